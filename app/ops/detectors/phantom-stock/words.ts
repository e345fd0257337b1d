import { middle } from "../../facts/contribution.ts";
import { estimated } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { bare, counted, daysFrom, paced, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import { evenShare } from "../shared/break-even.ts";
import type { Choice } from "../shared/choice.ts";
import { COUNT_MINOR, countSeed } from "../shared/count.ts";
import { judged } from "../shared/judgement.ts";
import { ends, gainFacts, productFact } from "../shared/said.ts";
import { contributionLine } from "../shared/sale/calculation.ts";
import { saleAssumptions } from "../shared/sale/caveats.ts";
import { saleEvidence } from "../shared/sale/evidence.ts";
import { assumptionSource, settingsSource, threeFigures } from "../shared/sources.ts";
import { type Teller, tellerFor } from "../shared/teller.ts";
import { type Case, PRIOR } from "./case.ts";
import { NOTICED_DAYS, PAGE, PHANTOM, type Plan, turnsAt, waitingPerDay } from "./plans.ts";
import * as sentences from "./sentences.ts";

/** Less likely than this is said as this: nobody knows such odds. */
const LEAST_CHANCE = 1e-4;
/** Nor is anything said to be certain. */
const MOST_CERTAIN = 0.999;

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, best: Plan): Evidence[] {
  const { stock, sales, before, quietDays, byChance, wrong, settings, shop } = found;
  const sold = [sales.source];
  return [
    {
      id: "available",
      label: "Free to sell",
      value: stock.available,
      unit: "units",
      sources: [stock.source],
    },
    { id: "quiet_days", label: "Without a sale", value: quietDays, unit: "days", sources: sold },
    {
      ...{ id: "demand_per_day", label: "Sold on a day before", unit: "units_per_day", sources: sold },
      value: threeFigures(before.meanPerDay),
      range: { low: threeFigures(before.p10PerDay), high: threeFigures(before.p90PerDay) },
    },
    { id: "units_sold", label: "Sold before", value: before.unitsSold, unit: "units", sources: sold },
    { id: "days_counted", label: "Days counted", value: before.daysUsed, unit: "days", sources: sold },
    {
      id: "by_chance",
      label: "None sold by chance",
      value: Math.max(LEAST_CHANCE, threeFigures(byChance)),
      unit: "share",
      sources: sold,
    },
    {
      id: "prior",
      label: "Something wrong, before its silence is counted",
      value: PRIOR,
      unit: "share",
      sources: [assumptionSource(shop.today, "prior")],
    },
    {
      id: "wrong",
      label: "Something wrong",
      value: Math.min(MOST_CERTAIN, threeFigures(wrong)),
      unit: "share",
      sources: [...sold, assumptionSource(shop.today, "prior")],
    },
    judged(shop.today, {
      id: "phantom",
      label: "Of that, stock that is not there",
      span: PHANTOM,
      unit: "share",
    }),
    judged(shop.today, {
      id: "page",
      label: "Of that, a page that does not sell",
      span: PAGE,
      unit: "share",
    }),
    judged(shop.today, { id: "noticed", label: "Noticed anyway in", span: NOTICED_DAYS, unit: "days" }),
    judged(shop.today, { id: "count_cost", label: "A count costs", span: COUNT_MINOR, unit: "minor" }),
    {
      id: "lost_sale_share",
      label: "Missed sales lost for good",
      value: settings.lostSaleShare,
      unit: "share",
      sources: [settingsSource(shop.today, "lost-sales")],
    },
    {
      ...{ id: "waiting", label: "Cost of a day more", unit: "minor", sources: sold },
      value: Math.round(waitingPerDay(found, best)),
    },
    ...saleEvidence(found),
  ];
}

export type Telling = Teller & { found: Case; plans: readonly Plan[]; best: Plan };

