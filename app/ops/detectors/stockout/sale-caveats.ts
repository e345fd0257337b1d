import { paymentFeeOf } from "../../facts/payment-fee.ts";
import type { NotCounted } from "../../facts/sale-costs.ts";
import { estimated } from "../../money/money.ts";
import { exact, percent } from "../../words/slot-values.ts";
import type { Assumption } from "../contract.ts";
import { assumptions as assumed } from "./sentences.ts";
import type { Telling } from "./telling.ts";

/**
 * What a sale is taken to cost besides the goods, set or not. Nothing without a unit cost: the plausible margin is what
 * is left after all of it, so none is taken off.
 */
export function saleAssumptions(telling: Telling): Assumption[] {
  if (telling.found.contribution.unitCostMinor === null) return [];
  return [paymentFee(telling), fulfilment(telling), otherFees(telling), salesTax(telling)];
}

function paymentFee({ found: { settings, shop }, say, fact }: Telling): Assumption {
  const { share, fixedMinor, isSet } = paymentFeeOf(settings, shop.currency);
  const text = say(assumed.fee, {
    fee_share: fact("payment_fee", percent(share), "Payment fee, of the price"),
    ...((fixedMinor ?? 0) > 0 && {
      fee_fixed: fact("payment_fee", exact(estimated(fixedMinor ?? 0, shop.currency)), "And per order"),
    }),
  });
  const usual = fixedMinor === null ? assumed.feeWithoutFixed : assumed.feeIsUsual;
  return {
    id: "payment_fee",
    text: isSet ? text : `${text} ${say(usual)}`,
    changeAt: "settings#payment-fee",
  };
}

function fulfilment(telling: Telling): Assumption {
  const { found, say, fact } = telling;
  const { fulfilmentMinor } = found.contribution.saleCosts;
  const text =
    fulfilmentMinor === null
      ? say(assumed.fulfilmentUnknown, atMost("fulfilment", telling))
      : say(assumed.fulfilment, {
          fulfilment: fact("fulfilment", exact(estimated(fulfilmentMinor, found.shop.currency))),
        });
  return { id: "fulfilment", text, changeAt: "settings#fulfilment" };
}

function otherFees(telling: Telling): Assumption {
  const { found, say, fact } = telling;
  const { otherFeesShare } = found.contribution.saleCosts;
  const text =
    otherFeesShare === null
      ? say(assumed.otherFeesUnknown, atMost("other_fees", telling))
      : say(assumed.otherFees, { other_fees: fact("other_fees", percent(otherFeesShare)) });
  return { id: "other_fees", text, changeAt: "settings#other-fees" };
}

function salesTax(telling: Telling): Assumption {
  const { found, say, fact } = telling;
  const { taxShare } = found.contribution.saleCosts;
  const words = () => {
    if (taxShare === null) return say(assumed.taxUnknown, atMost("sales_tax", telling));
    if (taxShare > 0) return say(assumed.tax, { tax: fact("sales_tax", percent(taxShare)) });
    return say(found.settings.salesTaxRate === null ? assumed.taxOnTop : assumed.noTax);
  };
  return { id: "sales_tax", text: words(), changeAt: "settings#sales-tax" };
}

function atMost(id: NotCounted["id"], { found, fact }: Telling) {
  const most = found.contribution.saleCosts.notCounted.find((one) => one.id === id)?.mostShare ?? 0;
  return { most: fact("not_counted", percent(most), "Of the price, at most") };
}
