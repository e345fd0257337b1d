import { describe, expect, it } from "vitest";
import { ungroundedIn } from "./ungrounded.ts";

const piece = (text: string, slot: string | null = null, own = false) => ({ text, slot, own });
const fact = (slot: string, text: string, source = "Shopify") => ({
  slot,
  label: slot,
  text,
  source,
  href: null,
});
const of = (body: ReturnType<typeof piece>[], facts: ReturnType<typeof fact>[] = []) => ({
  type: "message" as const,
  to: "Kiln & Co",
  subject: [],
  body,
  facts,
  departures: [],
  unrecorded: [],
});
const names = { known: ["ceramic mug", "kiln & co"] };

describe("words that no record stands behind", () => {
  it.each([
    ["a figure", "Please send 240 of them."],
    ["an amount", "It costs € less."],
    ["a currency", "Is that in dollars?"],
    ["a number word", "Please send twelve of them."],
    ["a German number word", "Bitte zwölf davon."],
    ["a weekday", "Can it come on Thursday?"],
    ["a German month", "Im Dezember, bitte."],
    ["an address", "Write to orders@kiln.example."],
    ["a link", "See www.kiln.example."],
    ["a product", "About the Ceramic Mug:"],
    ["a supplier", "Dear Kiln & Co,"],
  ])("are found: %s", (_what, text) => {
    expect(ungroundedIn(of([piece(text)]), names)).toEqual([text]);
  });

  it.each([
    "Please confirm the order and tell us when it leaves.",
    "May we ask for it sooner?",
    "Vielen Dank.",
  ])("are not found in %j", (text) => {
    expect(ungroundedIn(of([piece(text)]), names)).toEqual([]);
  });

  it("are no matter where the founder wrote them", () => {
    expect(ungroundedIn(of([piece("We pay 240 dollars.", null, true)]), names)).toEqual([]);
  });

  it("are every slot whose fact is not listed, says another thing, or has no source", () => {
    const facts = [fact("units", "240 units"), fact("day", "Thu 26 Nov", "")];
    const body = [
      piece("240 units", "units"),
      piece("250 units", "units"),
      piece("x", "gone"),
      piece("Thu 26 Nov", "day"),
    ];
    expect(ungroundedIn(of(body, facts), names)).toEqual(["250 units", "x", "Thu 26 Nov"]);
  });
});
