import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { bare, counted, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence, Missing } from "../contract.ts";
import { evenShare } from "../shared/break-even.ts";
import type { Span } from "../shared/gains.ts";
import { gainEvidence, gainFacts, judgedFacts } from "../shared/judged-facts.ts";
import { judged } from "../shared/judgement.ts";
import { sentSoon } from "../shared/order-care/leaving.ts";
import { assumptionSource, threeFigures } from "../shared/sources.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import type { Case } from "./case.ts";
import { judgementsOf, lossSpan, type Plan, turnsAt } from "./plans.ts";
import * as sentences from "./sentences.ts";

type Worth = { plans: readonly Plan[]; best: Plan; perDayMinor: number };
export type Telling = Teller & { found: Case; worth: Worth };

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, { best, perDayMinor }: Worth): Evidence[] {
  const { order, paidMinor, ageDays, worth, goods, pace, shop } = found;
  const sources = [order.source];
  const spanned = (id: string, label: string, { low, high }: Pick<Span, "low" | "high">): Evidence => ({
    ...{ id, label, unit: "minor", sources, value: roundMinor((low + high) / 2) },
    range: { low: roundMinor(low), high: roundMinor(high) },
  });
  return [
    { id: "paid", label: "Its goods, as sold", unit: "minor", value: roundMinor(paidMinor), sources },
    { id: "age", label: "Placed so long ago", unit: "days", value: ageDays, sources },
    spanned("worth", "What it leaves, with its payment fee", worth),
    spanned("goods", "What its goods cost", goods),
    spanned("loss", "Lost where it is fraud", lossSpan(found)),
    ...judgementsOf(found).map((one) => judged(shop.today, one)),
    {
      ...{ id: "sent_soon", label: "Chance that it leaves on one more day", unit: "share" },
      value: threeFigures(sentSoon(pace)),
      sources: pace ? [pace.source] : [assumptionSource(shop.today, "sent_soon")],
    },
    ...(pace?.daysToSend
      ? [
          {
            ...{ id: "pace", label: "Half of the orders leave within", unit: "days" as const },
            ...{ value: pace.daysToSend.p50, sources: [pace.source] },
          },
        ]
      : []),
    ...(worth.unknownCost > 0
      ? [
          {
            ...{ id: "unknown_cost", label: "Lines without a unit cost", unit: "units" as const, sources },
            value: threeFigures(worth.unknownCost),
          },
        ]
      : []),
    ...gainEvidence(best.money, perDayMinor, sources),
  ];
}

export function tellingOf(found: Case, worth: Worth, evidence: readonly Evidence[]): Telling {
  const { order, paidMinor, shop } = found;
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  const ends = (
    fact: Teller["fact"],
    id: string,
    { low, high }: Pick<Span, "low" | "high">,
  ): FilledSlots => ({
    [`${id}_low`]: fact(id, about(low), "At least"),
    [`${id}_high`]: fact(id, about(high), "At most"),
  });
  const common = (fact: Teller["fact"]): FilledSlots => ({
    order: recorded("The order", { type: "reference", text: order.name, of: "shop_order" }, order.source),
    paid: fact("paid", about(paidMinor)),
    ...ends(fact, "loss", lossSpan(found)),
    ...ends(fact, "goods", found.goods),
    ...ends(fact, "worth", found.worth),
    ...judgedFacts(fact, judgementsOf(found), shop.currency),
    ...evenShare(fact, "fraud", turnsAt(found, worth.plans)),
    sent_soon: fact("sent_soon", percent(threeFigures(sentSoon(found.pace)))),
    ...(found.pace?.daysToSend && { pace: fact("pace", counted(found.pace.daysToSend.p50, "days")) }),
  });
  return { found, worth, ...tellerFor({ evidence, shop, common }) };
}

export function assumptionsFor({ say, found }: Telling): Assumption[] {
  const { assumptions: assumed } = sentences;
  const { level, parcel } = found;
  const one = (id: string, template: string, changeAt: string | null = null) => ({
    id,
    text: say(template),
    changeAt,
  });
  return [
    one("fraud", level === "high" ? assumed.fraudHigh : assumed.fraudMedium),
    one("caught", assumed.caught),
    one("quits", assumed.quits),
    one("care", assumed.care),
    one("dispute", assumed.dispute),
    ...(parcel.isSet ? [] : [one("parcel", assumed.parcel, "settings#fulfilment")]),
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

export function changesMind({ say }: Telling): string[] {
  return [
    say(sentences.changesMind.fraud),
    say(sentences.changesMind.known),
    say(sentences.changesMind.insured),
  ];
}

/** "How it was calculated", in the order in which a person would do it on paper. */
export function calculationFor({ say, fact, found, worth }: Telling): CalculationLine[] {
  const { calculation } = sentences;
  const gains = gainFacts(fact, worth.best.money, worth.perDayMinor, found.shop.currency);
  return [
    { text: say(calculation.loss), evidence: ["goods", "dispute", "loss"] },
    { text: say(calculation.worth), evidence: ["worth"] },
    found.pace?.daysToSend
      ? { text: say(calculation.soon), evidence: ["pace", "sent_soon"] }
      : { text: say(calculation.soonUnknown), evidence: ["sent_soon"] },
    { text: say(calculation.gain, gains), evidence: ["fraud", "caught", "quits", "care", "gain", "per_day"] },
  ];
}
