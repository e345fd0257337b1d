import { bestOf } from "../shared/choice.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span, summed } from "../shared/gains.ts";
import { LEFT_WORTH, YEAR_DAYS } from "../shared/left-worth.ts";
import { costOf, leavesOf, LUCK } from "../shared/sale/cash.ts";
import { rateAhead, supplyOf } from "../shared/stocking/line.ts";
import type { Case } from "./case.ts";

export type Plan = { id: "ask" | "buy" | "nothing"; units: number; money: Gain };
export type Outlook = {
  plans: readonly Plan[];
  best: Plan;
  /** What the smallest order costs more than one that would do, minor units. */
  burden: Gain;
  perDayMinor: number;
};

/** A supplier takes an order under the minimum, now and then for a surcharge. A judgement, stated as such. */
export const AGREES: Span = { low: 0.1, likely: 0.35, high: 0.7 };
/** What asking takes, minor units: some minutes of somebody's time. A judgement, stated as such. */
const ASK_MINOR: Span = { low: 200, likely: 500, high: 1_200 };

/**
 * Over a year, each order against none: lost for good × contribution × units that would be missed − the cost of keeping
 * what lies there − what is too many after the year × its loss of worth. Whoever orders little orders again, and so
 * sells as much; asking falls back on the smallest order where that is worth more than none.
 */
export function outlookFor(found: Case): Outlook {
  const play = playerFor(found);
  const [buy, need] = [play(found.minimumUnits), play(found.needUnits)];
  const buying = summed(buy);
  const fallsBack = buying.mean > 0;
  const of = (name: string) => ({
    seed: found.shop.seed,
    name: `${found.variant.variantId} minimum ${name}`,
  });
  const agrees = drawsOf(AGREES, { ...of("agrees"), most: 1 });
  const asking = drawsOf(ASK_MINOR, of("asking"));
  const ask = gainOf((path) => {
    const share = agrees[path] ?? 0;
    const refused = fallsBack ? (buy[path] ?? 0) : 0;
    return share * (need[path] ?? 0) + (1 - share) * refused - (asking[path] ?? 0);
  });
  const nothing: Plan = { id: "nothing", units: 0, money: NO_GAIN };
  const plans: Plan[] = [
    { id: "ask", units: found.needUnits, money: ask },
    { id: "buy", units: found.minimumUnits, money: buying },
    nothing,
  ];
  const best = bestOf(plans, nothing);
  const burden = gainOf((path) => (need[path] ?? 0) - (buy[path] ?? 0));
  return { plans, best, burden, perDayMinor: Math.max(0, best.money.mean) / YEAR_DAYS };
}

/** Money of a year with orders of so many units, path by path, against none. */
function playerFor(found: Case): (units: number) => Float64Array {
  const { variant, lead, settings, contribution, shop } = found;
  const of = (name: string) => ({ seed: shop.seed, name: `${variant.variantId} minimum ${name}` });
  const rates = drawsOf(rateAhead(found, YEAR_DAYS), of("rate"));
  const worths = drawsOf(LEFT_WORTH, { ...of("worth"), most: 1 });
  const lucks = drawsOf(LUCK, { ...of("luck"), most: 1 });
  const [leaves, costBy] = [leavesOf(contribution), costOf(contribution)];
  const supply = supplyOf(found);
  return (units) =>
    rates.map((rate, path) => {
      const luck = lucks[path] ?? 0.5;
      const cost = costBy(luck);
      const outAfter = rate > 0 ? supply / rate : YEAR_DAYS;
      const days = Math.max(0, YEAR_DAYS - Math.max(outAfter, lead.typicalDays));
      const sells = rate * days;
      const left = Math.max(0, units - sells);
      const held = ((units + left) / 2) * days;
      return (
        settings.lostSaleShare * leaves(luck) * sells -
        (held * cost * settings.holdingRatePerYear) / YEAR_DAYS -
        left * cost * (1 - (worths[path] ?? 0))
      );
    });
}
