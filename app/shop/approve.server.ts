import { randomUUID } from "node:crypto";
import type { DraftRecord, Unit } from "../adapters/store/contract.ts";
import { approve } from "../ops/approvals/approve.ts";
import type { Approval } from "../ops/approvals/contract.ts";
import { cancelOrder } from "../ops/drafts/cancel-order/cancel-order.ts";
import { receiveOrder } from "../ops/drafts/receive-order/receive-order.ts";
import { Refused } from "../ops/errors.ts";
import { deskOf } from "./desks/index.server.ts";
import { findDraft } from "./draft.server.ts";
import { subjectOf, subjectOfOrder } from "./draft-subject.ts";
import { latestFirst } from "./draft-words.server.ts";
import { kindOf, OPEN_STATES, refreshed, refuseWhileUnderWay, showInput } from "./drafts.server.ts";
import { orderToClose } from "./order-readings.server.ts";
import { inScene, type Scene, type ShopContext } from "./scene.server.ts";

/** Kinds that close units of an own order, from the order itself or from an alert about it. */
const CLOSINGS: ReadonlySet<string> = new Set([cancelOrder.id, receiveOrder.id]);

export type Approved = { approvalId: string; historyId: string };

/**
 * The founder's yes to exactly what was on the screen: approval, audit entry and the job that carries it out are
 * stored together or not at all. A second click, at once or later, gets the first one's approval.
 */
export async function approveDraft(context: ShopContext, id: string, seenHash: string): Promise<Approved> {
  try {
    return await inScene(context, (scene) => approveOnce(scene, id, seenHash));
  } catch (error) {
    // The other click was faster between our look and our insert; its approval is the answer.
    if (!(error instanceof Refused)) throw error;
    const earlier = await inScene(context, async (scene) => {
      return approvalInForce(scene, await findDraft(scene, id), seenHash);
    });
    if (!earlier) throw error;
    return answer(earlier);
  }
}

async function approveOnce(scene: Scene, id: string, seenHash: string): Promise<Approved> {
  const { unit, viewer, now } = scene;
  const stored = await findDraft(scene, id);
  const earlier = await approvalInForce(scene, stored, seenHash);
  if (earlier) return answer(earlier);

  // Stock may have moved since the screen was drawn; the hash then differs and the founder looks again.
  const draft = await refreshed(scene, stored);
  // Approving an option chooses it; and of two drafts of one alert or order, the second waits here and sees the first.
  const subject = subjectOf(draft);
  if (!subject.isMessage) {
    if (subject.of === "alert") await unit.alerts.chooseOption(subject.id, draft.optionId);
    const closes = CLOSINGS.has(draft.kind) ? await orderToClose(unit, draft) : null;
    if (closes) {
      await unit.purchaseOrders.hold(closes.id);
      await refuseWhileUnderWay(scene, subjectOfOrder(closes.id), draft.id);
    }
    await refuseWhileUnderWay(scene, draft.alertId, draft.id);
  }
  const kind = kindOf(draft.kind);
  const blocked = await deskOf(draft).blockedBy(scene, draft);
  if (blocked) throw new Refused("draft_blocked", `Nothing was approved. ${blocked}`);
  const approval = approve(kind, {
    draft: { id: draft.id, state: draft.state, payload: draft.payload },
    show: showInput(scene),
    seenHash,
    approver: viewer,
    now,
    approvalId: randomUUID(),
    effectKey: randomUUID(),
  });

  await holdAlone(unit, draft, now);
  await unit.approvals.create(approval);
  await unit.drafts.setState(draft.id, "approved", now);
  const payload = kind.payload.parse(draft.payload);
  await unit.audit.append({
    at: now,
    actor: viewer.userId,
    action: "draft.approved",
    subject: approval.id,
    detail: {
      draftId: draft.id,
      alertId: draft.alertId,
      kind: draft.kind,
      title: kind.title(payload, showInput(scene)),
      contentHash: approval.contentHash,
      effectKey: approval.effectKey,
      expiresAt: approval.expiresAt.toISOString(),
    },
  });
  await unit.enqueue({
    name: "execute_approved",
    data: { shop: scene.shop, approvalId: approval.id },
    key: approval.id,
  });
  return answer(approval);
}

/**
 * Of several clicks at once one gets past here; the others wait, find the draft changed, and are rolled back whole
 * (Refused), so that no click ever voids another's approval.
 */
async function holdAlone(unit: Unit, draft: DraftRecord, now: Date): Promise<void> {
  const { id, version, payload, contentHash } = draft;
  await unit.drafts.savePayload({ id, version, payload, contentHash, by: null, now });
}

/** The approval that a click on this very content already gave; null: none that still counts. */
async function approvalInForce(scene: Scene, draft: DraftRecord, seenHash: string): Promise<Approval | null> {
  if (OPEN_STATES.has(draft.state) || draft.state === "dismissed") return null;
  const [latest] = latestFirst(await scene.unit.approvals.forDraft(draft.id));
  return latest?.contentHash === seenHash && (latest.state === "approved" || latest.state === "used")
    ? latest
    : null;
}

function answer(approval: Approval): Approved {
  return { approvalId: approval.id, historyId: approval.id };
}
