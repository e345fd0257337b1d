/** Taking back what was carried out: a draft of its own, with its own readings, that needs its own approval. */
import type { DraftSeed } from "../ops/detectors/contract.ts";
import { openBytes } from "../ops/execution/approved-content.ts";
import { Refused } from "../ops/errors.ts";
import { subjectOfEffect } from "./draft-subject.ts";
import { kindOf, refreshed, showInput } from "./drafts.server.ts";
import { inverseOf } from "./inverse.server.ts";
import { findReceipt } from "./receipt.server.ts";
import type { Scene } from "./scene.server.ts";

const UNDO = "undo";

/** The draft that takes an effect back, or the one that was prepared before. Nothing is written by preparing it. */
export async function startUndo(scene: Scene, id: string): Promise<{ draftId: string }> {
  const { unit, now, viewer } = scene;
  const { approval, effect } = await findReceipt(scene, id);
  const content = openBytes(approval);
  const inverse = inverseOf(content, effect);
  if ("none" in inverse) throw new Refused("no_inverse", `Nothing was prepared. ${inverse.none}`);
  const alertId = subjectOfEffect(approval.id);
  const earlier = await unit.drafts.forAlert(alertId);
  if (earlier.some(({ state }) => state === "done"))
    throw new Refused(
      "already_undone",
      "This was taken back already; History shows it. Nothing was prepared.",
    );

  const kind = kindOf(content.kind);
  const made = await unit.drafts.ensure({
    alertId,
    optionId: UNDO,
    seed: { kind: kind.id, payload: inverse.payload as DraftSeed["payload"] },
    kindVersion: kind.version,
    // The hash covers the draft's own id, which the store gives; refreshing sets it.
    contentHash: "",
    now,
  });
  if (!earlier.some(({ id: known }) => known === made.id))
    await unit.audit.append({
      at: now,
      actor: viewer.userId,
      action: "undo.prepared",
      subject: approval.id,
      detail: {
        draftId: made.id,
        kind: kind.id,
        title: kind.title(kind.payload.parse(content.payload), showInput(scene)),
      },
    });
  return { draftId: (await refreshed(scene, made)).id };
}
