import { roundMinor } from "../../money/money.ts";
import type { Evidence } from "../contract.ts";
import { parcelCost } from "../shared/label-cost.ts";
import { settingsSource, threeFigures } from "../shared/sources.ts";
import { waitingEvidence } from "../shared/waiting/evidence.ts";
import type { Case } from "./case.ts";
import type { Plan } from "./plans.ts";

/** Every number behind the alert, with its record. */
export function evidenceFor(
  found: Case,
  { best, waitingPerDayMinor }: { best: Plan; waitingPerDayMinor: number },
): Evidence[] {
  const { orders, oldestDays, worth, limit, pace, shop } = found;
  const sources = orders.slice(0, MOST_SOURCES).map(({ order }) => order.source);
  const paceSources = pace ? [pace.source] : sources;
  const evidence: Evidence[] = [
    { id: "late", label: "Late orders", value: orders.length, unit: "orders", sources },
    { id: "oldest", label: "The longest waits", value: oldestDays, unit: "days", sources },
    {
      id: "limit",
      label: "Late from",
      value: limit.days,
      unit: "days",
      sources: limit.pace ? paceSources : [settingsSource(shop.today, "ship-within")],
    },
    {
      id: "worth",
      label: "What these orders leave, with their payment fees",
      value: roundMinor((worth.low + worth.high) / 2),
      unit: "minor",
      range: { low: roundMinor(worth.low), high: roundMinor(worth.high) },
      sources,
    },
    {
      id: "waiting",
      label: "Orders that wait",
      value: pace?.waiting ?? orders.length,
      unit: "orders",
      sources: paceSources,
    },
    ...waitingEvidence(shop.today, found.moreDays, sources),
    {
      id: "per_day",
      label: "What a day of waiting costs",
      value: roundMinor(waitingPerDayMinor),
      unit: "minor",
      sources,
    },
    {
      id: "gain",
      label: "What the best choice is worth",
      value: roundMinor(best.money.p50),
      unit: "minor",
      range: { low: roundMinor(best.money.p10), high: roundMinor(best.money.p90) },
      sources,
    },
  ];
  if (limit.pace)
    evidence.push(
      {
        id: "pace_usual",
        label: "Half of the orders leave within",
        value: limit.pace.p50,
        unit: "days",
        sources: paceSources,
      },
      {
        id: "pace_slow",
        label: "Nine in ten leave within",
        value: limit.pace.p90,
        unit: "days",
        sources: paceSources,
      },
    );
  return [...evidence, ...causeEvidence(found, sources)];
}

/** Evidence names the longest waiting; the others are in Shopify under Orders. */
const MOST_SOURCES = 20;

function causeEvidence(found: Case, orderSources: Evidence["sources"]): Evidence[] {
  const { cause, sendable, partlySent, worth, settings, shop } = found;
  const evidence: Evidence[] = [];
  const add = (one: Omit<Evidence, "sources"> & { sources?: Evidence["sources"] }) =>
    evidence.push({ sources: orderSources, ...one });
  if (cause.kind === "missing") {
    const sources = [cause.stock.source];
    add({ id: "available", label: "Free to sell", value: cause.stock.available, unit: "units", sources });
    add({
      id: "missing",
      label: "Units missing",
      value: cause.unitsMissing,
      unit: "units",
      sources: [...sources, ...orderSources],
    });
  }
  if (sendable.orders > 0) {
    const { low, likely, high, isSet } = parcelCost(settings, shop.currency);
    add({ id: "sendable", label: "Orders that could leave in part", value: sendable.orders, unit: "orders" });
    add({
      ...{ id: "parcel", label: "One more parcel", value: roundMinor(likely), unit: "minor" },
      range: { low: roundMinor(low), high: roundMinor(high) },
      sources: [
        isSet
          ? settingsSource(shop.today, "fulfilment")
          : { connector: "assumption", recordId: "parcel", observedAt: `${shop.today}T00:00:00Z` },
      ],
    });
  }
  if (partlySent > 0) add({ id: "partly", label: "Partly sent", value: partlySent, unit: "orders" });
  if (worth.unknownCost > 0)
    add({
      id: "unknown_cost",
      label: "Lines without a unit cost",
      value: threeFigures(worth.unknownCost),
      unit: "units",
    });
  return evidence;
}
