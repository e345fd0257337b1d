import type { StockAhead } from "../contract.ts";
import { type EvenStock, evenStockBands } from "../shared/even-stock.ts";
import { PUT_OFF_DAYS } from "../shared/covered.ts";
import { bestOf } from "../shared/choice.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { orderableAbout } from "../shared/order-seed.ts";
import { costOf, leavesOf, LUCK } from "../shared/sale/cash.ts";
import { supplyOf } from "../shared/stocking/line.ts";
import { type Case, RECENT_DAYS } from "./case.ts";

export type Plan = { id: "full" | "top_up" | "wait" | "nothing"; units: number; money: Gain };
export type Outlook = { plans: readonly Plan[]; best: Plan; perDayMinor: number };

/**
 * Of a sudden rise, the part that stays over the weeks ahead: nothing of many, all of some. A judgement, stated as such:
 * what made it, a mention or an advertisement, is not known to Ops Room.
 */
export const STAYS: Span = { low: 0, likely: 0.35, high: 0.9 };
/** Waiting is until the next week is known. */
export const WAIT_DAYS = RECENT_DAYS;

/**
 * Until an order that is put off for a month would land, each choice on the same futures of how much of the rise stays:
 * − lost for good × contribution × units missed − the cost of keeping what is beyond the cover.
 */
export function outlookFor(found: Case): Outlook {
  const rates = ratesOf(found);
  const play = playerFor(found, rates);
  const { lead, settings, supplier, spikePerDay, usualPerDay } = found;
  const supply = supplyOf(found);
  const days = lead.typicalDays + settings.coverDays;
  const sized = (units: number) => (units <= 0 ? 0 : orderableAbout(units, supplier));
  const full = sized(spikePerDay * days - supply);
  const topUp = sized(((spikePerDay + usualPerDay) / 2) * days - supply);
  // By then it is seen how it sells: each future orders what it needs.
  const afterWait = (path: number) => {
    const rate = rates[path] ?? 0;
    return sized(rate * (WAIT_DAYS + days) - supply);
  };
  const measure = play(() => 0, 0);
  const plan = (id: Plan["id"], units: number, order: (path: number) => number, placedDay: number): Plan => {
    const played = play(order, placedDay);
    return { id, units, money: gainOf((path) => (played[path] ?? 0) - (measure[path] ?? 0)) };
  };
  const nothing: Plan = { id: "nothing", units: 0, money: NO_GAIN };
  const orders = [
    ...(topUp > 0 && topUp < full ? [plan("top_up", topUp, () => topUp, 0)] : []),
    ...(full > 0 ? [plan("full", full, () => full, 0)] : []),
    plan("wait", 0, afterWait, WAIT_DAYS),
  ];
  const plans = [...orders, nothing];
  const best = bestOf(plans, nothing);
  const later =
    best.id === "wait"
      ? plan("wait", 0, afterWait, WAIT_DAYS + 1)
      : plan(best.id, best.units, () => best.units, 1);
  return { plans, best, perDayMinor: Math.max(0, best.money.mean - later.money.mean) };
}

/**
 * Stock under each choice, until an order that is put off would land. None where something is on its way: the calculation
 * takes it as there, and a picture that begins above the shelf would mislead.
 */
export function stockAheadFor(found: Case, { plans }: Pick<Outlook, "plans">): StockAhead[] {
  const { lead, settings, supplier, stock } = found;
  const supply = supplyOf(found);
  const start = Math.max(0, stock.available);
  if (supply > start) return [];
  const rates = ratesOf(found);
  const rateOf = (path: number) => rates[path] ?? 0;
  const days = WAIT_DAYS + lead.typicalDays + settings.coverDays;
  const orders: Readonly<Record<Plan["id"], EvenStock["order"] | "at_once">> = {
    ...{ nothing: null, full: "at_once", top_up: "at_once" },
    wait: (path) => {
      const units = Math.max(0, rateOf(path) * days - supply);
      return { units: units > 0 ? orderableAbout(units, supplier) : 0, day: WAIT_DAYS + lead.typicalDays };
    },
  };
  return plans.map(({ id, units }) => {
    const order = orders[id];
    return {
      optionId: id,
      ...evenStockBands({
        ...{ start, days: lead.typicalDays + PUT_OFF_DAYS },
        wantedBefore: (path, day) => rateOf(path) * day,
        order: order === "at_once" ? () => ({ units, day: lead.typicalDays }) : order,
      }),
    };
  });
}

/** Units a day of each future: usual, and the part of the rise that stays. */
function ratesOf({ spikePerDay, usualPerDay, variant, shop }: Case): Float64Array {
  const stays = drawsOf(STAYS, { seed: shop.seed, name: `${variant.variantId} spike stays`, most: 1 });
  return stays.map((share) => usualPerDay + share * (spikePerDay - usualPerDay));
}

function playerFor(
  found: Case,
  rates: Float64Array,
): (order: (path: number) => number, placedDay: number) => Float64Array {
  const { lead, settings, contribution, variant, shop } = found;
  const lucks = drawsOf(LUCK, { seed: shop.seed, name: `${variant.variantId} spike luck`, most: 1 });
  const [leaves, costBy] = [leavesOf(contribution), costOf(contribution)];
  const supply = supplyOf(found);
  const until = lead.typicalDays + PUT_OFF_DAYS;
  return (order, placedDay) =>
    rates.map((rate, path) => {
      const luck = lucks[path] ?? 0.5;
      const units = order(path);
      const landing = Math.min(until, placedDay + lead.typicalDays);
      const missedBefore = Math.max(0, rate * landing - supply);
      const there = Math.max(0, supply - rate * landing) + (landing < until ? units : 0);
      const missedAfter = Math.max(0, rate * (until - landing) - there);
      const left = Math.max(0, there - rate * (until - landing));
      const beyond = Math.max(0, left - rate * settings.coverDays);
      // They sell one after the other, so they lie for half the time that all of them take; never more than lost whole.
      const lyingDays = rate > 0 ? beyond / rate / 2 : Infinity;
      const lying = beyond === 0 ? 0 : beyond * Math.min(1, (settings.holdingRatePerYear / 365) * lyingDays);
      const lost = (missedBefore + missedAfter) * settings.lostSaleShare;
      return -lost * Math.max(0, leaves(luck)) - lying * costBy(luck);
    });
}
