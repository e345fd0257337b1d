import { describe, expect, it } from "vitest";
import { factsIn } from "./fact-like.ts";

const found = (text: string) => factsIn(text).map(({ start, end }) => text.slice(start, end));

describe("what reads like a fact", () => {
  it.each([
    { because: "a number", text: "send 12 of them", facts: ["12"] },
    {
      because: "with its signs",
      text: "-1,240.55 or 1.240,55 or 62,5 %",
      facts: ["-1,240.55", "1.240,55", "62,5 %"],
    },
    { because: "fractions and numbers in other scripts", text: "½ or ٣٤", facts: ["½", "٣٤"] },
    { because: "an amount, sign first", text: "for $12.50 each", facts: ["$12.50"] },
    { because: "an amount, sign last", text: "zu 12,50 € je Stück", facts: ["12,50 €"] },
    {
      because: "a currency by its code or name",
      text: "500 EUR or 20 dollars",
      facts: ["500 EUR", "20 dollars"],
    },
    {
      because: "a whole date, English",
      text: "by Friday, 27 November 2026 please",
      facts: ["Friday, 27 November 2026"],
    },
    { because: "American", text: "by Fri Nov 27, 2026", facts: ["Fri Nov 27, 2026"] },
    { because: "German", text: "bis Freitag, 27. November 2026.", facts: ["Freitag, 27. November 2026"] },
    { because: "in figures", text: "am 27.11.2026 um 10:30", facts: ["27.11.2026", "10:30"] },
    { because: "a weekday alone", text: "not on Monday, nicht am Dienstag", facts: ["Monday", "Dienstag"] },
    { because: "days around today", text: "today, Morgen", facts: ["today, Morgen"] },
    { because: "in small letters", text: "by thursday", facts: ["thursday"] },
    { because: "an e-mail address", text: "write to (ana.b@kiln.example).", facts: ["ana.b@kiln.example"] },
    { because: "what wants to be one", text: "ana @ kiln", facts: ["@"] },
    { because: "a link", text: "see https://kiln.example/a?b=1.", facts: ["https://kiln.example/a?b=1"] },
    {
      because: "a link without its beginning",
      text: "see www.kiln.example or kiln.example/a",
      facts: ["www.kiln.example", "kiln.example/a"],
    },
    {
      because: "two sentences are two facts",
      text: "It came on Friday. 240 are missing.",
      facts: ["Friday", "240"],
    },
    { because: "words that are dates only as names", text: "We may march on, so mo sat sun.", facts: [] },
    { because: "parts of other words", text: "Mondays Eurostar Augustine unsaturated", facts: [] },
    { because: "abbreviations are no links", text: "e.g. this, z.B. das", facts: [] },
    { because: "nothing", text: "", facts: [] },
  ])("is $facts in “$text”: $because", ({ text, facts }) => {
    expect(found(text)).toEqual(facts);
  });
});
