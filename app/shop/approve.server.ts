import { randomUUID } from "node:crypto";
import type { DraftRecord, Unit } from "../adapters/store/contract.ts";
import { approve } from "../ops/approvals/approve.ts";
import { predictedBy } from "../ops/approvals/predicted.ts";
import type { Alert } from "../ops/detectors/contract.ts";
import type { Approval, ApprovalMethod } from "../ops/approvals/contract.ts";
import { cancelOrder } from "../ops/drafts/cancel-order/cancel-order.ts";
import { receiveOrder } from "../ops/drafts/receive-order/receive-order.ts";
import { Refused } from "../ops/errors.ts";
import { deskOf } from "./desks/index.server.ts";
import { findDraft } from "./draft.server.ts";
import { subjectOf, subjectOfOrder } from "./draft-subject.ts";
import { latestFirst } from "./draft-words.server.ts";
import { kindOf, OPEN_STATES, refreshed, refuseWhileUnderWay, showInput } from "./drafts.server.ts";
import { rightToApprove } from "./may-approve.server.ts";
import { orderToClose } from "./order-readings.server.ts";
import { waitingOf } from "./first-yes.server.ts";
import { inScene, type Scene, type ShopContext } from "./scene.server.ts";

/** Kinds that close units of an own order, from the order itself or from an alert about it. */
const CLOSINGS: ReadonlySet<string> = new Set([cancelOrder.id, receiveOrder.id]);

/** `waits`: for a second person; nothing is carried out yet. */
export type Approved = { approvalId: string; historyId: string; waits: boolean };

/** Which draft, and what of it stood on the screen. `seenHash` as in its DraftModel. */
export type Yes = { id: string; seenHash: string; method: ApprovalMethod };

/**
 * The founder's yes to exactly what was on the screen: approval, audit entry and the job that carries it out are
 * stored together or not at all. A second click, at once or later, gets the first one's approval. Where two people must
 * say yes, the first one's is kept and waits.
 */
export async function approveDraft(context: ShopContext, yes: Yes): Promise<Approved> {
  try {
    return await inScene(context, (scene) => approveOnce(scene, yes));
  } catch (error) {
    // The other click was faster between our look and our insert; its approval is the answer.
    if (!(error instanceof Refused)) throw error;
    const earlier = await inScene(context, async (scene) => {
      const draft = await findDraft(scene, yes.id);
      return (await approvalInForce(scene, draft, yes.seenHash)) ?? ownWaiting(scene, yes);
    });
    if (!earlier) throw error;
    return answer(earlier);
  }
}

async function approveOnce(scene: Scene, yes: Yes): Promise<Approved> {
  const { unit, now } = scene;
  const stored = await findDraft(scene, yes.id);
  const earlier = await approvalInForce(scene, stored, yes.seenHash);
  if (earlier) return answer(earlier);

  // Stock may have moved since the screen was drawn; the hash then differs and the founder looks again.
  const draft = await refreshed(scene, stored);
  await refuseSecondOfOneMatter(scene, draft);
  const blocked = await deskOf(draft).blockedBy(scene, draft);
  if (blocked) throw new Refused("draft_blocked", `Nothing was approved. ${blocked}`);
  const { needsTwo } = await rightToApprove(scene, kindOf(draft.kind), draft.payload);
  const first = needsTwo ? await waitingOf(unit, draft.id) : null;
  const alert = await alertOf(unit, draft);
  const approval = await givenBy(scene, draft, { yes, needsTwo, first, alert });

  await holdAlone(unit, draft, now);
  if (approval.firstYes && first && !(await unit.approvals.join(first, now)))
    throw new Refused("first_yes_ended", FIRST_YES_ENDED);
  await unit.approvals.create(approval);
  await noteYes(scene, draft, { approval, alert });
  if (approval.state === "waiting") return answer(approval);
  await unit.drafts.setState(draft.id, "approved", now);
  await unit.enqueue({
    name: "execute_approved",
    data: { shop: scene.shop, approvalId: approval.id },
    key: approval.id,
  });
  return answer(approval);
}

