/** Purchase orders at the desk: what the store and the founder's settings say of them, and their form. */
import type { AlertRecord, DraftRecord } from "../../adapters/store/contract.ts";
import { editOrder, type OrderEdits } from "../../ops/drafts/purchase-order/edit.ts";
import { type OrderLine, PurchaseOrder } from "../../ops/drafts/purchase-order/payload.ts";
import { orderTotals } from "../../ops/drafts/purchase-order/totals.ts";
import { Bug } from "../../ops/errors.ts";
import { minorDigits } from "../../ops/money/currency.ts";
import { usableLocale } from "../../ops/money/locale.ts";
import type { OrderForm } from "../../ui/models.ts";
import { dueWith, stockedAt } from "../also-due.server.ts";
import { timingText } from "../draft-words.server.ts";
import { keyed, text } from "../form-fields.ts";
import { InvalidFields } from "../invalid-fields.ts";
import { isPast, refreshOrder, refreshReadings, startOrder } from "../orders.server.ts";
import type { Scene } from "../scene.server.ts";
import { answeredText } from "./answered.server.ts";
import type { KindDesk } from "./contract.ts";

export const purchaseOrderDesk: KindDesk = {
  start: (desk, seed) => startOrder(desk, seed),
  isPast,
  refresh: refreshOrder,
  blockedBy: async (scene, draft) =>
    (await answeredText(scene, draft, { by: "order", again: "order the same again" })) ??
    (await blockedBy(scene, orderOf(draft))),
  async model(scene, draft, record) {
    const order = orderOf(draft);
    const pdfHref = `/app/drafts/${draft.id}/pdf`;
    if (!record) return { pdfHref };
    return {
      pdfHref,
      form: await orderForm(scene, order, record),
      timing: timingText(order, { draft, record }, scene),
      unusual: unusual(order, record, scene),
    };
  },
  edited: editedOrder,
  undo(payload, state, say) {
    const order = orderOf({ payload });
    const lines = order.lines.map(({ units, title }) => `${say.count(units, "unit")} of ${title}`).join(", ");
    const where =
      state === "unknown"
        ? `If it did arrive, ${order.reference} will stand in Purchase orders. Choose “Cancel what is open” there`
        : `In Purchase orders, choose “Cancel what is open” at ${order.reference}`;
    return `${where}: once you approve that, Shopify no longer shows ${lines} as incoming at ${order.destination.name}, and Ops Room no longer counts on them. Tell ${order.supplier.name} yourself that it is cancelled.`;
  },
};

async function blockedBy(
  { unit, profile, settings, say }: Scene,
  order: PurchaseOrder,
): Promise<string | null> {
  if (order.currency !== profile.currency) {
    return `The store's currency changed from ${order.currency} to ${profile.currency} after this order was prepared, so its costs no longer hold. Open the alert for an order in ${profile.currency}; this one is set aside then.`;
  }
  for (const line of order.lines) {
    const variant = await unit.facts.variant(line.variantId);
    if (!variant || variant.deleted) {
      return `${line.title} was deleted in Shopify. Remove its line, or choose “Not now” on the alert.`;
    }
  }
  const locations = await unit.facts.locations();
  if (!locations.some(({ locationId, active }) => active && locationId === order.destination.locationId)) {
    return `${order.destination.name} is no longer an active location of the store. Open the alert for an order to another one; this one is set aside then.`;
  }
  const stocked = new Set(await stockedAt(unit, order.destination.locationId, order.lines));
  const [elsewhere] = order.lines.filter((line) => !stocked.has(line));
  if (elsewhere) {
    return `${elsewhere.title} is not stocked at ${order.destination.name}, so Shopify can show none of it as incoming there. Stock it there in Shopify, on the product's page under Inventory, or ${order.lines.length === 1 ? "choose “Not now” on the alert" : "remove its line"}.`;
  }
  return limitedBy(order, settings.cashLimitMinor, say);
}

