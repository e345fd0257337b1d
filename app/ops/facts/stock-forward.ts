import type { DemandPaths } from "./demand-paths.ts";

/** What is under way and when it lands on each path. */
export type Arrival = { units: number; dayByPath: ArrayLike<number> };

/** One stock position, what lands on it and what is wanted of it. */
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

/** What came of it on each path. */
export type StockForward = {
  /** Units wanted and not there, per path. Negative stock is owed to earlier customers and is no new loss. */
  lostUnits: Float64Array;
  /** Sum over days of units on the shelf, taking sales as even between arrivals. */
  heldUnitDays: Float64Array;
  /** Units left at the end. */
  leftUnits: Float64Array;
};

/**
 * Runs stock forward on every path, from arrival to arrival: what lands is there in the morning, demand follows.
 * Between arrivals only the sum of demand matters, so days need not be walked.
 */
export function stockForward(input: StockForwardInput): StockForward {
  const { demand, untilDay } = input;
  const { paths, days, before } = demand;
  const landings = landingsOf(input.arrivals, input.order);
  const lostUnits = new Float64Array(paths);
  const heldUnitDays = new Float64Array(paths);
  const leftUnits = new Float64Array(paths);
  for (let path = 0; path < paths; path += 1) {
    const row = path * (days + 1);
    const until = Math.min(days, untilDay[path] ?? 0);
    const end = demand.ends?.[path] ?? days;
    let stock = input.start;
    let lost = 0;
    let held = 0;
    let from = 0;
    let wantedBefore = 0;
    const count = landings.sort(path);
    for (let at = 0; at <= count; at += 1) {
      const to = at < count ? Math.min(until, landings.day(at)) : until;
      const wantedBy = before[row + Math.min(to, end)] ?? 0;
      const wanted = wantedBy - wantedBefore;
      const free = Math.max(0, stock);
      if (wanted <= free) {
        held += (free - wanted / 2) * (to - from);
        stock -= wanted;
      } else {
        // Sold out on the way: the shelf emptied evenly over the share of days that the stock sufficed for.
        held += ((free * free) / (2 * wanted)) * (to - from);
        lost += wanted - free;
        stock = Math.min(0, stock);
      }
      from = to;
      wantedBefore = wantedBy;
      if (at < count && landings.day(at) < until) stock += landings.units(at);
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
  const landings = landingsOf(input.arrivals, null);
  const out = new Int32Array(paths);
  for (let path = 0; path < paths; path += 1) {
    const row = path * (days + 1);
    const end = demand.ends?.[path] ?? days;
    let supply = input.start;
    let from = 0;
    const count = landings.sort(path);
    let day = days;
    for (let at = 0; at <= count; at += 1) {
      const to = at < count ? Math.min(days, landings.day(at)) : days;
      day = firstDayAbove(demand.before, { row, from, to, end, supply });
      if (day < to) break;
      if (at < count) supply += landings.units(at);
      from = to;
    }
    out[path] = day;
  }
  return out;
}

/** Units by day: one path in ten below p10, half below p50, one in ten above p90. */
export type Bands = { p10: number[]; p50: number[]; p90: number[] };

/** Units of stock at the close of each day, on the first `paths` paths: bands for a chart. */
export function stockBands(
  input: Omit<StockForwardInput, "untilDay"> & { days: number; paths: number },
): Bands {
  const { demand } = input;
  const { before } = demand;
  const paths = Math.min(input.paths, demand.paths);
  const days = Math.min(input.days, demand.days);
  const stock = new Float64Array(paths).fill(input.start);
  const rising = Int32Array.from({ length: paths }, (_, path) => path);
  const landings = landingsOf(input.arrivals, input.order);
  const landed = new Float64Array(paths * days);
  const ends = new Int32Array(paths);
  for (let path = 0; path < paths; path += 1) {
    const count = landings.sort(path);
    ends[path] = Math.min(days, demand.ends?.[path] ?? days);
    for (let at = 0; at < count && landings.day(at) < days; at += 1) {
      const cell = path * days + landings.day(at);
      landed[cell] = (landed[cell] ?? 0) + landings.units(at);
    }
  }
  const bands: Bands = { p10: [], p50: [], p90: [] };
  const at = (share: number) => stock[rising[Math.round(share * (paths - 1))] ?? 0] ?? 0;
  for (let day = 0; day < days; day += 1) {
    for (let path = 0; path < paths; path += 1) {
      const cell = path * (demand.days + 1) + day;
      const units = (stock[path] ?? 0) + (landed[path * days + day] ?? 0);
      const wanted = day < (ends[path] ?? 0) ? (before[cell + 1] ?? 0) - (before[cell] ?? 0) : 0;
      stock[path] = units >= wanted ? units - wanted : Math.min(0, units);
    }
    sortByStock(rising, stock);
    bands.p10.push(at(0.1));
    bands.p50.push(at(0.5));
    bands.p90.push(at(0.9));
  }
  return bands;
}

/** Arrivals and the order on one path at a time, by day. Reused from path to path, since there are many. */
function landingsOf(arrivals: readonly Arrival[], order: StockForwardInput["order"]) {
  const size = arrivals.length + (order ? 1 : 0);
  const dayAt = new Int32Array(size);
  const unitsAt = new Float64Array(size);
  const insert = (at: number, day: number, units: number) => {
    let to = at - 1;
    for (; to >= 0 && (dayAt[to] ?? 0) > day; to -= 1) {
      dayAt[to + 1] = dayAt[to] ?? 0;
      unitsAt[to + 1] = unitsAt[to] ?? 0;
    }
    dayAt[to + 1] = day;
    unitsAt[to + 1] = units;
  };
  return {
    /** Prepares a path; gives how many land on it. */
    sort(path: number): number {
      let count = 0;
      for (const { units, dayByPath } of arrivals) {
        insert(count, dayByPath[path] ?? 0, units);
        count += 1;
      }
      if (order) insert(count, order.placedDay + (order.leadDays[path] ?? 0), order.units);
      return size;
    },
    day: (at: number) => dayAt[at] ?? 0,
    units: (at: number) => unitsAt[at] ?? 0,
  };
}

/** First day of a stretch by whose close more was wanted than there is; `to` where there is none. By halving. */
function firstDayAbove(
  before: Float64Array,
  { row, from, to, end, supply }: { row: number; from: number; to: number; end: number; supply: number },
): number {
  let low = from;
  let high = Math.max(from, Math.min(to, end));
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((before[row + middle + 1] ?? 0) > supply) high = middle;
    else low = middle + 1;
  }
  // Behind its end a path wants no more than it did by then.
  return low < end || (before[row + end] ?? 0) > supply ? low : to;
}

/** Insertion sort: yesterday's order is nearly today's, which makes it the quickest there is. */
function sortByStock(rising: Int32Array, stock: Float64Array): void {
  for (let at = 1; at < rising.length; at += 1) {
    const path = rising[at] ?? 0;
    const units = stock[path] ?? 0;
    let to = at - 1;
    while (to >= 0 && (stock[rising[to] ?? 0] ?? 0) > units) {
      rising[to + 1] = rising[to] ?? 0;
      to -= 1;
    }
    rising[to + 1] = path;
  }
}
