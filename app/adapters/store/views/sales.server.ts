import { Prisma } from "@prisma/client";
import { addDays, daysBetween, type Day } from "../../../ops/facts/day.ts";
import type { DayPrices, View } from "../../../ops/facts/views.ts";
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
  /** As long as `offsets`; null where nothing was ever taken off and the price never changed. */
  gross: number[] | null;
  discounts: number[] | null;
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
      sum(returned_units)::int as "returnedUnits",
      case when ${paidOtherwise(shop)} then array_agg(gross_minor::float8) end as gross,
      case when ${paidOtherwise(shop)} then array_agg(discount_minor::float8) end as discounts
    from daily_sales
    where shop = ${shop} and day between ${from}::date and ${to}::date ${among("variant_id", only)}
    group by variant_id`;

  const source = { connector: "shopify", days: { from, to }, observedAt };
  return new Map(
    rows.map(({ variantId, offsets, units: sold, gross, discounts, ...sums }) => {
      const units = new Array<number>(length).fill(0);
      for (const [index, offset] of offsets.entries()) units[offset] = sold[index] ?? 0;
      const dayPrices = gross && discounts && pricesOf({ offsets, sold, gross, discounts }, length);
      return [variantId, { from, units, ...sums, dayPrices, source: { ...source, recordId: variantId } }];
    }),
  );
}

/** Most variants are never discounted nor change their price: their days need not be carried. */
function paidOtherwise(shop: string): Prisma.Sql {
  return Prisma.sql`(sum(discount_minor) > 0
    or max(gross_minor::float8 / units) - min(gross_minor::float8 / units) > 0.5
    or abs(max(gross_minor::float8 / units) - (
      select price_minor from variants where shop = ${shop} and variants.variant_id = daily_sales.variant_id
    )) > 0.5)`;
}

function pricesOf(
  day: { offsets: number[]; sold: number[]; gross: number[]; discounts: number[] },
  length: number,
): DayPrices {
  const prices = { listMinor: new Float32Array(length), paidMinor: new Float32Array(length) };
  for (const [index, offset] of day.offsets.entries()) {
    const units = day.sold[index] ?? 0;
    if (units <= 0) continue;
    const gross = day.gross[index] ?? 0;
    prices.listMinor[offset] = gross / units;
    prices.paidMinor[offset] = (gross - (day.discounts[index] ?? 0)) / units;
  }
  return prices;
}
