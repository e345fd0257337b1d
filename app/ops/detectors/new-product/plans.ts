import { bestOf } from "../shared/choice.ts";
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
  const { like, settings, supplier, lead } = found;
  const play = playerFor(found);
  const test = orderable(Math.ceil(like.rate.likely * LEARN_DAYS), supplier);
  const full = orderable(Math.ceil(like.rate.likely * (lead.typicalDays + settings.coverDays)), supplier);
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
