import { randomUUID } from "node:crypto";
import type { DraftRecord } from "../adapters/store/contract.ts";
import { decide, REFUSALS } from "../ops/approvals/lifecycle.ts";
import { Refused } from "../ops/errors.ts";
import { decisionBase } from "./decisions.ts";
import { findDraft } from "./draft.server.ts";
import { subjectOf } from "./draft-subject.ts";
import { kindOf, showInput } from "./drafts.server.ts";
import { InvalidFields } from "./invalid-fields.ts";
import type { Scene } from "./scene.server.ts";

/** Longest reason kept; more is a letter, not a reason. */
const REJECT_REASON_LENGTH = 500;

/**
 * The founder's no to one draft, with its reason: it is set aside, whatever was approved of it counts no more, and its
 * alert stays open with doing nothing chosen until another choice is made. Remembered like any other decision.
 */
export async function rejectDraft(
  scene: Scene,
  id: string,
  { seenHash, reason: typed }: { seenHash: string; reason: string },
): Promise<void> {
  const { unit, viewer, now } = scene;
  const draft = await findDraft(scene, id);
  const reason = typed.trim();
  if (reason === "") throw new InvalidFields({ reason: "Say in a few words why, so that it is remembered." });
  if (reason.length > REJECT_REASON_LENGTH)
    throw new InvalidFields({ reason: `Keep it under ${String(REJECT_REASON_LENGTH)} characters.` });
  if (seenHash !== draft.contentHash)
    throw new Refused(
      "content_changed",
      "The draft changed after you opened it, so nothing was rejected. Look at it again.",
    );
  const decision = decide(
    { state: draft.state, contentHash: draft.contentHash, expiresAt: null },
    { type: "dismiss" },
  );
  if (!decision.ok) throw new Refused(decision.code, decision.message);
  const voided = await unit.approvals.void(id);
  // The approval was used while we looked: it is on its way and stays as it is.
  if (decision.voidsApproval && voided === 0) throw new Refused("sending", REFUSALS.sending);
  await unit.drafts.setState(id, decision.state, now);
  await remember(scene, draft, reason);
  const kind = kindOf(draft.kind);
  await unit.audit.append({
    at: now,
    actor: viewer.userId,
    action: "draft.rejected",
    subject: id,
    detail: {
      kind: draft.kind,
      title: kind.title(kind.payload.parse(draft.payload), showInput(scene)),
      alertId: draft.alertId,
      contentHash: draft.contentHash,
      voidedApproval: voided > 0,
      reason,
    },
  });
}

/** A draft of an alert: its reason stands among what was decided about it, and it is not prepared again by itself. */
async function remember({ unit, viewer, now }: Scene, draft: DraftRecord, reason: string): Promise<void> {
  const subject = subjectOf(draft);
  const record = subject.of === "alert" && !subject.isMessage ? await unit.alerts.get(subject.id) : null;
  if (!record) return;
  const base = decisionBase({ id: randomUUID(), viewer, now }, record.alert);
  await unit.decisions.add({ ...base, kind: "rejected", reason });
  const nothing = record.alert.options.find(({ draft: prepares }) => prepares === null);
  if (nothing && record.chosenOptionId === draft.optionId)
    await unit.alerts.chooseOption(record.id, nothing.id);
}
