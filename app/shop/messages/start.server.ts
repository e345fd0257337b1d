/** A new message: what can be written about an order or an alert, and the draft of what was chosen. */
import { DraftSeed } from "../../ops/detectors/contract.ts";
import { messageFromTemplate } from "../../ops/drafts/messages/write-message.ts";
import type { MissingFact } from "../../ops/drafts/messages/facts.ts";
import type { Message } from "../../ops/drafts/messages/payload.ts";
import { messagePurposes, PurposeId } from "../../ops/drafts/messages/purposes.ts";
import { NotFound, Refused } from "../../ops/errors.ts";
import type { FilledSlots } from "../../ops/words/contract.ts";
import { subjectOfMessage } from "../draft-subject.ts";
import { kindOf, refreshed } from "../drafts.server.ts";
import { text } from "../form-fields.ts";
import { InvalidFields } from "../invalid-fields.ts";
import type { Scene } from "../scene.server.ts";
import { fillMessage } from "./fill.server.ts";
import { type About, aboutOf, addressed, commonOf } from "./records.server.ts";
import { FIELD_OF, type Said, saidIn } from "./said.ts";

/** Makes the draft of a message, or finds the one that is being written. Refused where a fact that it needs is missing. */
export async function startMessage(scene: Scene, form: FormData): Promise<{ draftId: string }> {
  const { unit, profile, now } = scene;
  const key = {
    of: text(form, "of") === "order" ? ("order" as const) : ("alert" as const),
    id: text(form, "id") ?? "",
  };
  const purpose = PurposeId.safeParse(text(form, "purpose")).data;
  if (!purpose) throw new InvalidFields({ purpose: "Choose what to write." });
  const { said, errors } = saidIn((name) => text(form, `${purpose}.${name}`), {
    currency: profile.currency,
    at: now,
  });
  if (Object.keys(errors).length > 0) throw new InvalidFields(prefixed(purpose, errors));
  const about = await findAbout(scene, key);

  const filled = await fillMessage(scene, purpose, about, said);
  if (!filled.ok) {
    const fields = fieldsOf(filled.missing);
    if (fields) throw new InvalidFields(prefixed(purpose, fields));
    const what = filled.missing.map(({ text: missing }) => missing).join(" ");
    throw new Refused("fact_missing", `Nothing was written. ${what}`);
  }
  const message = await messageOf(scene, { purpose, about, said, slots: filled.slots });
  const made = await unit.drafts.ensure({
    alertId: subjectOfMessage(key),
    optionId: optionOf(purpose, said),
    seed: { kind: kindIdOf(purpose), payload: DraftSeed.shape.payload.parse(message) },
    kindVersion: kindOf(kindIdOf(purpose)).version,
    // The hash covers the draft's own id, which the store gives; refreshing sets it.
    contentHash: "",
    now,
  });
  return { draftId: (await refreshed(scene, made)).id };
}

/** What each field of the form lacks; null: something is missing that no field can bring. */
function fieldsOf(missing: readonly MissingFact[]): Record<string, string> | null {
  const entries = missing.flatMap(({ slot, text: what }): [string, string][] => {
    const field = FIELD_OF[slot];
    return field === undefined ? [] : [[field, what]];
  });
  return entries.length === missing.length ? Object.fromEntries(entries) : null;
}

/**
 * An alert about an order of ours is written about as that order, which knows more of itself. Throws NotFound, with the
 * same words for what is another shop's.
 */
export async function findAbout(
  { unit }: Pick<Scene, "unit">,
  key: Pick<Message["about"], "of" | "id">,
): Promise<About> {
  const about = await aboutOf(unit, key);
  if (about) return (await orderBehind(unit, about)) ?? about;
  throw new NotFound(
    "nothing_to_write_about",
    `There is no such ${key.of === "order" ? "purchase order" : "decision"} in this store, so there is nothing to write about.`,
  );
}

async function orderBehind(unit: Scene["unit"], about: About): Promise<About | null> {
  if (about.of === "order") return null;
  const { subject } = about.record.alert;
  return subject.kind === "purchase_order" ? aboutOf(unit, { of: "order", id: subject.id }) : null;
}

/** One draft for each thing that is said: of a customer's orders each has its own. */
function optionOf(purpose: PurposeId, { shopOrderId, position }: Said): string {
  const which = shopOrderId ?? (position === null ? null : String(position));
  return which === null ? purpose : `${purpose}/${which}`;
}

function kindIdOf(purpose: PurposeId): string {
  return purpose.slice(0, purpose.indexOf("."));
}

type Ingredients = { purpose: PurposeId; about: About; said: Said; slots: FilledSlots };

async function messageOf(scene: Scene, { purpose, about, said, slots }: Ingredients): Promise<Message> {
  const common = commonOf(scene);
  const to = await recipientOf(scene, { purpose, about, said, slots });
  return messageFromTemplate({
    purpose,
    language: to.language ?? common.language,
    tone: "plain",
    length: "full",
    locale: scene.profile.locale,
    day: common.today,
    to: to.to,
    slots,
    about:
      about.of === "order"
        ? { of: "order", id: about.order.id, fingerprint: null }
        : { of: "alert", id: about.record.id, fingerprint: about.record.alert.fingerprint },
  });
}

type Recipient = { to: Message["to"]; language: Message["language"] | null };

/** From our records alone; a customer's name and address are not ours to read. */
async function recipientOf(scene: Scene, { purpose, about, said, slots }: Ingredients): Promise<Recipient> {
  switch (messagePurposes[purpose].to) {
    case "colleague":
      return { to: { name: said.name ?? "a colleague", email: null, of: "colleague" }, language: null };
    case "customer": {
      const order = slots["order"]?.value;
      const name = order?.type === "reference" ? `the customer of ${order.text}` : "the customer";
      return { to: { name, email: null, of: "customer" }, language: null };
    }
    case "supplier": {
      const name = supplierNameOf(about);
      const { email, language } = await addressed(scene, name);
      return { to: { name, email, of: "supplier" }, language };
    }
  }
}

function supplierNameOf(about: About): string {
  return about.of === "order"
    ? about.order.supplier
    : (about.purchase?.order.supplier.name ?? "the supplier");
}

function prefixed(purpose: PurposeId, errors: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).map(([name, problem]) => [`${purpose}.${name}`, problem]));
}
