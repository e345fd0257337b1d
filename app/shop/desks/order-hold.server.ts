/** Holds of orders at the desk: for a new one, its reason and a note; the end of one has nothing to choose. */
import { HoldReason, holdReasonText } from "../../ops/facts/hold-reason.ts";
import { HOLD_NOTE_LENGTH, OrderHold } from "../../ops/drafts/order-hold/payload.ts";
import type { ValuesForm } from "../../ui/models.ts";
import { text } from "../form-fields.ts";
import { InvalidFields } from "../invalid-fields.ts";
import { capital } from "../say.ts";
import { answeredText } from "./answered.server.ts";
import type { KindDesk } from "./contract.ts";
import { followed, notAllowed, read } from "./seeded.server.ts";

export const orderHoldDesk: KindDesk = {
  refresh: (desk, draft) => followed(desk, draft, OrderHold),
  blockedBy: async (scene, draft) =>
    (await answeredText(scene, draft, { by: "draft", again: "do the same once more" })) ??
    notAllowed(scene, "write_merchant_managed_fulfillment_orders"),
  model: (_, draft) => {
    const order = read(draft, OrderHold);
    return Promise.resolve(order.hold ? { values: formOf(order) } : {});
  },
  edited(_, draft, form) {
    const order = read(draft, OrderHold);
    const reason = HoldReason.safeParse(text(form, "reason") ?? order.reason);
    const notes = (text(form, "notes") ?? order.notes).trim();
    const errors = {
      ...(reason.success ? {} : { reason: "Choose one of these." }),
      ...(notes.length > HOLD_NOTE_LENGTH
        ? { notes: `Keep the note under ${HOLD_NOTE_LENGTH} characters; this one has ${notes.length}.` }
        : {}),
    };
    if (!reason.success || Object.keys(errors).length > 0) throw new InvalidFields(errors);
    return Promise.resolve({ ...order, reason: reason.data, notes });
  },
  undo(payload, state) {
    const { name, hold } = read({ payload }, OrderHold);
    if (!hold) return `In Shopify Admin, on the page of ${name}, choose “Hold fulfillment” again.`;
    const end = `on the page of ${name}, choose “Release hold”`;
    return state === "unknown"
      ? `If the hold is there, and you do not want it: in Shopify Admin, ${end}.`
      : `In Shopify Admin, ${end}.`;
  },
};

function formOf({ orderId, name, reason, notes }: OrderHold): ValuesForm {
  return {
    title: "Change the hold",
    rows: [
      {
        id: orderId,
        title: name,
        detail: null,
        fields: [
          {
            name: "reason",
            label: "Reason",
            value: reason,
            options: HoldReason.options.map((value) => ({ value, label: capital(holdReasonText(value)) })),
            keyboard: "text",
            suffix: null,
            help: null,
          },
          {
            name: "notes",
            label: "Note for whoever packs",
            value: notes,
            options: null,
            keyboard: "text",
            suffix: null,
            help: "Shopify shows it on the order.",
          },
        ],
      },
    ],
  };
}
