import { middle } from "../../../facts/contribution.ts";
import { estimated, roundMinor } from "../../../money/money.ts";
import type { FilledSlots, SlotValue } from "../../../words/contract.ts";
import { counted, exact, percent, rough } from "../../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence, Missing } from "../../contract.ts";
import type { Choice } from "../choice.ts";
import { ELASTICITY } from "../elasticity.ts";
import { type Gain, NO_GAIN } from "../gains.ts";
import { ends, gainFacts, productFact } from "../said.ts";
import { saleAssumptions, variantHref } from "../sale/caveats.ts";
import { saleEvidence } from "../sale/evidence.ts";
import { assumptionSource, threeFigures } from "../sources.ts";
import type { Teller } from "../teller.ts";
import { breakEvenPrice, type PricePlan, riseSeed } from "./passing-on.ts";
import { type CostRise, yearlyLoss } from "./rise.ts";
import * as sentences from "./sentences.ts";

/** One rise, and the voice that tells of it; `evidence` holds what `riseEvidence` gives. */
export type RiseTelling = Teller & { found: CostRise };

/** Every number behind it; `newFrom`: the records that the new cost is known from. */
export function riseEvidence(found: CostRise, newFrom: Evidence["sources"]): Evidence[] {
  const { variant, old, newCostMinor, yearUnits, sales, shop } = found;
  const minor = (id: string, label: string, value: number, sources: Evidence["sources"]): Evidence => ({
    ...{ id, label, value: roundMinor(value), unit: "minor", sources },
  });
  const both = [old.order.source, ...newFrom];
  return [
    ...saleEvidence(found),
    minor("old_cost", "A unit cost on the order before", old.unitCostMinor, [old.order.source]),
    minor("new_cost", "A unit costs now", newCostMinor, newFrom),
    minor("rise", "More for a unit", newCostMinor - old.unitCostMinor, both),
    {
      ...{ id: "rise_share", label: "More for a unit, of what it cost", unit: "share", sources: both },
      value: threeFigures(newCostMinor / old.unitCostMinor - 1),
    },
    {
      ...{ id: "year_units", label: "Sells in a year", unit: "units", sources: [sales.source] },
      value: Math.round(yearUnits.likely),
      range: { low: Math.round(yearUnits.low), high: Math.round(yearUnits.high) },
    },
    minor("year_loss", "More in a year", yearlyLoss(found), [...both, sales.source]),
    minor("break_even", "Price at which a unit leaves what it did", breakEvenPrice(found), [
      ...both,
      variant.source,
    ]),
    {
      ...{ id: "elasticity", label: "Sold fewer, for each percent on the price", unit: "share" },
      value: threeFigures(ELASTICITY.likely / 100),
      range: { low: threeFigures(ELASTICITY.low / 100), high: threeFigures(ELASTICITY.high / 100) },
      sources: [assumptionSource(shop.today, "elasticity")],
    },
  ];
}

/** The facts that most sentences of a rise need. */
export function riseFacts(found: CostRise, fact: Teller["fact"]): FilledSlots {
  const { variant, old, newCostMinor, yearUnits, contribution, shop } = found;
  const cents = (minor: number) => exact(estimated(minor, shop.currency));
  return {
    product: productFact(variant),
    price: fact("price", cents(variant.priceMinor)),
    old_cost: fact("old_cost", cents(old.unitCostMinor)),
    new_cost: fact("new_cost", cents(newCostMinor)),
    rise: fact("rise", cents(newCostMinor - old.unitCostMinor)),
    rise_share: fact("rise_share", percent(newCostMinor / old.unitCostMinor - 1)),
    year_units: fact("year_units", counted(Math.round(yearUnits.likely), "units")),
    year_loss: fact("year_loss", rough(estimated(yearlyLoss(found), shop.currency))),
    break_even: fact("break_even", cents(breakEvenPrice(found))),
    leaves: fact("contribution_per_unit", cents(middle(contribution.perUnitMinor))),
  };
}

export function priceChoice({ id, newPriceMinor, money }: PricePlan, telling: RiseTelling): Choice {
  const { say, fact, found } = telling;
  const which = id === "reprice" ? "full" : "part";
  const facts = {
    [`${which}_price`]: fact("price", exact(estimated(newPriceMinor, found.shop.currency)), "The new price"),
    [`${which}_dearer`]: fact("price", percent(newPriceMinor / found.variant.priceMinor - 1), "Dearer"),
  };
  return {
    ...{ id, money, reversible: true, draft: riseSeed(found, newPriceMinor) },
    ...{ title: say(sentences.options[id], facts), tradeOff: say(sentences.tradeOffs[id], facts) },
  };
}

export function acceptChoice({ say }: RiseTelling): Choice {
  return {
    ...{ id: "nothing", money: NO_GAIN, reversible: true, draft: null },
    ...{ title: say(sentences.options.nothing), tradeOff: say(sentences.tradeOffs.nothing) },
  };
}

export function riseAssumptions(telling: RiseTelling): Assumption[] {
  const { say, fact } = telling;
  const times = (value: number): SlotValue => ({ type: "share", value, as: "times" });
  return [
    {
      id: "elasticity",
      text: say(
        sentences.assumptions.elasticity,
        ends(fact, "elasticity", { span: ELASTICITY, said: times }),
      ),
      changeAt: null,
    },
    { id: "goes_on", text: say(sentences.assumptions.goesOn), changeAt: null },
    ...saleAssumptions(telling),
  ];
}

/** Where Shopify does not have the new cost yet. */
export function costMissing({ say, fact, found }: RiseTelling): Missing[] {
  const { recordedCostMinor, newCostMinor, variant, shop } = found;
  if (recordedCostMinor === newCostMinor) return [];
  const { missing } = sentences;
  const text =
    recordedCostMinor === null
      ? say(missing.noCost)
      : say(missing.cost, {
          recorded_cost: fact("price", exact(estimated(recordedCostMinor, shop.currency)), "Recorded cost"),
        });
  const cure = { label: "Enter it in Shopify", href: variantHref(variant) };
  return [{ id: "unit_cost", text, effect: say(missing.costEffect), cure }];
}

export function riseCalculation(
  { say, fact, found }: RiseTelling,
  { money, perDayMinor }: { money: Gain; perDayMinor: number },
): CalculationLine[] {
  const { calculation } = sentences;
  const { currency } = found.shop;
  return [
    {
      text: say(calculation.rise),
      evidence: ["new_cost", "old_cost", "rise", "rise_share", "year_units", "year_loss"],
    },
    { text: say(calculation.breakEven), evidence: ["break_even", "price", "contribution_per_unit"] },
    {
      text: say(calculation.gain, {
        ...gainFacts(fact, "year_loss", { money, currency }),
        per_day: fact("year_loss", rough(estimated(perDayMinor, currency)), "On a day"),
      }),
      evidence: ["year_loss", "elasticity"],
    },
  ];
}
