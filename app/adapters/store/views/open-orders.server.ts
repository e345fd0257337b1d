import { Prisma } from "@prisma/client";
import { addDays, type Day } from "../../../ops/facts/day.ts";
import type { OpenOrderRow } from "../../../ops/facts/rows/orders.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { windowOf } from "./window.server.ts";

/** An order that waits longer is forgotten data rather than a waiting customer; orders are read by their day. */
const REACH_DAYS = 120;

/** Shopify's words for an order whose money was taken, or is held: https://shopify.dev/docs/api/admin-graphql (OrderDisplayFinancialStatus) */
export const PAID: readonly string[] = ["paid", "partially_paid", "partially_refunded", "authorized"];
/** And for one of which nothing, or not all, was sent (OrderDisplayFulfillmentStatus). */
const UNSENT = [
  "unfulfilled",
  "partially_fulfilled",
  "open",
  "in_progress",
  "pending_fulfillment",
  "request_declined",
];
const HELD = ["on_hold", "scheduled"];

/** Conditions on `orders o`: paid for, not cancelled, no test, and waiting to be sent, or held back. */
export function waitingIn(shop: string, today: Day, which: "unsent" | "held" = "unsent"): Prisma.Sql {
  return Prisma.sql`o.shop = ${shop} and o.day between ${addDays(today, -REACH_DAYS)}::date and ${today}::date
    and o.cancelled_at is null and not o.test
    and lower(coalesce(o.financial_status, '')) = any(${PAID})
    and lower(coalesce(o.fulfilment_status, 'unfulfilled')) = any(${which === "held" ? HELD : UNSENT})`;
}

type Row = Omit<OpenOrderRow, "source">;

/** The longest waiting first, as many as were asked for; how many there are in all is in `fulfilmentPace`. */
export async function openOrdersView(
  scope: Scope,
  { most }: { most: number },
  today: Day,
): Promise<View<"openOrders">> {
  const { tx, shop } = scope;
  const { observedAt } = await windowOf(scope, { lastDays: REACH_DAYS }, today);
  const rows = await tx.$queryRaw<Row[]>`
    with waiting as materialized (
      select o.order_id, o.name, o.day, o.created_at, lower(o.fulfilment_status) = 'partially_fulfilled' as partly
      from orders o
      where ${waitingIn(shop, today)}
        and exists (
          select from order_lines l where l.shop = o.shop and l.order_id = o.order_id and l.current_quantity > 0)
      order by o.created_at, o.order_id
      limit ${most}
    )
    select w.order_id as "orderId", w.name, w.day::text as day, coalesce(w.partly, false) as "partlySent",
      json_agg(json_build_object(
        'variantId', l.variant_id, 'title', l.title, 'units', l.current_quantity,
        'paidMinor', greatest(0, l.unit_price_minor * l.current_quantity
          - round(l.discount_minor * l.current_quantity / l.quantity::numeric))) order by l.line_id) as lines
    from waiting w
    join order_lines l on l.shop = ${shop} and l.order_id = w.order_id
    where l.current_quantity > 0 and l.quantity > 0
    group by w.order_id, w.name, w.day, w.created_at, w.partly
    order by w.created_at, w.order_id`;
  return new Map(
    rows.map((row) => [
      row.orderId,
      { ...row, source: { connector: "shopify", recordId: row.orderId, observedAt } },
    ]),
  );
}
