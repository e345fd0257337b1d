/** Has the model write the words of a message. What it may not say it does not say; then the template stands. */
import type { Checker, Words, WordsRequest } from "../../adapters/model/contract.ts";
import type { DraftRecord } from "../../adapters/store/contract.ts";
import { type Message, messageOf } from "../../ops/drafts/messages/payload.ts";
import { messagePurposes, PurposeId } from "../../ops/drafts/messages/purposes.ts";
import { templateWords } from "../../ops/drafts/messages/write-message.ts";
import { Refused } from "../../ops/errors.ts";
import { checkText } from "../../ops/words/check.ts";
import type { Text } from "../../ops/words/contract.ts";
import { findDraft } from "../draft.server.ts";
import { hashOfDraft, refreshed } from "../drafts.server.ts";
import { inScene, type Scene, type ShopContext } from "../scene.server.ts";
import { modelOf } from "../words-model.server.ts";

const AnyMessage = messageOf(PurposeId.options);

/**
 * Asks the model between two units of work, so that none is held while it thinks. What was changed meanwhile is not
 * written over. Where the model has no words the template's stand, with the reason beside them.
 */
export async function askModel(context: ShopContext, id: string, seenHash: string): Promise<void> {
  const message = await inScene(context, async (scene) => (await open(scene, id, seenHash)).message);
  const words = await modelOf(context).write(requestFor(message), { checker: checkerOf(message) });
  await inScene(context, async (scene) => {
    const { draft, message: now } = await open(scene, id, seenHash);
    await keep(scene, draft, withWords(now, words));
  });
}

async function open(
  scene: Scene,
  id: string,
  seenHash: string,
): Promise<{ draft: DraftRecord; message: Message }> {
  const draft = await refreshed(scene, await findDraft(scene, id));
  const message = AnyMessage.safeParse(draft.payload).data;
  if (!message) throw new Refused("not_a_message", "This draft has no words to write. Nothing was changed.");
  if (draft.state !== "proposed")
    throw new Refused("draft_not_editable", "This text was marked as sent already. Nothing was changed.");
  if (draft.contentHash !== seenHash)
    throw new Refused(
      "content_changed",
      "This draft changed after you opened it, so the model was not asked. Look at it again.",
    );
  return { draft, message };
}

/** Names of facts alone: what is in them stays here. */
function requestFor({ purpose, slots, language, tone, length }: Message): WordsRequest {
  const { catalogue } = messagePurposes[purpose];
  return { catalogue, available: Object.keys(slots).sort(), language, tone, length, circumstances: {} };
}

function checkerOf({ purpose, slots, language }: Message): Checker {
  const { catalogue } = messagePurposes[purpose];
  const filled = Object.keys(slots);
  return { check: (text: Text) => checkText({ text, catalogue, filled, language }) };
}

function withWords(message: Message, words: Words): Message {
  if (words.from === "nobody") return { ...message, words: templateWords(message, words.message) };
  const { text, model, prompt, repaired } = words;
  return {
    ...message,
    words: { text, from: { type: "model", model, prompt, repaired }, note: null },
    // What the founder wrote by hand gives way: they asked for other words.
    edited: { subject: null, body: null },
  };
}

async function keep(
  { unit, now, profile, viewer }: Scene,
  draft: DraftRecord,
  message: Message,
): Promise<void> {
  await unit.drafts.savePayload({
    id: draft.id,
    version: draft.version,
    payload: message,
    contentHash: hashOfDraft({ profile }, draft, message),
    by: draft.editedBy ?? viewer,
    now,
  });
}
