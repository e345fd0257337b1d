import { z } from "zod";
import { Day } from "../../facts/day.ts";
import { FilledSlots, Language, Length, Text, Tone } from "../../words/contract.ts";
import { PurposeId, messagePurposes } from "./purposes.ts";

/** Most characters of what the founder writes. A body can list two hundred products. */
export const SUBJECT_LENGTH = 300;
export const BODY_LENGTH = 40_000;

/** Whom it goes to, as our records know them; never from text that a stranger or a model wrote. */
const Recipient = z.strictObject({
  name: z.string().min(1).max(255),
  /** Null: not known. The founder can copy the text all the same. */
  email: z.email().nullable(),
  of: z.enum(["supplier", "colleague", "customer"]),
});

/** Words around slots, and who wrote the words. */
const Words = z.strictObject({
  text: Text,
  from: z.discriminatedUnion("type", [
    /** `vendor_message.chase/de/warm/full@1` */
    z.strictObject({ type: z.literal("template"), id: z.string().min(1) }),
    z.strictObject({
      type: z.literal("model"),
      model: z.string().min(1),
      /** Name and version of the prompt. */
      prompt: z.string().min(1),
      /** The first answer was refused, the second was not. */
      repaired: z.boolean(),
    }),
  ]),
  /** Why the template stands in for a model, in a sentence; null: nothing to say. */
  note: z.string().min(1).max(1_000).nullable(),
});
export type Words = z.output<typeof Words>;

const Message = z.strictObject({
  purpose: PurposeId,
  language: Language,
  tone: Tone,
  length: Length,
  /** BCP 47, the shop's: figures and days are written by it where it is of the message's language. */
  locale: z.string().min(1).max(100),
  /** The shop's day on which its facts were read. */
  day: Day,
  to: Recipient,
  /** Facts as read from records; the text states them by name. */
  slots: FilledSlots,
  words: Words,
  /** What the founder wrote instead of subject or body; null: not edited. */
  edited: z.strictObject({
    subject: z.string().min(1).max(SUBJECT_LENGTH).nullable(),
    body: z.string().min(1).max(BODY_LENGTH).nullable(),
  }),
  /** What it is about: an alert with its fingerprint, or an own order. */
  about: z.strictObject({
    of: z.enum(["alert", "order"]),
    id: z.string().min(1),
    fingerprint: z.string().min(1).nullable(),
  }),
});
export type Message = z.output<typeof Message>;

/** A message of one of these purposes. One that names a fact it has not, or that is of another type, is none. */
export function messageOf(purposes: readonly PurposeId[]) {
  return Message.superRefine((message, context) => {
    if (!purposes.includes(message.purpose))
      context.addIssue({ code: "custom", path: ["purpose"], message: "another kind of message" });
    for (const { path, issue } of faultsOf(message))
      context.addIssue({ code: "custom", path: [...path], message: issue });
  });
}

type Fault = { path: readonly string[]; issue: string };

function faultsOf({ purpose, to, slots, words }: Message): Fault[] {
  const { catalogue, to: audience } = messagePurposes[purpose];
  const faults: Fault[] = [];
  if (to.of !== audience) faults.push({ path: ["to", "of"], issue: `is written to a ${audience}` });
  for (const [name, { value }] of Object.entries(slots)) {
    const spec = Object.hasOwn(catalogue.slots, name) ? catalogue.slots[name] : undefined;
    if (!spec) faults.push({ path: ["slots", name], issue: "no fact of this kind of message" });
    else if (spec.type !== value.type) faults.push({ path: ["slots", name], issue: `not a ${spec.type}` });
  }
  for (const part of ["subject", "body"] as const)
    for (const segment of words.text[part])
      if ("slot" in segment && !Object.hasOwn(slots, segment.slot))
        faults.push({ path: ["words", "text", part], issue: `names ${segment.slot}, which is not known` });
  return faults;
}
