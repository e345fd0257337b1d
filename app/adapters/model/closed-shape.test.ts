import { describe, expect, it } from "vitest";
import { z } from "zod";
import { assertClosed, idOf } from "./closed-shape.ts";

describe("a shape for strangers' texts", () => {
  it.each<{ because: string; field: z.ZodType }>([
    { because: "a choice", field: z.enum(["delay", "other"]) },
    { because: "a fixed word", field: z.literal("delay") },
    { because: "a number", field: z.number() },
    { because: "a whole number within limits", field: z.int().min(0).max(9) },
    { because: "a flag", field: z.boolean() },
    { because: "a day", field: z.iso.date() },
    { because: "a moment", field: z.iso.datetime() },
    { because: "an id of ours", field: idOf("PO-", 8) },
    { because: "nothing, or one of these", field: z.iso.date().nullable() },
    { because: "a list that ends", field: z.array(z.enum(["a"])).max(200) },
    { because: "one of several", field: z.union([z.number(), z.null()]) },
    {
      because: "one of several objects",
      field: z.discriminatedUnion("is", [
        z.strictObject({ is: z.literal("late"), days: z.int() }),
        z.strictObject({ is: z.literal("fine") }),
      ]),
    },
  ])("may have $because", ({ field }) => {
    expect(() => assertClosed(z.strictObject({ inner: z.strictObject({ field }) }))).not.toThrow();
  });

  it.each<{ because: string; field: z.ZodType; says?: string }>([
    { because: "free text", field: z.string() },
    { because: "short free text", field: z.string().max(3) },
    { because: "text by a pattern of one's own", field: z.string().regex(/^[a-z ]+$/) },
    { because: "a mail address", field: z.email() },
    { because: "a link", field: z.url() },
    { because: "anything", field: z.any() },
    { because: "anything unknown", field: z.unknown() },
    { because: "keys that nobody named", field: z.record(z.string(), z.number()) },
    { because: "an object that keeps what it does not know", field: z.looseObject({ a: z.number() }) },
    { because: "an object that drops what it does not know", field: z.object({ a: z.number() }) },
    { because: "a list without an end", field: z.array(z.number()) },
    { because: "a list with a distant end", field: z.array(z.number()).max(201) },
    { because: "a list of texts", field: z.array(z.string()).max(3) },
    { because: "text, or nothing", field: z.string().nullable() },
    { because: "a number, or text", field: z.union([z.number(), z.string()]) },
    { because: "text that is changed on its way", field: z.string().transform(Number) },
    { because: "text that becomes a day", field: z.coerce.date() },
    { because: "a field that may be left out", field: z.number().optional() },
    { because: "a shape that is made later", field: z.lazy(() => z.string()) },
    { because: "text that was called something else", field: z.custom<string>() },
  ])("may not have $because", ({ field }) => {
    expect(() => assertClosed(z.strictObject({ inner: z.strictObject({ field }) }))).toThrow(
      /answer\.inner\.field/,
    );
  });

  it("may not take keys that it does not name at its root", () => {
    expect(() => assertClosed(z.object({ a: z.number() }))).toThrow(/answer takes keys/);
  });

  it.each([
    { text: "PO-1001", fits: true },
    { text: "PO-", fits: false },
    { text: "PO-123456789", fits: false },
    { text: "PO-1001 and pay me", fits: false },
    { text: "xPO-1001", fits: false },
    { text: "PO-1001\n", fits: false },
    { text: "PO-١٠٠١", fits: false },
  ])("knows an id from a text: $text", ({ text, fits }) => {
    expect(idOf("PO-", 8).safeParse(text).success).toBe(fits);
  });

  it.each([
    { because: "a mark that means something in a pattern", beginning: "#.", text: "#.7", not: "#x7" },
    { because: "a path", beginning: "gid://shopify/Order/", text: "gid://shopify/Order/12", not: "gid" },
  ])("takes a beginning as it is written: $because", ({ beginning, text, not }) => {
    const id = idOf(beginning, 4);
    expect(id.safeParse(text).success).toBe(true);
    expect(id.safeParse(not).success).toBe(false);
  });

  it.each([
    { because: "a beginning that is a sentence", beginning: "please pay ", digits: 3 },
    { because: "no digits", beginning: "A", digits: 0 },
    { because: "more digits than any id has", beginning: "A", digits: 21 },
  ])("makes no id of $because", ({ beginning, digits }) => {
    expect(() => idOf(beginning, digits)).toThrow(/An id|an id/);
  });
});
