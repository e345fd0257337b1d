/** What can be written about an order or an alert, what each needs to be told, and why another cannot be written. */
import type { Alert } from "../../ops/detectors/contract.ts";
import type { PurposeId } from "../../ops/drafts/messages/purposes.ts";
import type { Message } from "../../ops/drafts/messages/payload.ts";
import type { NewMessageModel } from "../../ui/models.ts";
import type { Scene } from "../scene.server.ts";
import { fillMessage } from "./fill.server.ts";
import type { About } from "./records.server.ts";
import { FIELD_OF, type Said } from "./said.ts";
import { findAbout } from "./start.server.ts";

type Choice = NewMessageModel["choices"][number];
type Field = Choice["fields"][number];

const ABOUT_ORDER: readonly PurposeId[] = [
  "vendor_message.chase",
  "vendor_message.expedite",
  "vendor_message.claim",
  "vendor_message.price_question",
  "vendor_message.amendment",
  "vendor_message.cancellation",
];
const ABOUT_ALERT: readonly PurposeId[] = [
  "vendor_message.order_cover",
  "vendor_message.request_for_quotation",
  "note.escalation",
  "customer_notice.delayed",
  "customer_notice.oversold",
];

/** What the founder reads beside each; the catalogues' own purposes are written for the model. */
const SAID: Readonly<Record<PurposeId, { title: string; help: string }>> = {
  "vendor_message.chase": { title: "Ask where it is", help: "A reminder of an order that is overdue." },
  "vendor_message.expedite": {
    title: "Ask for it sooner",
    help: "The order is on its way, but you need it earlier.",
  },
  "vendor_message.claim": {
    title: "Report what is missing or damaged",
    help: "After something of it was received.",
  },
  "vendor_message.price_question": {
    title: "Ask about a price",
    help: "They name another price than the one you know.",
  },
  "vendor_message.amendment": { title: "Change a quantity", help: "Another number of units of one product." },
  "vendor_message.cancellation": {
    title: "Cancel what is open",
    help: "What has not arrived is not wanted any more.",
  },
  "vendor_message.order_cover": {
    title: "Letter that goes with the order",
    help: "Says what is ordered, and asks them to confirm it.",
  },
  "vendor_message.request_for_quotation": {
    title: "Ask for a quotation first",
    help: "Price, smallest quantity and delivery time of what would be ordered.",
  },
  "note.escalation": {
    title: "Note to a colleague or the warehouse",
    help: "What happened, what is known, what is asked, and by when.",
  },
  "customer_notice.delayed": {
    title: "Tell a customer that it is late",
    help: "Goods are on their way; the order waits for them.",
  },
  "customer_notice.oversold": {
    title: "Tell a customer that it is sold out",
    help: "More was sold than there was.",
  },
};

export async function newMessage(
  scene: Scene,
  key: Pick<Message["about"], "of" | "id">,
): Promise<NewMessageModel> {
  const about = await findAbout(scene, key);
  const purposes = about.of === "order" ? ABOUT_ORDER : purposesAbout(about.record.alert);
  const choices: Choice[] = [];
  for (const purpose of purposes) choices.push(await choiceOf(scene, purpose, about));
  return { of: key.of, id: key.id, ...headOf(about, key), choices };
}

/**
 * What speaks of a product needs an alert about one; a letter about an order needs an order to be prepared, or one of
 * ours that the alert is about.
 */
export function purposesAbout({
  subject,
  options,
}: Pick<Alert, "subject" | "options">): readonly PurposeId[] {
  if (subject.kind === "purchase_order") return ABOUT_ORDER;
  if (subject.variantId === null) return [];
  return options.some(({ draft }) => draft?.kind === "purchase_order")
    ? ABOUT_ALERT
    : ABOUT_ALERT.filter((purpose) => !purpose.startsWith("vendor_message."));
}

function headOf(
  about: About,
  key: Pick<Message["about"], "of" | "id">,
): Pick<NewMessageModel, "title" | "back"> {
  const back =
    key.of === "order"
      ? { label: "Purchase orders", href: "/app/orders" }
      : { label: "Decision", href: `/app/alerts/${key.id}` };
  if (about.of === "alert") return { title: `Write about ${about.record.alert.subject.title}`, back };
  const { reference, supplier } = about.order;
  return { title: `Write to ${supplier} about ${reference}`, back };
}

