import { NotFound, Refused } from "../ops/errors.ts";
import { findAlert } from "./alert.server.ts";
import { prepareDraft, refuseWhileUnderWay } from "./drafts.server.ts";
import type { Scene } from "./scene.server.ts";

/** The founder's choice among an alert's options; its draft is prepared at once. */
export async function chooseOption(
  scene: Scene,
  id: string,
  optionId: string,
): Promise<{ draftId: string | null }> {
  const record = await findAlert(scene, id);
  const option = record.alert.options.find((candidate) => candidate.id === optionId);
  if (!option) {
    throw new NotFound(
      "option_not_found",
      "This choice is no longer offered: the alert was worked out anew. Look at it again.",
    );
  }
  if (record.state === "acted") {
    throw new Refused(
      "already_acted",
      "An approved order answers this alert already, so nothing was prepared. It comes back by itself if the trouble does.",
    );
  }
  await refuseWhileUnderWay(scene, id);
  if (record.chosenOptionId !== optionId) {
    await scene.unit.alerts.chooseOption(id, optionId);
    await scene.unit.audit.append({
      at: scene.now,
      actor: scene.viewer.userId,
      action: "alert.chosen",
      subject: id,
      detail: { title: record.alert.title, option: option.title, optionId },
    });
  }
  const draft = await prepareDraft(scene, record, optionId);
  return { draftId: draft?.id ?? null };
}
