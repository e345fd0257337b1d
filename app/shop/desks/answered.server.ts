import type { DraftRecord } from "../../adapters/store/contract.ts";
import type { Scene } from "../scene.server.ts";

/**
 * A draft carried out since this one was prepared has answered the alert: this one would add the same once more.
 * `again`: what it would do, such as "order the same again".
 */
export async function answeredText(
  { unit }: Pick<Scene, "unit">,
  draft: DraftRecord,
  { by, again }: { by: string; again: string },
): Promise<string | null> {
  const record = await unit.alerts.get(draft.alertId);
  const others = await unit.drafts.forAlert(draft.alertId);
  const isAnswered =
    record?.state === "acted" ||
    others.some(({ state, updatedAt }) => state === "done" && updatedAt > draft.createdAt);
  return isAnswered
    ? `An approved ${by} answers this alert already, so this one would ${again}. History shows that ${by}; the alert comes back by itself if the trouble does.`
    : null;
}
