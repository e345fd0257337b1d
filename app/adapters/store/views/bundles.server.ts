import { addDays, daysBetween, type Day } from "../../../ops/facts/day.ts";
import type { Provenance } from "../../../ops/facts/provenance.ts";
import type { BundleRow } from "../../../ops/facts/rows/bundles.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { SOLD_NOW } from "./variants.server.ts";
import { windowOf } from "./window.server.ts";

type Row = { variantId: string; lines: BundleRow["lines"]; observedAt: Date };
type Sold = {
  variantId: string;
  offset: number;
  units: number;
  returned: number;
  grossMinor: number;
  discountMinor: number;
};

/** Bundles on sale. What was bought by itself of a bundle, its parts not told apart, counts as sold too. */
export async function bundlesView(
  scope: Scope,
  ask: { lastDays: number },
  today: Day,
): Promise<View<"bundles">> {
  const { tx, shop } = scope;
  const rows = await tx.$queryRaw<Row[]>`
    select variants.variant_id as "variantId", variants.observed_at as "observedAt",
      json_agg(json_build_object('variantId', p.part_variant_id, 'units', p.units) order by p.part_variant_id) as lines
    from bundle_parts p
    join variants on variants.shop = p.shop and variants.variant_id = p.bundle_variant_id
    where p.shop = ${shop} and ${SOLD_NOW}
    group by variants.variant_id, variants.observed_at
    order by variants.variant_id`;
  // Most stores sell none: the lines of all orders are not looked through for them.
  if (rows.length === 0) return new Map();
  const { from, observedAt } = await windowOf(scope, ask, today);
  const length = Math.max(0, daysBetween(from, today));
  const sold = Map.groupBy(await soldOf(scope, { from, today }), ({ variantId }) => variantId);
  return new Map(
    rows.map((row) => {
      const source: Provenance = {
        ...{ connector: "shopify", recordId: row.variantId, observedAt },
        days: { from, to: addDays(today, -1) },
      };
      const sales = salesOf(sold.get(row.variantId) ?? [], { from, length, source });
      return [
        row.variantId,
        { ...row, sales, source: { ...source, observedAt: row.observedAt.toISOString() } },
      ];
    }),
  );
}

/**
 * All lines of one bundle on an order are one group, and each of them says how many bundles it is of. Of each line its share
 * counts as in `daily_sales`: what was taken off before it was sent was not sold, what came back afterwards was. A bundle
 * was sold as long as any of its parts was; one of whose parts half came back counts as half a one that did.
 */
function soldOf({ tx, shop }: Scope, { from, today }: { from: Day; today: Day }): Promise<Sold[]> {
  return tx.$queryRaw<Sold[]>`
    with lines as materialized (
      select o.day, l.order_id, l.line_id, coalesce(l.bundle_variant_id, l.variant_id) as variant_id,
        coalesce(l.bundle_group, l.line_id) as bundle, coalesce(l.bundle_units, l.quantity) as bundles,
        l.quantity, l.unit_price_minor, l.discount_minor
      from orders o join order_lines l on l.shop = o.shop and l.order_id = o.order_id
      where o.shop = ${shop} and o.day >= ${from}::date and o.day < ${today}::date
        and o.cancelled_at is null and not o.test and l.quantity > 0
        and coalesce(l.bundle_variant_id, l.variant_id)
          in (select bundle_variant_id from bundle_parts where shop = ${shop})
    ), refunded as (
      select order_id, line_id, sum(quantity) filter (where lower(restock_type) = 'cancel') as cancelled,
        sum(quantity) filter (where lower(restock_type) <> 'cancel') as returned
      from refund_lines
      where shop = ${shop} and order_id in (select order_id from lines)
      group by order_id, line_id
    ), kept as (
      select l.*, greatest(l.quantity - coalesce(r.cancelled, 0), 0) as units, coalesce(r.returned, 0) as returned
      from lines l left join refunded r on r.order_id = l.order_id and r.line_id = l.line_id
    ), bought as (
      select variant_id, day, max(ceil(bundles * units / quantity::numeric)) as units,
        avg(bundles * least(returned, units) / quantity::numeric) as returned,
        sum(units * unit_price_minor) as gross, sum(round(discount_minor * units / quantity::numeric)) as discount
      from kept group by variant_id, day, order_id, bundle
    )
    select variant_id as "variantId", day - ${from}::date as "offset", sum(units)::int as units,
      sum(returned)::float8 as returned, sum(gross)::float8 as "grossMinor", sum(discount)::float8 as "discountMinor"
    from bought group by variant_id, day having sum(units) > 0`;
}

function salesOf(
  sold: readonly Sold[],
  { from, length, source }: { from: Day; length: number; source: Provenance },
): BundleRow["sales"] {
  if (sold.length === 0) return null;
  const units = new Array<number>(length).fill(0);
  let grossMinor = 0;
  let discountMinor = 0;
  let returned = 0;
  for (const day of sold) {
    units[day.offset] = day.units;
    grossMinor += day.grossMinor;
    discountMinor += day.discountMinor;
    returned += day.returned;
  }
  return { from, units, grossMinor, discountMinor, returnedUnits: Math.round(returned), source };
}
