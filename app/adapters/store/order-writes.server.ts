import type { OrderFact } from "../../ops/facts/facts.ts";
import type { Scope } from "./client.server.ts";
import { columnsOf } from "./columns.server.ts";

const ORDER = {
  orderId: "text",
  name: "text",
  day: "date",
  createdAt: "timestamptz",
  updatedAt: "timestamptz",
  cancelledAt: "timestamptz",
  test: "boolean",
  financialStatus: "text",
  fulfilmentStatus: "text",
  riskLevel: "text",
  riskAdvice: "text",
  openMinor: "bigint",
  authorizedAt: "timestamptz",
  authorizedUntil: "timestamptz",
  gateway: "text",
  partsRead: "boolean",
  shippingMinor: "bigint",
} as const;
const LINE = {
  orderId: "text",
  lineId: "text",
  variantId: "text",
  sku: "text",
  title: "text",
  quantity: "int",
  currentQuantity: "int",
  unitPriceMinor: "bigint",
  discountMinor: "bigint",
  bundleGroup: "text",
  bundleVariantId: "text",
  bundleUnits: "int",
} as const;
const REFUND_LINE = {
  orderId: "text",
  refundId: "text",
  position: "int",
  lineId: "text",
  day: "date",
  createdAt: "timestamptz",
  quantity: "int",
  restockType: "text",
  subtotalMinor: "bigint",
} as const;
const FULFILMENT = {
  orderId: "text",
  fulfilmentId: "text",
  status: "text",
  createdAt: "timestamptz",
  updatedAt: "timestamptz",
  displayStatus: "text",
  carrier: "text",
  inTransitAt: "timestamptz",
  deliveredAt: "timestamptz",
  estimatedAt: "timestamptz",
} as const;

/** Orders first: what belongs to one that the store knows newer is left alone. */
export async function writeOrders(
  scope: Scope,
  orders: readonly OrderFact[],
  observedAt: Date,
): Promise<void> {
  const taken = await upsertOrders(scope, orders, observedAt);
  const accepted = taken.size === orders.length ? orders : orders.filter(({ orderId }) => taken.has(orderId));
  await upsertLines(scope, accepted);
  await upsertRefundLines(scope, accepted);
  await upsertFulfilments(scope, accepted);
  await replaceOpenParts(scope, accepted);
}

async function upsertOrders(
  { tx, shop }: Scope,
  orders: readonly OrderFact[],
  observedAt: Date,
): Promise<Set<string>> {
  const rows = orders.map(({ risk, authorization, fulfilmentOrders, ...order }) => ({
    ...order,
    riskLevel: risk?.level ?? null,
    riskAdvice: risk?.advice ?? null,
    openMinor: authorization?.openMinor ?? null,
    authorizedAt: authorization?.authorizedAt ?? null,
    authorizedUntil: authorization?.expiresAt ?? null,
    gateway: authorization?.gateway ?? null,
    partsRead: fulfilmentOrders !== null,
  }));
  const taken = await tx.$queryRaw<{ orderId: string }[]>`
    insert into orders as o (
      shop, order_id, name, day, created_at, updated_at, cancelled_at, test, financial_status, fulfilment_status,
      observed_at, risk_level, risk_advice, open_minor, authorized_at, authorized_until, gateway, parts_read,
      shipping_minor)
    select ${shop}, "orderId", name, day, "createdAt", "updatedAt", "cancelledAt", test, "financialStatus",
      "fulfilmentStatus", ${observedAt}, "riskLevel", "riskAdvice", "openMinor", "authorizedAt", "authorizedUntil",
      gateway, "partsRead", "shippingMinor"
    from ${columnsOf(rows, ORDER)}
    on conflict (shop, order_id) do update set
      name = excluded.name, day = excluded.day, created_at = excluded.created_at, updated_at = excluded.updated_at,
      cancelled_at = excluded.cancelled_at, test = excluded.test, financial_status = excluded.financial_status,
      fulfilment_status = excluded.fulfilment_status, observed_at = excluded.observed_at,
      risk_level = excluded.risk_level, risk_advice = excluded.risk_advice, open_minor = excluded.open_minor,
      authorized_at = excluded.authorized_at, authorized_until = excluded.authorized_until,
      gateway = excluded.gateway, parts_read = excluded.parts_read,
      shipping_minor = excluded.shipping_minor
    where excluded.updated_at >= o.updated_at
    returning order_id as "orderId"`;
  return new Set(taken.map(({ orderId }) => orderId));
}

