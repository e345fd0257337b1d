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
 * The latest list with nothing moved: what is still on its shelf keeps its place, what is new comes last.
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
  const left = new Map(latest.map((line) => [line.id, line]));
  const result: AlertLine[] = [];
  for (const { id } of shown) {
    const line = left.get(id);
    if (!line) continue;
    result.push(line);
    left.delete(id);
  }
  return [...result, ...left.values()];
}
