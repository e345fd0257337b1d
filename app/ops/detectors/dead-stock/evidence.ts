import { middle } from "../../facts/contribution.ts";
import { roundMinor } from "../../money/money.ts";
import type { Evidence } from "../contract.ts";
import { judged } from "../shared/judgement.ts";
import { saleEvidence } from "../shared/sale/evidence.ts";
import { assumptionSource, settingsSource, threeFigures } from "../shared/sources.ts";
import type { Case } from "./case.ts";
import { CLEARANCE_SHARE, CLEARED, keepingPerDay, LOT_WORTH, type Plan, soldInYear } from "./plans.ts";

/** Every number behind the alert of one variant, with its record. */
export function evidenceFor(found: Case, plans: readonly Plan[]): Evidence[] {
  const { stock, sales, contribution, quietDays, shop } = found;
  const units = stock.available;
  const inYear = soldInYear(found);
  const cleared = plans.find(({ id }) => id === "clearance")?.units ?? 0;
  return [
    { id: "available", label: "Free to sell", value: units, unit: "units", sources: [stock.source] },
    { id: "quiet_days", label: "Without a sale", value: quietDays, unit: "days", sources: [sales.source] },
    {
      id: "tied_up",
      label: "What they cost",
      value: roundMinor(units * middle(contribution.costMinor)),
      unit: "minor",
      sources: [stock.source, found.variant.source],
    },
    {
      id: "sold_in_year",
      label: "Sold in a year at the full price",
      value: threeFigures(inYear.likely),
      unit: "units",
      range: { low: threeFigures(inYear.low), high: threeFigures(inYear.high) },
      sources: [sales.source, assumptionSource(shop.today, "sold_of_none")],
    },
    {
      id: "cleared_units",
      label: "Taken to go at the clearance price",
      value: Math.round(cleared),
      unit: "units",
      sources: [stock.source, assumptionSource(shop.today, "cleared")],
    },
    ...termsEvidence(found, units),
    ...saleEvidence(found),
  ];
}

/** What the founder set, and what is judged. */
export function termsEvidence(
  { settings, shop, contribution }: Pick<Case, "settings" | "shop" | "contribution">,
  units: number,
): Evidence[] {
  const holding = [settingsSource(shop.today, "holding")];
  return [
    {
      ...{ id: "holding_rate", label: "Cost of keeping stock for a year", unit: "share" },
      ...{ value: settings.holdingRatePerYear, sources: holding },
    },
    {
      ...{ id: "keeping_per_day", label: "Keeping them for a day", unit: "minor", sources: holding },
      value: Math.round(keepingPerDay({ contribution, settings }, units)),
    },
    judged(shop.today, {
      ...{ id: "cleared", label: "Goes at the clearance price", span: CLEARED, unit: "share" },
    }),
    judged(shop.today, {
      ...{ id: "lot", label: "Paid for the lot, of its cost", span: LOT_WORTH, unit: "share" },
    }),
    {
      ...{ id: "off", label: "Off the price", value: CLEARANCE_SHARE, unit: "share" },
      sources: [assumptionSource(shop.today, "cleared")],
    },
  ];
}