const FIRST_YES_ENDED =
  "The first person's yes ended a moment ago, so nothing was approved. Look again: two people are needed anew.";

/** Approving an option chooses it; and of two drafts of one alert or order, the second waits here and sees the first. */
async function refuseSecondOfOneMatter(scene: Scene, draft: DraftRecord): Promise<void> {
  const { unit } = scene;
  const subject = subjectOf(draft);
  if (subject.isMessage) return;
  if (subject.of === "alert") await unit.alerts.chooseOption(subject.id, draft.optionId);
  const closes = CLOSINGS.has(draft.kind) ? await orderToClose(unit, draft) : null;
  if (closes) {
    await unit.purchaseOrders.hold(closes.id);
    await refuseWhileUnderWay(scene, subjectOfOrder(closes.id), draft.id);
  }
  await refuseWhileUnderWay(scene, draft.alertId, draft.id);
}

async function givenBy(
  scene: Scene,
  draft: DraftRecord,
  of: { yes: Yes; needsTwo: boolean; first: Approval | null; alert: Alert | null },
): Promise<Approval> {
  const { yes, needsTwo, first, alert } = of;
  return approve(kindOf(draft.kind), {
    shop: scene.shop,
    draft: { id: draft.id, state: draft.state, payload: draft.payload },
    show: showInput(scene),
    seenHash: yes.seenHash,
    approver: scene.viewer,
    method: yes.method,
    evidenceIds: alert?.evidence.map(({ id }) => id) ?? [],
    now: scene.now,
    approvalId: randomUUID(),
    nonce: randomUUID(),
    effectKey: randomUUID(),
    needsTwo,
    first,
  });
}

/** The alert that it was prepared for, as it stands now. Null: it was prepared for none. */
async function alertOf(unit: Unit, draft: DraftRecord): Promise<Alert | null> {
  const subject = subjectOf(draft);
  return (subject.of === "alert" && (await unit.alerts.get(subject.id))?.alert) || null;
}

/**
 * The receipt's own hash stands in the chain too, which only grows: a row that is rewritten whole is found by it. So does
 * what was predicted, since the alert itself is written over by each later look.
 */
async function noteYes(
  { unit, now, viewer, profile }: Scene,
  draft: DraftRecord,
  { approval, alert }: { approval: Approval; alert: Alert | null },
): Promise<void> {
  const kind = kindOf(draft.kind);
  const predicted = alert && approval.state !== "waiting" ? predictedBy(alert, draft.optionId) : null;
  await unit.audit.append({
    at: now,
    actor: viewer.userId,
    action: approval.state === "waiting" ? "draft.first_yes" : "draft.approved",
    subject: approval.id,
    detail: {
      draftId: draft.id,
      alertId: draft.alertId,
      kind: draft.kind,
      title: kind.title(kind.payload.parse(draft.payload), showInput({ profile })),
      contentHash: approval.contentHash,
      receiptHash: approval.receiptHash,
      effectKey: approval.effectKey,
      method: approval.method,
      expiresAt: approval.expiresAt.toISOString(),
      ...(predicted && { predicted }),
      ...(approval.firstYes ? { firstYes: approval.firstYes.approvalId } : {}),
    },
  });
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

/** This person's own yes to this very content, which waits: a second click of theirs changes nothing. */
async function ownWaiting({ unit, viewer, now }: Scene, { id, seenHash }: Yes): Promise<Approval | null> {
  const waiting = await waitingOf(unit, id);
  const isOwn = waiting?.approver.userId === viewer.userId && waiting.contentHash === seenHash;
  return isOwn && waiting.expiresAt > now ? waiting : null;
}

function answer(approval: Approval): Approved {
  return { approvalId: approval.id, historyId: approval.id, waits: approval.state === "waiting" };
}
