import type { AlertRecord, DraftRecord } from "../adapters/store/contract.ts";
import { decide, REFUSALS } from "../ops/approvals/lifecycle.ts";
import { editOrder, type OrderEdits } from "../ops/drafts/purchase-order/edit.ts";
import { type OrderLine, PurchaseOrder } from "../ops/drafts/purchase-order/payload.ts";
import { Bug, Refused } from "../ops/errors.ts";
import type { DraftModel } from "../ui/models.ts";
import { dueWith } from "./also-due.server.ts";
import { draftModel, findDraft } from "./draft.server.ts";
import { hashOfDraft, kindOf, showInput } from "./drafts.server.ts";
import { keyed, text } from "./form-fields.ts";
import { InvalidFields } from "./invalid-fields.ts";
import { closesOrder, editedClosing } from "./order-close.server.ts";
import { refreshReadings } from "./orders.server.ts";
import type { Scene } from "./scene.server.ts";

/** Changes a draft as the founder typed it. An approval given before no longer counts. */
export async function editDraft(scene: Scene, id: string, form: FormData): Promise<DraftModel> {
  const { unit, viewer, now } = scene;
  const draft = await findDraft(scene, id);
  const seenHash = text(form, "seenHash");
  if (seenHash !== undefined && seenHash !== draft.contentHash) {
    throw new Refused(
      "content_changed",
      "This draft changed after you opened it, so your edit was not saved. Look at it again and repeat what still fits.",
    );
  }
  const decision = decide(
    { state: draft.state, contentHash: draft.contentHash, expiresAt: null },
    { type: "edit" },
  );
  if (!decision.ok) throw new Refused(decision.code, decision.message);

  const payload = closesOrder(draft)
    ? editedClosing(scene, draft, form)
    : await editedOrder(scene, draft, form);
  if (decision.voidsApproval && (await unit.approvals.void(draft.id)) === 0) {
    // The approval was used while we looked: the order is on its way and stays as it is.
    throw new Refused("sending", REFUSALS.sending);
  }
  if (draft.state !== decision.state) await unit.drafts.setState(id, decision.state, now);
  const contentHash = hashOfDraft(scene, draft, payload);
  const saved = await unit.drafts.savePayload({
    id,
    version: draft.version,
    payload,
    contentHash,
    by: viewer,
    now,
  });
  await unit.audit.append({
    at: now,
    actor: viewer.userId,
    action: "draft.edited",
    subject: id,
    detail: {
      title: kindOf(draft.kind).title(payload, showInput(scene)),
      alertId: draft.alertId,
      contentHash,
      voidedApproval: decision.voidsApproval,
    },
  });
  return draftModel(scene, saved);
}

async function editedOrder(scene: Scene, draft: DraftRecord, form: FormData): Promise<PurchaseOrder> {
  const order = orderOf(draft);
  const edits = await editsOf(scene, draft, order, form);
  const result = editOrder(order, edits, scene.today);
  if (!result.ok) throw new InvalidFields(result.errors);
  if (!edits.addLine) return result.payload;
  return PurchaseOrder.parse(await refreshReadings(scene, result.payload));
}

function orderOf(draft: DraftRecord): PurchaseOrder {
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
