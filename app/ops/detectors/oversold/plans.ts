import { middle } from "../../facts/contribution.ts";
import type { StockAhead } from "../contract.ts";
import { bestOf } from "../shared/choice.ts";
import { PUT_OFF_DAYS } from "../shared/covered.ts";
import { evenStockBands, type EvenStock } from "../shared/even-stock.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { orderable } from "../shared/order-seed.ts";
import { leavesOf, LUCK } from "../shared/sale/cash.ts";
import {
  CANCELS_PER_DAY,
  CARE_MINOR,
  lossOfWaiting,
  lostWhenCancelled,
  TOLD,
  waitingLuck,
} from "../shared/waiting.ts";
import type { Case } from "./case.ts";

export type Plan = { id: "order" | "tell" | "nothing"; money: Gain; units: number };

/** Days until it is there, by an order that goes out now or by one that is put off. */
type Wait = { soonDays: number; lateDays: number };

/**
 * loss = units × P(cancel) × (what a sale leaves + payment fee, which is not given back) + care, for those who wait now and
 * those who buy while there is none; an order ends the waiting sooner, and telling them makes fewer cancel.
 */
export function plansFor(found: Case): { plans: Plan[]; best: Plan } {
  const { variant, shop, contribution } = found;
  const of = (name: string) => ({ seed: shop.seed, name: `${variant.variantId} ${name}` });
  const leads = drawsOf(leadSpan(found), { ...of("lead"), least: 1 });
  const rates = drawsOf(rateSpan(found), of("rate"));
  const told = drawsOf(TOLD, { ...of("told"), most: 1 });
  const luck = drawsOf(LUCK, { ...of("margin"), most: 1 });
  const waiting = waitingLuck(of("waiting"));
  const leaves = leavesOf(contribution);
  const loss = (path: number, days: number, share: number) =>
    lossOfWaiting(
      { units: found.owedUnits, perDay: rates[path] ?? 0, days },
      {
        cancelsPerDay: (waiting.cancels[path] ?? CANCELS_PER_DAY.likely) * share,
        lostMinor: lostWhenCancelled(contribution, leaves(luck[path] ?? 0.5)),
        careMinor: (waiting.care[path] ?? CARE_MINOR.likely) * share,
      },
    );
  const late = (path: number) => waitOf(found, leads[path] ?? 1).lateDays;
  const nothing: Plan = { id: "nothing", money: NO_GAIN, units: 0 };
  const order: Plan = {
    id: "order",
    money: gainOf(
      (path) => loss(path, late(path), 1) - loss(path, waitOf(found, leads[path] ?? 1).soonDays, 1),
    ),
    units: orderUnits(found),
  };
  const tell: Plan = {
    id: "tell",
    money: gainOf((path) => loss(path, late(path), 1) - loss(path, late(path), told[path] ?? 1)),
    units: 0,
  };
  // What is on the way already covers them: another order would bring nothing sooner.
  const plans = found.coveredInDays === null ? [order, tell, nothing] : [tell, nothing];
  return { plans, best: bestOf(plans, nothing) };
}

function waitOf({ coveredInDays }: Case, leadDays: number): Wait {
  if (coveredInDays !== null) return { soonDays: coveredInDays, lateDays: coveredInDays };
  return { soonDays: leadDays, lateDays: PUT_OFF_DAYS + leadDays };
}

/** Usual days from order to shelf: as much quicker one time in ten as slower in proportion. */
function leadSpan({ lead }: Case): Span {
  const likely = Math.max(1, lead.typicalDays);
  const high = Math.max(likely, lead.slowDays);
  return { low: likely * (likely / high), likely, high };
}

/** Those who buy while there is none: nobody where selling stops at zero. */
function rateSpan({ demand, variant }: Case): Span {
  if (!demand || !variant.continueSelling) return { low: 0, likely: 0, high: 0 };
  const ratio = demand.aheadPerDay / demand.meanPerDay;
  return { low: demand.p10PerDay * ratio, likely: demand.aheadPerDay, high: demand.p90PerDay * ratio };
}

/** For those who wait, and those who buy until a put-off order would be there. */
function orderUnits(found: Case): number {
  const { owedUnits, supplier, lead, onOrder, stock } = found;
  const own = (onOrder?.arrivals ?? []).reduce((units, arrival) => units + arrival.units, 0);
  const wanted = owedUnits + rateSpan(found).likely * (PUT_OFF_DAYS + lead.typicalDays);
  return orderable(Math.ceil(wanted - Math.max(own, stock.incoming)), supplier);
}

/** What a day more costs, minor units: those who cancel on it, and those who buy on it and wait. */
export function waitingPerDay(found: Case, best: Plan): number {
  const { owedUnits, contribution } = found;
  const perDay = rateSpan(found).likely;
  const lost = lostWhenCancelled(contribution, middle(contribution.perUnitMinor));
  const { soonDays } = waitOf(found, leadSpan(found).likely);
  const share = best.id === "tell" ? 1 - TOLD.likely : 1;
  const of = { cancelsPerDay: CANCELS_PER_DAY.likely, lostMinor: lost, careMinor: CARE_MINOR.likely };
  const more = (days: number) => lossOfWaiting({ units: owedUnits, perDay, days }, of);
  return share * (more(soonDays + 1) - more(soonDays));
}

/**
 * Units free to sell, until an order that is put off would land: what is owed by then is taken off what comes. None where
 * what is on its way covers them: no choice changes the stock.
 */
export function stockAheadFor(found: Case): StockAhead[] {
  const { variant, shop, owedUnits, lead, coveredInDays } = found;
  if (coveredInDays !== null) return [];
  const of = (name: string) => ({ seed: shop.seed, name: `${variant.variantId} ${name}` });
  const leads = drawsOf(leadSpan(found), { ...of("lead"), least: 1 });
  const rates = drawsOf(rateSpan(found), of("rate"));
  const rateOf = (path: number) => rates[path] ?? 0;
  const units = orderUnits(found);
  const ahead = (optionId: string, order: EvenStock["order"]): StockAhead => ({
    optionId,
    ...evenStockBands({
      ...{ start: 0, days: PUT_OFF_DAYS + lead.typicalDays, order },
      wantedBefore: (path, day) => rateOf(path) * day,
    }),
  });
  return [
    ahead("nothing", null),
    ahead("order", (path) => {
      const day = Math.round(leads[path] ?? 1);
      return { units: Math.max(0, units - owedUnits - rateOf(path) * day), day };
    }),
  ];
}
