/** Reading our own orders with what became of their units: three statements, however many orders. */
import type { Scope } from "./client.server.ts";
import type { OwnOrder, OwnOrderClosing, OwnOrderLine } from "./contract.ts";

type Head = Omit<OwnOrder, "placedBy" | "lines" | "closings"> & {
  placedByUserId: string;
  placedByName: string | null;
};

type ClosingRow = Omit<OwnOrderClosing, "by"> & { orderId: string; byUserId: string; byName: string | null };

export async function findOrder(scope: Scope, id: string): Promise<OwnOrder | null> {
  const { tx, shop } = scope;
  const heads = await tx.$queryRaw<Head[]>`
    select id, reference, supplier, placed_at as "placedAt", placed_by_user_id as "placedByUserId",
      placed_by_name as "placedByName", expected_day::text as "expectedDay", state
    from purchase_orders where shop = ${shop} and id = ${id}`;
  const [order] = await withParts(scope, heads);
  return order ?? null;
}

export async function listOrders(scope: Scope, limit: number): Promise<OwnOrder[]> {
  const { tx, shop } = scope;
  const heads = await tx.$queryRaw<Head[]>`
    select id, reference, supplier, placed_at as "placedAt", placed_by_user_id as "placedByUserId",
      placed_by_name as "placedByName", expected_day::text as "expectedDay", state
    from purchase_orders where shop = ${shop}
    order by state <> 'placed', case when state = 'placed' then expected_day end, placed_at desc, id
    limit ${limit}`;
  return withParts(scope, heads);
}

async function withParts(scope: Scope, heads: readonly Head[]): Promise<OwnOrder[]> {
  const ids = heads.map(({ id }) => id);
  if (ids.length === 0) return [];
  const lines = await linesOf(scope, ids);
  const closings = await closingsOf(scope, ids);
  return heads.map(({ placedByUserId, placedByName, ...head }) => ({
    ...head,
    placedBy: { userId: placedByUserId, name: placedByName },
    lines: (lines.get(head.id) ?? []).map(({ line }) => line),
    closings: (closings.get(head.id) ?? []).map(({ closing }) => closing),
  }));
}

async function linesOf({ tx, shop }: Scope, ids: readonly string[]) {
  const rows = await tx.$queryRaw<(OwnOrderLine & { orderId: string })[]>`
    select l.purchase_order_id as "orderId", l.position, l.variant_id as "variantId",
      l.inventory_item_id as "inventoryItemId", l.location_id as "locationId", l.title, l.sku, l.units,
      coalesce(sum(c.units) filter (where c.kind = 'received'), 0)::int as "receivedUnits",
      coalesce(sum(c.units) filter (where c.kind = 'cancelled'), 0)::int as "cancelledUnits"
    from purchase_order_lines l
    left join order_closing_lines c
      on c.shop = l.shop and c.purchase_order_id = l.purchase_order_id and c.position = l.position
    where l.shop = ${shop} and l.purchase_order_id = any(${ids})
    group by l.shop, l.purchase_order_id, l.position
    order by l.purchase_order_id, l.position`;
  const lines = rows.map(({ orderId, ...line }) => ({ orderId, line }));
  return Map.groupBy(lines, ({ orderId }) => orderId);
}

async function closingsOf({ tx, shop }: Scope, ids: readonly string[]) {
  const rows = await tx.$queryRaw<ClosingRow[]>`
    select g.purchase_order_id as "orderId", g.effect_id as "effectId", g.kind, g.day::text as day, g.note, g.at,
      g.by_user_id as "byUserId", g.by_name as "byName", coalesce(sum(c.units), 0)::int as units
    from order_closings g
    left join order_closing_lines c on c.shop = g.shop and c.closing_id = g.id
    where g.shop = ${shop} and g.purchase_order_id = any(${ids})
    group by g.shop, g.id
    order by g.at desc`;
  const closings = rows.map(({ orderId, byUserId, byName, ...closing }) => ({
    orderId,
    closing: { ...closing, by: { userId: byUserId, name: byName } },
  }));
  return Map.groupBy(closings, ({ orderId }) => orderId);
}
