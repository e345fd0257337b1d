import { addDays, daysBetween, type Day } from "../../../ops/facts/day.ts";
import { LEVELS_DAYS, type TypeLevels, type TypeSalesRow, type View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { windowOf } from "./window.server.ts";

type Row = { type: string; offset: number; units: number };
type Mutable = Omit<TypeSalesRow, "units"> & { units: number[] };
type LevelsRow = TypeLevels & { type: string | null };

/** Units per whole day ending yesterday of each product type, and of the whole shop under ""; and how fast each one's variants sell. */
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
  const types = new Map<string, Mutable>([["", { from, units: whole }]]);
  for (const { type, offset, units } of rows) {
    whole[offset] = (whole[offset] ?? 0) + units;
    if (type === "") continue;
    let row = types.get(type);
    if (!row) types.set(type, (row = { from, units: new Array<number>(length).fill(0) }));
    row.units[offset] = units;
  }
  for (const { type, ...levels } of await levelsOf(scope, from, today)) {
    const row = types.get(type ?? "");
    if (row) row.levels = levels;
  }
  return types;
}

/** Type null: the whole shop. Variants without a type count in it alone. */
async function levelsOf({ tx, shop }: Scope, knownFrom: Day, today: Day): Promise<LevelsRow[]> {
  const asked = addDays(today, -LEVELS_DAYS);
  const from = knownFrom > asked ? knownFrom : asked;
  return await tx.$queryRaw<LevelsRow[]>`
    with rates as (
      select nullif(v.product_type, '') as type, s.units / n.days as rate,
        (s.squares / n.days - (s.units / n.days) ^ 2) / n.days as chance
      from (
        select variant_id, sum(units)::float8 as units, sum(units::float8 ^ 2) as squares
        from daily_sales
        where shop = ${shop} and day between ${from}::date and ${addDays(today, -1)}::date
        group by variant_id
      ) s
      join variants v on v.shop = ${shop} and v.variant_id = s.variant_id
      cross join lateral (
        select greatest(1, least(${today}::date - ${from}::date, ${today}::date - v.created_at::date))::float8 as days
      ) n
      where s.units > 0
    )
    select type, count(*)::int as variants, avg(rate) as "meanPerDay", var_pop(rate) as variance,
      greatest(avg(chance), 0) as "chanceVariance"
    from rates
    group by grouping sets ((), (type))
    having grouping(type) = 1 or type is not null`;
}
