import { estimated, roundMinor } from "../../money/money.ts";
import { bare, counted, exact, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence, LookInput, Missing } from "../contract.ts";
import { judged } from "../shared/judgement.ts";
import { ends, gainFacts, productFact } from "../shared/said.ts";
import { assumptionSource } from "../shared/sources.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import { variantHref } from "../shared/sale/caveats.ts";
import * as sentences from "./sentences.ts";
import { EFFORT_MINOR, type Shared, SPOILED, WINDOW_DAYS } from "./case.ts";

export type Telling = Teller & { found: Shared; input: LookInput };

/** As many of the variants are named as sources: more would name none. */
const NAMED = 5;

export function evidenceFor({ variants, yearMinor }: Shared, { today }: LookInput): Evidence[] {
  const sources = variants.slice(0, NAMED).map(({ source }) => source);
  return [
    { id: "variants", label: "Variants that carry it", value: variants.length, unit: "times", sources },
    {
      ...{ id: "leaves", label: "They leave in a year", unit: "minor", value: roundMinor(yearMinor.likely) },
      range: { low: roundMinor(yearMinor.low), high: roundMinor(yearMinor.high) },
      sources,
    },
    judged(today, {
      ...{ id: "spoiled", label: "Lost by mistakes of a shared code", span: SPOILED, unit: "share" },
    }),
    judged(today, { id: "effort", label: "Changing one code", span: EFFORT_MINOR, unit: "minor" }),
  ];
}

export function tellingOf(
  found: Shared,
  { input, evidence }: { input: LookInput; evidence: readonly Evidence[] },
): Telling {
  const { variants, sku, yearMinor, money } = found;
  const [most, next] = variants;
  const source = most?.source ?? assumptionSource(input.today, "sku");
  const about = (minor: number) => rough(estimated(minor, input.currency));
  const teller = tellerFor({
    evidence,
    shop: input,
    common: (fact) => ({
      sku: recorded("The code", { type: "reference", text: sku, of: "sku" }, source),
      variants: fact("variants", counted(variants.length, "variants")),
      ...(most && { product: productFact(most) }),
      ...(next && { other: productFact(next) }),
      ...(variants.length > 2 && {
        others: fact("variants", bare(variants.length - 2, "variants"), "Others"),
      }),
      leaves_likely: fact("leaves", about(yearMinor.likely)),
      ...ends(fact, "leaves", { span: yearMinor, said: about }),
      days: fact("leaves", counted(WINDOW_DAYS, "days"), "Sales looked at"),
      ...gainFacts(fact, "leaves", { money, currency: input.currency }),
    }),
  });
  return { found, input, ...teller };
}

export function assumptionsFor({ input, say, fact }: Telling): Assumption[] {
  const { assumptions } = sentences;
  const inMoney = (minor: number) => exact(estimated(minor, input.currency));
  return [
    {
      id: "spoiled",
      text: say(assumptions.spoiled, {
        spoiled_likely: fact("spoiled", percent(SPOILED.likely)),
        ...ends(fact, "spoiled", { span: SPOILED, said: percent }),
      }),
      changeAt: null,
    },
    {
      id: "effort",
      text: say(assumptions.effort, ends(fact, "effort", { span: EFFORT_MINOR, said: inMoney })),
      changeAt: null,
    },
  ];
}

export function missingFor({ found, say }: Telling): Missing[] {
  const other = found.variants[1];
  const cure = other ? { label: "Open one of them", href: variantHref(other) } : null;
  return [
    { id: "same_goods", text: say(sentences.missing.same), effect: say(sentences.missing.sameEffect), cure },
  ];
}

export function calculationFor({ say }: Telling): CalculationLine[] {
  const { calculation } = sentences;
  return [
    { text: say(calculation.leaves), evidence: ["leaves"] },
    { text: say(calculation.gain), evidence: ["leaves", "spoiled", "effort"] },
  ];
}
