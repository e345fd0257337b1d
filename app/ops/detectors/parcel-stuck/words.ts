import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { bare, counted, exact, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence, Missing } from "../contract.ts";
import { evenShare } from "../shared/break-even.ts";
import { gainEvidence, gainFacts, judgedFacts } from "../shared/judged-facts.ts";
import { judged } from "../shared/judgement.ts";
import { parcelCost } from "../shared/label-cost.ts";
import { assumptionSource, threeFigures } from "../shared/sources.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import { type Case, GRACE_DAYS, PACE_DAYS } from "./case.ts";
import { againSpan, judgementsOf, lossSpan, type Plan, turnsAt } from "./plans.ts";
import * as sentences from "./sentences.ts";

type Worth = { plans: readonly Plan[]; best: Plan; perDayMinor: number };
export type Telling = Teller & { found: Case; worth: Worth };
type Ends = { low: number; high: number };

/** Evidence names the longest away; the others are in Shopify under Orders. */
const MOST_SOURCES = 20;

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, { best, perDayMinor }: Worth): Evidence[] {
  const { parcels, longestDays, limit, pace, paidMinor, worth, several, settings, shop } = found;
  const sources = parcels.slice(0, MOST_SOURCES).map(({ source }) => source);
  const read = (id: string, label: string, unit: Evidence["unit"], value: number): Evidence => ({
    ...{ id, label, unit, value, sources },
  });
  const spanned = (id: string, label: string, { low, high }: Ends): Evidence => ({
    ...read(id, label, "minor", roundMinor((low + high) / 2)),
    range: { low: roundMinor(low), high: roundMinor(high) },
  });
  const paceSources = pace ? [pace.source] : sources;
  return [
    read("parcels", "Orders with such a parcel", "orders", parcels.length),
    read("longest", "The longest", "days", longestDays),
    read("paid", "Their goods, as sold", "minor", roundMinor(paidMinor)),
    spanned("worth", "Gone where none arrives", lossSpan(found)),
    spanned("again", "Goods and parcels once more", againSpan(found)),
    {
      ...spanned("parcel", "One more parcel", parcelCost(settings, shop.currency)),
      sources: [assumptionSource(shop.today, "parcel")],
    },
    ...(limit
      ? [
          { ...read("limit", "Too long from", "days", limit.days), sources: paceSources },
          { ...read("usual", "Nine in ten within", "days", limit.usual), sources: paceSources },
        ]
      : [
          {
            ...read("grace", "Late without harm", "days", GRACE_DAYS),
            sources: [assumptionSource(shop.today, "limit")],
          },
        ]),
    ...judgementsOf(found).map((one) => judged(shop.today, one)),
    ...(several > 0 ? [read("several", "Of orders in several parcels", "orders", several)] : []),
    ...(worth.unknownCost > 0
      ? [read("unknown_cost", "Lines without a unit cost", "units", threeFigures(worth.unknownCost))]
      : []),
    ...gainEvidence(best.money, perDayMinor, sources),
  ];
}

export function tellingOf(found: Case, worth: Worth, evidence: readonly Evidence[]): Telling {
  const { parcels, carrier, longestDays, limit, paidMinor, settings, shop } = found;
  const [first] = parcels;
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  const ends = (fact: Teller["fact"], id: string, { low, high }: Ends): FilledSlots => ({
    [`${id}_low`]: fact(id, about(low), "At least"),
    [`${id}_high`]: fact(id, about(high), "At most"),
  });
  const { low, high } = parcelCost(settings, shop.currency);
  const common = (fact: Teller["fact"]): FilledSlots => ({
    parcels: fact("parcels", counted(parcels.length, "orders")),
    longest: fact("longest", counted(longestDays, "days")),
    paid: fact("paid", about(paidMinor)),
    ...(first && {
      carrier: recorded("The carrier", { type: "name", text: carrier, of: "supplier" }, first.source),
      order: recorded(
        "The longest away",
        { type: "reference", text: first.name, of: "shop_order" },
        first.source,
      ),
    }),
    ...(limit
      ? {
          limit: fact("limit", counted(limit.days, "days")),
          usual: fact("usual", counted(limit.usual, "days")),
          weeks: fact("limit", counted(PACE_DAYS / 7, "weeks"), "Looked back"),
        }
      : { grace: fact("grace", counted(GRACE_DAYS, "days")) }),
    ...ends(fact, "worth", lossSpan(found)),
    ...ends(fact, "again", againSpan(found)),
    parcel_low: fact("parcel", exact(estimated(low, shop.currency)), "At least"),
    parcel_high: fact("parcel", exact(estimated(high, shop.currency)), "At most"),
    ...judgedFacts(fact, judgementsOf(found), shop.currency),
    ...gainFacts(fact, worth.best.money, worth.perDayMinor, shop.currency),
  });
  return { found, worth, ...tellerFor({ evidence, shop, common }) };
}

export function titleOf({ say, found }: Telling): string {
  return say(sentences.titles[found.kind][found.parcels.length === 1 ? "one" : "many"]);
}

export function reasonOf({ say, found }: Telling): string {
  const { kind, limit } = found;
  return say(sentences.reasons[kind === "stalled" && limit === null ? "overdue" : kind]);
}

export function assumptionsFor({ say, found }: Telling): Assumption[] {
  const { assumptions: assumed } = sentences;
  const { kind, limit, several } = found;
  const one = (id: string, template: string) => ({ id, text: say(template), changeAt: null });
  return [
    one("limit", limit ? assumed.limit : kind === "failed" ? assumed.refused : assumed.expected),
    one("lost", assumed.lost),
    one("saved", assumed.saved),
    one("care", assumed.care),
    ...(several > 0 ? [one("several", assumed.several)] : []),
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

export function changesMind({ say, fact, found, worth }: Telling): string[] {
  const { changesMind: minds } = sentences;
  return [
    say(minds.arrives, evenShare(fact, "lost", turnsAt(found, worth.plans))),
    say(minds.scanned),
    ...(found.kind === "unscanned" ? [say(minds.handed)] : []),
  ];
}

/** "How it was calculated", in the order in which a person would do it on paper. */
export function calculationFor({ say }: Telling): CalculationLine[] {
  return [
    { text: say(sentences.calculation.loss), evidence: ["parcels", "worth"] },
    { text: say(sentences.calculation.gain), evidence: ["lost", "saved", "gain", "per_day"] },
  ];
}
