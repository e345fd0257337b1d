import { decide, REFUSALS } from "../ops/approvals/lifecycle.ts";
import { Refused } from "../ops/errors.ts";
import type { DraftModel } from "../ui/models.ts";
import { deskOf } from "./desks/index.server.ts";
import { draftModel, findDraft } from "./draft.server.ts";
import { hashOfDraft, kindOf, showInput } from "./drafts.server.ts";
import { text } from "./form-fields.ts";
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

  const payload = await deskOf(draft).edited(scene, draft, form);
  // A yes that waits for a second person goes too: it was to what stood there before.
  const voided = await unit.approvals.void(draft.id);
  if (decision.voidsApproval && voided === 0) {
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
      kind: draft.kind,
      title: kindOf(draft.kind).title(payload, showInput(scene)),
      alertId: draft.alertId,
      contentHash,
      voidedApproval: voided > 0,
    },
  });
  return draftModel(scene, saved);
}