async function choiceOf(scene: Scene, purpose: PurposeId, about: About): Promise<Choice> {
  const fields = await fieldsOf(scene, purpose, about);
  // What the founder will be asked is not missing; anything else that is stands in the way.
  const trial = await fillMessage(scene, purpose, about, trialOf(fields, scene));
  const asked = (slot: string) => fields.some(({ name }) => name === `${purpose}.${FIELD_OF[slot] ?? ""}`);
  const blocked = trial.ok ? [] : trial.missing.filter(({ slot }) => !asked(slot));
  const { title, help } = SAID[purpose];
  return {
    purpose,
    title,
    help,
    fields,
    blocked: blocked.length === 0 ? null : blocked.map(({ text }) => text).join(" "),
    cure: blocked.find(({ href }) => href !== null)?.href ?? null,
  };
}

function trialOf(fields: readonly Field[], { now }: Scene): Said {
  const value = (name: string) => fields.find((field) => field.name.endsWith(`.${name}`))?.value ?? "";
  return {
    at: now.toISOString(),
    day: null,
    units: null,
    priceMinor: null,
    name: null,
    position: value("position") === "" ? null : Number(value("position")),
    shopOrderId: value("shopOrderId") === "" ? null : value("shopOrderId"),
  };
}

async function fieldsOf(scene: Scene, purpose: PurposeId, about: About): Promise<Field[]> {
  const field = (name: string, rest: Omit<Field, "name" | "value" | "options"> & Partial<Field>): Field => ({
    value: "",
    options: null,
    ...rest,
    name: `${purpose}.${name}`,
  });
  const day = (label: string, help: string) => field("day", { label, help, type: "date", suffix: null });
  const units = (label: string, help: string) =>
    field("units", { label, help, type: "number", suffix: "units" });
  switch (purpose) {
    case "vendor_message.expedite":
      return [day("Needed by", "Earlier than it is expected.")];
    case "vendor_message.claim":
      return [units("Damaged, if any", "What is missing is known from what was received.")];
    case "vendor_message.amendment":
      return [
        lineField(about, field),
        units("Units wanted instead", "For the whole line, not in addition."),
        day("Needed by", "Optional."),
      ];
    case "vendor_message.price_question":
      return [
        lineField(about, field),
        field("price", {
          label: "Price they name for a unit",
          help: "It is compared with the unit cost in Shopify.",
          type: "number",
          suffix: scene.profile.currency,
        }),
      ];
    case "vendor_message.request_for_quotation":
      return [day("Answer by", "Optional.")];
    case "note.escalation":
      return [
        field("name", {
          label: "Whom it is for",
          help: "Greeted by this name. Optional.",
          type: "text",
          suffix: null,
        }),
      ];
    case "customer_notice.delayed":
    case "customer_notice.oversold":
      return [await orderField(scene, about, field)];
    case "vendor_message.chase":
    case "vendor_message.cancellation":
    case "vendor_message.order_cover":
      return [];
  }
}

type MakeField = (name: string, rest: Omit<Field, "name" | "value" | "options"> & Partial<Field>) => Field;

function lineField(about: About, field: MakeField): Field {
  const lines = about.of === "order" ? about.order.lines : [];
  const options = lines.map(({ position, title }) => ({ value: String(position), label: title }));
  return field("position", {
    label: "Product",
    help: null,
    type: "select",
    suffix: null,
    options,
    value: options[0]?.value ?? "",
  });
}

async function orderField({ unit, say }: Scene, about: About, field: MakeField): Promise<Field> {
  const variantId = about.of === "alert" ? about.record.alert.subject.variantId : null;
  const waiting = variantId === null ? [] : await unit.facts.waitingOrders(variantId);
  const options = waiting.map(({ orderId, name, day, units }) => ({
    value: orderId,
    label: `${name}, ${say.count(units, "unit")}, ${say.day(day).short}`,
  }));
  return field("shopOrderId", {
    label: "Order that waits for it",
    help: "The longest waiting first.",
    type: "select",
    suffix: null,
    options,
    value: options[0]?.value ?? "",
  });
}
