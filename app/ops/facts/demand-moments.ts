/** A day may stand out this many standard deviations from the others, or this many times above the next highest. */
const CLIP_SIGMAS = 6;
const CLIP_TIMES = 3;
const CLIP_FROM_UNITS = 10;
/** Weight, in days, of the belief that days vary like those of others; it fades as days are seen. */
const PRIOR_DAYS = 7;
/** As if dispersion were 2, where nothing is known of others. */
export const USUAL_OVERDISPERSION = 0.5;
const BLOCK_DAYS = 28;

/** One huge order must not pass for the way it sells; two alike are a habit and stay. */
export function clipLargest(
  units: Float64Array,
  counts: Uint8Array,
): { units: number; countedAs: number } | null {
  let largestAt = -1;
  let largest = 0;
  let next = 0;
  let days = 0;
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < units.length; at += 1) {
    if (counts[at] === 0) continue;
    const value = units[at] ?? 0;
    days += 1;
    sum += value;
    squares += value * value;
    if (value > largest) [largestAt, largest, next] = [at, value, largest];
    else if (value > next) next = value;
  }
  if (largest <= CLIP_FROM_UNITS || days < 2) return null;
  const mean = (sum - largest) / (days - 1);
  const sigma = Math.sqrt(Math.max(0, (squares - largest ** 2) / (days - 1) - mean ** 2));
  const most = Math.max(CLIP_FROM_UNITS, CLIP_TIMES * next, Math.ceil(mean + CLIP_SIGMAS * sigma));
  if (largest <= most) return null;
  units[largestAt] = most;
  return { units: largest, countedAs: most };
}

/** Days of a window with what each would sell for every unit of today's level. */
export type FactoredDays = { units: Float64Array; counts: Uint8Array; factors: Float64Array };

/** Fewer days of a block than this tell no level to vary around. */
const LEAST_BLOCK_DAYS = 7;

/**
 * How much days vary beyond Poisson (variance = mean + overdispersion × mean²) around the level of their own four weeks
 * and its factors, so that a level that moved does not pass for days that vary. `usual`: that of others.
 */
export function overdispersionOf({ units, counts, factors }: FactoredDays, usual: number): number {
  let beyondPoisson = 0;
  let squares = 0;
  let days = 0;
  let sold = 0;
  for (let end = units.length; end > 0; end -= BLOCK_DAYS) {
    const from = Math.max(0, end - BLOCK_DAYS);
    let blockDays = 0;
    let blockSold = 0;
    let expected = 0;
    for (let at = from; at < end; at += 1) {
      if (counts[at] === 0) continue;
      blockDays += 1;
      blockSold += units[at] ?? 0;
      expected += factors[at] ?? 1;
    }
    days += blockDays;
    sold += blockSold;
    if (blockDays < LEAST_BLOCK_DAYS || !(expected > 0)) continue;
    const level = blockSold / expected;
    const freedom = blockDays / (blockDays - 1);
    for (let at = from; at < end; at += 1) {
      if (counts[at] === 0) continue;
      const foretold = level * (factors[at] ?? 1);
      beyondPoisson += ((units[at] ?? 0) - foretold) ** 2 * freedom - foretold;
      squares += foretold ** 2;
    }
  }
  const prior = days > 0 ? PRIOR_DAYS * (sold / days) ** 2 : 0;
  return squares + prior > 0 ? Math.max(0, (beyondPoisson + prior * usual) / (squares + prior)) : 0;
}

/**
 * How much the level itself moves from one four weeks to the next, beyond what chance alone would move it: the mean
 * squared step between neighbouring blocks, less the share that few days explain.
 */
export function driftVariance({ units, counts, factors }: FactoredDays, dayVariance: number): number {
  let before: { mean: number; chance: number } | null = null;
  let steps = 0;
  let moved = 0;
  for (let end = units.length; end - BLOCK_DAYS >= 0; end -= BLOCK_DAYS) {
    let days = 0;
    let sum = 0;
    let factorSum = 0;
    for (let at = end - BLOCK_DAYS; at < end; at += 1) {
      if (counts[at] === 0) continue;
      days += 1;
      sum += units[at] ?? 0;
      factorSum += factors[at] ?? 1;
    }
    if (days < BLOCK_DAYS / 2) continue;
    const block = { mean: sum / factorSum, chance: (dayVariance * days) / factorSum ** 2 };
    if (before) {
      steps += 1;
      moved += (block.mean - before.mean) ** 2 - block.chance - before.chance;
    }
    before = block;
  }
  return steps === 0 ? 0 : Math.max(0, moved / steps);
}