export function tellingOf(
  found: Case,
  { plans, best }: Pick<Telling, "plans" | "best">,
  evidence: readonly Evidence[],
): Telling {
  const teller = tellerFor({ evidence, shop: found.shop, common: (fact) => commonFacts(found, fact) });
  return { found, plans, best, ...teller };
}

function commonFacts(found: Case, fact: Teller["fact"]): FilledSlots {
  const { variant, stock, before, quietDays, byChance, wrong, shop } = found;
  const cost = rough(estimated(COUNT_MINOR.likely, shop.currency));
  return {
    product: productFact(variant),
    quiet: fact("quiet_days", counted(quietDays, "days")),
    rate: fact("demand_per_day", paced(before.meanPerDay)),
    left: fact("available", bare(stock.available, "units")),
    by_chance: fact("by_chance", percent(Math.max(LEAST_CHANCE, byChance))),
    prior: fact("prior", percent(PRIOR)),
    wrong: fact("wrong", percent(Math.min(MOST_CERTAIN, wrong))),
    count_cost: fact("count_cost", cost),
    ...(byChance < LEAST_CHANCE ? { rare: fact("by_chance", percent(LEAST_CHANCE), "At most") } : {}),
    noticed: fact("noticed", daysFrom(NOTICED_DAYS.low, NOTICED_DAYS.high)),
  };
}

export function choiceFor({ id, money }: Plan, { say, found }: Telling): Choice {
  return {
    ...{ id, money, title: say(sentences.options[id]), tradeOff: say(sentences.tradeOffs[id]) },
    reversible: true,
    draft: id === "count" ? countSeed(found.variant, found.stock) : null,
  };
}

export function assumptionsFor(telling: Telling): Assumption[] {
  const { found, say, fact } = telling;
  const { assumptions: assumed } = sentences;
  return [
    { id: "prior", text: say(assumed.prior), changeAt: null },
    {
      id: "phantom",
      text: say(assumed.phantom, {
        ...ends(fact, "phantom", { span: PHANTOM, said: percent }),
        ...ends(fact, "page", { span: PAGE, said: percent }),
      }),
      changeAt: null,
    },
    { id: "noticed", text: say(assumed.noticed), changeAt: null },
    {
      id: "lost_sales",
      text: say(assumed.lost, { lost_share: fact("lost_sale_share", percent(found.settings.lostSaleShare)) }),
      changeAt: "settings#lost-sales",
    },
    ...saleAssumptions(telling),
  ];
}

export function changesMind({ say, fact, found, plans }: Telling): string[] {
  return [
    say(sentences.changesMind.sure, evenShare(fact, "wrong", 1 - turnsAt(found, plans))),
    say(sentences.changesMind.known),
    say(sentences.changesMind.sells),
  ];
}

export function calculationFor(telling: Telling): CalculationLine[] {
  const { say, fact, found, best } = telling;
  const { calculation } = sentences;
  const { before, quietDays, contribution, settings, shop } = found;
  const aDay = before.meanPerDay * settings.lostSaleShare * middle(contribution.perUnitMinor);
  return [
    {
      text: say(calculation.rate, {
        sold: fact("units_sold", counted(before.unitsSold, "units")),
        days_used: fact("days_counted", counted(before.daysUsed, "days")),
        expected: fact("demand_per_day", bare(Math.round(before.meanPerDay * quietDays), "units")),
      }),
      evidence: ["units_sold", "days_counted", "demand_per_day", "quiet_days", "by_chance"],
    },
    { text: say(calculation.bayes), evidence: ["prior", "by_chance", "wrong"] },
    contributionLine(telling),
    {
      text: say(calculation.gain, {
        ...gainFacts(fact, "waiting", { money: best.money, currency: shop.currency }),
        a_day: fact("demand_per_day", rough(estimated(aDay, shop.currency)), "Sales lost in a day"),
      }),
      evidence: ["phantom", "page", "noticed", "lost_sale_share", "count_cost", "waiting"],
    },
  ];
}
