import { addDays, daysBetween, type Day } from "../../../ops/facts/day.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { windowOf } from "./window.server.ts";

type Row = { type: string; offset: number; units: number };

/** Units per whole day ending yesterday of each product type, and of the whole shop under "". */
export async function typeSalesView(
  scope: Scope,
  ask: { lastDays: number },
  today: Day,
): Promise<View<"typeSales">> {
  const { tx, shop } = scope;
  const { from } = await windowOf(scope, ask, today);
  const length = daysBetween(from, today);
  if (length <= 0) return new Map();

  const rows = await tx.$queryRaw<Row[]>`
    select coalesce(variants.product_type, '') as type, sales.day - ${from}::date as offset,
      sum(sales.units)::float8 as units
    from daily_sales sales
    left join variants on variants.shop = sales.shop and variants.variant_id = sales.variant_id
    where sales.shop = ${shop} and sales.day between ${from}::date and ${addDays(today, -1)}::date
    group by 1, 2`;

  const whole = new Array<number>(length).fill(0);
  const types = new Map([["", { from, units: whole }]]);
  for (const { type, offset, units } of rows) {
    whole[offset] = (whole[offset] ?? 0) + units;
    if (type === "") continue;
    let row = types.get(type);
    if (!row) types.set(type, (row = { from, units: new Array<number>(length).fill(0) }));
    row.units[offset] = units;
  }
  return types;
}
