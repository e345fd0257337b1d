import type { Language, Length, Tone } from "../../words/contract.ts";
import { joined } from "./icu.ts";
import { GREETINGS, SIGN_OFFS } from "./parts.ts";
import { messagePurposes, type PurposeId } from "./purposes.ts";

/** One of the ways in which a template says a purpose. */
export type Wording = { purpose: PurposeId; language: Language; tone: Tone; length: Length };

/** A subject and a body as ICU messages, with slots still open. */
export type TemplateText = {
  subject: string;
  body: string;
  /** `vendor_message.chase/de/warm/full@1`: what a message made of it names as its source. */
  id: string;
};

/** The words that need no model, good enough to send as they are. */
export function templateText({ purpose, language, tone, length }: Wording): TemplateText {
  const { to, words, wordsVersion } = messagePurposes[purpose];
  const { subject, body } = words[language];
  const paragraphs = joined("\n\n", [...body[length][tone], SIGN_OFFS[to][language][tone]]);
  return {
    subject: subject[tone],
    body: GREETINGS[to][language][tone] + paragraphs,
    id: `${purpose}/${language}/${tone}/${length}@${wordsVersion}`,
  };
}
