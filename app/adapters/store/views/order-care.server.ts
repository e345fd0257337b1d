import { addDays, type Day } from "../../../ops/facts/day.ts";
import type { OrderCareRow, OpenAuthorization } from "../../../ops/facts/rows/order-care.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { windowOf } from "./window.server.ts";
import { partsAndLines } from "./parts-and-lines.server.ts";

type Row = Omit<OrderCareRow, "source" | "risk" | "authorization" | "parts"> &
  Omit<OpenAuthorization, "openMinor" | "authorizedDay"> & {
    riskLevel: NonNullable<OrderCareRow["risk"]>["level"];
    riskAdvice: NonNullable<OrderCareRow["risk"]>["advice"];
    openMinor: number | null;
    authorizedDay: Day | null;
    partsRead: boolean;
    parts: NonNullable<OrderCareRow["parts"]> | null;
  };

/** Orders of the last days that are risky, held back, or not paid though authorised; the oldest first. */
export async function orderCareView(
  scope: Scope,
  ask: { lastDays: number },
  today: Day,
): Promise<View<"orderCare">> {
  const { tx, shop } = scope;
  const { observedAt } = await windowOf(scope, ask, today);
  const rows = await tx.$queryRaw<Row[]>`
    with zone as (select coalesce((select time_zone from shops where shop = ${shop}), 'UTC') as name),
    open as materialized (
      select o.*, lower(coalesce(o.fulfilment_status, 'unfulfilled')) as sending,
        lower(coalesce(o.financial_status, '')) as paying
      from orders o
      where o.shop = ${shop} and o.day between ${addDays(today, -ask.lastDays)}::date and ${today}::date
        and o.cancelled_at is null and not o.test
    ), cared as (
      select * from open
      where coalesce(open_minor, 0) > 0
        or (sending not in ('fulfilled', 'restocked') and paying not in ('refunded', 'voided', 'expired')
          and (risk_level in ('medium', 'high') or risk_advice in ('investigate', 'cancel') or sending = 'on_hold'
            or exists (select from fulfilment_holds h where h.shop = open.shop and h.order_id = open.order_id)))
    )
    select c.order_id as "orderId", c.name, c.day::text as day, c.sending = 'partially_fulfilled' as "partlySent",
      c.sending = 'fulfilled' as sent, c.paying in ('paid', 'partially_paid', 'partially_refunded') as paid,
      c.sending = 'on_hold' as held, c.risk_level as "riskLevel", c.risk_advice as "riskAdvice",
      c.open_minor::float8 as "openMinor", (c.authorized_at at time zone zone.name)::date::text as "authorizedDay",
      (c.authorized_until at time zone zone.name)::date::text as "lapsesDay", c.gateway, c.parts_read as "partsRead",
      ${partsAndLines(shop, "c")}
    from cared c cross join zone
    order by c.created_at, c.order_id`;
  return new Map(
    rows.map((row) => [
      row.orderId,
      { ...rowOf(row), source: { connector: "shopify", recordId: row.orderId, observedAt } },
    ]),
  );
}

function rowOf(row: Row): Omit<OrderCareRow, "source"> {
  const { riskLevel: level, riskAdvice: advice, partsRead, parts, ...rest } = row;
  const { openMinor, authorizedDay, lapsesDay, gateway, ...order } = rest;
  return {
    ...order,
    risk: level === null && advice === null ? null : { level, advice },
    parts: partsRead ? (parts ?? []) : null,
    authorization:
      openMinor !== null && openMinor > 0 && authorizedDay !== null
        ? { openMinor, authorizedDay, lapsesDay, gateway }
        : null,
  };
}
