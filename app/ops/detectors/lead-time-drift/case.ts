import { contributionOf, middle } from "../../facts/contribution.ts";
import { daysBetween } from "../../facts/day.ts";
import { deliveriesOf, leadFromDeliveries } from "../../facts/lead-receipts.ts";
import { LEAST_SIGMA, type LeadTime, leadTimeFrom, SAME_DAY } from "../../facts/lead-time.ts";
import { Z90 } from "../../facts/quantiles.ts";
import { type OwnOrderRow, receivedUnits } from "../../facts/rows/own-order.ts";
import type { Settings } from "../../facts/settings.ts";
import type { SupplierRow, VariantRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import { leadAsks, type LeadOf, type SourcedLead } from "../shared/lead/lead-times.ts";
import { demandAsks, type DemandOf } from "../shared/variant-demand.ts";

export const asks = { ...demandAsks, ...leadAsks } as const;
export type Input = DetectInput<typeof asks>;

/** One own order that arrived: promised within so many days, and what it took. */
export type Delivered = { order: OwnOrderRow; promisedDays: number; days: number };

/** Days from order to shelf in logarithms, as the orders that arrived have it. */
export type Seen = { mean: number; sigma: number; orders: number };

/** A supplier whose orders take longer, or shorter, than is counted on. */
export type Drift = {
  key: string;
  supplier: SupplierRow | null;
  delivered: readonly Delivered[];
  seen: Seen;
  /** As the founder set it for them, or the shop's default. */
  said: LeadTime;
  /** What orders are planned by: what was said and what happened, mixed. */
  used: SourcedLead;
  /** What they would be planned by, were what happened set for them. */
  then: LeadTime;
  direction: "slower" | "quicker";
};

/** What is at stake with them. */
export type Case = Drift & {
  /** Of these, products of theirs that sell. */
  products: number;
  /** Contribution lost for good on a day on which none of these are there, minor units. */
  lostPerDayMinor: number;
  /** Keeping what sells on a day for a year, minor units. */
  keptDayMinor: number;
  settings: Settings;
  shop: Pick<Input, "currency" | "locale" | "today" | "seed">;
};

export type Skip = "few" | "as_said";

/** Fewer orders may have had bad luck. */
const LEAST_ORDERS = 3;
/** The middle is off by so much of it, and by so many days: less changes no order. Judgements, stated as such. */
const OFF_BY = 0.15;
const OFF_DAYS = 2;

/** By the orders alone; what is at stake is worked out where there is a drift. */
export function driftOf(
  input: Input,
  { key, orders }: { key: string; orders: readonly OwnOrderRow[] },
  leadOf: LeadOf,
): Drift | Skip | null {
  const delivered = orders.flatMap((order) => deliveredOf(order) ?? []);
  if (delivered.length === 0) return null;
  if (delivered.length < LEAST_ORDERS) return "few";
  const supplier = input.facts.suppliers.get(key) ?? null;
  const said = leadTimeFrom(supplier?.leadDays ?? null, input.settings.defaultLeadDays);
  const seen = seenIn(delivered);
  const off = seen.mean - Math.log(Math.max(SAME_DAY, said.typicalDays));
  const isBeyondChance = Math.abs(off) > (Z90 * seen.sigma) / Math.sqrt(seen.orders);
  const days = Math.abs(Math.exp(seen.mean) - said.typicalDays);
  if (!isBeyondChance || Math.abs(off) < Math.log(1 + OFF_BY) || days < OFF_DAYS) return "as_said";
  const direction = off > 0 ? "slower" : "quicker";
  const deliveries = deliveriesOf(orders, { today: input.today, said });
  const then = leadFromDeliveries({ ...said, ...seenLead(seen) }, deliveries, seen.orders);
  return { key, supplier, delivered, seen, said, used: leadOf(key), then, direction };
}

/** Half of their orders arrive within the first, nine in ten within the second. */
export function seenLead({ mean, sigma, orders }: Seen): { typicalDays: number; slowDays: number } {
  const typicalDays = Math.round(Math.exp(mean));
  // The next order differs from a middle that is not known exactly itself.
  const slow = Math.round(Math.exp(mean + Z90 * sigma * Math.sqrt(1 + 1 / orders)));
  return { typicalDays, slowDays: Math.max(typicalDays, slow) };
}

/** Its parts by their units; null: none of it has come. */
function deliveredOf(order: OwnOrderRow): Delivered | null {
  let units = 0;
  let unitDays = 0;
  for (const line of order.lines) {
    if (receivedUnits(line) <= 0) continue;
    for (const closing of line.closings) {
      if (closing.kind !== "received") continue;
      units += closing.units;
      unitDays += closing.units * Math.max(0, daysBetween(order.placedDay, closing.day));
    }
  }
  if (units <= 0) return null;
  const promisedDays = Math.max(0, daysBetween(order.placedDay, order.expectedDay));
  return { order, promisedDays, days: unitDays / units };
}

function seenIn(delivered: readonly Delivered[]): Seen {
  const logs = delivered.map(({ days }) => Math.log(Math.max(SAME_DAY, days)));
  let sum = 0;
  for (const log of logs) sum += log;
  const mean = sum / logs.length;
  let squares = 0;
  for (const log of logs) squares += (log - mean) ** 2;
  const sigma = Math.max(LEAST_SIGMA, Math.sqrt(squares / Math.max(1, logs.length - 1)));
  return { mean, sigma, orders: logs.length };
}

/** All that sells of theirs. */
export function caseOf(
  input: Input,
  { drift, variants, demandOf }: { drift: Drift; variants: readonly VariantRow[]; demandOf: DemandOf },
): Case {
  const { facts, settings, currency } = input;
  const sums = { products: 0, lostPerDayMinor: 0, keptDayMinor: 0 };
  for (const variant of variants) {
    const sales = facts.sales.get(variant.variantId);
    const stock = facts.stock.get(variant.variantId);
    const isStocked = variant.tracked && !variant.continueSelling && variant.priceMinor > 0;
    const demand = sales && stock && isStocked ? demandOf(variant, sales, stock) : null;
    if (!sales || !demand) continue;
    const { perUnitMinor, costMinor } = contributionOf({ variant, sales, settings, currency });
    sums.products += 1;
    sums.lostPerDayMinor += settings.lostSaleShare * demand.meanPerDay * Math.max(0, middle(perUnitMinor));
    sums.keptDayMinor += demand.meanPerDay * middle(costMinor) * settings.holdingRatePerYear;
  }
  return { ...drift, ...sums, settings, shop: input };
}
