/** Messages at the desk: texts that the founder sends, and says to have sent. */
import type { DraftRecord } from "../../adapters/store/contract.ts";
import { editMessage, type MessageEdits } from "../../ops/drafts/messages/edit-message.ts";
import { type Message, messageOf } from "../../ops/drafts/messages/payload.ts";
import { PurposeId } from "../../ops/drafts/messages/purposes.ts";
import { checkedTextOf } from "../../ops/drafts/messages/write-message.ts";
import { Bug, Refused } from "../../ops/errors.ts";
import { text } from "../form-fields.ts";
import { InvalidFields } from "../invalid-fields.ts";
import type { KindDesk } from "./contract.ts";

export const messageDesk: KindDesk = {
  refresh: async (_, { payload }) => payload,
  blockedBy: async (_, draft) => blockedBy(draft),
  model: async () => ({}),
  edited: async (_, draft, form) => edited(draft, form),
  undo: (payload) =>
    `Ops Room sent nothing itself. If you sent the text, write to ${readMessage({ payload }).to.name} again.`,
};

function blockedBy(draft: Pick<DraftRecord, "payload">): string | null {
  try {
    checkedTextOf(readMessage(draft));
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
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
