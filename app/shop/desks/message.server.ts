/** Messages at the desk: texts that the founder sends, and says to have sent. */
import type { DraftRecord } from "../../adapters/store/contract.ts";
import { editMessage, type MessageEdits } from "../../ops/drafts/messages/edit-message.ts";
import { type Message, messageOf } from "../../ops/drafts/messages/payload.ts";
import { PurposeId } from "../../ops/drafts/messages/purposes.ts";
import { checkedTextOf, textOf, withFacts } from "../../ops/drafts/messages/write-message.ts";
import { Bug, Refused } from "../../ops/errors.ts";
import { dayIn } from "../../ops/facts/day.ts";
import type { FilledSlots } from "../../ops/words/contract.ts";
import type { MessageForm } from "../../ui/models.ts";
import { text } from "../form-fields.ts";
import { InvalidFields } from "../invalid-fields.ts";
import { fillMessage } from "../messages/fill.server.ts";
import { aboutOf } from "../messages/records.server.ts";
import { saidBefore } from "../messages/said.ts";
import type { Desk, Scene } from "../scene.server.ts";
import type { KindDesk } from "./contract.ts";

export const messageDesk: KindDesk = {
  refresh: async (desk, draft) => refreshed(desk, readMessage(draft)),
  blockedBy: async (scene, draft) => blockedBy(scene, readMessage(draft)),
  model: async (scene, draft) => ({ message: formOf(scene, readMessage(draft)) }),
  edited: async (_, draft, form) => edited(draft, form),
  undo: (payload) =>
    `Ops Room sent nothing itself. If you sent the text, write to ${readMessage({ payload }).to.name} again.`,
};

/**
 * With the facts as they are now. Where a record behind it is gone the text stays as it was, and says so before it can
 * be marked as sent. A source that was only read again is no change: the founder's click still means what was shown.
 */
async function refreshed(desk: Desk, message: Message): Promise<Message> {
  const facts = await factsNow(desk, message);
  if (!facts.ok) return message;
  const day = dayIn(desk.profile.timeZone, desk.now);
  if (sameFacts(facts.slots, message.slots)) return day === message.day ? message : { ...message, day };
  return withFacts(message, { slots: facts.slots, day });
}

async function factsNow(desk: Desk, message: Message) {
  const about = await aboutOf(desk.unit, message.about);
  if (!about)
    return {
      ok: false as const,
      missing: [{ slot: "", text: "What it is about is no longer in Ops Room's books.", href: null }],
    };
  return fillMessage(desk, message.purpose, about, saidBefore(message));
}

function sameFacts(now: FilledSlots, before: FilledSlots): boolean {
  const said = (slots: FilledSlots) =>
    JSON.stringify(
      Object.keys(slots)
        .sort()
        .map((name) => {
          const { value, label, href, sources } = slots[name] ?? {};
          return [name, value, label, href, sources?.map(({ connector, recordId }) => [connector, recordId])];
        }),
    );
  return said(now) === said(before);
}

async function blockedBy(desk: Desk, message: Message): Promise<string | null> {
  const facts = await factsNow(desk, message);
  if (!facts.ok) {
    const why = facts.missing.map(({ text: what }) => what).join(" ");
    return `A fact that this text states has changed or is gone. ${why} You can still copy the text and change it by hand.`;
  }
  try {
    checkedTextOf(message);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}

function formOf({ model, settings }: Scene, message: Message): MessageForm {
  const { language, tone, length, to, edited: own, words, purpose } = message;
  return {
    ...textOf(message),
    language,
    tone,
    length,
    to: { name: to.name, email: to.email },
    edited: own.subject !== null || own.body !== null,
    writer: words.from.type === "template" ? "template" : words.from.model,
    filename: `${purpose.replace(/[._]/g, "-")}.txt`,
    model: {
      available: model.isSetUp && settings.model.on,
      why: model.isSetUp && !settings.model.on ? "The model is switched off in Settings." : null,
    },
  };
}

const FIELDS = ["subject", "body", "tone", "length", "language"] as const;

function edited(draft: Pick<DraftRecord, "payload">, form: FormData): Message {
  const edits: MessageEdits = { restore: text(form, "restore") !== undefined };
  for (const field of FIELDS) {
    const typed = text(form, field);
    if (typed !== undefined) edits[field] = typed;
  }
  const result = editMessage(readMessage(draft), edits);
  if (!result.ok) throw new InvalidFields(result.errors);
  return result.message;
}

const AnyMessage = messageOf(PurposeId.options);

function readMessage({ payload }: Pick<DraftRecord, "payload">): Message {
  const message = AnyMessage.safeParse(payload);
  if (!message.success)
    throw new Bug("payload_malformed", "This draft cannot be read, so nothing was changed.");
  return message.data;
}
