import { deliveriesOf, leadFromDeliveries } from "../../../facts/lead-receipts.ts";
import { type LeadTime, leadTimeFrom } from "../../../facts/lead-time.ts";
import { type OwnOrderRow, receivedUnits } from "../../../facts/rows/own-order.ts";
import type { Provenance } from "../../../facts/provenance.ts";
import type { DetectInput } from "../../contract.ts";
import { settingsSource } from "../sources.ts";

/** Own orders of two years: suppliers change, and a shop places a handful of orders a year with most. */
export const ORDER_MONTHS = 24;

/** The views that lead times are worked out from. */
export const leadAsks = { suppliers: true, ownOrders: { lastMonths: ORDER_MONTHS } } as const;
export type LeadAsks = typeof leadAsks;

/** A lead time with the records that it rests on. */
export type SourcedLead = LeadTime & {
  /** What was said, whether or not orders have told more since. */
  said: "supplier" | "default";
  /** Null: nobody is named. */
  supplierKey: string | null;
  sources: readonly Provenance[];
};

/** How long a supplier takes, by key; null: nobody is named. */
export type LeadOf = (supplierKey: string | null) => SourcedLead;

/** Orders that are named as its sources: the newest, since a page of them is read by nobody. */
const NAMED_ORDERS = 5;

/** By our own orders that arrived, as far as there are any; else the founder's word; else the shop's default. */
export function leadReader(input: Pick<DetectInput<LeadAsks>, "facts" | "settings" | "today">): LeadOf {
  const { facts, settings, today } = input;
  const usual = [...facts.ownOrders.values()].filter(({ isQuick }) => !isQuick);
  const orders = Map.groupBy(usual, ({ supplierKey }) => supplierKey);
  const known = new Map<string | null, SourcedLead>();
  return (key) => {
    let lead = known.get(key);
    if (!lead) {
      const supplier = key === null ? undefined : facts.suppliers.get(key);
      const said = leadTimeFrom(supplier?.leadDays ?? null, settings.defaultLeadDays);
      const theirs = key === null ? [] : (orders.get(key) ?? []);
      const arrived = theirs.filter(hasArrived);
      const fitted = leadFromDeliveries(said, deliveriesOf(theirs, { today, said }), arrived.length);
      const word = supplier?.leadDays ? supplier.source : settingsSource(today, "lead-time");
      const newest = arrived.toSorted((a, b) => b.placedDay.localeCompare(a.placedDay));
      lead = {
        ...fitted,
        said: supplier?.leadDays ? "supplier" : "default",
        supplierKey: key,
        sources: [...newest.slice(0, NAMED_ORDERS).map(({ source }) => source), word],
      };
      known.set(key, lead);
    }
    return lead;
  };
}

function hasArrived({ lines }: OwnOrderRow): boolean {
  return lines.some((line) => receivedUnits(line) > 0);
}
