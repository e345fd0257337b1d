import { middle } from "../../facts/contribution.ts";
import { estimated } from "../../money/money.ts";
import type { FilledSlots, SlotValue } from "../../words/contract.ts";
import { bare, counted, exact, paced, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import { isPaceSaid } from "../shared/break-even.ts";
import { chosenLine, priceAssumptions } from "../shared/demand/telling.ts";
import { ELASTICITY } from "../shared/elasticity.ts";
import { PATHS } from "../shared/gains.ts";
import { contributionLine } from "../shared/sale/calculation.ts";
import { saleAssumptions } from "../shared/sale/caveats.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import { lasting } from "../shared/lasting.ts";
import { LEFT_WORTH, YEAR_DAYS } from "../shared/left-worth.ts";
import { type Case, HORIZON_DAYS } from "./case.ts";
import { holdingPerDay, type Plan } from "./plans.ts";
import * as sentences from "./sentences.ts";

/** One case with its best choice, and the voice that tells of it. */
export type Telling = Teller & { found: Case; best: Plan };

export function tellingOf(found: Case, best: Plan, evidence: readonly Evidence[]): Telling {
  const teller = tellerFor({ evidence, shop: found.shop, common: (fact) => commonFacts(found, fact) });
  return { found, best, ...teller };
}

function commonFacts(found: Case, fact: Teller["fact"]): FilledSlots {
  const { variant, stock, perDay, excessUnits, settings } = found;
  return {
    product: recorded("The product", { type: "name", text: variant.title, of: "product" }, variant.source),
    rate: fact("demand_per_day", paced(perDay)),
    left: fact("available", bare(stock.available, "units")),
    lasts: fact("available", lasting(stock.available, perDay), "At that rate it lasts"),
    excess: fact("excess", bare(Math.round(excessUnits), "units")),
    horizon: fact("excess", counted(Math.round(HORIZON_DAYS / 7), "weeks"), "May lie on the shelf"),
    year: fact("year", counted(Math.round(YEAR_DAYS / 7), "weeks")),
    holding: fact("holding_rate", percent(settings.holdingRatePerYear)),
  };
}

/** "Lower the price to $17.00" */
export function optionTitle(plan: Plan, { found, say, fact }: Telling): string {
  if (plan.share === 0) return say(sentences.titles.nothing);
  return say(sentences.titles.option, {
    new_price: fact("price", exact(estimated(plan.newPriceMinor, found.shop.currency)), "The new price"),
  });
}

/** The line under an option: what it costs, and what could go wrong. */
export function tradeOff(plan: Plan, { say, fact, found }: Telling): string {
  const { tradeOffs } = sentences;
  const left = fact(`left_${plan.id}`, bare(Math.round(plan.leftUnits), "units"));
  if (plan.share === 0) return say(tradeOffs.nothing, { left_after: left });
  const off = 1 - plan.newPriceMinor / found.variant.priceMinor;
  return say(tradeOffs.markdown, { left_after: left, off: fact("price", percent(off), "Off the price") });
}

/** What we took for granted, in words to dispute, with the place to change it. */
export function assumptionsFor(telling: Telling): Assumption[] {
  const { say, fact, found } = telling;
  const { assumptions: assumed } = sentences;
  const times = (value: number): SlotValue => ({ type: "share", value, as: "times" });
  return [
    {
      id: "elasticity",
      text: say(assumed.elasticity, {
        elasticity_low: fact("elasticity", times(ELASTICITY.low), "Percent more, at least"),
        elasticity_high: fact("elasticity", times(ELASTICITY.high), "Percent more, at most"),
      }),
      changeAt: null,
    },
    {
      id: "worth",
      text: say(assumed.worth, {
        worth_low: fact("left_worth", percent(LEFT_WORTH.low), "At least"),
        worth_high: fact("left_worth", percent(LEFT_WORTH.high), "At most"),
      }),
      changeAt: null,
    },
    { id: "holding", text: say(assumed.holding), changeAt: "settings#holding" },
    ...saleAssumptions(telling),
    ...priceAssumptions(telling),
    {
      id: "steady",
      text: say(
        assumed.steady,
        found.demand.season ? { season: fact("demand_per_day", paced(found.perDay)) } : {},
      ),
      changeAt: null,
    },
  ];
}

/** What would turn the decision around. */
export function changesMind({ say, fact, found }: Telling): string[] {
  const { sellsMore, returns } = sentences.changesMind;
  const enough = found.stock.available / HORIZON_DAYS;
  const sells = { enough: fact("available", paced(enough), "Sells all of it within the half year") };
  return [...(isPaceSaid(enough) ? [say(sellsMore, sells)] : []), say(returns)];
}

/** "How it was calculated", in the order in which a buyer would do it on paper. */
export function calculationFor(telling: Telling): CalculationLine[] {
  const { say, fact, found, best } = telling;
  const { demand, contribution, shop } = found;
  const { calculation } = sentences;
  const ratio = found.perDay / demand.meanPerDay;
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  return [
    {
      text: say(calculation.rate, {
        sold: fact("units_sold", bare(demand.unitsSold, "units")),
        days_used: fact("days_counted", counted(demand.daysUsed, "days")),
        rate_low: fact("demand_per_day", paced(demand.p10PerDay * ratio), "Eight times in ten above"),
        rate_high: fact("demand_per_day", paced(demand.p90PerDay * ratio), "Eight times in ten below"),
      }),
      evidence: ["units_sold", "days_counted", "demand_per_day"],
    },
    chosenLine(telling),
    { text: say(calculation.excess), evidence: ["available", "demand_per_day", "excess"] },
    {
      text: say(calculation.holding, {
        cost: fact(
          "contribution_per_unit",
          exact(estimated(middle(contribution.costMinor), shop.currency)),
          "Unit cost",
        ),
        per_day: fact("holding_per_day", about(holdingPerDay(found))),
      }),
      evidence: ["excess", "holding_rate", "holding_per_day"],
    },
    contributionLine(telling),
    {
      text: say(calculation.gain, {
        paths: fact("year", bare(PATHS, "units"), "Futures played"),
        gain_likely: fact("excess", about(best.money.p50), "Likely gain"),
        gain_low: fact("excess", about(best.money.p10), "Eight times in ten above"),
        gain_high: fact("excess", about(best.money.p90), "Eight times in ten below"),
      }),
      evidence: ["elasticity", "left_worth", "left_nothing", `left_${best.id}`],
    },
  ];
}
