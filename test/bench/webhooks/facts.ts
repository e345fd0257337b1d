/** The facts of two databases, compared row by row: all that was read of the store, but for when it was read. */
import pg from "pg";

const TABLES = [
  "locations",
  "variants",
  "bundle_parts",
  "stock_levels",
  "orders",
  "order_lines",
  "refund_lines",
  "fulfilments",
  "order_codes",
  "fulfilment_orders",
  "fulfilment_holds",
  "daily_sales",
];
const LIVING = `select from variants v
  where v.shop = t.shop and v.variant_id = t.variant_id and v.deleted_at is null`;
/** A deleted variant stays for the sake of what was sold; a clean read never heard of it. */
const ONLY: Readonly<Record<string, string>> = {
  variants: "and deleted_at is null",
  daily_sales: `and exists (${LIVING})`,
};
/** So does what a line sold, which Shopify no longer says once the variant is gone. */
const SAID: Readonly<Record<string, string>> = {
  order_lines: `|| case when exists (${LIVING}) then '{}'::jsonb else '{"variant_id": null}'::jsonb end`,
};

export type Facts = ReadonlyMap<string, ReadonlySet<string>>;

/** Under a role that may read the shop's rows. */
export async function factsOf(url: string, shop: string): Promise<Facts> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select set_config('app.shop', $1, false)", [shop]);
    const facts = new Map<string, Set<string>>();
    for (const table of TABLES) {
      const { rows } = await client.query<{ row: string }>(
        `select (to_jsonb(t) - 'shop' - 'observed_at' - 'deleted_at' ${SAID[table] ?? ""})::text as row
         from ${table} t where shop = $1 ${ONLY[table] ?? ""}`,
        [shop],
      );
      facts.set(table, new Set(rows.map(({ row }) => row)));
    }
    return facts;
  } finally {
    await client.end();
  }
}

/** Rows of each table that are not as they should be, missing ones and ones too many included. Empty: all alike. */
export function diverged(found: Facts, wanted: Facts): Record<string, number> {
  const by: Record<string, number> = {};
  for (const [table, rows] of wanted) {
    const held = found.get(table) ?? new Set<string>();
    // A row that differs is missing on one side and too many on the other, and counts once.
    const missing = [...rows].filter((row) => !held.has(row)).length;
    const tooMany = [...held].filter((row) => !rows.has(row)).length;
    if (Math.max(missing, tooMany) > 0) by[table] = Math.max(missing, tooMany);
  }
  return by;
}

export function total(by: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const rows of Object.values(by)) sum += rows;
  return sum;
}
