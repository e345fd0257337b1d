import { type Day, daysBetween } from "../../facts/day.ts";
import type { FulfilmentPaceRow, OpenOrderRow } from "../../facts/rows/orders.ts";
import type { Settings } from "../../facts/settings.ts";
import type { StockRow, VariantRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import type { Span } from "../shared/gains.ts";
import { type Limit, limitOf, PACE_DAYS } from "../shared/waiting/limit.ts";
import { addUp, type OrderWorth, worthAsks, worthReader } from "../shared/waiting/order-worth.ts";
import { allocator } from "../shared/waiting/allocate.ts";

/** Orders that are looked at one by one, the longest waiting first. */
const MOST_ORDERS = 2_000;

export const asks = {
  ...worthAsks,
  stock: true,
  suppliers: true,
  onOrder: true,
  openOrders: { most: MOST_ORDERS },
  fulfilmentPace: { lastDays: PACE_DAYS },
} as const;
type Input = DetectInput<typeof asks>;

/** Why orders wait: everything is there, or a variant of theirs is not. */
type Cause =
  | { kind: "here" }
  | {
      kind: "missing";
      variant: VariantRow;
      stock: StockRow;
      unitsMissing: number;
      /** When more of it is expected by an order of ours; null: none is on its way. */
      arrival: Day | null;
    };

/** Orders that are late for one cause. */
export type Case = {
  cause: Cause;
  /** Longest waiting first. */
  orders: readonly { order: OpenOrderRow; ageDays: number }[];
  oldestDays: number;
  worth: OrderWorth;
  /** Of orders that hold more than what is missing: what could be sent now. */
  sendable: { orders: number; worth: OrderWorth };
  partlySent: number;
  moreDays: Span;
  limit: Limit;
  pace: FulfilmentPaceRow | undefined;
  settings: Settings;
  shop: Pick<Input, "currency" | "locale" | "today" | "seed">;
};

/** Overlooked goods go on being overlooked until somebody asks. A judgement, stated as such. */
const OVERLOOKED_DAYS: Span = { low: 3, likely: 10, high: 30 };

type Group = Pick<Case, "cause" | "partlySent" | "sendable"> & {
  orders: { order: OpenOrderRow; ageDays: number }[];
  worths: OrderWorth[];
};

/** One pass over what waits, oldest first, dealing out what lies on the shelves. Null: nothing tells what is late. */
export function casesFor(input: Input): { cases: Case[]; lookedAt: number } | null {
  const { facts, settings, today } = input;
  const pace = facts.fulfilmentPace.get("");
  const limit = limitOf(pace, settings);
  if (!limit) return null;

  const worthOf = worthReader(input);
  const deal = allocator(facts);
  const groups = new Map<string, Group>();
  for (const order of facts.openOrders.values()) {
    const { missing, there } = deal(order);
    const ageDays = daysBetween(order.day, today);
    if (ageDays <= limit.days) continue;
    const cause = causeOf(missing, input);
    const group = groupOf(groups, cause);
    group.orders.push({ order, ageDays });
    group.worths.push(worthOf(order, order.lines));
    if (order.partlySent) group.partlySent += 1;
    if (cause.kind === "missing" && group.cause.kind === "missing" && missing) {
      group.cause.unitsMissing += missing.units;
      if (there.length > 0) {
        group.sendable.orders += 1;
        group.sendable.worth = addUp([group.sendable.worth, worthOf(order, there)]);
      }
    }
  }
  const cases = [...groups.values()].map(({ worths, ...group }): Case => ({
    ...group,
    ...{ limit, pace, settings, shop: input },
    oldestDays: group.orders[0]?.ageDays ?? 0,
    worth: addUp(worths),
    moreDays: moreDaysOf(group.cause, input),
  }));
  return { cases, lookedAt: facts.openOrders.size };
}

function groupOf(groups: Map<string, Group>, cause: Cause): Group {
  const key = cause.kind === "missing" ? cause.variant.variantId : "";
  let group = groups.get(key);
  if (!group) {
    const none = { orders: 0, worth: addUp([]) };
    groups.set(key, (group = { cause, orders: [], worths: [], partlySent: 0, sendable: none }));
  }
  return group;
}

function causeOf(missing: { variantId: string } | null, { facts }: Input): Cause {
  const variant = missing ? facts.variants.get(missing.variantId) : undefined;
  const stock = missing ? facts.stock.get(missing.variantId) : undefined;
  if (!variant || !stock) return { kind: "here" };
  const days = facts.onOrder.get(variant.variantId)?.arrivals.map(({ expectedDay }) => expectedDay) ?? [];
  const [arrival = null] = days.toSorted();
  return { kind: "missing", variant, stock, unitsMissing: 0, arrival };
}

/** Until more arrives: by our own order, give or take what orders slip, else by what a new one takes. */
function moreDaysOf(cause: Cause, { facts, settings, today }: Input): Span {
  if (cause.kind === "here") return OVERLOOKED_DAYS;
  if (cause.arrival !== null) {
    const likely = Math.max(1, daysBetween(today, cause.arrival));
    return { low: likely, likely: likely * 1.1, high: likely * 1.5 + 3 };
  }
  const key = cause.variant.supplierKey;
  const { typical, slow } =
    (key === null ? null : facts.suppliers.get(key)?.leadDays) ?? settings.defaultLeadDays;
  return { low: typical * 0.8, likely: Math.max(1, typical), high: Math.max(1, typical, slow) };
}
