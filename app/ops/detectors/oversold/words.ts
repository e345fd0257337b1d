import { addDays } from "../../facts/day.ts";
import { middle } from "../../facts/contribution.ts";
import { estimated } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { bare, counted, paced, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import type { Choice } from "../shared/choice.ts";
import { PUT_OFF_DAYS } from "../shared/covered.ts";
import { judged } from "../shared/judgement.ts";
import { orderSeed } from "../shared/order-seed.ts";
import { ends, gainFacts, productFact } from "../shared/said.ts";
import { contributionLine } from "../shared/sale/calculation.ts";
import { saleAssumptions } from "../shared/sale/caveats.ts";
import { saleEvidence } from "../shared/sale/evidence.ts";
import { assumptionSource, settingsSource, threeFigures } from "../shared/sources.ts";
import { type Teller, tellerFor } from "../shared/teller.ts";
import { CANCELS_PER_DAY, CARE_MINOR, TOLD, waitingEvidence } from "../shared/waiting.ts";
import type { Case } from "./case.ts";
import { type Plan, waitingPerDay } from "./plans.ts";
import * as sentences from "./sentences.ts";

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, best: Plan): Evidence[] {
  const { stock, sales, demand, owedUnits, lead, supplier, shop } = found;
  const here = [stock.source];
  const delivery =
    lead.known === "supplier" && supplier ? supplier.source : settingsSource(shop.today, "lead-time");
  return [
    { id: "available", label: "Free to sell", value: stock.available, unit: "units", sources: here },
    { id: "committed", label: "Promised to customers", value: stock.committed, unit: "units", sources: here },
    { id: "owed", label: "Promised and not there", value: owedUnits, unit: "units", sources: here },
    ...onTheWayEvidence(found),
    ...(demand
      ? [
          {
            id: "demand_per_day",
            label: "Sells on a day",
            value: threeFigures(demand.aheadPerDay),
            unit: "units_per_day" as const,
            sources: [sales.source],
          },
        ]
      : []),
    {
      id: "lead_typical",
      label: "From order to shelf",
      value: lead.typicalDays,
      unit: "days",
      sources: [delivery],
    },
    {
      id: "put_off",
      label: "No order goes out for",
      value: PUT_OFF_DAYS,
      unit: "days",
      sources: [assumptionSource(shop.today, "nothing_means")],
    },
    judged(shop.today, {
      id: "told",
      label: "Cancel when told, against not told",
      span: TOLD,
      unit: "share",
    }),
    {
      ...{ id: "waiting", label: "Cost of a day more", unit: "minor", sources: here },
      value: Math.round(waitingPerDay(found, best)),
    },
    ...waitingEvidence(shop.today),
    ...saleEvidence(found),
  ];
}

/** What is on the way, as far as it is. */
function onTheWayEvidence({ onOrder, stock, coveredInDays }: Case): Evidence[] {
  const ordered = (onOrder?.arrivals ?? []).reduce((units, arrival) => units + arrival.units, 0);
  return [
    ...(onOrder && ordered > 0
      ? [
          {
            id: "on_order",
            label: "On order",
            value: ordered,
            unit: "units" as const,
            sources: [onOrder.source],
          },
        ]
      : []),
    ...(coveredInDays === null
      ? []
      : [
          {
            id: "covered",
            label: "Until what is on the way comes",
            value: coveredInDays,
            unit: "days" as const,
            sources: [onOrder?.source ?? stock.source],
          },
        ]),
  ];
}

export type Telling = Teller & { found: Case; best: Plan; orderUnits: number };

export function tellingOf(
  found: Case,
  best: Plan,
  of: { evidence: readonly Evidence[]; plans: readonly Plan[] },
): Telling {
  const orderUnits = of.plans.find(({ id }) => id === "order")?.units ?? 0;
  const teller = tellerFor({
    evidence: of.evidence,
    shop: found.shop,
    common: (fact) => commonFacts(found, fact, orderUnits),
  });
  return { found, best, orderUnits, ...teller };
}

