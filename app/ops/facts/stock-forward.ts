import type { DemandPaths } from "./demand.ts";

/** What is under way and when it lands on each path. */
export type Arrival = { units: number; dayByPath: ArrayLike<number> };

export type StockForwardInput = {
  demand: DemandPaths;
  /** Units free to sell this morning; below zero where more was sold than there was. */
  start: number;
  arrivals: readonly Arrival[];
  /** One more order; null: none goes out. */
  order: { units: number; placedDay: number; leadDays: ArrayLike<number> } | null;
  /** Days that count on each path. */
  untilDay: ArrayLike<number>;
};

export type StockForward = {
  /** Units wanted and not there, per path. Negative stock is owed to earlier customers and is no new loss. */
  lostUnits: Float64Array;
  /** Sum over days of units on the shelf. */
  heldUnitDays: Float64Array;
  /** Units left at the end. */
  leftUnits: Float64Array;
};

/** Runs stock forward a day at a time on every path: arrivals in the morning, demand over the day. */
export function stockForward(input: StockForwardInput): StockForward {
  const { demand, order, untilDay } = input;
  const { paths, days } = demand;
  const supply = supplyByDay(input.arrivals, demand);
  const lostUnits = new Float64Array(paths);
  const heldUnitDays = new Float64Array(paths);
  const leftUnits = new Float64Array(paths);
  for (let path = 0; path < paths; path += 1) {
    const from = path * days;
    const until = Math.min(days, untilDay[path] ?? 0);
    const orderDay = order ? order.placedDay + (order.leadDays[path] ?? 0) : -1;
    let stock = input.start;
    let lost = 0;
    let held = 0;
    for (let day = 0; day < until; day += 1) {
      if (supply) stock += supply[from + day] ?? 0;
      if (order && day === orderDay) stock += order.units;
      const wanted = demand.units[from + day] ?? 0;
      if (stock >= wanted) {
        stock -= wanted;
        held += stock;
      } else {
        lost += wanted - Math.max(0, stock);
        stock = Math.min(0, stock);
      }
    }
    lostUnits[path] = lost;
    heldUnitDays[path] = held;
    leftUnits[path] = stock;
  }
  return { lostUnits, heldUnitDays, leftUnits };
}

/** The day on which each path first wants more than there is; `days` where it never does. */
export function runOutDays(input: Pick<StockForwardInput, "demand" | "start" | "arrivals">): Int32Array {
  const { demand } = input;
  const { paths, days } = demand;
  const supply = supplyByDay(input.arrivals, demand);
  const out = new Int32Array(paths);
  for (let path = 0; path < paths; path += 1) {
    const from = path * days;
    let stock = input.start;
    let day = 0;
    for (; day < days; day += 1) {
      if (supply) stock += supply[from + day] ?? 0;
      stock -= demand.units[from + day] ?? 0;
      if (stock < 0) break;
    }
    out[path] = day;
  }
  return out;
}

/** Units of stock at the close of each day on the first `paths` paths, day by day, sorted: for bands on a chart. */
export function stockBands(input: Omit<StockForwardInput, "untilDay"> & { days: number; paths: number }): {
  p10: number[];
  p50: number[];
  p90: number[];
} {
  const { demand, order } = input;
  const supply = supplyByDay(input.arrivals, demand);
  const paths = Math.min(input.paths, demand.paths);
  const stock = new Float64Array(paths).fill(input.start);
  const sorted = new Float64Array(paths);
  const bands = { p10: [] as number[], p50: [] as number[], p90: [] as number[] };
  for (let day = 0; day < Math.min(input.days, demand.days); day += 1) {
    for (let path = 0; path < paths; path += 1) {
      const at = path * demand.days + day;
      let units = (stock[path] ?? 0) + (supply ? (supply[at] ?? 0) : 0);
      if (order && day === order.placedDay + (order.leadDays[path] ?? 0)) units += order.units;
      const wanted = demand.units[at] ?? 0;
      stock[path] = units >= wanted ? units - wanted : Math.min(0, units);
    }
    sorted.set(stock);
    sorted.sort();
    bands.p10.push(sorted[Math.floor(0.1 * (paths - 1))] ?? 0);
    bands.p50.push(sorted[Math.floor(0.5 * (paths - 1))] ?? 0);
    bands.p90.push(sorted[Math.ceil(0.9 * (paths - 1))] ?? 0);
  }
  return bands;
}

function supplyByDay(arrivals: readonly Arrival[], { paths, days }: DemandPaths): Float64Array | null {
  if (arrivals.length === 0) return null;
  const supply = new Float64Array(paths * days);
  for (const { units, dayByPath } of arrivals) {
    for (let path = 0; path < paths; path += 1) {
      const day = Math.max(0, dayByPath[path] ?? days);
      if (day < days) supply[path * days + day] = (supply[path * days + day] ?? 0) + units;
    }
  }
  return supply;
}
