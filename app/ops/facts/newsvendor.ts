/**
 * How much to have ready on a day of what does not keep. The demand of past days relative to what was expected of
 * them, weighed by how alike their conditions were, gives a distribution; the order is its quantile at
 * short / (short + over) (the critical fractile: Arrow, Harris and Marschak, 1951; from weighted data: Bertsimas and
 * Kallus, "From Predictive to Prescriptive Analytics", 2020). How fast a level or a weekday's habit is forgotten is
 * not decided once: several memories order side by side, and those that were nearer lately count for more
 * (exponential weights: Littlestone and Warmuth, "The Weighted Majority Algorithm", 1994).
 */
export type SalesDay = {
  /** Units wanted; null: not known. */
  demand: number | null;
  /** 0 is Sunday. */
  weekday: number;
  /** Nothing can be sold; such a day neither teaches nor needs anything. */
  closed: boolean;
  /** What is known of the day beforehand (calendar, weather forecast), in the order of `widths`. */
  conditions: readonly number[];
};

export type NewsvendorSettings = {
  /** Cost of a unit short and of a unit over, in the same money. */
  short: number;
  over: number;
  memories: readonly Memory[];
  /** Days by which each weekday's factor is drawn to 1. */
  calmDays: number;
  /** First days, by which no level is known well enough to compare with. */
  warmUpDays: number;
  /** A condition that differs by its width counts for e^(−1/2). */
  widths: readonly number[];
  /** Half of how far a memory was off is forgotten in so many days. */
  errorHalfLifeDays: number;
  /** A memory that was off by so large a share more than the best counts for 1/e. */
  errorShare: number;
};

/** Days in which a level, and a weekday's factor, fades by e. */
export type Memory = { levelDays: number; weekdayDays: number };

/** However unlike a day was, it counts for so much: some distribution is better than none. */
const LEAST_WEIGHT = 0.01;
/** A weekday on which next to nothing sells must not divide by zero. */
const LEAST_FACTOR = 0.05;
/**
 * Memories are judged by how near the middle of their distributions came, not by their orders' costs: then what a
 * unit short costs does not change which of them counts, and a dearer shortage never lowers an order.
 */
const JUDGED_BY = 0.5;

/**
 * Units to order of each day, known the evening before: 0 where the day is closed, in the warm-up, or nothing was
 * ever sold. Distributions and weekday factors are learnt from the days before `learnUntil` at most; levels and the
 * weight of each memory always from all days before the one ordered for.
 */
export function newsvendorOrders(
  days: readonly SalesDay[],
  { settings, learnUntil = days.length }: { settings: NewsvendorSettings; learnUntil?: number },
): Float64Array {
  const levels = settings.memories.map((memory) => dayLevels(days, { ...settings, memory, learnUntil }));
  const errors = new Float64Array(levels.length);
  const fade = 0.5 ** (1 / settings.errorHalfLifeDays);
  const share = settings.short / (settings.short + settings.over);
  return Float64Array.from(days, (day, at) => {
    if (day.closed || at < 2 * settings.warmUpDays) return 0;
    const past = weighedPast(days, { at, until: Math.min(at, learnUntil), settings });
    const ratios = levels.map((level) => ratiosTo(level, { past, days }));
    const quantile = (memory: number, of: number) => {
      const { values, weights } = ratios[memory] ?? NOTHING;
      return weightedQuantile(values, weights, of) * (levels[memory]?.[at] ?? 0);
    };
    const orders = levels.map((_, memory) => quantile(memory, share));
    const order = weightedMean(orders, errors, settings.errorShare);
    if (day.demand !== null) {
      const wanted = Math.max(0, day.demand);
      for (let memory = 0; memory < levels.length; memory += 1)
        errors[memory] = fade * (errors[memory] ?? 0) + Math.abs(wanted - quantile(memory, JUDGED_BY));
    }
    return order;
  });
}

type WeighedDay = { at: number; weight: number };

