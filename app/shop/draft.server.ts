import type { AlertRecord, DraftRecord } from "../adapters/store/contract.ts";
import type { Approval } from "../ops/approvals/contract.ts";
import { PurchaseOrder } from "../ops/drafts/purchase-order/payload.ts";
import { orderTotals } from "../ops/drafts/purchase-order/totals.ts";
import { NotFound } from "../ops/errors.ts";
import { minorDigits } from "../ops/money/currency.ts";
import { usableLocale } from "../ops/money/locale.ts";
import type { DraftModel, OrderForm } from "../ui/models.ts";
import { findAlert } from "./alert.server.ts";
import { dueWith } from "./also-due.server.ts";
import { approvalWindow, draftStateText, latestFirst, recheck, timingText } from "./draft-words.server.ts";
import { textOf } from "./history.server.ts";
import { awaitsFounder } from "./effect-looks.ts";
import { kindOf, refreshed, showInput } from "./drafts.server.ts";
import { closingBlockedBy, closingForm } from "./order-close.server.ts";
import { orderIdOf } from "./order-subject.ts";
import type { Scene } from "./scene.server.ts";

/** A draft exactly as approving it would send it, with its edit form and what stands in the way. */
export async function draftOf(scene: Scene, id: string): Promise<DraftModel> {
  return draftModel(scene, await refreshed(scene, await findDraft(scene, id)));
}

export async function draftModel(scene: Scene, draft: DraftRecord): Promise<DraftModel> {
  const { unit, say, viewer } = scene;
  const kind = kindOf(draft.kind);
  const payload = kind.payload.parse(draft.payload);
  const show = showInput(scene);
  const record = orderIdOf(draft) === null ? await findAlert(scene, draft.alertId) : null;
  const [latest] = latestFirst(await unit.approvals.forDraft(draft.id));
  const effect = latest ? await unit.effects.forApproval(latest.id) : null;
  const order = PurchaseOrder.safeParse(payload).data ?? null;
  const isOpen = OPEN.has(draft.state);
  return {
    id: draft.id,
    back: record
      ? { label: "Decision", href: `/app/alerts/${draft.alertId}` }
      : { label: "Orders", href: "/app/orders" },
    alertId: draft.alertId,
    title: kind.title(payload, show),
    state: draft.state,
    stateText:
      (effect && awaitsFounder(effect) ? AWAITS_FOUNDER : null) ??
      draftStateText(draft.state, effect?.outcome ?? null) ??
      (await stoppedText(scene, draft, latest)) ??
      unusual(order, record, scene),
    contentHash: draft.contentHash,
    form: order && record && isOpen ? await orderForm(scene, order, record) : null,
    closing: isOpen ? closingForm(draft) : null,
    blocks: [...kind.show(payload, show)],
    timing: order && record && isOpen ? timingText(order, { draft, record }, scene) : null,
    consequences: [...kind.consequences(payload, show)],
    notHappening: [...kind.notHappening(payload, show)],
    rechecks: kind.preconditions(payload).map((precondition) => recheck(precondition, say)),
    approveLabel: kind.approveLabel(payload, show),
    expires: await approvalWindow(scene, draft, kind),
    pdfHref: order ? `/app/drafts/${draft.id}/pdf` : null,
    blocked: isOpen ? ((await blockedBy(scene, order)) ?? (await closingBlockedBy(scene, draft))) : null,
    editedBy: draft.editedBy ? say.who(draft.editedBy, viewer) : null,
    receiptHref: latest && draft.state !== "proposed" ? `/app/history/${latest.id}` : null,
  };
}

const AWAITS_FOUNDER =
  "It could not be found out whether this reached the store, and it is looked for no more. Say in its receipt whether it arrived.";

/** States in which a draft can be edited and approved (again). */
const OPEN: ReadonlySet<DraftRecord["state"]> = new Set(["proposed", "expired", "failed"]);

/** Throws NotFound, with the same words for a draft of another shop. */
export async function findDraft(scene: Pick<Scene, "unit">, id: string): Promise<DraftRecord> {
  const draft = await scene.unit.drafts.get(id);
  if (!draft)
    throw new NotFound(
      "draft_not_found",
      "There is no such draft in this store. Open the alert to prepare it again.",
    );
  return draft;
}

/**
 * Why this order cannot be approved now, with what to do; null when it can. The store's own records answer here;
 * Shopify itself is asked again when the approval runs.
 */
export async function blockedBy(
  { unit, profile, settings, say }: Scene,
  order: PurchaseOrder | null,
): Promise<string | null> {
  if (!order) return null;
  if (order.currency !== profile.currency) {
    return `The store's currency changed from ${order.currency} to ${profile.currency} after this order was prepared, so its costs no longer hold. Open the alert for an order in ${profile.currency}.`;
  }
  for (const line of order.lines) {
    const variant = await unit.facts.variant(line.variantId);
    if (!variant || variant.deleted) {
      return `${line.title} was deleted in Shopify. Remove its line, or choose “Not now” on the alert.`;
    }
  }
  const locations = await unit.facts.locations();
  if (!locations.some(({ locationId, active }) => active && locationId === order.destination.locationId)) {
    return `${order.destination.name} is no longer an active location of the store. Open the alert to prepare the order for another one.`;
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

/** Why the last approval came back without anything being sent. Null: none did, or it was looked at since. */
async function stoppedText(
  { unit }: Scene,
  draft: DraftRecord,
  latest: Approval | undefined,
): Promise<string | null> {
  if (latest?.state !== "voided") return null;
  const stopped = (await unit.audit.forSubject(latest.id)).findLast(
    ({ action }) => action === "approval.stopped",
  );
  if (!stopped || (draft.editedBy && draft.updatedAt > stopped.at)) return null;
  return `Your approval was not carried out: ${textOf(stopped, "message")}`;
}

/** Allowed, but worth a second look before approving. */
function unusual(
  order: PurchaseOrder | null,
  record: AlertRecord | null,
  { today, say }: Scene,
): string | null {
  if (!order || !record) return null;
  const { state } = record;
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
