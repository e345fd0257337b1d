import type { Scope } from "./client.server.ts";
import type { PurchaseOrderStore } from "./contract.ts";
import { NotFound } from "../../ops/errors.ts";
import { dateOf } from "./values.server.ts";

type OrderLine = Awaited<ReturnType<PurchaseOrderStore["forVariant"]>>[number];

export function purchaseOrderStore({ tx, shop }: Scope): PurchaseOrderStore {
  return {
    async place({ id, effectId, reference, supplier, expectedDay, currency, lines, placedBy }, now) {
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
    },

    async forVariant(variantId) {
      return tx.$queryRaw<OrderLine[]>`
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
