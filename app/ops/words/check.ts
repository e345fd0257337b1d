import { strangeCharacters } from "./checker/characters.ts";
import { denialsIn } from "./checker/denials.ts";
import { unknownWords } from "./checker/known-words.ts";
import { promisesIn } from "./checker/promises.ts";
import { readingOf } from "./checker/reading.ts";
import { type Finding, type Part, refusal } from "./checker/refusing.ts";
import { falseRelations } from "./checker/relations.ts";
import { tooMuchOrNothing } from "./checker/size.ts";
import { bentSlots, slotsUsed } from "./checker/slot-use.ts";
import { looseSignatures } from "./checker/signatures.ts";
import { tokensOf } from "./checker/tokens.ts";
import type { Catalogue, Language, Refusal, Text } from "./contract.ts";

/**
 * Why the words of a text may state something that no record stands behind; empty: they state nothing.
 *
 * A word that is no plain word of letters is refused as a possible name, product, code, place or hidden message, and so
 * is each character that plain words do not need. How rare a word is does not matter where it cannot be one of these by
 * how it is written, made or placed (`checker/small-words.ts`, `checker/rare-nouns.ts`). What is known is then read for
 * commitments, denials and false statements about slots. In doubt it refuses: a template stands in for the text.
 */
export function checkText(input: {
  text: Text;
  catalogue: Catalogue;
  /** Names of the slots that there is something to fill with. */
  filled: readonly string[];
  language: Language;
}): Refusal[] {
  const { text, catalogue, filled } = input;
  const size = tooMuchOrNothing(text);
  // What is far too long is not read at all.
  const findings = size.some(({ rule }) => rule === "too_long")
    ? size
    : [
        ...size,
        ...slotsUsed(text, catalogue, filled),
        ...partFindings({ ...input, part: "subject" }),
        ...partFindings({ ...input, part: "body" }),
      ];
  return findings.map((finding) => refusal(finding, catalogue, filled));
}

function partFindings(input: {
  text: Text;
  catalogue: Catalogue;
  language: Language;
  part: Part;
}): Finding[] {
  const { text, catalogue, language, part } = input;
  const segments = text[part];
  const strange = strangeCharacters(part, segments, language);
  const tokens = tokensOf(segments);
  const bent = bentSlots({ part, tokens, catalogue, language });
  // Words among characters that were made to mislead are no words to judge.
  if (strange.length > 0) return [...strange, ...bent];
  const reading = readingOf({ part, language, tokens, catalogue });
  return [
    ...bent,
    ...unknownWords(reading),
    ...looseSignatures(reading),
    ...promisesIn(reading, catalogue),
    ...denialsIn(reading, catalogue),
    ...falseRelations(reading, catalogue),
  ];
}
