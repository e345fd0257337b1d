import { describe, expect, it } from "vitest";
import { refuseOddTexts } from "./read-form.ts";

describe("a text from a form or an address", () => {
  it.each([
    { because: "it holds a NUL character", text: "mug\0", code: "malformed_text" },
    { because: "it is one character too long", text: "x".repeat(5_001), code: "text_too_long" },
  ])("is refused when $because", ({ text, code }) => {
    expect(() => refuseOddTexts(["fine", text])).toThrow(expect.objectContaining({ code, status: 400 }));
  });

  it.each(["", "x".repeat(5_000), "ünïcödé ✓ 👩‍🚀", "two\nlines\tand a tab"])("passes as %j", (text) => {
    expect(() => refuseOddTexts([text, undefined, new File([], "a\0")])).not.toThrow();
  });
});
