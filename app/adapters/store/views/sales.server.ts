import { addDays, daysBetween, type Day } from "../../../ops/facts/day.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { among, type Only } from "./among.server.ts";
import { windowOf } from "./window.server.ts";

type Row = {
  variantId: string;
  offsets: number[];
  units: number[];
  grossMinor: number;
  discountMinor: number;
  returnedUnits: number;
};

/**
 * Units per whole day ending yesterday, of each variant that sold. Starts later than asked where sales are known
 * no further back: a day nobody looked at is not a day without sales.
 */
export async function salesView(
  scope: Scope,
  ask: { lastDays: number },
  { today, only }: { today: Day; only: Only },
): Promise<View<"sales">> {
  const { tx, shop } = scope;
  const { from, observedAt } = await windowOf(scope, ask, today);
  const to = addDays(today, -1);
  const length = daysBetween(from, today);
  if (length <= 0) return new Map();

  const rows = await tx.$queryRaw<Row[]>`
    select variant_id as "variantId", array_agg(day - ${from}::date) as offsets, array_agg(units) as units,
      sum(gross_minor)::float8 as "grossMinor", sum(discount_minor)::float8 as "discountMinor",
      sum(returned_units)::int as "returnedUnits"
    from daily_sales
    where shop = ${shop} and day between ${from}::date and ${to}::date ${among("variant_id", only)}
    group by variant_id`;

  const source = { connector: "shopify", days: { from, to }, observedAt };
  return new Map(
    rows.map(({ variantId, offsets, units: sold, ...sums }) => {
      const units = new Array<number>(length).fill(0);
      for (const [index, offset] of offsets.entries()) units[offset] = sold[index] ?? 0;
      return [variantId, { from, units, ...sums, source: { ...source, recordId: variantId } }];
    }),
  );
}
