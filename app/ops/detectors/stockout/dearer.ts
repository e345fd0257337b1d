import type { DemandPaths, Room } from "../../facts/demand-paths.ts";
import { stockForward } from "../../facts/stock-forward.ts";
import { ELASTICITY } from "../shared/elasticity.ts";
import { drawsOf } from "../shared/gains.ts";
import { leavesOn, type Played, playerFor } from "../shared/play-stock.ts";
import { keptOfPrice } from "../shared/sale/price-seed.ts";
import { roundPrice } from "../shared/sale/round-price.ts";
import type { Case } from "./case.ts";
import { type Futures, PATHS } from "./futures.ts";
import type { OrderSize } from "./order-size.ts";

/** Demand that is slowed by a higher price until the order lands. */
export type Dearer = {
  newPriceMinor: number;
  /** Sales given up for the price, on average, until the order lands. */
  stayAwayUnits: number;
  /** Demand with the higher price, for the picture. */
  demand: DemandPaths;
  played: Played;
};

/** More that is asked while stock has to last. Two figures of percent are read as a rise, not as another product. */
const RISE = 0.1;

/**
 * The order of today with a higher price until it lands; null where the price was raised of late, has no room, or nothing is left to
 * sell.
 *
 * Until it lands, `(new price ÷ price) ^ −elasticity` of demand is left, on each path with its own elasticity. Against the
 * same order at the old price: what each unit sold leaves more, less all that those leave who stay away. They are counted as
 * lost for good; of those who still find nothing, the usual share is, and the others come back to the old price.
 */
export function dearerFor(
  found: Case,
  futures: Futures & { putOffDays: number; room?: Room },
  { units }: OrderSize,
): Dearer | null {
  const { variant, stock, shop } = found;
  if (isRaised(found)) return null;
  const newPriceMinor = roundPrice(variant.priceMinor * (1 + RISE), shop.currency);
  const more = (newPriceMinor - variant.priceMinor) * keptOfPrice(found);
  if (newPriceMinor <= variant.priceMinor || more <= 0 || stock.available <= 0) return null;

  const { leadDays, arrivals } = futures;
  const name = `${variant.variantId} dearer`;
  const times = newPriceMinor / variant.priceMinor;
  const kept = drawsOf(ELASTICITY, { seed: shop.seed, name }).map((elasticity) => times ** -elasticity);
  const demand = slowed(futures.demand, { kept, untilDay: leadDays, room: futures.room });
  const until = { start: stock.available, arrivals, order: null, untilDay: leadDays };
  const { lostUnits } = stockForward({ ...until, demand });
  const leaves = leavesOn(found, PATHS);
  const played = playerFor(found, { ...futures, demand })({ units, placedDay: 0 });
  let stayAwayUnits = 0;
  const values = played.values.map((value, path) => {
    const wanted = wantedBy(futures.demand, path, leadDays[path] ?? 0);
    const still = wanted * (kept[path] ?? 1);
    stayAwayUnits += (wanted - still) / PATHS;
    const sold = still - (lostUnits[path] ?? 0);
    return value + sold * more - (wanted - still) * (leaves[path] ?? 0);
  });
  return { newPriceMinor, stayAwayUnits, demand, played: { ...played, values } };
}

/** Whether the price stands above the usual one of its past sales already: a rise on a rise is none that was measured. */
function isRaised({ variant, sales }: Case): boolean {
  let sold = 0;
  for (const units of sales.units) sold += Math.max(0, units);
  return sold > 0 && variant.priceMinor > (sales.grossMinor / sold) * (1 + RISE / 2);
}

/** Demand of which a share is left until a day of each path, and all of it from then on. */
function slowed(
  demand: DemandPaths,
  of: { kept: Float64Array; untilDay: Int32Array; room: Room | undefined },
): DemandPaths {
  const { paths, days } = demand;
  const { kept, untilDay, room } = of;
  const size = paths * (days + 1);
  const before = room?.(size) ?? new Float64Array(size);
  for (let path = 0; path < paths; path += 1) {
    const row = path * (days + 1);
    const until = Math.min(days, untilDay[path] ?? 0);
    const share = kept[path] ?? 1;
    const gone = wantedBy(demand, path, until) * (1 - share);
    for (let day = 0; day <= days; day += 1) {
      const wanted = demand.before[row + day] ?? 0;
      before[row + day] = day < until ? wanted * share : wanted - gone;
    }
  }
  return { ...demand, before };
}

/** Units wanted before a day of a path; behind its end a path wants no more. */
function wantedBy({ before, days, ends }: DemandPaths, path: number, day: number): number {
  return before[path * (days + 1) + Math.min(day, days, ends?.[path] ?? days)] ?? 0;
}