async function upsertLines({ tx, shop }: Scope, orders: readonly OrderFact[]): Promise<void> {
  const rows = orders.flatMap(({ orderId, lines }) =>
    lines.map(({ bundle, ...line }) => ({
      ...{ orderId, ...line },
      bundleGroup: bundle?.groupId ?? null,
      bundleVariantId: bundle?.variantId ?? null,
      bundleUnits: bundle?.units ?? null,
    })),
  );
  if (rows.length === 0) return;
  await tx.$executeRaw`
    insert into order_lines (
      shop, order_id, line_id, variant_id, sku, title, quantity, current_quantity, unit_price_minor, discount_minor,
      bundle_group, bundle_variant_id, bundle_units)
    select ${shop}, "orderId", "lineId", "variantId", sku, title, quantity, "currentQuantity", "unitPriceMinor",
      "discountMinor", "bundleGroup", "bundleVariantId", "bundleUnits"
    from ${columnsOf(rows, LINE)}
    on conflict (shop, order_id, line_id) do update set
      -- A variant that was deleted meanwhile is still what was sold.
      variant_id = coalesce(excluded.variant_id, order_lines.variant_id), sku = excluded.sku, title = excluded.title,
      quantity = excluded.quantity, current_quantity = excluded.current_quantity,
      unit_price_minor = excluded.unit_price_minor, discount_minor = excluded.discount_minor,
      bundle_group = excluded.bundle_group,
      bundle_variant_id = coalesce(excluded.bundle_variant_id, order_lines.bundle_variant_id),
      bundle_units = excluded.bundle_units`;
}

async function upsertRefundLines({ tx, shop }: Scope, orders: readonly OrderFact[]): Promise<void> {
  const rows = orders.flatMap(({ orderId, refunds }) =>
    refunds.flatMap(({ refundId, createdAt, day, lines }) =>
      lines.map((line, position) => ({ orderId, refundId, createdAt, day, position, ...line })),
    ),
  );
  if (rows.length === 0) return;
  await tx.$executeRaw`
    insert into refund_lines (
      shop, order_id, refund_id, position, line_id, day, created_at, quantity, restock_type, subtotal_minor)
    select ${shop}, "orderId", "refundId", position, "lineId", day, "createdAt", quantity, "restockType",
      "subtotalMinor"
    from ${columnsOf(rows, REFUND_LINE)}
    on conflict (shop, order_id, refund_id, position) do update set
      line_id = excluded.line_id, quantity = excluded.quantity, restock_type = excluded.restock_type,
      subtotal_minor = excluded.subtotal_minor`;
}

async function upsertFulfilments({ tx, shop }: Scope, orders: readonly OrderFact[]): Promise<void> {
  const rows = orders.flatMap(({ orderId, fulfilments }) =>
    fulfilments.map((fulfilment) => ({ orderId, ...fulfilment })),
  );
  if (rows.length === 0) return;
  await tx.$executeRaw`
    insert into fulfilments (
      shop, order_id, fulfilment_id, status, created_at, updated_at, display_status, carrier, in_transit_at,
      delivered_at, estimated_at)
    select ${shop}, "orderId", "fulfilmentId", status, "createdAt", "updatedAt", "displayStatus", carrier,
      "inTransitAt", "deliveredAt", "estimatedAt"
    from ${columnsOf(rows, FULFILMENT)}
    on conflict (shop, order_id, fulfilment_id) do update set
      status = excluded.status, updated_at = excluded.updated_at, display_status = excluded.display_status,
      carrier = excluded.carrier, in_transit_at = excluded.in_transit_at, delivered_at = excluded.delivered_at,
      estimated_at = excluded.estimated_at`;
}

const CODE = { orderId: "text", code: "text" } as const;
const FULFILMENT_ORDER = {
  orderId: "text",
  fulfilmentOrderId: "text",
  status: "text",
  updatedAt: "timestamptz",
  promisedAt: "timestamptz",
} as const;
const HOLD = { orderId: "text", fulfilmentOrderId: "text", holdId: "text", reason: "text" } as const;

/** Holds are released and parts are sent: what a newer reading does not name is gone. */
async function replaceOpenParts({ tx, shop }: Scope, orders: readonly OrderFact[]): Promise<void> {
  if (orders.length === 0) return;
  const ids = orders.map(({ orderId }) => orderId);
  await tx.$executeRaw`delete from fulfilment_holds where shop = ${shop} and order_id = any(${ids})`;
  await tx.$executeRaw`delete from fulfilment_orders where shop = ${shop} and order_id = any(${ids})`;
  await tx.$executeRaw`delete from order_codes where shop = ${shop} and order_id = any(${ids})`;
  const codes = orders.flatMap(({ orderId, discountCodes }) =>
    discountCodes.map((code) => ({ orderId, code })),
  );
  if (codes.length > 0)
    await tx.$executeRaw`
      insert into order_codes (shop, order_id, code)
      select distinct ${shop}, "orderId", code from ${columnsOf(codes, CODE)}`;
  const parts = orders.flatMap(({ orderId, fulfilmentOrders }) =>
    (fulfilmentOrders ?? []).map((part) => ({ orderId, promisedAt: null, ...part })),
  );
  if (parts.length === 0) return;
  await tx.$executeRaw`
    insert into fulfilment_orders (shop, order_id, fulfilment_order_id, status, updated_at, promised_at)
    select ${shop}, "orderId", "fulfilmentOrderId", status, "updatedAt", "promisedAt"
    from ${columnsOf(parts, FULFILMENT_ORDER)}`;
  const holds = parts.flatMap(({ orderId, fulfilmentOrderId, holds: of }) =>
    of.map((hold) => ({ orderId, fulfilmentOrderId, ...hold })),
  );
  if (holds.length > 0)
    await tx.$executeRaw`
      insert into fulfilment_holds (shop, order_id, fulfilment_order_id, hold_id, reason)
      select ${shop}, "orderId", "fulfilmentOrderId", "holdId", reason from ${columnsOf(holds, HOLD)}`;
}
