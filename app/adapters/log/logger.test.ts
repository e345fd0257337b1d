import { describe, expect, it } from "vitest";
import { Unavailable } from "../../ops/errors.ts";
import { redacted } from "./logger.server.ts";

describe("what is logged", () => {
  it("keeps ids and counts", () => {
    const fields = {
      shop: "a.myshopify.com",
      rows: 12,
      at: new Date(0),
      ids: ["1", "2"],
      done: true,
      none: null,
    };
    expect(redacted(fields)).toEqual(fields);
  });

  it.each([
    "accessToken",
    "refresh_token",
    "password",
    "apiSecret",
    "Authorization",
    "cookie",
    "email",
    "phone",
    "body",
    "payload",
  ])("never holds the value of %s", (name) => {
    expect(redacted({ outer: { [name]: "value" } })).toEqual({ outer: { [name]: "[redacted]" } });
  });

  it.each([
    {
      because: "Shopify's token",
      text: "token shpat_0123456789abcdef refused",
      shown: "token [redacted] refused",
    },
    { because: "a bearer header", text: "Bearer abc.def", shown: "Bearer [redacted]" },
    { because: "a session token", text: "got eyJhbGci.eyJzdWIi.c2ln back", shown: "got [redacted] back" },
    {
      because: "a password in a URL",
      text: "postgresql://app:hunter2@db/x",
      shown: "postgresql://app:[redacted]@db/x",
    },
  ])("is scrubbed of $because", ({ text, shown }) => {
    expect(redacted({ note: text })).toEqual({ note: shown });
    expect(redacted({ error: new Error(text) })).toMatchObject({ error: { message: shown } });
  });

  it("names an error of ours by its code, with its cause, and a thrown Response by its status", () => {
    const error = new Unavailable("throttled", "Wait.", { cause: new Error("429") });
    expect(redacted({ error })).toEqual({
      error: {
        name: "Unavailable",
        code: "throttled",
        message: "Wait.",
        cause: expect.objectContaining({ message: "429" }) as object,
      },
    });
    expect(redacted({ error: new Response("secret", { status: 500 }) })).toEqual({
      error: { name: "Response", status: 500 },
    });
  });

  it("cuts long text and long lists", () => {
    const cut = redacted({ text: "x".repeat(10_000), list: Array.from({ length: 1_000 }, (_, n) => n) });
    expect(String(cut["text"]).length).toBeLessThanOrEqual(500);
    expect(cut["list"]).toHaveLength(20);
  });
});