function commonFacts(found: Case, fact: Teller["fact"], orderUnits: number): FilledSlots {
  const { variant, stock, owedUnits, demand, lead, contribution, shop, coveredInDays } = found;
  const cash = rough(estimated(orderUnits * middle(contribution.costMinor), shop.currency));
  const late = coveredInDays ?? PUT_OFF_DAYS + lead.typicalDays;
  return {
    product: productFact(variant),
    owed: fact("owed", bare(owedUnits, "units")),
    committed: fact("committed", counted(stock.committed, "units")),
    order: fact("owed", counted(orderUnits, "units"), "To order"),
    soon: fact("lead_typical", counted(lead.typicalDays, "days")),
    late: fact(coveredInDays === null ? "put_off" : "covered", counted(late, "days"), "They wait"),
    lead_days: fact("lead_typical", counted(lead.typicalDays, "days")),
    put_off: fact("put_off", counted(PUT_OFF_DAYS, "days")),
    cash: fact("contribution_per_unit", cash, "Cash that the order binds"),
    ...(contribution.unitCostMinor === null ? {} : { unit_cost: fact("unit_cost", cash) }),
    ...(demand && variant.continueSelling ? { rate: fact("demand_per_day", paced(demand.aheadPerDay)) } : {}),
    ...(coveredInDays === null ? {} : { covered: fact("covered", counted(coveredInDays, "days")) }),
  };
}

export function choiceFor(plan: Plan, { say, found }: Telling): Choice {
  const { id, money, units } = plan;
  const { variant, supplier, stock, shop, lead, contribution } = found;
  const expectedDay = addDays(shop.today, lead.typicalDays);
  const { available } = stock;
  return {
    ...{ id, money, title: say(sentences.options[id]), tradeOff: say(sentences.tradeOffs[id]) },
    cashMinor: units * middle(contribution.costMinor),
    reversible: id !== "order",
    draft:
      id === "order"
        ? orderSeed({ variant, supplier, available, units, shop, expectedDay, needByDay: expectedDay })
        : null,
  };
}

export function assumptionsFor(telling: Telling): Assumption[] {
  const { found, say, fact } = telling;
  const { assumptions: assumed } = sentences;
  const about = (minor: number) => rough(estimated(minor, found.shop.currency));
  const waits =
    found.coveredInDays === null
      ? { id: "nothing_means", text: say(assumed.nothingMeans), changeAt: "settings#lead-time" }
      : { id: "covered", text: say(assumed.covered), changeAt: null };
  return [
    {
      id: "cancels",
      text: say(assumed.cancels, {
        ...ends(fact, "cancels", { span: CANCELS_PER_DAY, said: percent }),
        ...ends(fact, "care", { span: CARE_MINOR, said: about }),
      }),
      changeAt: null,
    },
    {
      id: "told",
      text: say(assumed.told, ends(fact, "told", { span: TOLD, said: percent })),
      changeAt: null,
    },
    waits,
    ...saleAssumptions(telling),
  ];
}

export function changesMind({ say }: Telling): string[] {
  return [say(sentences.changesMind.preorder), say(sentences.changesMind.wrong)];
}

export function calculationFor(telling: Telling): CalculationLine[] {
  const { say, fact, found, best } = telling;
  const { calculation } = sentences;
  const { currency } = found.shop;
  const perDay = rough(estimated(waitingPerDay(found, best), currency));
  return [
    { text: say(calculation.owed), evidence: ["committed", "owed"] },
    contributionLine(telling),
    {
      text: say(calculation.gain, gainFacts(fact, "waiting", { money: best.money, currency })),
      evidence: ["cancels", "care", "told", "lead_typical"],
    },
    { text: say(calculation.waiting, { per_day: fact("waiting", perDay) }), evidence: ["waiting"] },
  ];
}
