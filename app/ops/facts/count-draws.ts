/**
 * Draws of daily unit counts from a negative binomial (a Poisson whose rate itself varies: gamma-Poisson), fast.
 * Tables of quantiles on a coarse grid of means and dispersions are made once and shared by all variants;
 * the exact mean is then reached by thinning, which is exact for single units.
 */
const CELL_BITS = 11;
const CELLS = 1 << CELL_BITS;
const REST_BITS = 32 - CELL_BITS;
const REST = 2 ** REST_BITS;

/** Below the first, thinning serves: a table cannot hold rarer sales than one in its cells. */
const LOWEST_MEAN = 0.05;
const HIGHEST_MEAN = 200;
const MEAN_STEP = 1.15;
const LOG_STEP = Math.log(MEAN_STEP);
/** Beyond the last it is as good as Poisson. */
const DISPERSIONS = [0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2, 3, 5, 8, 15, 40, 1_000] as const;

/** Units at the middle of each equal slice of a distribution, and their mean. */
export type CountTable = { units: Float32Array; mean: number };

const tables = new Map<number, CountTable>();

/**
 * Gives, for a dispersion (variance = mean + mean² / dispersion), the table to draw from for a mean in units a day.
 * A table's own mean is at or just above the one asked for.
 */
export function countTables(dispersion: number): (mean: number) => CountTable {
  const dispersionAt = nearestDispersion(dispersion);
  return (mean) => {
    const steps = Math.log(Math.min(mean, HIGHEST_MEAN) / LOWEST_MEAN) / LOG_STEP;
    const meanStep = Math.max(0, Math.ceil(steps));
    const key = meanStep * DISPERSIONS.length + dispersionAt;
    let table = tables.get(key);
    if (!table) {
      table = makeTable(LOWEST_MEAN * MEAN_STEP ** meanStep, DISPERSIONS[dispersionAt] ?? 1);
      tables.set(key, table);
    }
    return table;
  };
}

/** One day's units: `scale` is the wanted mean over the table's; `random` a uint32. */
export function drawCount(table: CountTable, scale: number, random: number): number {
  const units = table.units[random >>> REST_BITS] ?? 0;
  // No shortcut for none: a branch that chance decides costs more than the sum.
  return Math.floor(units * scale + (random & (REST - 1)) / REST);
}

/** What lies at a share of the distribution that a table is scaled to. */
export function quantileIn(table: CountTable, { mean, share }: { mean: number; share: number }): number {
  const scaled = ((table.units[Math.min(CELLS - 1, Math.floor(share * CELLS))] ?? 0) * mean) / table.mean;
  return Math.round(scaled);
}

/** A table of days that were seen, as multiples of a mean: those with sales, smallest first, and how many had none. */
export function tableOf({ days, quietDays }: { days: ArrayLike<number>; quietDays: number }): CountTable {
  const all = days.length + quietDays;
  const units = new Float32Array(CELLS);
  let sum = 0;
  for (let cell = 0; cell < CELLS; cell += 1) {
    units[cell] = days[Math.floor(((cell + 0.5) / CELLS) * all) - quietDays] ?? 0;
    sum += units[cell] ?? 0;
  }
  return { units, mean: sum / CELLS };
}

function nearestDispersion(dispersion: number): number {
  let nearest = 0;
  let distance = Infinity;
  DISPERSIONS.forEach((candidate, at) => {
    const away = Math.abs(Math.log(dispersion / candidate));
    if (away < distance) [nearest, distance] = [at, away];
  });
  return nearest;
}

/** Walks the distribution once, noting the count in the middle of each cell. */
function makeTable(mean: number, dispersion: number): CountTable {
  const units = new Float32Array(CELLS);
  const ratio = mean / (mean + dispersion);
  let count = 0;
  let probability = (1 - ratio) ** dispersion;
  let below = probability;
  let sum = 0;
  for (let cell = 0; cell < CELLS; cell += 1) {
    const middle = (cell + 0.5) / CELLS;
    while (below < middle && probability > 0) {
      probability *= ((count + dispersion) / (count + 1)) * ratio;
      count += 1;
      below += probability;
    }
    units[cell] = count;
    sum += count;
  }
  return { units, mean: sum / CELLS };
}
