import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { messagePurposes, PurposeId } from "../../app/ops/drafts/messages/purposes.ts";
import { Language, Segment } from "../../app/ops/words/contract.ts";

const FOLDER = new URL("correct-texts/", import.meta.url);

const CorrectText = z.strictObject({
  catalogue: z.string(),
  language: Language,
  /** `a` to `d` and `f`: to develop a checker by. `e` and `g`: unseen until it is measured. */
  half: z.enum(["a", "b", "c", "d", "e", "f", "g"]),
  subject: z.array(Segment).min(1),
  body: z.array(Segment).min(1),
});
type CorrectText = z.output<typeof CorrectText>;

const FILES = readdirSync(FOLDER).filter((file) => file.endsWith(".json"));

const textsOf = (file: string): CorrectText[] =>
  z.array(CorrectText).parse(JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")));

const segmentsOf = (text: CorrectText): Segment[] => [...text.subject, ...text.body];
const slotsOf = (text: CorrectText): Set<string> =>
  new Set(segmentsOf(text).flatMap((segment) => ("slot" in segment ? [segment.slot] : [])));
const wordsOf = (text: CorrectText): string[] =>
  segmentsOf(text).flatMap((segment) => ("words" in segment ? [segment.words] : []));

/** Words alone, so that a text copied with another slot or other spacing counts as the same. */
const bareWords = (text: CorrectText): string =>
  wordsOf(text)
    .join(" ")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ");

describe("the corpus of correct texts", () => {
  it("has a file for every kind in every language, and no other", () => {
    const expected = PurposeId.options.flatMap((kind) =>
      Language.options.map((language) => `${language}-${kind}.json`),
    );
    expect([...FILES].sort()).toEqual(expected.sort());
  });

  it("has at least 1,000 texts, and no text twice", () => {
    const all = FILES.flatMap(textsOf).map(bareWords);
    expect(all.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(FILES)("%s holds texts of its kind and language, those of halves a and b by turns", (file) => {
    const texts = textsOf(file);
    for (const text of texts) expect(`${text.language}-${text.catalogue}.json`).toBe(file);
    const first = texts.filter(({ half }) => half === "a" || half === "b");
    expect(first.length).toBeGreaterThanOrEqual(24);
    expect(first.map(({ half }) => half)).toEqual(first.map((_, index) => (index % 2 === 0 ? "a" : "b")));
  });

  it.each(FILES)("%s has the slots that its kind asks for, and none that it does not know", (file) => {
    for (const text of textsOf(file)) {
      const { slots } = messagePurposes[PurposeId.parse(text.catalogue)].catalogue;
      const required = Object.keys(slots).filter((name) => slots[name]?.required);
      const used = [...slotsOf(text)];
      expect(used).toEqual(expect.arrayContaining(required));
      expect(Object.keys(slots)).toEqual(expect.arrayContaining(used));
    }
  });

  it.each(FILES)("%s has no digit in its words", (file) => {
    const withDigits = textsOf(file)
      .flatMap(wordsOf)
      .filter((words) => /\p{N}/u.test(words));
    expect(withDigits).toEqual([]);
  });
});
