import { Chance, seedFor, shuffled } from "../../facts/chance.ts";
import { seasonMean } from "../../facts/demand.ts";
import { type Arrival, stockForward } from "../../facts/stock-forward.ts";
import { type Gain, summed } from "./gains.ts";
import type { Demand } from "../../facts/demand.ts";
import type { DemandPaths } from "../../facts/demand-paths.ts";
import type { LeadTime } from "../../facts/lead-time.ts";
import type { Settings } from "../../facts/settings.ts";
import type { Contribution } from "../../facts/contribution.ts";

/** One variant's stock with what a sale of it leaves. */
export type Stocked = {
  variant: { variantId: string };
  stock: { available: number };
  demand: Demand;
  lead: LeadTime;
  contribution: Contribution;
  settings: Settings;
  shop: { seed: number };
};

/** What every choice meets alike: demand, lead time and what is under way, path by path. */
export type StockFutures = {
  demand: DemandPaths;
  leadDays: Int32Array;
  arrivals: readonly Arrival[];
  /** Days without an order under "do nothing". */
  putOffDays: number;
  /** Days that count on each path; until an order that is put off so long would land where it is left out. */
  untilDay?: Int32Array;
};

/** An order of so many units, placed in so many days. */
export type Placed = { units: number; placedDay: number };

/** An order, or none, played on every path. */
export type Played = {
  /** Money on each path, minor units: minus contribution lost, minus the cost of keeping stock. */
  values: Float64Array;
  /** Units wanted and not there, on average, over the compared days. */
  lostUnits: number;
  /** Unit-days on the shelf on each path. */
  heldUnitDays: Float64Array;
};

/**
 * Plays orders of one case, each compared until the day on which an order that was put off would land, path by path.
 * What an order leaves beyond its cover by then pays for the time that it will still lie there.
 *
 * `heldAs`: keeping stock costs as much as under that order. A smaller order keeps less now and is followed by the
 * next one sooner; how often to order is the founder's choice of cover, so it is not made for them by holding cost.
 */
export function playerFor(
  found: Stocked,
  futures: StockFutures,
): (order: Placed | null, heldAs?: Played) => Played {
  const { settings, contribution, stock } = found;
  const { demand, leadDays, arrivals, putOffDays } = futures;
  const untilDay = futures.untilDay ?? leadDays.map((days) => days + putOffDays);
  const luckOf = marginLuck(found, demand.paths);
  const leaves = leavesOn(found, demand.paths);
  const { costMinor } = contribution;
  // What is left by the end sells at the pace of the season after it.
  const seasonAfter = found.demand.season
    ? seasonMean(found.demand.season, {
        from: found.lead.typicalDays + putOffDays,
        days: settings.coverDays,
      })
    : 1;
  const holdingPerDay = settings.holdingRatePerYear / 365;

  return (order, heldAs) => {
    const played = stockForward({
      demand,
      start: stock.available,
      arrivals,
      order: order ? { ...order, leadDays } : null,
      untilDay,
    });
    const { heldUnitDays } = heldAs ?? played;
    const values = new Float64Array(demand.paths);
    let lostUnits = 0;
    for (let path = 0; path < demand.paths; path += 1) {
      const lost = played.lostUnits[path] ?? 0;
      const cost = costMinor.high - (costMinor.high - costMinor.low) * (luckOf[path] ?? 0);
      const perDay = (demand.rate[path] ?? 0) * seasonAfter;
      const beyondCover = Math.max(0, (played.leftUnits[path] ?? 0) - perDay * settings.coverDays);
      // They sell one after the other, so they lie for half the time that all of them take; never more than lost whole.
      const lyingDays = perDay > 0 ? beyondCover / perDay / 2 : Infinity;
      const lying = beyondCover === 0 ? 0 : beyondCover * Math.min(1, holdingPerDay * lyingDays);
      const held = (heldUnitDays[path] ?? 0) * holdingPerDay;
      values[path] = -lost * settings.lostSaleShare * (leaves[path] ?? 0) - (held + lying) * cost;
      lostUnits += lost / demand.paths;
    }
    return { values, lostUnits, heldUnitDays: played.heldUnitDays };
  };
}

/** What a unit leaves on each path, minor units: the same luck for every choice. */
export function leavesOn(
  found: Pick<Stocked, "contribution" | "shop" | "variant">,
  paths: number,
): Float64Array {
  const { low, high } = found.contribution.perUnitMinor;
  return marginLuck(found, paths).map((luck) => low + (high - low) * luck);
}

function marginLuck({ shop, variant }: Pick<Stocked, "shop" | "variant">, paths: number): Float64Array {
  const order = shuffled(paths, new Chance(seedFor(shop.seed, `${variant.variantId} margin`)));
  return Float64Array.from(order, (place) => (place + 0.5) / paths);
}

/** Money of one order against another, path by path. */
export function gainOver(order: Pick<Played, "values">, measure: Played): Gain {
  const gains = new Float64Array(order.values.length);
  for (let path = 0; path < gains.length; path += 1)
    gains[path] = (order.values[path] ?? 0) - (measure.values[path] ?? 0);
  return summed(gains);
}
