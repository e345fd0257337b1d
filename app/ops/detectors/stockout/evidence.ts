import { middle } from "../../facts/contribution.ts";
import { paymentFeeOf } from "../../facts/payment-fee.ts";
import type { Provenance } from "../../facts/provenance.ts";
import { roundMinor } from "../../money/money.ts";
import type { Evidence } from "../contract.ts";
import type { Case } from "./case.ts";
import type { Outlook } from "./outlook.ts";
import { overdueOf } from "./overdue.ts";

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, outlook: Outlook): Evidence[] {
  return [
    ...stockEvidence(found),
    ...demandEvidence(found),
    ...leadEvidence(found),
    ...moneyEvidence(found),
    ...outcomeEvidence(found, outlook),
  ];
}

function stockEvidence(found: Case): Evidence[] {
  const { stock, onOrder, orderedUnits, unshownUnits, undatedUnits } = found;
  // Apart from each other: an alert that was answered by an order comes back once nothing but overdue units are left.
  const overdueUnits = overdueOf(found)?.units ?? 0;
  return [
    {
      id: "available",
      label: "Free to sell",
      value: stock.available,
      unit: "units",
      sources: [stock.source],
    },
    ...(onOrder && orderedUnits > overdueUnits
      ? [
          {
            id: "on_order",
            label: "On our own orders",
            value: orderedUnits - overdueUnits,
            unit: "units" as const,
            sources: [onOrder.source],
          },
        ]
      : []),
    ...(onOrder && overdueUnits > 0
      ? [
          {
            id: "on_order_overdue",
            label: "On our own orders, overdue",
            value: overdueUnits,
            unit: "units" as const,
            sources: [onOrder.source],
          },
        ]
      : []),
    ...(onOrder && unshownUnits > 0
      ? [
          {
            id: "on_order_unshown",
            label: "On our own orders, not incoming in Shopify",
            value: unshownUnits,
            unit: "units" as const,
            sources: [onOrder.source, stock.source],
          },
        ]
      : []),
    ...(undatedUnits > 0
      ? [
          {
            id: "incoming_undated",
            label: "Incoming in Shopify, day not known",
            value: undatedUnits,
            unit: "units" as const,
            sources: [stock.source],
          },
        ]
      : []),
  ];
}

function demandEvidence({ demand, sales }: Case): Evidence[] {
  const leftOut = demand.daysLeftOut.known + demand.daysLeftOut.presumed;
  return [
    {
      id: "demand_per_day",
      label: "Sells on a day with stock",
      value: round(demand.meanPerDay),
      unit: "units_per_day",
      range: { low: round(demand.p10PerDay), high: round(demand.p90PerDay) },
      sources: [sales.source],
    },
    ...(demand.season
      ? [
          {
            id: "demand_ahead_per_day",
            label: "Likely over the four weeks ahead, as last year",
            value: round(demand.aheadPerDay),
            unit: "units_per_day" as const,
            sources: [sales.source],
          },
        ]
      : []),
    {
      id: "units_sold",
      label: "Sold on the days counted",
      value: demand.unitsSold,
      unit: "units",
      sources: [sales.source],
    },
    {
      id: "days_counted",
      label: "Days counted",
      value: demand.daysUsed,
      unit: "days",
      sources: [sales.source],
    },
    ...(leftOut > 0
      ? [
          {
            id: "days_left_out",
            label: "Days left out, none to sell",
            value: leftOut,
            unit: "days" as const,
            sources: [sales.source],
          },
        ]
      : []),
  ];
}

function leadEvidence(found: Case): Evidence[] {
  const { lead } = found;
  const sources = [
    lead.known === "supplier" && found.supplier ? found.supplier.source : settingsSource(found, "lead-time"),
  ];
  return [
    {
      id: "lead_typical",
      label: "Usual time from order to shelf",
      value: lead.typicalDays,
      unit: "days",
      sources,
    },
    {
      id: "lead_slow",
      label: "One order in ten takes longer than",
      value: lead.slowDays,
      unit: "days",
      sources,
    },
  ];
}

function moneyEvidence(found: Case): Evidence[] {
  const { contribution, variant, sales, settings } = found;
  const { perUnitMinor, feeMinor, unitCostMinor, discountShare, returnShare } = contribution;
  const costSource = unitCostMinor === null ? assumptionSource(found, "plausible-margin") : variant.source;
  const evidence: Evidence[] = [
    { id: "price", label: "Price", value: variant.priceMinor, unit: "minor", sources: [variant.source] },
    {
      id: "discount_share",
      label: "Usual discount",
      value: round(discountShare),
      unit: "share",
      sources: [sales.source],
    },
    {
      id: "return_share",
      label: "Comes back",
      value: round(returnShare),
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
    {
      id: "lost_sale_share",
      label: "Missed sales lost for good",
      value: settings.lostSaleShare,
      unit: "share",
      sources: [settingsSource(found, "lost-sales")],
    },
    {
      id: "holding_rate",
      label: "Cost of keeping stock for a year",
      value: settings.holdingRatePerYear,
      unit: "share",
      sources: [settingsSource(found, "holding")],
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
            ? settingsSource(found, "payment-fee")
            : assumptionSource(found, "payment-fee"),
        ],
      },
      ...saleCostEvidence(found),
    );
  }
  return evidence;
}

/** What a sale costs besides goods and payment, each as far as it is known. */
function saleCostEvidence(found: Case): Evidence[] {
  const { saleCosts, notCountedMinor } = found.contribution;
  const { fulfilmentMinor, otherFeesShare, taxShare, notCounted } = saleCosts;
  const evidence: Evidence[] = [];
  const add = (id: string, place: string, what: Pick<Evidence, "label" | "value" | "unit">) =>
    evidence.push({ id, ...what, sources: [settingsSource(found, place)] });
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
      ...{ label: "Sales tax within the price", value: round(taxShare), unit: "share" },
    });
  if (notCounted.length > 0)
    evidence.push({
      id: "not_counted",
      label: "Costs of a sale that are not known, on one unit",
      value: roundMinor(middle(notCountedMinor)),
      unit: "minor",
      ...spread(notCountedMinor),
      sources: [assumptionSource(found, "not-counted")],
    });
  return evidence;
}

/** Results of the simulation, so that the calculation can point at them like at any other number. */
function outcomeEvidence(found: Case, outlook: Outlook): Evidence[] {
  const sources = [found.stock.source, found.sales.source];
  return [
    {
      id: "missed_nothing",
      label: "Sales missed without an order",
      value: round(outlook.nothing.lostUnits),
      unit: "units",
      sources,
    },
    {
      id: "missed_best",
      label: "Sales missed with the best choice",
      value: round(outlook.best.lostUnits),
      unit: "units",
      sources,
    },
  ];
}

function spread({ low, high }: { low: number; high: number }): { range?: { low: number; high: number } } {
  const range = { low: roundMinor(low), high: roundMinor(high) };
  return range.low === range.high ? {} : { range };
}

/** The founder's word, by its place on the settings screen. */
export function settingsSource({ shop }: Case, place: string): Provenance {
  return { connector: "settings", recordId: `settings#${place}`, observedAt: `${shop.today}T00:00:00Z` };
}

function assumptionSource({ shop }: Case, id: string): Provenance {
  return { connector: "assumption", recordId: id, observedAt: `${shop.today}T00:00:00Z` };
}

/** Three significant figures: more would claim what a forecast does not know. */
function round(value: number): number {
  return Number(value.toPrecision(3));
}
