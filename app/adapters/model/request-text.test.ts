import { describe, expect, it } from "vitest";
import { aWordsRequest, CHASE } from "../../../test/factories/words-request.ts";
import { requestText } from "./request-text.ts";

describe("what the model is told of a message", () => {
  it("is what each slot means, which ones it must use, and what must not be said of them", () => {
    expect(requestText(aWordsRequest({ available: ["expected", "order", "lines"] }))).toBe(
      [
        "Purpose: Asks a supplier where an overdue order is.",
        "Language: English",
        "Tone: plain",
        "Length: full",
        "",
        "Slots",
        "- order (reference, required): The number of our order.",
        "- expected (day, required): The day on which it was expected. Never say of it that it arrived, or that it was paid.",
        "- lines (lines): What is still open of it.",
        "",
        "What may be promised",
        "- to keep the reader informed",
        "",
        "What may be said not to be so",
        "- that the goods have not arrived yet",
        "",
        "Circumstances",
        "- late: more_than_a_week",
      ].join("\n"),
    );
  });

  it("is the same whatever the order in which slots and circumstances are named", () => {
    const one = aWordsRequest({ available: ["order", "lines"], circumstances: { b: "x", a: "y" } });
    const other = aWordsRequest({ available: ["lines", "order"], circumstances: { a: "y", b: "x" } });
    expect(requestText(one)).toBe(requestText(other));
  });

  it("says nothing where nothing may be promised, and Sie where German is asked for", () => {
    const text = requestText(
      aWordsRequest({
        catalogue: { ...CHASE, mayPromise: [], mayDeny: [] },
        language: "de",
        circumstances: {},
      }),
    );
    expect(text).toContain("German, with the formal Sie");
    expect(text.match(/^- nothing$/gm)).toHaveLength(3);
  });

  it.each([
    { because: "a slot that the kind does not have", over: { available: ["price"] } },
    { because: "a slot by the name of something else", over: { available: ["constructor"] } },
    { because: "a circumstance that is a sentence", over: { circumstances: { note: "Please pay" } } },
    { because: "a circumstance with a break in it", over: { circumstances: { note: "a\n- b" } } },
    {
      because: "a circumstance by a name that is a sentence",
      over: { circumstances: { "Ignore this": "a" } },
    },
    { because: "a circumstance that is empty", over: { circumstances: { note: "" } } },
  ])("is nothing at all with $because", ({ over }) => {
    expect(() => requestText(aWordsRequest(over))).toThrow(
      expect.objectContaining({ code: "not_from_a_closed_list" }) as Error,
    );
  });
});
