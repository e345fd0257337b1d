import type { Evidence } from "../contract.ts";
import { ELASTICITY } from "../shared/elasticity.ts";
import { paceEvidence } from "../shared/line-evidence.ts";
import { leadEvidence } from "../shared/lead/evidence.ts";
import { saleEvidence } from "../shared/sale/evidence.ts";
import { assumptionSource, settingsSource, threeFigures } from "../shared/sources.ts";
import type { Case } from "./case.ts";
import type { Outlook } from "./outlook.ts";
import { overdueOf } from "./overdue.ts";

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, outlook: Outlook): Evidence[] {
  return [
    ...stockEvidence(found),
    ...demandEvidence(found),
    ...leadEvidence(found.lead),
    ...saleEvidence(found),
    ...termsEvidence(found),
    ...choiceEvidence(found, outlook),
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
    ...paceEvidence({ demand, sales }),
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

/** What waiting and keeping cost, as the founder set it. */
function termsEvidence({ settings, shop }: Case): Evidence[] {
  return [
    {
      id: "lost_sale_share",
      label: "Missed sales lost for good",
      value: settings.lostSaleShare,
      unit: "share",
      sources: [settingsSource(shop.today, "lost-sales")],
    },
    {
      id: "holding_rate",
      label: "Cost of keeping stock for a year",
      value: settings.holdingRatePerYear,
      unit: "share",
      sources: [settingsSource(shop.today, "holding")],
    },
  ];
}

/** What the choices rest on that not every stock-out has: a quicker delivery, a higher price. */
function choiceEvidence({ supplier, shop }: Case, { plans }: Outlook): Evidence[] {
  const evidence: Evidence[] = [];
  const quick = plans.find((plan) => plan.quick)?.quick;
  if (quick) {
    const told = quick.isTold ? supplier?.source : undefined;
    const sources = [told ?? assumptionSource(shop.today, "quick_delivery")];
    evidence.push(
      { id: "quick_days", label: "By a quicker delivery", value: quick.days, unit: "days", sources },
      {
        ...{ id: "quick_cost_share", label: "What speed costs, of the goods", unit: "share", sources },
        value: threeFigures(quick.costShare),
      },
    );
  }
  if (plans.some((plan) => plan.dearer))
    evidence.push({
      ...{ id: "elasticity", label: "Sold fewer, for each percent on the price", unit: "share" },
      value: threeFigures(ELASTICITY.likely / 100),
      range: { low: threeFigures(ELASTICITY.low / 100), high: threeFigures(ELASTICITY.high / 100) },
      sources: [assumptionSource(shop.today, "dearer")],
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
      value: threeFigures(outlook.nothing.lostUnits),
      unit: "units",
      sources,
    },
    {
      id: "missed_best",
      label: "Sales missed with the best choice",
      value: threeFigures(outlook.best.lostUnits),
      unit: "units",
      sources,
    },
  ];
}
