import { Prisma } from "@prisma/client";

/**
 * The columns `parts` and `lines` of an open order: its parts with what holds them back, and what is left of its lines with
 * what was paid for it. `row`: the alias of a query that has `order_id`, beside the shop's `zone`.
 */
export function partsAndLines(shop: string, row: "c" | "w"): Prisma.Sql {
  const order = Prisma.raw(`${row}.order_id`);
  return Prisma.sql`(select coalesce(json_agg(json_build_object(
          'fulfilmentOrderId', f.fulfilment_order_id, 'status', f.status,
          'changedDay', (f.updated_at at time zone zone.name)::date::text,
          'holds', (select coalesce(json_agg(json_build_object('holdId', h.hold_id, 'reason', h.reason)
              order by h.hold_id), '[]'::json)
            from fulfilment_holds h
            where h.shop = f.shop and h.order_id = f.order_id and h.fulfilment_order_id = f.fulfilment_order_id))
          order by f.fulfilment_order_id), '[]'::json)
        from fulfilment_orders f where f.shop = ${shop} and f.order_id = ${order}) as parts,
      (select coalesce(json_agg(json_build_object(
          'variantId', l.variant_id, 'title', l.title, 'units', l.current_quantity,
          'paidMinor', greatest(0, l.unit_price_minor * l.current_quantity
            - round(l.discount_minor * l.current_quantity / l.quantity::numeric))) order by l.line_id), '[]'::json)
        from order_lines l
        where l.shop = ${shop} and l.order_id = ${order} and l.current_quantity > 0 and l.quantity > 0) as lines`;
}
