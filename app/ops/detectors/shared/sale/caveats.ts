import { paymentFeeOf } from "../../../facts/payment-fee.ts";
import type { NotCounted } from "../../../facts/sale-costs.ts";
import { estimated } from "../../../money/money.ts";
import type { FilledSlots } from "../../../words/contract.ts";
import { exact, percent } from "../../../words/slot-values.ts";
import type { Assumption, Missing } from "../../contract.ts";
import { assumptions as assumed, missing as unknown } from "./sentences.ts";
import type { SaleTelling } from "./sold.ts";

/**
 * What a sale is taken to cost besides the goods, set or not. Without a unit cost the plausible margin stands alone: it is
 * what is left after all of it.
 */
export function saleAssumptions(telling: SaleTelling): Assumption[] {
  if (telling.found.contribution.unitCostMinor === null)
    return [
      { id: "margin", text: telling.say(assumed.margin, margins(telling)), changeAt: "settings#margin" },
    ];
  return [paymentFee(telling), fulfilment(telling), otherFees(telling), salesTax(telling)];
}

/** Said where the unit cost is not recorded in Shopify. */
export function unitCostMissing(telling: SaleTelling): Missing[] {
  const { found, say } = telling;
  if (found.contribution.unitCostMinor !== null) return [];
  return [
    {
      id: "unit_cost",
      text: say(unknown.unitCost),
      effect: say(unknown.unitCostEffect, margins(telling)),
      cure: { label: "Add it in Shopify", href: variantHref(found.variant) },
    },
  ];
}

function margins({ found: { settings }, setting }: SaleTelling): FilledSlots {
  const { low, high } = settings.plausibleMargin;
  return {
    margin_low: setting("margin", "Least that is likely left", percent(low)),
    margin_high: setting("margin", "Most that is likely left", percent(high)),
  };
}

function paymentFee({ found: { settings, shop }, say, fact }: SaleTelling): Assumption {
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

function fulfilment(telling: SaleTelling): Assumption {
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

function otherFees(telling: SaleTelling): Assumption {
  const { found, say, fact } = telling;
  const { otherFeesShare } = found.contribution.saleCosts;
  const text =
    otherFeesShare === null
      ? say(assumed.otherFeesUnknown, atMost("other_fees", telling))
      : say(assumed.otherFees, { other_fees: fact("other_fees", percent(otherFeesShare)) });
  return { id: "other_fees", text, changeAt: "settings#other-fees" };
}

function salesTax(telling: SaleTelling): Assumption {
  const { found, say, fact } = telling;
  const { taxShare } = found.contribution.saleCosts;
  const words = () => {
    if (taxShare === null) return say(assumed.taxUnknown, atMost("sales_tax", telling));
    if (taxShare > 0) return say(assumed.tax, { tax: fact("sales_tax", percent(taxShare)) });
    return say(found.settings.salesTaxRate === null ? assumed.taxOnTop : assumed.noTax);
  };
  return { id: "sales_tax", text: words(), changeAt: "settings#sales-tax" };
}

function atMost(id: NotCounted["id"], { found, fact }: SaleTelling) {
  const most = found.contribution.saleCosts.notCounted.find((one) => one.id === id)?.mostShare ?? 0;
  return { most: fact("not_counted", percent(most), "Of the price, at most") };
}

/** Where a variant's cost is entered in Shopify Admin. */
export function variantHref({ productId, variantId }: { productId: string; variantId: string }): string {
  const number = (gid: string) => gid.slice(gid.lastIndexOf("/") + 1);
  return `shopify://admin/products/${number(productId)}/variants/${number(variantId)}`;
}
