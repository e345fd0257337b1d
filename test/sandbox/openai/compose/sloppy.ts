import type { WordsAsked } from "./request-text.ts";
import { wellBehaved, type Written } from "./well-behaved.ts";

const ENGLISH = [
  " We still wait for 240 units.",
  " Please deliver them by Friday.",
  " That comes to $1,872.00.",
  " Mia from Kiln & Co will know.",
  " A dozen would do.",
  " Write to orders@kiln.example.",
];
const GERMAN = [
  " Wir warten noch auf 240 Stück.",
  " Bitte liefern Sie bis Freitag.",
  " Das macht 1.872,00 €.",
  " Mia von Kiln & Co weiß Bescheid.",
  " Ein Dutzend würde reichen.",
  " Schreiben Sie an orders@kiln.example.",
];

/** A good text with a fact outside the slots; `turn` chooses which, so that many texts have all of them. */
export function sloppy(asked: WordsAsked, turn: number): Written {
  const { subject, body } = wellBehaved(asked);
  const facts = asked.german ? GERMAN : ENGLISH;
  const [first, ...rest] = body;
  return {
    subject,
    body: [
      ...(first ? [first] : []),
      ...rest.slice(0, -1),
      { words: facts[turn % facts.length] ?? "" },
      ...rest.slice(-1),
    ],
  };
}
