import { Prisma } from "@prisma/client";
import { addDays, type Day } from "../../../ops/facts/day.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { among, type Only } from "./among.server.ts";
import type { Reading } from "./reading.server.ts";
import { windowOf } from "./window.server.ts";

/** Days of the sales window at whose close a variant had none to sell, by our own log of closing stock. */
export async function outOfStockReading(
  scope: Scope,
  ask: { lastDays: number },
  { today, only }: { today: Day; only: Only },
): Promise<Reading<View<"outOfStock">>> {
  const { shop } = scope;
  const { from } = await windowOf(scope, ask, today);
  const sql = Prisma.sql`
    select variant_id as "variantId", array_agg(day::text order by day) as days
    from stock_days
    where shop = ${shop} and day between ${from}::date and ${addDays(today, -1)}::date and available <= 0
      ${among("variant_id", only)}
    group by variant_id`;
  return {
    sql,
    made: (rows: readonly { variantId: string; days: Day[] }[]) =>
      new Map(rows.map(({ variantId, days }) => [variantId, { days: new Set(days) }])),
  };
}
