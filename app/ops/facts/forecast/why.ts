import type { Choice } from "./choose.ts";
import type { Trial } from "./trials.ts";
import type { Way } from "./way.ts";

/** Says in one sentence how a forecast was chosen. */
export function whySentence(
  choice: Choice,
  { ways, trials, period }: { ways: readonly Way[]; trials: readonly Trial[]; period: string },
): string {
  const says = (id: string) => ways.find((way) => way.id === id)?.says ?? id;
  const [first] = trials;
  if (!first || choice.alone.length === 0)
    return `Too little is known to try ways on the past: the forecast is ${says(choice.mix[0] ?? "")}.`;
  const picked = [...new Set(choice.mix)];
  const other = choice.alone.find(({ id }) => !picked.includes(id));
  const compared = other
    ? `: ${percentLess(choice.error, other.error)} less error than ${says(other.id)}, the next best`
    : "";
  const names = picked.map(says).join(", averaged with ");
  return (
    `Of ${choice.alone.length} ways tried on ${trials.length} past stretches of ${first.horizon} ${period}s, ` +
    `${names} came closest${compared}.`
  );
}

function percentLess(error: number, other: number): string {
  const percent = 100 * (1 - error / other);
  return percent < 1 ? `${percent.toFixed(1)}%` : `${percent.toFixed(0)}%`;
}
