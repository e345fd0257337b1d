import { describe, expect, it } from "vitest";
import { compareEdit } from "./compare-edit.ts";
import { written } from "./pieces-for-tests.ts";

describe("a name in an edited text", () => {
  it.each([
    { because: "a variant", was: "Linen Apron", now: "Linen Apron, Large" },
    { because: "a variant in a list", was: "Linen Apron", now: "Linen Apron, Large, Navy" },
    { because: "a size", was: "Mug", now: "Mug 12oz" },
    { because: "a count in a pack", was: "Mug", now: "Mug (2-pack)" },
    { because: "a variant behind a dash", was: "Linen Apron", now: "Linen Apron – Large" },
    { because: "a variant behind a slash", was: "Linen Apron", now: "Linen Apron / Large" },
    { because: "a word before it", was: "Candle", now: "Beeswax Candle" },
    { because: "a variant in German", was: "Keramikbecher", now: "Keramikbecher, Weiß" },
    { because: "a small word and more", was: "Cake Stand", now: "Cake Stand with Lid" },
  ])("is another product whose name begins or ends with the recorded one: $because", ({ was, now }) => {
    for (const [before, after] of [
      ["Please send ", " as agreed."],
      ["We still wait for 240 × ", "."],
      ["- ", "\n- the rest"],
      ["", ""],
    ] as const) {
      const pieces = written(`${before}[product=${was}]${after}`);
      expect(compareEdit(pieces, `${before}${now}${after}`).departures).toEqual([
        { slot: "product", recordSays: was, written: now },
      ]);
    }
  });

  it.each([
    { because: "a request", text: "For [it=Linen Apron].", edited: "For Linen Apron, please." },
    { because: "a clause", text: "Dear [it=Ana],", edited: "Dear Ana, I hope you are well," },
    { because: "another greeting", text: "Hello [it=Ana],", edited: "Dear Ana," },
    {
      because: "a sentence",
      text: "We miss [it=Linen Apron].",
      edited: "We miss Linen Apron. Large orders wait.",
    },
    { because: "a line", text: "Regards\n[it=Gift Lane]", edited: "Regards\nGift Lane\nBristol" },
    { because: "a word of ours", text: "On [it=Mug], Kiln & Co say", edited: "Now on Mug, Kiln & Co say" },
  ])("leaves a name as it is where what stands beside it is none: $because", ({ text, edited }) => {
    expect(compareEdit(written(text), edited).departures).toEqual([]);
  });

  it("reads a long run of names beside a name in no time", () => {
    const run = "Large-a, 2-pack / With ".repeat(2_000);
    const started = performance.now();
    compareEdit(written("For [it=Linen Apron] now"), `For Linen Apron, ${run}! now`);
    compareEdit(written("For [it=Linen Apron] now"), `For ${run}Linen Apron now`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
