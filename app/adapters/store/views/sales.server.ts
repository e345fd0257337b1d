import { Prisma } from "@prisma/client";
import { addDays, daysBetween, type Day } from "../../../ops/facts/day.ts";
import type { DayPrices, SalesRow, View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { among, type Only } from "./among.server.ts";
import type { Reading } from "./reading.server.ts";
import { windowOf } from "./window.server.ts";

type Row = {
  variantId: string;
  offsets: number[];
  units: number[];
  /** Sums of each window, in the order that they were asked for; null where nothing sold in it. */
  grossMinor: (number | null)[];
  discountMinor: (number | null)[];
  returnedUnits: (number | null)[];
  /** As long as `offsets`; null where nothing was ever taken off and the price never changed. */
  gross: number[] | null;
  discounts: number[] | null;
};

/** Days ending yesterday. `skipped`: days of the longest window that lie before it. */
type Window = { from: Day; skipped: number; days: { from: Day; to: Day } };

/**
 * Units per whole day ending yesterday, of each variant that sold, for each of some windows: the statement reads the
 * longest once. A window starts later than asked where sales are known no further back: a day nobody looked at is not a
 * day without sales.
 */
export async function salesReading(
  scope: Scope,
  asks: readonly { lastDays: number }[],
  { today, only }: { today: Day; only: Only },
): Promise<Reading<View<"sales">[]>> {
  const { shop } = scope;
  const longest = { lastDays: Math.max(...asks.map(({ lastDays }) => lastDays)) };
  const { from, observedAt } = await windowOf(scope, longest, today);
  const to = addDays(today, -1);
  const length = daysBetween(from, today);
  if (length <= 0) return { sql: null, made: () => asks.map(() => new Map()) };
  const windows = asks.map(({ lastDays }): Window => {
    const skipped = Math.max(0, length - lastDays);
    const since = addDays(from, skipped);
    return { from: since, skipped, days: { from: since, to } };
  });
  const ofEach = (sum: Prisma.Sql) => {
    const each = windows.map((window) => Prisma.sql`${sum} filter (where day >= ${window.from}::date)`);
    return Prisma.sql`array[${Prisma.join(each)}]::float8[]`;
  };

  const sql = Prisma.sql`
    select variant_id as "variantId", array_agg(day - ${from}::date) as offsets, array_agg(units) as units,
      ${ofEach(Prisma.sql`sum(gross_minor)`)} as "grossMinor",
      ${ofEach(Prisma.sql`sum(discount_minor)`)} as "discountMinor",
      ${ofEach(Prisma.sql`sum(returned_units)`)} as "returnedUnits",
      case when ${paidOtherwise(shop)} then array_agg(gross_minor::float8) end as gross,
      case when ${paidOtherwise(shop)} then array_agg(discount_minor::float8) end as discounts
    from daily_sales
    where shop = ${shop} and day between ${from}::date and ${to}::date ${among("variant_id", only)}
    group by variant_id`;

  const made = (rows: readonly Row[]) => {
    const views = windows.map(() => new Map<string, SalesRow>());
    for (const row of rows) {
      const { variantId, offsets } = row;
      const units = new Array<number>(length).fill(0);
      for (const [index, offset] of offsets.entries()) units[offset] = row.units[index] ?? 0;
      const prices = pricesOf(row, length);
      windows.forEach((window, at) => {
        const grossMinor = row.grossMinor[at] ?? null;
        if (grossMinor === null) return;
        views[at]?.set(variantId, {
          from: window.from,
          units: window.skipped === 0 ? units : units.slice(window.skipped),
          grossMinor,
          discountMinor: row.discountMinor[at] ?? 0,
          returnedUnits: row.returnedUnits[at] ?? 0,
          dayPrices: prices && since(prices, window.skipped),
          source: { connector: "shopify", days: window.days, observedAt, recordId: variantId },
        });
      });
    }
    return views;
  };
  return { sql, made };
}

/** Most variants are never discounted nor change their price: their days need not be carried. */
function paidOtherwise(shop: string): Prisma.Sql {
  return Prisma.sql`(sum(discount_minor) > 0
    or max(gross_minor::float8 / units) - min(gross_minor::float8 / units) > 0.5
    or abs(max(gross_minor::float8 / units) - (
      select price_minor from variants where shop = ${shop} and variants.variant_id = daily_sales.variant_id
    )) > 0.5)`;
}

function pricesOf({ offsets, units, gross, discounts }: Row, length: number): DayPrices | null {
  if (!gross || !discounts) return null;
  const prices = { listMinor: new Float32Array(length), paidMinor: new Float32Array(length) };
  for (const [index, offset] of offsets.entries()) {
    const sold = units[index] ?? 0;
    if (sold <= 0) continue;
    const paid = gross[index] ?? 0;
    prices.listMinor[offset] = paid / sold;
    prices.paidMinor[offset] = (paid - (discounts[index] ?? 0)) / sold;
  }
  return prices;
}

function since({ listMinor, paidMinor }: DayPrices, skipped: number): DayPrices {
  return { listMinor: listMinor.subarray(skipped), paidMinor: paidMinor.subarray(skipped) };
}
