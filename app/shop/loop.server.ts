import { SHELVES } from "../ops/ranking/contract.ts";
import type { Scene } from "./scene.server.ts";
import type { LoopReport } from "./shop-app.ts";

const TOP = 10;

/** What the last run found and how long each step took, in figures: money in minor units, times in seconds. */
export async function loopOf({ unit }: Scene): Promise<LoopReport> {
  const { shelves } = await unit.alerts.open({ limitPerShelf: TOP });
  const run = await unit.runs.latest();
  const sources = await unit.sources.all();
  const lines = SHELVES.flatMap((shelf) => shelves[shelf].lines).slice(0, TOP);
  const options = new Map<string, string[]>();
  const draftKinds = new Map<string, string>();
  for (const { id, draftId } of lines) {
    const record = await unit.alerts.get(id);
    options.set(id, record?.alert.options.map((option) => option.id) ?? []);
    const draft = draftId === null ? null : await unit.drafts.get(draftId);
    if (draft) draftKinds.set(id, draft.kind);
  }
  const byDetector = Object.fromEntries((run?.detectors ?? []).map(({ id, alerts }) => [id, alerts]));
  return {
    reading: Object.fromEntries(sources.map(({ kind, state }) => [kind, state])),
    alerts: {
      total: Object.values(byDetector).reduce((sum, count) => sum + count, 0),
      decisions: SHELVES.reduce((sum, shelf) => sum + shelves[shelf].count, 0),
      byDetector,
    },
    top: lines.map((line) => ({
      id: line.id,
      fingerprint: line.fingerprint,
      title: line.title,
      shelf: line.shelf,
      stake: { p10: line.p10Minor, p50: line.p50Minor, p90: line.p90Minor, currency: line.currency },
      decideBy: line.decideBy,
      options: options.get(line.id) ?? [],
      draftId: line.draftId,
      draftKind: draftKinds.get(line.id) ?? null,
    })),
    run: run && {
      id: run.id,
      startedAt: run.startedAt.toISOString(),
      finishedAt: run.finishedAt.toISOString(),
      secondsRead: run.seconds.read,
      secondsNotice: run.seconds.notice,
      secondsRank: run.seconds.rank,
      secondsDraft: run.seconds.draft,
    },
  };
}
