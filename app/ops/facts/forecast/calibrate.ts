import { wholeBand } from "./band.ts";
import { LEVELS } from "./levels.ts";
import { mixInto } from "./mix.ts";
import type { Trial } from "./trials.ts";

const WANTED = 0.8;
const SHARES = Array.from({ length: 23 }, (_, at) => 0.7 + at * 0.01);
/** However alike the trials, the next time may differ by so much. */
const LEAST_DOUBT = 0.01;
/** So many outcomes of a trial are looked at: more would not change the second digit. */
const MOST_CELLS = 4_000;

/**
 * The share to ask of each period's band so that the bands of all items together hold four in five. Asked for 80%,
 * they hold more where many items sell nothing in most periods, since a band of whole numbers cannot leave zero out;
 * and more or less where forecasts are too wide or too narrow. How much, the trials say. But a time at which
 * everything sold more is one accident, not a thousand: so what they say counts as far as it exceeds what the next
 * time may differ by.
 */
export function bandShareFor(
  trials: readonly Trial[],
  mix: readonly string[],
  items: ReadonlySet<number> | null,
): number {
  const held = trials.map((trial) => heldIn(trial, mix, items)).filter((shares) => shares !== null);
  if (held.length < 2) return WANTED;
  const asked = SHARES.findIndex((share) => Math.abs(share - WANTED) < 1e-9);
  const off = held.map((shares) => (shares[asked] ?? WANTED) - WANTED);
  const mean = meanOf(off);
  const variance = off.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (held.length - 1);
  const doubt = Math.max(LEAST_DOUBT ** 2, variance) * (1 + 1 / held.length);
  const trust = mean ** 2 / (mean ** 2 + doubt);
  let nearest = WANTED;
  let distance = Infinity;
  SHARES.forEach((share, at) => {
    const away = Math.abs(meanOf(held.map((shares) => shares[at] ?? 0)) - WANTED);
    if (away < distance) [nearest, distance] = [share, away];
  });
  return WANTED + trust * (nearest - WANTED);
}

/** What bands of each asked share held in one trial; null where nothing was tried. */
function heldIn(
  { actual, horizon, items, said }: Trial,
  mix: readonly string[],
  among: ReadonlySet<number> | null,
): number[] | null {
  const within = SHARES.map(() => 0);
  const quantiles = new Float32Array(LEVELS.length);
  const cells = Array.from(actual, (_, cell) => cell).filter((cell) => {
    const item = items[Math.floor(cell / horizon)] ?? -1;
    return !Number.isNaN(actual[cell] ?? Number.NaN) && (!among || among.has(item));
  });
  // No whole number of seasons, so that no weekday is left out.
  const stride = Math.ceil(cells.length / MOST_CELLS);
  let count = 0;
  for (let at = 0; at < cells.length; at += stride + (at % 2)) {
    const cell = cells[at] ?? 0;
    const value = actual[cell] ?? 0;
    mixInto(quantiles, said, { mix, from: cell * LEVELS.length });
    count += 1;
    SHARES.forEach((share, n) => {
      const { low, high } = wholeBand(quantiles, 0, share);
      if (value >= low && value <= high) within[n] = (within[n] ?? 0) + 1;
    });
  }
  return count > 0 ? within.map((inside) => inside / count) : null;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
