import { middle } from "../../../facts/contribution.ts";
import { paymentFeeOf } from "../../../facts/payment-fee.ts";
import { roundMinor } from "../../../money/money.ts";
import type { Evidence } from "../../contract.ts";
import { assumptionSource, settingsSource, threeFigures } from "../sources.ts";
import type { Sold } from "./sold.ts";

/** Every number behind what a unit leaves, with its record. */
export function saleEvidence(found: Sold): Evidence[] {
  const { contribution, variant, sales, settings } = found;
  const { perUnitMinor, feeMinor, unitCostMinor, discountShare, returnShare } = contribution;
  const costSource =
    unitCostMinor === null ? assumptionSource(found.shop.today, "plausible-margin") : variant.source;
  const evidence: Evidence[] = [
    { id: "price", label: "Price", value: variant.priceMinor, unit: "minor", sources: [variant.source] },
    {
      id: "discount_share",
      label: "Usual discount",
      value: threeFigures(discountShare),
      unit: "share",
      sources: [sales.source],
    },
    {
      id: "return_share",
      label: "Comes back",
      value: threeFigures(returnShare),
      unit: "share",
      sources: [sales.source],
    },
    {
      id: "contribution_per_unit",
      label: "Contribution of one unit",
      value: roundMinor(middle(perUnitMinor)),
      unit: "minor",
      ...spread(perUnitMinor),
      sources: [variant.source, costSource],
    },
  ];
  if (unitCostMinor !== null) {
    evidence.push(
      { id: "unit_cost", label: "Unit cost", value: unitCostMinor, unit: "minor", sources: [variant.source] },
      {
        id: "payment_fee",
        label: "Payment fee on one unit",
        value: roundMinor(middle(feeMinor)),
        unit: "minor",
        ...spread(feeMinor),
        sources: [
          paymentFeeOf(settings, found.shop.currency).isSet
            ? settingsSource(found.shop.today, "payment-fee")
            : assumptionSource(found.shop.today, "payment-fee"),
        ],
      },
      ...saleCostEvidence(found),
    );
  }
  return evidence;
}

/** What a sale costs besides goods and payment, each as far as it is known. */
function saleCostEvidence(found: Sold): Evidence[] {
  const { saleCosts, notCountedMinor } = found.contribution;
  const { fulfilmentMinor, otherFeesShare, taxShare, notCounted } = saleCosts;
  const evidence: Evidence[] = [];
  const add = (id: string, place: string, what: Pick<Evidence, "label" | "value" | "unit">) =>
    evidence.push({ id, ...what, sources: [settingsSource(found.shop.today, place)] });
  if (fulfilmentMinor !== null)
    add("fulfilment", "fulfilment", {
      ...{ label: "Packing and shipping of one unit", value: fulfilmentMinor, unit: "minor" },
    });
  if (otherFeesShare !== null)
    add("other_fees", "other-fees", {
      ...{ label: "Fees of channels and apps, of the price", value: otherFeesShare, unit: "share" },
    });
  if (taxShare !== null && taxShare > 0)
    add("sales_tax", "sales-tax", {
      ...{ label: "Sales tax within the price", value: threeFigures(taxShare), unit: "share" },
    });
  if (notCounted.length > 0)
    evidence.push({
      id: "not_counted",
      label: "Costs of a sale that are not known, on one unit",
      value: roundMinor(middle(notCountedMinor)),
      unit: "minor",
      ...spread(notCountedMinor),
      sources: [assumptionSource(found.shop.today, "not-counted")],
    });
  return evidence;
}

function spread({ low, high }: { low: number; high: number }): { range?: { low: number; high: number } } {
  const range = { low: roundMinor(low), high: roundMinor(high) };
  return range.low === range.high ? {} : { range };
}
