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