/** What the limit for one order says; a line without a cost could cost anything, so it does not pass under one. */
function limitedBy(order: PurchaseOrder, limitMinor: number | null, say: Scene["say"]): string | null {
  if (limitMinor === null) return null;
  const { cost } = orderTotals(order);
  const without = order.lines.filter(({ unitCostMinor }) => unitCostMinor === null);
  if (without.length > 0) {
    const names = without.map(({ title }) => title).join(", ");
    return `It cannot be told whether this order stays under your limit of ${say.exactly(limitMinor)}: ${names} ${without.length === 1 ? "has" : "have"} no unit cost. Fill it in here, remove ${without.length === 1 ? "the line" : "those lines"}, or take the limit away in Settings.`;
  }
  if (cost.minor > limitMinor) {
    return `This order costs ${say.exactly(cost.minor)}, above your limit of ${say.exactly(limitMinor)} for one order. Order less, or raise the limit in Settings.`;
  }
  return null;
}

/** Allowed, but worth a second look before approving. */
function unusual(order: PurchaseOrder, { state }: AlertRecord, { today, say }: Scene): string | null {
  const said = order.lines.flatMap(({ title, units, packUnits, minimumUnits }) => [
    ...(units % packUnits === 0
      ? []
      : [
          `${title} comes in packs of ${say.number(packUnits)}, and ${say.number(units)} is not whole packs.`,
        ]),
    ...(units >= minimumUnits
      ? []
      : [`${order.supplier.name} takes ${say.number(minimumUnits)} or more of ${title}.`]),
  ]);
  for (const { title, unitCostMinor: cost, costMinorAtShow: recorded } of order.lines)
    if (typeof recorded === "number" && cost !== null && cost !== recorded)
      said.push(
        `Shopify records a cost of ${say.exactly(recorded)} for ${title}; this order says ${say.exactly(cost)}.`,
      );
  if (state === "solved") said.push("What it was prepared for was not found again when last looked.");
  if (order.needByDay < today) said.push("The need-by date is past.");
  return said.length === 0 ? null : `Check before you approve: ${said.join(" ")}`;
}

async function orderForm(scene: Scene, order: PurchaseOrder, record: AlertRecord): Promise<OrderForm> {
  return {
    lines: order.lines.map(({ variantId, title, sku, units, unitCostMinor, packUnits, minimumUnits }) => ({
      variantId,
      title,
      sku,
      units,
      unitCost: unitCostMinor === null ? "" : scene.say.field(unitCostMinor),
      packUnits,
      minimumUnits,
    })),
    needBy: order.needByDay,
    note: order.note,
    currency: order.currency,
    locale: usableLocale(scene.profile.locale),
    digits: minorDigits(order.currency),
    alsoDue: (await dueWith(scene, order, record.id)).map(({ variantId, title, units }) => ({
      variantId,
      title,
      units,
    })),
  };
}

async function editedOrder(scene: Scene, draft: DraftRecord, form: FormData): Promise<PurchaseOrder> {
  const order = orderOf(draft);
  const edits = await editsOf(scene, draft, order, form);
  const result = editOrder(order, edits, scene.today);
  if (!result.ok) throw new InvalidFields(result.errors);
  if (!edits.addLine) return result.payload;
  return PurchaseOrder.parse(await refreshReadings(scene, result.payload));
}

function orderOf(draft: Pick<DraftRecord, "payload">): PurchaseOrder {
  const order = PurchaseOrder.safeParse(draft.payload);
  if (!order.success)
    throw new Bug("payload_malformed", "This draft cannot be read, so nothing was changed.");
  return order.data;
}

async function editsOf(
  scene: Scene,
  draft: DraftRecord,
  order: PurchaseOrder,
  form: FormData,
): Promise<OrderEdits> {
  const needBy = text(form, "needBy");
  const note = text(form, "note");
  const removeVariantId = text(form, "removeVariantId");
  const addVariantId = text(form, "addVariantId");
  return {
    units: keyed(form, "units"),
    unitCost: keyed(form, "unitCost"),
    ...(needBy === undefined ? {} : { needBy }),
    ...(note === undefined ? {} : { note }),
    ...(removeVariantId ? { removeVariantId } : {}),
    ...(addVariantId ? { addLine: await lineFor(scene, draft.alertId, order, addVariantId) } : {}),
  };
}

/** Only a product that is due from the same supplier can join; its figures come from its own alert. */
async function lineFor(
  scene: Scene,
  alertId: AlertRecord["id"],
  order: PurchaseOrder,
  variantId: string,
): Promise<OrderLine> {
  const due = await dueWith(scene, order, alertId);
  const line = due.find((candidate) => candidate.variantId === variantId);
  if (line) return line;
  throw new InvalidFields({
    addVariantId: "This product is not due from this supplier any more. Nothing was added.",
  });
}
