import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { bare, counted, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence, Missing } from "../contract.ts";
import { gainEvidence, gainFacts, judgedFacts } from "../shared/judged-facts.ts";
import { judged } from "../shared/judgement.ts";
import { assumptionSource, threeFigures } from "../shared/sources.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import { waitingEvidence } from "../shared/waiting/evidence.ts";
import { waitingFacts } from "../shared/waiting/facts.ts";
import type { Case } from "./case.ts";
import { HELD_ON_DAYS, judgementsOf, type Plan } from "./plans.ts";
import * as sentences from "./sentences.ts";

type Worth = { best: Plan; perDayMinor: number };
export type Telling = Teller & { found: Case; worth: Worth };

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, { best, perDayMinor }: Worth): Evidence[] {
  const { order, ageDays, heldDays, limitDays, paidMinor, worth, shop } = found;
  const sources = [order.source];
  const read = (id: string, label: string, unit: Evidence["unit"], value: number): Evidence => ({
    ...{ id, label, unit, value, sources },
  });
  return [
    read("age", "Placed so long ago", "days", ageDays),
    read("held", "Held back for, at least", "days", heldDays),
    read("limit", "Late from", "days", limitDays),
    read("paid", "Its goods, as sold", "minor", roundMinor(paidMinor)),
    {
      ...read(
        "worth",
        "What it leaves, with its payment fee",
        "minor",
        roundMinor((worth.low + worth.high) / 2),
      ),
      range: { low: roundMinor(worth.low), high: roundMinor(worth.high) },
    },
    ...waitingEvidence(shop.today, HELD_ON_DAYS, [assumptionSource(shop.today, "more")]),
    ...judgementsOf(found).map((one) => judged(shop.today, one)),
    ...(worth.unknownCost > 0
      ? [read("unknown_cost", "Lines without a unit cost", "units", threeFigures(worth.unknownCost))]
      : []),
    ...gainEvidence(best.money, perDayMinor, sources),
  ];
}

export function tellingOf(found: Case, worth: Worth, evidence: readonly Evidence[]): Telling {
  const { order, ageDays, heldDays, limitDays, paidMinor, shop } = found;
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  const common = (fact: Teller["fact"]): FilledSlots => ({
    order: recorded("The order", { type: "reference", text: order.name, of: "shop_order" }, order.source),
    age: fact("age", counted(ageDays, "days")),
    held: fact("held", counted(heldDays, "days")),
    limit: fact("limit", counted(limitDays, "days")),
    paid: fact("paid", about(paidMinor)),
    worth_low: fact("worth", about(found.worth.low), "At least"),
    worth_high: fact("worth", about(found.worth.high), "At most"),
    ...waitingFacts(fact, HELD_ON_DAYS, shop.currency),
    ...judgedFacts(fact, judgementsOf(found), shop.currency),
    ...gainFacts(fact, worth.best.money, worth.perDayMinor, shop.currency),
  });
  return { found, worth, ...tellerFor({ evidence, shop, common }) };
}

export function reasonOf({ say, found }: Telling): string {
  const { reasons, overs } = sentences;
  const over: Partial<Record<Case["reason"], string>> = overs;
  const more = found.release?.isOver ? over[found.reason] : undefined;
  return say(reasons[found.reason]) + (more === undefined ? "" : say(more));
}

export function assumptionsFor({ say, found }: Telling): Assumption[] {
  const { assumptions: assumed } = sentences;
  const one = (id: string, template: string, changeAt: string | null = null) => ({
    id,
    text: say(template),
    changeAt,
  });
  return [
    one("limit", assumed.limit, "settings#ship-within"),
    one("more", assumed.more),
    one("cancels", assumed.cancels),
    one("care", assumed.care),
    one("settled", assumed.settled),
    ...(found.release ? [one("right", assumed.right), one("wrong", assumed.wrong)] : []),
  ];
}

export function missingFor({ say, fact, found }: Telling): Missing[] {
  const { unknownCost } = found.worth;
  if (unknownCost === 0) return [];
  const unknown = fact("unknown_cost", bare(unknownCost, "units"));
  return [
    {
      id: "unit_cost",
      text: say(sentences.missing.unitCost, { unknown }),
      effect: say(sentences.missing.unitCostEffect),
      cure: null,
    },
  ];
}

/** "How it was calculated", in the order in which a person would do it on paper. */
export function calculationFor({ say, found }: Telling): CalculationLine[] {
  const { calculation } = sentences;
  return [
    { text: say(calculation.worth), evidence: ["worth"] },
    { text: say(calculation.loss), evidence: ["more", "cancels", "writes", "care", "per_day"] },
    {
      text: say(calculation.gain),
      evidence: ["settled", ...(found.release ? ["right", "wrong"] : []), "gain"],
    },
  ];
}
