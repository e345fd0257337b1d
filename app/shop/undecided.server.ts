import { outcomeUnknown } from "../ops/detectors/outcome-unknown/outcome-unknown.ts";
import type { UndecidedModel } from "../ui/models.ts";
import { awaitsFounder } from "./effect-looks.ts";
import type { Scene } from "./scene.server.ts";

/** Effects of which nobody but the founder can tell whether they happened, the oldest first. */
export async function undecidedOf({ unit, now }: Pick<Scene, "unit" | "now">): Promise<UndecidedModel[]> {
  const unfinished = await unit.effects.unfinished(now);
  return unfinished.filter(awaitsFounder).map(({ approvalId, title }) => ({
    title,
    href: `/app/history/${approvalId}`,
  }));
}

/** The same without those that stand in the list as a decision of their own: nothing is said twice on one page. */
export async function undecidedAside(scene: Pick<Scene, "unit" | "now">): Promise<UndecidedModel[]> {
  const aside: UndecidedModel[] = [];
  for (const undecided of await undecidedOf(scene)) {
    const approvalId = undecided.href.slice(undecided.href.lastIndexOf("/") + 1);
    const alert = await scene.unit.alerts.byFingerprint(`${outcomeUnknown.id}:${approvalId}`);
    if (alert?.state !== "open") aside.push(undecided);
  }
  return aside;
}
