import { addDays } from "../../facts/day.ts";
import type { OpenAuthorization, OrderCareRow, OrderPart } from "../../facts/rows/order-care.ts";
import { TODAY } from "./mugs-for-tests.ts";

/** One order to look at; what is not said: a mug for $22.00, paid yesterday, to be sent in one open part. */
export type Cared = Partial<Omit<OrderCareRow, "parts" | "authorization" | "lines">> & {
  daysAgo?: number;
  units?: number;
  paidMinor?: number;
  variant?: number | null;
  /** Reasons of the holds of its only part, which stand for so many days. */
  holds?: readonly string[];
  heldDays?: number;
  parts?: readonly OrderPart[] | null;
  authorization?:
    (Partial<OpenAuthorization> & { authorizedDaysAgo?: number; lapsesIn?: number | null }) | null;
};

export function orderCare(orders: readonly Cared[]): ReadonlyMap<string, OrderCareRow> {
  const rows = orders.map((order, at) => rowOf(order, at + 1));
  return new Map(rows.map((row) => [row.orderId, row]));
}

function rowOf(given: Cared, number: number): OrderCareRow {
  const { daysAgo = 1, units = 1, paidMinor = 2_200 * units, variant = 1, holds = [], heldDays = 0 } = given;
  const { parts, authorization = null, ...rest } = given;
  const orderId = `gid://shopify/Order/${number}`;
  const only: OrderPart = {
    fulfilmentOrderId: `gid://shopify/FulfillmentOrder/${number}`,
    status: holds.length > 0 ? "ON_HOLD" : "OPEN",
    changedDay: addDays(TODAY, -heldDays),
    holds: holds.map((reason, at) => ({ holdId: `gid://shopify/FulfillmentHold/${number}${at}`, reason })),
  };
  const row: OrderCareRow = {
    orderId,
    name: `#${1_000 + number}`,
    day: addDays(TODAY, -daysAgo),
    partlySent: false,
    sent: false,
    paid: true,
    held: holds.length > 0,
    risk: null,
    lines: [
      {
        variantId: variant === null ? null : `gid://shopify/ProductVariant/${variant}`,
        title: "Ceramic Mug",
        units,
        paidMinor,
      },
    ],
    parts: parts === undefined ? [only] : parts,
    authorization: authorization && authorized(authorization, paidMinor),
    source: { connector: "shopify", recordId: orderId, observedAt: "2026-11-22T08:00:00Z" },
  };
  const known = Object.keys(row) as (keyof OrderCareRow)[];
  const said = Object.fromEntries(Object.entries(rest).filter(([key]) => known.some((name) => name === key)));
  return { ...row, ...said };
}

function authorized(
  { authorizedDaysAgo = 5, lapsesIn = 2, ...rest }: NonNullable<Cared["authorization"]>,
  openMinor: number,
): OpenAuthorization {
  return {
    openMinor,
    authorizedDay: addDays(TODAY, -authorizedDaysAgo),
    lapsesDay: lapsesIn === null ? null : addDays(TODAY, lapsesIn),
    gateway: "shopify_payments",
    ...rest,
  };
}
