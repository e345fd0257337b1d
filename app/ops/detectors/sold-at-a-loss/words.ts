import { middle } from "../../facts/contribution.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots, SlotValue } from "../../words/contract.ts";
import { bare, counted, exact, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import { ELASTICITY } from "../shared/elasticity.ts";
import { PATHS } from "../shared/gains.ts";
import { contributionLine } from "../shared/sale/calculation.ts";
import { saleAssumptions } from "../shared/sale/caveats.ts";
import { saleEvidence } from "../shared/sale/evidence.ts";
import { assumptionSource, threeFigures } from "../shared/sources.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import { type Case, WEEKS } from "./case.ts";
import type { Plan } from "./plans.ts";
import * as sentences from "./sentences.ts";

export type Choice = { best: Plan; usualShare: number | null; perDayMinor: number };
export type Telling = Teller & { found: Case; choice: Choice };

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, { best, usualShare, perDayMinor }: Choice): Evidence[] {
  const { units, lost, margins, variant, contribution, shop } = found;
  const read = (id: string, label: string, unit: Evidence["unit"], value: number): Evidence => ({
    ...{ id, label, unit, value, sources: [margins.source] },
  });
  return [
    ...saleEvidence(found),
    read("units", "Sold in four weeks", "units", units),
    {
      ...read("lost", "Lost on these", "minor", roundMinor(middle(lost))),
      range: { low: roundMinor(lost.low), high: roundMinor(lost.high) },
    },
    {
      ...read("loss", "Each one sold loses", "minor", roundMinor(-middle(contribution.perUnitMinor))),
      sources: [variant.source],
    },
    ...(usualShare === null
      ? []
      : [read("usual", "What sales usually leave, of the price", "share", threeFigures(usualShare))]),
    {
      ...read("elasticity", "Sold fewer, for each percent on the price", "share", ELASTICITY.likely / 100),
      range: { low: ELASTICITY.low / 100, high: ELASTICITY.high / 100 },
      sources: [assumptionSource(shop.today, "elasticity")],
    },
    {
      ...read("gain", "What the best price is worth", "minor", roundMinor(best.money.p50)),
      range: { low: roundMinor(best.money.p10), high: roundMinor(best.money.p90) },
    },
    read("per_day", "On a day", "minor", roundMinor(perDayMinor)),
  ];
}

export function tellingOf(found: Case, choice: Choice, evidence: readonly Evidence[]): Telling {
  const { variant, contribution, units, lost, shop } = found;
  const common = (fact: Teller["fact"]): FilledSlots => ({
    product: recorded("The product", { type: "name", text: variant.title, of: "product" }, variant.source),
    price: fact("price", exact(estimated(variant.priceMinor, shop.currency))),
    loss: fact("loss", exact(estimated(-middle(contribution.perUnitMinor), shop.currency))),
    units: fact("units", bare(units, "units")),
    weeks: fact("units", counted(WEEKS, "weeks"), "Looked back"),
    lost: fact("lost", rough(estimated(middle(lost), shop.currency))),
  });
  return { found, choice, ...tellerFor({ evidence, shop, common }) };
}

export function optionTitle({ id, newPriceMinor }: Plan, { say, fact, found }: Telling): string {
  if (id === "nothing") return say(sentences.titles.nothing);
  const price = exact(estimated(newPriceMinor, found.shop.currency));
  return say(sentences.titles.option, { new_price: fact("price", price, "The new price") });
}

/** The line under an option: what it costs, and what could go wrong. */
export function tradeOff({ id, newPriceMinor }: Plan, { say, fact, found, choice }: Telling): string {
  const { tradeOffs } = sentences;
  if (id === "nothing") return say(tradeOffs.nothing);
  const dearer = fact("price", percent(newPriceMinor / found.variant.priceMinor - 1), "Dearer");
  if (id === "floor") return say(tradeOffs.floor, { dearer });
  return say(tradeOffs.usual, { dearer, usual: fact("usual", percent(choice.usualShare ?? 0)) });
}

/** What we took for granted, in words to dispute, with the place to change it. */
export function assumptionsFor(telling: Telling): Assumption[] {
  const { say, fact } = telling;
  const { assumptions: assumed } = sentences;
  const times = (value: number): SlotValue => ({ type: "share", value, as: "times" });
  return [
    {
      id: "elasticity",
      text: say(assumed.elasticity, {
        elasticity_low: fact("elasticity", times(ELASTICITY.low), "Percent fewer, at least"),
        elasticity_high: fact("elasticity", times(ELASTICITY.high), "Percent fewer, at most"),
      }),
      changeAt: null,
    },
    ...saleAssumptions(telling),
    { id: "goes_on", text: say(assumed.goesOn), changeAt: null },
    { id: "alone", text: say(assumed.alone), changeAt: null },
  ];
}

export function changesMind({ say }: Telling): string[] {
  const { leader, clearing, cost } = sentences.changesMind;
  return [say(leader), say(clearing), say(cost)];
}

/** "How it was calculated", in the order in which a person would do it on paper. */
export function calculationFor(telling: Telling): CalculationLine[] {
  const { say, fact, found, choice } = telling;
  const { calculation } = sentences;
  const about = (minor: number) => rough(estimated(minor, found.shop.currency));
  const { p10, p50, p90 } = choice.best.money;
  return [
    contributionLine(telling),
    { text: say(calculation.lost), evidence: ["units", "lost"] },
    {
      text: say(calculation.gain, {
        paths: fact("gain", bare(PATHS, "units"), "Futures played"),
        gain_likely: fact("gain", about(p50), "Likely gain"),
        gain_low: fact("gain", about(p10), "Eight times in ten above"),
        gain_high: fact("gain", about(p90), "Eight times in ten below"),
        per_day: fact("per_day", about(choice.perDayMinor)),
      }),
      evidence: ["elasticity", "loss", "gain", "per_day"],
    },
  ];
}
