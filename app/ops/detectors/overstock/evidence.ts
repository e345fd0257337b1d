import { seasonMean } from "../../facts/demand.ts";
import type { Evidence } from "../contract.ts";
import { ELASTICITY } from "../shared/elasticity.ts";
import { saleEvidence } from "../shared/sale/evidence.ts";
import { assumptionSource, settingsSource, threeFigures } from "../shared/sources.ts";
import { LEFT_WORTH, YEAR_DAYS } from "../shared/left-worth.ts";
import { type Case, HORIZON_DAYS } from "./case.ts";
import { holdingPerDay, type Plan } from "./plans.ts";

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, plans: readonly Plan[]): Evidence[] {
  return [
    ...stockEvidence(found),
    ...saleEvidence(found),
    ...termsEvidence(found),
    ...leftEvidence(found, plans),
  ];
}

function stockEvidence({ stock, sales, demand, perDay, excessUnits }: Case): Evidence[] {
  const season = demand.season ? seasonMean(demand.season, { from: 0, days: HORIZON_DAYS }) : 1;
  const sources = [sales.source];
  return [
    {
      id: "available",
      label: "Free to sell",
      value: stock.available,
      unit: "units",
      sources: [stock.source],
    },
    {
      id: "demand_per_day",
      label: "Sells on a day, half a year ahead",
      value: threeFigures(perDay),
      unit: "units_per_day",
      range: { low: threeFigures(demand.p10PerDay * season), high: threeFigures(demand.p90PerDay * season) },
      sources,
    },
    { id: "units_sold", label: "Sold", value: demand.unitsSold, unit: "units", sources },
    { id: "days_counted", label: "Days counted", value: demand.daysUsed, unit: "days", sources },
    {
      id: "excess",
      label: "More than half a year sells",
      value: Math.round(excessUnits),
      unit: "units",
      sources: [stock.source, sales.source],
    },
  ];
}

function termsEvidence(found: Case): Evidence[] {
  const { stock, settings, shop } = found;
  const holding = settingsSource(shop.today, "holding");
  const assumed = (id: string) => [assumptionSource(shop.today, id)];
  return [
    {
      id: "holding_rate",
      label: "Cost of keeping stock for a year",
      value: settings.holdingRatePerYear,
      unit: "share",
      sources: [holding],
    },
    {
      id: "holding_per_day",
      label: "Keeping the excess for a day",
      value: Math.round(holdingPerDay(found)),
      unit: "minor",
      sources: [stock.source, holding],
    },
    {
      id: "elasticity",
      label: "Sold more, for each percent off the price",
      value: ELASTICITY.likely / 100,
      unit: "share",
      range: { low: ELASTICITY.low / 100, high: ELASTICITY.high / 100 },
      sources: assumed("elasticity"),
    },
    {
      id: "left_worth",
      label: "Worth after a year, of its cost",
      value: LEFT_WORTH.likely,
      unit: "share",
      range: { low: LEFT_WORTH.low, high: LEFT_WORTH.high },
      sources: assumed("worth"),
    },
    {
      id: "year",
      label: "Choices are compared over",
      value: YEAR_DAYS,
      unit: "days",
      sources: assumed("worth"),
    },
  ];
}

/** Results of the calculation, so that sentences can point at them like at any other number. */
function leftEvidence({ stock, sales }: Case, plans: readonly Plan[]): Evidence[] {
  return plans.map(({ id, share, leftUnits }) => ({
    id: `left_${id}`,
    label:
      share === 0
        ? "Left after a year at this price"
        : `Left after a year at ${Math.round(share * 100)}% less`,
    value: Math.round(leftUnits),
    unit: "units",
    sources: [stock.source, sales.source],
  }));
}
