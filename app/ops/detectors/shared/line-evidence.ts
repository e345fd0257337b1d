import type { Demand } from "../../facts/demand.ts";
import type { SalesRow } from "../../facts/views.ts";
import type { Evidence } from "../contract.ts";
import { leadEvidence } from "./lead/evidence.ts";
import type { OrderLine } from "./order-lines.ts";
import { saleEvidence } from "./sale/evidence.ts";
import type { Sold } from "./sale/sold.ts";
import { settingsSource, threeFigures } from "./sources.ts";

/** Stock and pace of a product, what a sale of it leaves, and how long a new order takes. */
export function lineEvidence(found: Pick<OrderLine, "stock" | "demand" | "lead"> & Sold): Evidence[] {
  const { stock, demand, sales, lead } = found;
  const sources = [sales.source];
  return [
    {
      id: "available",
      label: "Free to sell",
      value: stock.available,
      unit: "units",
      sources: [stock.source],
    },
    ...paceEvidence(found),
    { id: "units_sold", label: "Sold on the days counted", value: demand.unitsSold, unit: "units", sources },
    { id: "days_counted", label: "Days counted", value: demand.daysUsed, unit: "days", sources },
    ...leadEvidence(lead),
    ...saleEvidence(found),
  ];
}

/** How it sells now, and where a season is known, how it will over the four weeks ahead. */
export function paceEvidence({
  demand,
  sales,
}: {
  demand: Demand;
  sales: Pick<SalesRow, "source">;
}): Evidence[] {
  const perDay = (id: string, label: string, value: number) => ({
    ...{ id, label, value: threeFigures(value), unit: "units_per_day" as const, sources: [sales.source] },
  });
  return [
    {
      ...perDay("demand_per_day", "Sells on a day with stock", demand.meanPerDay),
      range: { low: threeFigures(demand.p10PerDay), high: threeFigures(demand.p90PerDay) },
    },
    ...(demand.season
      ? [perDay("demand_ahead_per_day", "Likely over the four weeks ahead, as last year", demand.aheadPerDay)]
      : []),
  ];
}

/** What waiting and keeping cost, as the founder set it. */
export function termsEvidence({ settings, shop }: Pick<Sold, "settings" | "shop">): Evidence[] {
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
