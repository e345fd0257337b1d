import { Language, Length, Tone } from "../../words/contract.ts";
import { BODY_LENGTH, type Message, SUBJECT_LENGTH } from "./payload.ts";
import { templateWords, textOf } from "./write-message.ts";

/** What the founder typed or chose. What is absent stays as it is; what a message is for never changes. */
export type MessageEdits = {
  subject?: string;
  body?: string;
  tone?: string;
  length?: string;
  language?: string;
  /** The template's words instead of a model's or the founder's own. */
  restore?: boolean;
};

export type MessageEditResult =
  | {
      ok: true;
      message: Message;
      /** What became of words that were there before, for people. */ notes: string[];
    }
  | { ok: false; errors: Record<string, string> };

/**
 * Applies the founder's edits to a message; errors by the form's field names. Another tone, length or language writes the
 * text anew from the template and drops what was written by hand before; what is typed along with it is kept.
 */
export function editMessage(message: Message, edits: MessageEdits): MessageEditResult {
  const errors: Record<string, string> = {};
  const chosen = {
    tone: choice(Tone, edits.tone, message.tone),
    length: choice(Length, edits.length, message.length),
    language: choice(Language, edits.language, message.language),
  };
  const { tone, length, language } = chosen;
  if (tone === null) errors["tone"] = "Choose a plain or a warm tone.";
  if (length === null) errors["length"] = "Choose a short or a full text.";
  if (language === null) errors["language"] = "Choose English or German.";
  const typed = typedIn(message, edits, errors);
  if (tone === null || length === null || language === null || Object.keys(errors).length > 0)
    return { ok: false, errors };

  const anew =
    edits.restore === true ||
    tone !== message.tone ||
    length !== message.length ||
    language !== message.language;
  const base = anew ? writtenAnew({ ...message, tone, length, language }) : message;
  return { ok: true, message: withOwn(base, typed), notes: anew ? notesOn(message, typed) : [] };
}

function writtenAnew(message: Message): Message {
  return { ...message, words: templateWords(message), edited: { subject: null, body: null } };
}

type Typed = { subject: string | null; body: string | null };

/** What was typed and differs from what was shown; null: nothing. */
function typedIn(message: Message, edits: MessageEdits, errors: Record<string, string>): Typed {
  const shown = textOf(message);
  const subject = edits.subject === undefined ? null : oneLine(edits.subject);
  const body = edits.body === undefined ? null : tidied(edits.body);
  if (subject !== null) check("subject", subject, SUBJECT_LENGTH, errors);
  if (body !== null) check("body", body, BODY_LENGTH, errors);
  return {
    subject: subject === null || subject === oneLine(shown.subject) ? null : subject,
    body: body === null || body === tidied(shown.body) ? null : body,
  };
}

/** The founder's words where they differ from what stands there without them. */
function withOwn(message: Message, { subject, body }: Typed): Message {
  const words = textOf({ ...message, edited: { subject: null, body: null } });
  const own = (typed: string | null, before: string | null, without: string) => {
    if (typed === null) return before;
    return typed === without ? null : typed;
  };
  return {
    ...message,
    edited: {
      subject: own(subject, message.edited.subject, oneLine(words.subject)),
      body: own(body, message.edited.body, tidied(words.body)),
    },
  };
}

function notesOn({ edited, words }: Message, typed: Typed): string[] {
  const lost = [
    ...(edited.subject !== null && typed.subject === null ? ["subject"] : []),
    ...(edited.body !== null && typed.body === null ? ["text"] : []),
  ];
  const kept = [...(typed.subject === null ? [] : ["subject"]), ...(typed.body === null ? [] : ["text"])];
  return [
    ...(lost.length === 0
      ? []
      : [
          `The ${lost.join(" and ")} that you had written yourself was dropped: the template stands there now.`,
        ]),
    ...(kept.length === 0
      ? []
      : [
          `The ${kept.join(" and ")} that you just wrote was kept as you wrote it: your choice changed the rest.`,
        ]),
    ...(words.from.type === "model" ? ["The words are the template's now, no longer the model's."] : []),
  ];
}

function choice<T extends string>(
  of: { safeParse(value: unknown): { data?: T | undefined } },
  typed: string | undefined,
  now: T,
): T | null {
  return typed === undefined ? now : (of.safeParse(typed).data ?? null);
}

const FIELDS = { subject: "subject", body: "text" } as const;

/**
 * Characters that are not seen, or that turn the text around them: controls but for line ends and tabs, marks that
 * reorder, and Unicode's tags. Joiners stay, since emoji and several scripts need them.
 */
const UNSEEN = /(?![\n\t])\p{Cc}|[\u200b\u2028\u2029\u202a-\u202e\u2060\ufeff\u{e0000}-\u{e007f}]/u;

function check(
  field: keyof typeof FIELDS,
  text: string,
  longest: number,
  errors: Record<string, string>,
): void {
  const name = FIELDS[field];
  if (text === "") errors[field] = `The ${name} is empty. Write one, or take the template's words again.`;
  else if (text.length > longest)
    errors[field] =
      `Keep the ${name} under ${longest.toLocaleString("en")} characters; this has ${text.length.toLocaleString("en")}.`;
  else if (UNSEEN.test(text) || !text.isWellFormed())
    errors[field] =
      `There are characters in the ${name} that cannot be seen, perhaps from copying. Type that passage anew.`;
}

/** Browsers send line ends as two characters; what trails is nobody's. */
function tidied(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[ \t]+$/gm, "")
    .trim();
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\t ]+/g, " ").trim();
}