/** Days that teach, each weighed by how alike its conditions were. */
function weighedPast(
  days: readonly SalesDay[],
  { at, until, settings }: { at: number; until: number; settings: NewsvendorSettings },
): WeighedDay[] {
  const now = days[at]?.conditions ?? [];
  const past: WeighedDay[] = [];
  for (let before = settings.warmUpDays; before < until; before += 1) {
    const then = days[before];
    if (!then || then.closed || then.demand === null) continue;
    past.push({ at: before, weight: LEAST_WEIGHT + likeness(then.conditions, now, settings.widths) });
  }
  return past;
}

const NOTHING = { values: [], weights: [] };

function ratiosTo(
  level: Float64Array,
  { past, days }: { past: readonly WeighedDay[]; days: readonly SalesDay[] },
): { values: number[]; weights: number[] } {
  const values: number[] = [];
  const weights: number[] = [];
  for (const { at, weight } of past) {
    const base = level[at] ?? 0;
    if (!(base > 0)) continue;
    values.push(Math.max(0, days[at]?.demand ?? 0) / base);
    weights.push(weight);
  }
  return { values, weights };
}

/** Expected demand of each day by the days before it: a fading level without the weekday, times the weekday's factor. */
function dayLevels(
  days: readonly SalesDay[],
  input: { memory: Memory; calmDays: number; learnUntil: number },
): Float64Array {
  const fade = Math.exp(-1 / input.memory.levelDays);
  const forget = Math.exp(-1 / input.memory.weekdayDays);
  let sums = new Float64Array(7);
  let counts = new Float64Array(7);
  return Float64Array.from(days, (day, at) => {
    const factors = weekdayFactors(sums, counts, input.calmDays);
    let [level, weights, weight] = [0, 0, 1];
    for (let past = at - 1; past >= 0; past -= 1, weight *= fade) {
      const then = days[past];
      if (!then || then.closed || then.demand === null) continue;
      level += (weight * Math.max(0, then.demand)) / (factors[then.weekday] ?? 1);
      weights += weight;
    }
    if (at < input.learnUntil) {
      sums = sums.map((sum) => sum * forget);
      counts = counts.map((count) => count * forget);
      if (!day.closed && day.demand !== null) {
        sums[day.weekday] = (sums[day.weekday] ?? 0) + Math.max(0, day.demand);
        counts[day.weekday] = (counts[day.weekday] ?? 0) + 1;
      }
    }
    return weights > 0 ? (level / weights) * (factors[day.weekday] ?? 1) : 0;
  });
}

/** The lowest value at or below which a share of the weight lies; 0 of nothing. */
export function weightedQuantile(
  values: readonly number[],
  weights: readonly number[],
  share: number,
): number {
  const order = values.map((_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let below = 0;
  for (const at of order) {
    below += weights[at] ?? 0;
    // Sums of the same weights in another order differ in the last digits.
    if (below >= share * total - 1e-9 * total) return values[at] ?? 0;
  }
  return values[order.at(-1) ?? 0] ?? 0;
}

/** Mean of the orders, each counting by how little more than the best it was off lately. */
function weightedMean(orders: readonly number[], errors: Float64Array, errorShare: number): number {
  const least = Math.min(...errors);
  let sum = 0;
  let weights = 0;
  orders.forEach((order, memory) => {
    const excess = least > 0 ? (errors[memory] ?? 0) / least - 1 : 0;
    const weight = Math.exp(-excess / errorShare);
    sum += weight * order;
    weights += weight;
  });
  return weights > 0 ? sum / weights : 0;
}

function weekdayFactors(sums: Float64Array, counts: Float64Array, calmDays: number): Float64Array {
  const sold = sums.reduce((sum, units) => sum + units, 0);
  const days = counts.reduce((sum, count) => sum + count, 0);
  return sums.map((units, weekday) => {
    const factor = sold > 0 ? ((units * days) / sold + calmDays) / ((counts[weekday] ?? 0) + calmDays) : 1;
    return Math.max(LEAST_FACTOR, factor);
  });
}

function likeness(then: readonly number[], now: readonly number[], widths: readonly number[]): number {
  let distance = 0;
  widths.forEach((width, at) => (distance += (((then[at] ?? 0) - (now[at] ?? 0)) / width) ** 2));
  return Math.exp(-distance / 2);
}
