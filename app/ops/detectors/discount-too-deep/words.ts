import { middle } from "../../facts/contribution.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots, SlotValue } from "../../words/contract.ts";
import { bare, counted, exact, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import { ELASTICITY } from "../shared/elasticity.ts";
import { PATHS } from "../shared/gains.ts";
import { assumptionSource, threeFigures } from "../shared/sources.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import { type Case, type TooDeep, WEEKS } from "./case.ts";
import { GOES_ON, type Plan } from "./plans.ts";
import * as sentences from "./sentences.ts";

export type Choice = { best: Plan; perDayMinor: number; worst: TooDeep };
export type Telling = Teller & { found: Case; choice: Choice };

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, { best, perDayMinor, worst }: Choice): Evidence[] {
  const { units, products, lost, capShare, source, shop } = found;
  const read = (id: string, label: string, unit: Evidence["unit"], value: number): Evidence => ({
    ...{ id, label, unit, value, sources: [source] },
  });
  const judged = (id: string, label: string, { low, likely, high }: typeof GOES_ON): Evidence => ({
    ...{ id, label, unit: "share", value: likely, range: { low, high } },
    sources: [assumptionSource(shop.today, id)],
  });
  const ofWorst = { sources: [{ ...source, recordId: worst.variant.variantId }, worst.variant.source] };
  return [
    read("units", "Units sold with too deep a discount", "units", units),
    read("products", "Of variants", "units", products),
    {
      ...read("lost", "Lost on these", "minor", roundMinor(middle(lost))),
      range: { low: roundMinor(lost.low), high: roundMinor(lost.high) },
    },
    read("cap", "Discount that most of them can bear", "share", capShare),
    {
      ...read("deepest", "Discount of the dearest case", "share", threeFigures(worst.discountShare)),
      ...ofWorst,
    },
    { ...read("own_cap", "Discount that it can bear", "share", threeFigures(worst.capShare)), ...ofWorst },
    { ...read("own_loss", "A sale of it loses", "minor", roundMinor(middle(worst.lostPerUnit))), ...ofWorst },
    {
      ...read("own_full", "Leaves without discount", "minor", roundMinor(middle(worst.fullPerUnit))),
      ...ofWorst,
    },
    {
      ...read("own_lost", "Lost on it", "minor", roundMinor(worst.units * middle(worst.lostPerUnit))),
      ...ofWorst,
    },
    judged("goes_on", "Of that, lost again", GOES_ON),
    judged("elasticity", "Sold fewer, for each percent less off", {
      low: ELASTICITY.low / 100,
      likely: ELASTICITY.likely / 100,
      high: ELASTICITY.high / 100,
    }),
    {
      ...read("gain", "What the best choice is worth", "minor", roundMinor(best.money.p50)),
      range: { low: roundMinor(best.money.p10), high: roundMinor(best.money.p90) },
    },
    read("per_day", "On a day", "minor", roundMinor(perDayMinor)),
  ];
}

export function tellingOf(found: Case, choice: Choice, evidence: readonly Evidence[]): Telling {
  const { units, products, lost, capShare, shop } = found;
  const { worst } = choice;
  const cents = (minor: number) => exact(estimated(minor, shop.currency));
  const common = (fact: Teller["fact"]): FilledSlots => ({
    product: recorded(
      "The product",
      { type: "name", text: worst.variant.title, of: "product" },
      worst.variant.source,
    ),
    products: fact("products", counted(products, "products")),
    units: fact("units", counted(units, "units")),
    weeks: fact("units", counted(WEEKS, "weeks"), "Looked back"),
    lost: fact("lost", rough(estimated(middle(lost), shop.currency))),
    cap: fact("cap", percent(capShare)),
    deepest: fact("deepest", percent(worst.discountShare)),
    own_cap: fact("own_cap", percent(worst.capShare)),
    own_loss: fact("own_loss", cents(middle(worst.lostPerUnit))),
    own_full: fact("own_full", cents(middle(worst.fullPerUnit))),
    own_lost: fact("own_lost", rough(estimated(worst.units * middle(worst.lostPerUnit), shop.currency))),
  });
  return { found, choice, ...tellerFor({ evidence, shop, common }) };
}

/** What we took for granted, in words to dispute, with the place to change it. */
export function assumptionsFor({ say, fact }: Telling): Assumption[] {
  const { assumptions: assumed } = sentences;
  const times = (value: number): SlotValue => ({ type: "share", value, as: "times" });
  return [
    {
      id: "goes_on",
      text: say(assumed.goesOn, {
        goes_on_low: fact("goes_on", percent(GOES_ON.low), "At least"),
        goes_on_high: fact("goes_on", percent(GOES_ON.high), "At most"),
      }),
      changeAt: null,
    },
    {
      id: "elasticity",
      text: say(assumed.elasticity, {
        elasticity_low: fact("elasticity", times(ELASTICITY.low), "Percent fewer, at least"),
        elasticity_high: fact("elasticity", times(ELASTICITY.high), "Percent fewer, at most"),
      }),
      changeAt: null,
    },
    { id: "costs", text: say(assumed.costs), changeAt: "settings#payment-fee" },
    { id: "gifts", text: say(assumed.gifts), changeAt: null },
  ];
}

export function changesMind({ say }: Telling): string[] {
  const { over, clearing, cost } = sentences.changesMind;
  return [say(over), say(clearing), say(cost)];
}

/** "How it was calculated", in the order in which a person would do it on paper. */
export function calculationFor({ say, fact, found, choice }: Telling): CalculationLine[] {
  const { calculation } = sentences;
  const about = (minor: number) => rough(estimated(minor, found.shop.currency));
  const { p10, p50, p90 } = choice.best.money;
  return [
    { text: say(calculation.lost), evidence: ["units", "lost", "own_lost"] },
    { text: say(calculation.deepest), evidence: ["deepest", "own_loss", "own_full", "own_cap"] },
    {
      text: say(calculation.gain, {
        paths: fact("gain", bare(PATHS, "units"), "Futures played"),
        gain_likely: fact("gain", about(p50), "Likely gain"),
        gain_low: fact("gain", about(p10), "Eight times in ten above"),
        gain_high: fact("gain", about(p90), "Eight times in ten below"),
        per_day: fact("per_day", about(choice.perDayMinor)),
      }),
      evidence: ["goes_on", "elasticity", "gain", "per_day"],
    },
  ];
}
