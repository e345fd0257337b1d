import { middle } from "../../facts/contribution.ts";
import type { StockAhead } from "../contract.ts";
import { bestOf } from "../shared/choice.ts";
import { evenStockBands } from "../shared/even-stock.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { leavesOf, LUCK } from "../shared/sale/cash.ts";
import { CANCELS_PER_DAY, lossOfWaiting, lostWhenCancelled, waitingLuck } from "../shared/waiting.ts";
import { type Case, COVER_DAYS, shareOf } from "./case.ts";

/** What moving some goods between own locations costs, minor units: a parcel or a trip. A judgement, stated as such. */
export const TRANSFER_MINOR: Span = { low: 500, likely: 1_500, high: 4_000 };
/** What sending one order from another location costs besides: a split shipment, a few clicks. A judgement. */
export const REROUTE_MINOR: Span = { low: 50, likely: 200, high: 800 };
/** How long a transfer takes. A judgement. */
export const TRANSFER_DAYS = 4;

export type Plan = { id: "transfer" | "reroute" | "nothing"; money: Gain };
export type Plans = { plans: readonly Plan[]; best: Plan };

/**
 * Doing nothing, the customers who wait do so until a usual delivery, and what the location could have sold until then is
 * missed: lam × short units × m. A transfer ends both when it arrives, at its cost; sending the waiting orders from the
 * other location ends the first.
 */
export function plansFor(found: Case): Plans {
  const { variant, contribution, settings, shop, owedUnits, lead } = found;
  const of = (name: string) => ({ seed: shop.seed, name: `${variant.variantId} ${name}` });
  const { rates, shares } = paceOf(found);
  const luck = drawsOf(LUCK, { ...of("margin"), most: 1 });
  const moving = drawsOf(TRANSFER_MINOR, of("transfer"));
  const rerouting = drawsOf(REROUTE_MINOR, of("reroute"));
  const waiting = waitingLuck(of("waiting"));
  const leaves = leavesOf(contribution);
  const lossBy = (path: number, days: number) => {
    const leavesMinor = Math.max(0, leaves(luck[path] ?? 0.5));
    const cancelsPerDay = waiting.cancels[path] ?? CANCELS_PER_DAY.likely;
    const waits = lossOfWaiting(
      { units: owedUnits, perDay: 0, days },
      {
        cancelsPerDay,
        lostMinor: lostWhenCancelled(contribution, leavesMinor),
        careMinor: waiting.care[path] ?? 0,
      },
    );
    const missed = (rates[path] ?? 0) * (shares[path] ?? 0) * days;
    return { waits, missed: missed * settings.lostSaleShare * leavesMinor };
  };
  const untilDelivery = waitDays(lead);
  const nothing: Plan = { id: "nothing", money: NO_GAIN };
  const transfer = gainOf((path) => {
    const late = lossBy(path, untilDelivery);
    const soon = lossBy(path, TRANSFER_DAYS);
    return late.waits + late.missed - soon.waits - soon.missed - (moving[path] ?? 0);
  });
  const reroute = gainOf((path) => lossBy(path, untilDelivery).waits - owedUnits * (rerouting[path] ?? 0));
  const plans: Plan[] = [{ id: "transfer", money: transfer }, { id: "reroute", money: reroute }, nothing];
  return { plans, best: bestOf(plans, nothing) };
}

/** Without any of it they wait until a usual delivery; one that comes sooner than a transfer ends nothing sooner. */
function waitDays({ typicalDays }: Case["lead"]): number {
  return Math.max(TRANSFER_DAYS, typicalDays);
}

/** What a day more costs, minor units: customers who cancel on it, and what the location does not sell. */
export function waitingPerDay(found: Case, best: Plan): number {
  const { owedUnits, contribution, demand, settings, stock } = found;
  const leavesMinor = middle(contribution.perUnitMinor);
  const cancelled = owedUnits * CANCELS_PER_DAY.likely * lostWhenCancelled(contribution, leavesMinor);
  if (best.id === "reroute") return cancelled;
  const share = shareOf(stock.byLocation.length).likely;
  return cancelled + share * demand.aheadPerDay * settings.lostSaleShare * leavesMinor;
}

/** Units a day that the shop sells, and the part of them wanted where it is short, on each future. */
function paceOf({ variant, demand, stock, shop }: Case): { rates: Float64Array; shares: Float64Array } {
  const of = (name: string) => ({ seed: shop.seed, name: `${variant.variantId} ${name}` });
  const ratio = demand.aheadPerDay / demand.meanPerDay;
  const span = { low: demand.p10PerDay * ratio, likely: demand.aheadPerDay, high: demand.p90PerDay * ratio };
  return {
    rates: drawsOf(span, of("rate")),
    shares: drawsOf(shareOf(stock.byLocation.length), { ...of("share"), most: 1 }),
  };
}

/**
 * Units free to sell where it is short, until what is moved would be used up or a usual delivery ends the wait, whichever
 * comes first: what is owed is taken off what comes, and what the delivery brings is not known.
 */
export function stockAheadFor(found: Case): StockAhead[] {
  const days = Math.min(TRANSFER_DAYS + COVER_DAYS, waitDays(found.lead));
  // A delivery is there as soon.
  if (days <= TRANSFER_DAYS) return [];
  const { rates, shares } = paceOf(found);
  const ahead = (optionId: string, units: number): StockAhead => ({
    optionId,
    ...evenStockBands({
      ...{ start: 0, days },
      wantedBefore: (path, day) => (rates[path] ?? 0) * (shares[path] ?? 0) * day,
      order: units > 0 ? () => ({ units, day: TRANSFER_DAYS }) : null,
    }),
  });
  return [ahead("nothing", 0), ahead("transfer", found.moveUnits - found.owedUnits)];
}
