import type { StockAhead } from "../contract.ts";
import { bestOf } from "../shared/choice.ts";
import { evenStockBands } from "../shared/even-stock.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN } from "../shared/gains.ts";
import { LEFT_WORTH, YEAR_DAYS } from "../shared/left-worth.ts";
import { orderable } from "../shared/order-seed.ts";
import { costOf, leavesOf, LUCK } from "../shared/sale/cash.ts";
import type { Case } from "./case.ts";

export type Plan = { id: "test" | "full" | "nothing"; units: number; money: Gain };
export type Outlook = { plans: readonly Plan[]; best: Plan; perDayMinor: number };

/** Four weeks of sales tell how it sells: then it is ordered anew, as much as it sells. A judgement, stated as such. */
export const LEARN_DAYS = 28;
/** Compared over half a year: who orders none now may do so later. */
export const HORIZON_DAYS = 182;

/**
 * The smallest order that brings this share of the best one's gain is advised: a second one can follow, while what was
 * bought too many stays bought.
 */
const ENOUGH_OF_BEST = 0.75;

/**
 * Over half a year, each first order against none, on the same futures of how it sells (as products like it do):
 * lost for good × contribution × (what it sells − what is missed until a second order lands) − keeping it − what is too
 * many in the end × its loss of worth.
 */
export function outlookFor(found: Case): Outlook {
  const { like, supplier } = found;
  const play = playerFor(found);
  const test = orderable(Math.ceil(like.rate.likely * LEARN_DAYS), supplier);
  const full = unitsAt(found, like.rate.likely);
  const nothing: Plan = { id: "nothing", units: 0, money: NO_GAIN };
  const plans: Plan[] = [
    { id: "test", units: test, money: play(test) },
    ...(full > test ? [{ id: "full" as const, units: full, money: play(full) }] : []),
    nothing,
  ];
  const most = bestOf(plans, nothing);
  const best =
    plans.find(({ money }) => money.mean > 0 && money.mean >= ENOUGH_OF_BEST * most.money.mean) ?? nothing;
  return { plans, best, perDayMinor: Math.max(0, best.money.mean) / HORIZON_DAYS };
}

function playerFor(found: Case): (units: number) => Gain {
  const { variant, lead, like, settings, contribution, shop } = found;
  const of = (name: string) => ({ seed: shop.seed, name: `${variant.variantId} new ${name}` });
  const rates = drawsOf(like.rate, of("rate"));
  const worths = drawsOf(LEFT_WORTH, { ...of("worth"), most: 1 });
  const lucks = drawsOf(LUCK, { ...of("luck"), most: 1 });
  const [leaves, costBy] = [leavesOf(contribution), costOf(contribution)];
  const days = Math.max(0, HORIZON_DAYS - lead.typicalDays);
  const untilSecond = Math.min(days, LEARN_DAYS + lead.typicalDays);
  return (units) =>
    gainOf((path) => {
      const rate = rates[path] ?? 0;
      const luck = lucks[path] ?? 0.5;
      const cost = costBy(luck);
      const sells = rate * days;
      const missed = Math.max(0, rate * untilSecond - units);
      const left = Math.max(0, units - sells);
      const heldDays = rate > 0 ? Math.min(days, units / rate) : days;
      const held = ((units + left) / 2) * heldDays;
      return (
        settings.lostSaleShare * leaves(luck) * (sells - missed) -
        (held * cost * settings.holdingRatePerYear) / YEAR_DAYS -
        left * cost * (1 - (worths[path] ?? 0))
      );
    });
}

/** Units to order were it known that it sells so much a day. */
export function unitsAt({ lead, settings, supplier }: Case, perDay: number): number {
  return orderable(Math.ceil(perDay * (lead.typicalDays + settings.coverDays)), supplier);
}

/** Halvings of the pace until it is known well enough to be said. */
const HALVINGS = 12;

/** The daily sales at which no order is worth more than none: below them not even the smallest is. */
export function turnsAt(found: Case, { plans }: Pick<Outlook, "plans">): number {
  const orders = plans.filter(({ units }) => units > 0);
  let low = 0;
  let high = found.like.rate.high;
  for (let step = 0; step < HALVINGS; step += 1) {
    const rate = (low + high) / 2;
    const known = { ...found, like: { ...found.like, rate: { low: rate, likely: rate, high: rate } } };
    const play = playerFor(known);
    if (orders.some(({ units }) => play(units).mean > 0)) high = rate;
    else low = rate;
  }
  return high;
}

/** Stock under each choice until a second order, by what the first taught, could be there. */
export function stockAheadFor({ variant, like, lead, shop }: Case, { plans }: Outlook): StockAhead[] {
  const rates = drawsOf(like.rate, { seed: shop.seed, name: `${variant.variantId} new rate` });
  return plans.map(({ id, units }) => ({
    optionId: id,
    ...evenStockBands({
      ...{ start: 0, days: LEARN_DAYS + 2 * lead.typicalDays },
      wantedBefore: (path, day) => (rates[path] ?? 0) * day,
      order: units > 0 ? () => ({ units, day: lead.typicalDays }) : null,
    }),
  }));
}
