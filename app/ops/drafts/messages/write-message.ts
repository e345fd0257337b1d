import { Refused } from "../../errors.ts";
import type { Piece, Voice } from "../../words/contract.ts";
import { checkText } from "../../words/check.ts";
import { fill, plainText, renderText } from "../../words/render.ts";
import { segmentsOf } from "../../words/template.ts";
import type { Message, Words } from "./payload.ts";
import { messagePurposes } from "./purposes.ts";
import { templateText } from "./template.ts";

/** A message with the words of its template, as it can be sent without a model and without an edit. */
export function messageFromTemplate(message: Omit<Message, "words" | "edited">): Message {
  return { ...message, words: templateWords(message), edited: { subject: null, body: null } };
}

/** `note`: why the template stands in for a model; null: nothing to say. */
export function templateWords(
  { purpose, language, tone, length, slots }: Omit<Message, "words" | "edited">,
  note: string | null = null,
): Words {
  const { subject, body, id } = templateText({ purpose, language, tone, length });
  return {
    text: { subject: segmentsOf(subject, language, slots), body: segmentsOf(body, language, slots) },
    from: { type: "template", id },
    note,
  };
}

/**
 * The message with its facts as they are read now. A template's words are made anew, since they agree with the facts; a
 * model's stay as long as every fact that they state is there, and what the founder wrote stays always.
 */
export function withFacts(message: Message, { slots, day }: Pick<Message, "slots" | "day">): Message {
  const fresh = { ...message, slots, day };
  const { text, from, note } = message.words;
  if (from.type === "template") return { ...fresh, words: templateWords(fresh, note) };
  const stated = [...text.subject, ...text.body].flatMap((piece) => ("slot" in piece ? [piece.slot] : []));
  if (stated.every((slot) => Object.hasOwn(slots, slot))) return fresh;
  return { ...fresh, words: templateWords(fresh, FACT_GONE) };
}

const FACT_GONE =
  "The text stated something that is on record no more, so the words of the template stand in for the model's.";

/** How its facts are written. */
export function voiceOf({ language, locale, day }: Message): Voice {
  return { language, locale, today: day };
}

/** Subject and body piece by piece, without what the founder wrote over them. */
export function piecesOf(message: Message): { subject: Piece[]; body: Piece[] } {
  const { words, slots } = message;
  const voice = voiceOf(message);
  return { subject: fill(words.text.subject, slots, voice), body: fill(words.text.body, slots, voice) };
}

/** The text as it stands for the reader: the founder's own where they wrote one. */
export function textOf(message: Message): { subject: string; body: string } {
  const { subject, body } = piecesOf(message);
  return {
    subject: message.edited.subject ?? plainText(subject),
    body: message.edited.body ?? plainText(body),
  };
}

/**
 * The text as it leaves. Throws Refused where words that the founder did not write themselves state more than records
 * do: such a text is neither approved nor recorded as sent.
 */
export function checkedTextOf(message: Message): { subject: string; body: string } {
  const { words, slots, edited, purpose } = message;
  if (edited.subject !== null && edited.body !== null) return textOf(message);
  const { catalogue } = messagePurposes[purpose];
  const rendered = renderText({
    text: words.text,
    catalogue,
    slots,
    voice: voiceOf(message),
    check: checkText,
  });
  if (rendered.ok) return textOf(message);
  const why = rendered.refusals.map(({ message: reason }) => reason).join(" ");
  throw new Refused(
    "text_states_more_than_records",
    `This text says something that no record stands behind, so it cannot be approved. ${why} Take the template's words instead, or write it yourself.`,
  );
}
