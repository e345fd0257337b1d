import { randomUUID } from "node:crypto";
import type { Scope } from "./client.server.ts";
import type { OwnOrder, PurchaseOrderStore } from "./contract.ts";
import { NotFound } from "../../ops/errors.ts";
import { findOrder, listOrders } from "./own-orders.server.ts";
import { dateOf } from "./values.server.ts";

type VariantOrder = Awaited<ReturnType<PurchaseOrderStore["forVariant"]>>[number];

export function purchaseOrderStore(scope: Scope): PurchaseOrderStore {
  const { tx, shop } = scope;
  return {
    place: (order, now) => place(scope, order, now),
    receive: (receipt, now) => close(scope, { ...receipt, kind: "received" }, now),
    cancel: ({ reason, ...cancellation }, now) =>
      close(scope, { ...cancellation, kind: "cancelled", note: reason }, now),
    get: (id) => findOrder(scope, id),
    list: (limit) => listOrders(scope, limit),

    async hold(id) {
      const held = await tx.$queryRaw<unknown[]>`
        select 1 from purchase_orders where shop = ${shop} and id = ${id} for update`;
      if (held.length === 0) throw noSuchOrder();
    },

    async forVariant(variantId) {
      return tx.$queryRaw<VariantOrder[]>`
        select o.id, o.reference, o.placed_at as "placedAt", sum(l.units)::int as units,
          o.expected_day::text as "expectedDay", o.state
        from purchase_order_lines l
        join purchase_orders o on o.shop = l.shop and o.id = l.purchase_order_id
        where l.shop = ${shop} and l.variant_id = ${variantId}
        group by o.shop, o.id
        order by o.placed_at desc`;
    },

    async nextReference() {
      const [row] = await tx.$queryRaw<{ number: number }[]>`
        update shops set next_order_number = next_order_number + 1
        where shop = ${shop}
        returning next_order_number - 1 as number`;
      if (!row)
        throw new NotFound("shop_not_found", "This shop is not installed, so it has no order numbers.");
      return `PO-${String(row.number)}`;
    },
  };
}

async function place(
  { tx, shop }: Scope,
  order: Parameters<PurchaseOrderStore["place"]>[0],
  now: Date,
): Promise<void> {
  const { id, effectId, reference, supplier, expectedDay, isQuick, currency, lines, placedBy } = order;
  const { count } = await tx.purchaseOrder.createMany({
    data: [
      {
        shop,
        id,
        effectId,
        reference,
        supplier,
        currency,
        expectedDay: dateOf(expectedDay),
        isQuick: isQuick === true,
        placedAt: now,
        placedByUserId: placedBy.userId,
        placedByName: placedBy.name,
        state: "placed",
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return; // recorded before
  await tx.purchaseOrderLine.createMany({
    data: lines.map(({ unitCostMinor, ...line }, position) => ({
      shop,
      purchaseOrderId: id,
      position,
      ...line,
      unitCostMinor: unitCostMinor === null ? null : BigInt(unitCostMinor),
    })),
  });
}

type Closing = Omit<OwnOrder["closings"][number], "at" | "units"> & {
  orderId: string;
  lines: readonly { position: number; units: number }[];
};

/** What was written to Shopify is recorded as it was, even beyond what the order has open. */
async function close({ tx, shop }: Scope, closing: Closing, now: Date): Promise<void> {
  const { orderId: purchaseOrderId, effectId, kind, day, note, by, lines } = closing;
  const id = randomUUID();
  const { count } = await tx.orderClosing.createMany({
    data: [
      {
        shop,
        id,
        purchaseOrderId,
        effectId,
        kind,
        day: dateOf(day),
        note,
        at: now,
        byUserId: by.userId,
        byName: by.name,
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return; // recorded before
  await tx.orderClosingLine.createMany({
    data: lines.map((line) => ({ shop, closingId: id, purchaseOrderId, kind, ...line })),
  });
  // An order of which something arrived was received, whatever of it was cancelled.
  await tx.$executeRaw`
    update purchase_orders o
    set state = case when exists (select from order_closing_lines c where c.shop = o.shop
      and c.purchase_order_id = o.id and c.kind = 'received') then 'received' else 'cancelled' end
    where o.shop = ${shop} and o.id = ${purchaseOrderId} and not exists (
      select from purchase_order_lines l
      where l.shop = o.shop and l.purchase_order_id = o.id and l.units > (
        select coalesce(sum(c.units), 0) from order_closing_lines c
        where c.shop = l.shop and c.purchase_order_id = l.purchase_order_id and c.position = l.position))`;
}

function noSuchOrder(): NotFound {
  return new NotFound(
    "order_not_found",
    "There is no such order in this store. Open Purchase orders to see those there are.",
  );
}
