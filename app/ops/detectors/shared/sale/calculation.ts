import { middle } from "../../../facts/contribution.ts";
import { estimated } from "../../../money/money.ts";
import type { FilledSlots, SlotValue } from "../../../words/contract.ts";
import { exact, percent } from "../../../words/slot-values.ts";
import type { CalculationLine } from "../../contract.ts";
import { calculation } from "./sentences.ts";
import type { SaleTelling } from "./sold.ts";

/** "One unit leaves $9.10: price $22.00, less …" */
export function contributionLine(telling: SaleTelling): CalculationLine {
  const { found, say, fact, setting } = telling;
  const { contribution, variant, settings, shop } = found;
  const { perUnitMinor, discountShare, returnShare, unitCostMinor, feeMinor } = contribution;
  const cents = (minor: number) => exact(estimated(minor, shop.currency));
  const facts: FilledSlots = {
    price: fact("price", cents(variant.priceMinor)),
    ...(discountShare > 0 ? { discount: fact("discount_share", percent(discountShare)) } : {}),
  };
  if (unitCostMinor === null)
    return {
      text: say(calculation.contributionWithoutCost, {
        ...facts,
        margin_low: setting("margin", "Least that is likely left", percent(settings.plausibleMargin.low)),
        margin_high: setting("margin", "Most that is likely left", percent(settings.plausibleMargin.high)),
        unit_low: fact("contribution_per_unit", cents(perUnitMinor.low), "Least that a unit leaves"),
        unit_high: fact("contribution_per_unit", cents(perUnitMinor.high), "Most that a unit leaves"),
      }),
      evidence: ["price", "discount_share", "contribution_per_unit"],
    };
  const besides = saleCostFacts(telling, cents);
  return {
    text: say(calculation.contribution, {
      ...facts,
      unit: fact("contribution_per_unit", cents(middle(perUnitMinor))),
      unit_cost: fact("unit_cost", cents(unitCostMinor)),
      ...(returnShare > 0 ? { returns: fact("return_share", percent(returnShare)) } : {}),
      fee: fact("payment_fee", cents(middle(feeMinor))),
      ...besides,
    }),
    evidence: [
      "price",
      "discount_share",
      "unit_cost",
      "return_share",
      "payment_fee",
      ...Object.keys(besides),
      "contribution_per_unit",
    ],
  };
}

/** Costs of the sale besides, by their evidence, each as far as it takes something of this unit. */
function saleCostFacts({ found, fact }: SaleTelling, cents: (minor: number) => SlotValue): FilledSlots {
  const { saleCosts, notCountedMinor } = found.contribution;
  const { fulfilmentMinor, otherFeesShare, taxShare } = saleCosts;
  return {
    ...(taxShare && { sales_tax: fact("sales_tax", percent(taxShare)) }),
    ...(fulfilmentMinor && { fulfilment: fact("fulfilment", cents(fulfilmentMinor)) }),
    ...(otherFeesShare && { other_fees: fact("other_fees", percent(otherFeesShare)) }),
    ...(notCountedMinor.high > 0 && { not_counted: fact("not_counted", cents(middle(notCountedMinor))) }),
  };
}
