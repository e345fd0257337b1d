import type { AlertLine, InboxModel } from "../models.ts";

/** How many alerts are new, gone, on another shelf, or worth another sum than the reader sees. */
export function countChanges(shown: InboxModel, latest: InboxModel): number {
  const before = placed(shown);
  const after = placed(latest);
  let changes = 0;
  for (const [id, line] of after) if (before.get(id) !== line) changes += 1;
  for (const id of before.keys()) if (!after.has(id)) changes += 1;
  return changes;
}

/**
 * The latest list with nothing moved: what is still on its shelf keeps its order, what is new comes in after
 * the one it follows in the latest list.
 * Used after the reader's own action, which changes the list by their own hand.
 */
export function keepPlaces(shown: InboxModel, latest: InboxModel): InboxModel {
  return {
    ...latest,
    decideNow: inPlace(shown.decideNow, latest.decideNow),
    thisWeek: { ...latest.thisWeek, lines: inPlace(shown.thisWeek.lines, latest.thisWeek.lines) },
    canWait: { ...latest.canWait, lines: inPlace(shown.canWait.lines, latest.canWait.lines) },
  };
}

function placed(model: InboxModel): Map<string, string> {
  const shelves = [
    ["now", model.decideNow],
    ["week", model.thisWeek.lines],
    ["wait", model.canWait.lines],
  ] as const;
  const result = new Map<string, string>();
  for (const [shelf, lines] of shelves) {
    for (const line of lines)
      result.set(line.id, [shelf, line.title, line.stake.likely, line.draftId].join("|"));
  }
  return result;
}

function inPlace(shown: readonly AlertLine[], latest: readonly AlertLine[]): AlertLine[] {
  const byId = new Map(latest.map((line) => [line.id, line]));
  const result = shown.flatMap(({ id }) => byId.get(id) ?? []);
  const kept = new Set(result.map(({ id }) => id));
  let before: string | null = null;
  for (const line of latest) {
    if (!kept.has(line.id)) result.splice(result.findIndex(({ id }) => id === before) + 1, 0, line);
    before = line.id;
  }
  return result;
}
