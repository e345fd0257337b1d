import { estimated } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { bare, counted, paced, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, DraftSeed, Evidence } from "../contract.ts";
import { evenAmount, evenShare } from "../shared/break-even.ts";
import type { Choice } from "../shared/choice.ts";
import { COUNT_MINOR } from "../shared/count.ts";
import { judged } from "../shared/judgement.ts";
import { ends, gainFacts, productFact } from "../shared/said.ts";
import { contributionLine } from "../shared/sale/calculation.ts";
import { saleAssumptions } from "../shared/sale/caveats.ts";
import { saleEvidence } from "../shared/sale/evidence.ts";
import { settingsSource, threeFigures } from "../shared/sources.ts";
import { type Teller, tellerFor } from "../shared/teller.ts";
import { CANCELS_PER_DAY, cancelledOf, CARE_MINOR, waitingEvidence } from "../shared/waiting.ts";
import type { Case } from "./case.ts";
import { NOT_THERE, type Plan, leavesAt, notThereAt, waitingPerDay } from "./plans.ts";
import * as sentences from "./sentences.ts";

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, best: Plan): Evidence[] {
  const { trouble, stock, sales, demand, days, lead, settings, shop } = found;
  const sold = [sales.source];
  const own: Evidence[] =
    trouble === "sells_on"
      ? [
          {
            id: "available",
            label: "Free to sell",
            value: stock.available,
            unit: "units",
            sources: [stock.source],
          },
        ]
      : [
          judged(shop.today, {
            id: "not_there",
            label: "Sold and not there",
            span: NOT_THERE,
            unit: "share",
          }),
          judged(shop.today, { id: "count_cost", label: "A count costs", span: COUNT_MINOR, unit: "minor" }),
        ];
  return [
    ...own,
    {
      ...{ id: "demand_per_day", label: "Sells on a day", unit: "units_per_day", sources: sold },
      value: threeFigures(demand.aheadPerDay),
    },
    {
      id: "days",
      label: "Looked ahead",
      value: days,
      unit: "days",
      sources: [stock.source, settingsSource(shop.today, "lead-time")],
    },
    {
      id: "lead_typical",
      label: "From order to shelf",
      value: lead.typicalDays,
      unit: "days",
      sources: [settingsSource(shop.today, "lead-time")],
    },
    {
      id: "buyers",
      label: "Sold until then",
      value: Math.round(buyersOf(found)),
      unit: "units",
      sources: sold,
    },
    {
      id: "lost_sale_share",
      label: "Missed sales lost for good",
      value: settings.lostSaleShare,
      unit: "share",
      sources: [settingsSource(shop.today, "lost-sales")],
    },
    {
      id: "waiting",
      label: "Cost of a day more",
      value: Math.round(waitingPerDay(found, best)),
      unit: "minor",
      sources: sold,
    },
    ...waitingEvidence(shop.today),
    ...saleEvidence(found),
  ];
}

function buyersOf({ demand, days }: Case): number {
  return demand.aheadPerDay * days;
}

export type Telling = Teller & { found: Case; best: Plan };

export function tellingOf(found: Case, best: Plan, evidence: readonly Evidence[]): Telling {
  const teller = tellerFor({ evidence, shop: found.shop, common: (fact) => commonFacts(found, fact) });
  return { found, best, ...teller };
}

function commonFacts(found: Case, fact: Teller["fact"]): FilledSlots {
  const { variant, demand, days, isComing, settings, shop, trouble } = found;
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  return {
    product: productFact(variant),
    rate: fact("demand_per_day", paced(demand.aheadPerDay)),
    days: fact("days", counted(days, "days")),
    ...(isComing ? { coming: fact("days", counted(days, "days")) } : {}),
    lost_share: fact("lost_sale_share", percent(settings.lostSaleShare)),
    buyers: fact("buyers", bare(Math.round(buyersOf(found)), "units")),
    ...ends(fact, "cancels", { span: CANCELS_PER_DAY, said: percent }),
    ...ends(fact, "care", { span: CARE_MINOR, said: about }),
    ...(trouble === "untracked"
      ? {
          ...ends(fact, "not_there", { span: NOT_THERE, said: percent }),
          count_cost: fact("count_cost", about(COUNT_MINOR.likely)),
        }
      : {}),
  };
}

export function choiceFor({ id, money }: Plan, { say, found }: Telling): Choice {
  return {
    ...{ id, money, title: say(sentences.options[id]), tradeOff: say(sentences.tradeOffs[id]) },
    reversible: true,
    draft: id === "stop" ? policySeed(found) : null,
  };
}

function policySeed({ variant }: Case): DraftSeed {
  const { productId, variantId, title, sku, continueSelling } = variant;
  return {
    kind: "selling_policy",
    payload: { productId, lines: [{ variantId, title, sku, continueSelling, newContinueSelling: false }] },
  };
}

export function assumptionsFor(telling: Telling): Assumption[] {
  const { found, say } = telling;
  const { assumptions: assumed } = sentences;
  const own: Assumption[] =
    found.trouble === "sells_on"
      ? [
          { id: "cancels", text: say(assumed.cancels), changeAt: null },
          { id: "days", text: say(assumed.days), changeAt: "settings#lead-time" },
          { id: "lost_sales", text: say(assumed.lost), changeAt: "settings#lost-sales" },
        ]
      : [{ id: "not_there", text: say(assumed.notThere), changeAt: null }];
  return [...own, ...saleAssumptions(telling), { id: "steady", text: say(assumed.steady), changeAt: null }];
}

export function changesMind({ say, fact, found, best }: Telling): string[] {
  const { preorder, made, dear, there } = sentences.changesMind;
  if (found.trouble === "untracked")
    return [say(there, evenShare(fact, "not_there", notThereAt(best))), say(made)];
  const minor = leavesAt(found, best);
  const { currency } = found.shop;
  const even =
    minor === null ? [] : [say(dear, evenAmount(fact, "contribution_per_unit", { minor, currency }))];
  return [...even, say(preorder)];
}

export function calculationFor(telling: Telling): CalculationLine[] {
  const { say, fact, found, best } = telling;
  const { calculation } = sentences;
  const { demand, days, shop, trouble } = found;
  const cancelled = cancelledOf({ units: 0, perDay: demand.aheadPerDay, days }, CANCELS_PER_DAY.likely);
  const sold: CalculationLine =
    trouble === "sells_on"
      ? {
          text: say(calculation.sellsOn, {
            cancelled: fact("cancels", bare(Math.round(cancelled), "units"), "Cancel"),
          }),
          evidence: ["demand_per_day", "days", "buyers", "cancels"],
        }
      : { text: say(calculation.untracked), evidence: ["demand_per_day", "days", "buyers", "not_there"] };
  return [
    sold,
    contributionLine(telling),
    {
      text: say(calculation.gain, gainFacts(fact, "waiting", { money: best.money, currency: shop.currency })),
      evidence: ["buyers", "lost_sale_share", "care", "waiting"],
    },
  ];
}
