/** A large store put straight into the database, as a first read would have left it. */
import pg from "pg";

export type Size = { variants: number; lines: number };

const SHOP = "large.myshopify.com";
const LINES_PER_ORDER = 3;
const DAYS = 365;
const SUPPLIERS = 400;

/** Gives the shop's domain. Drawn by the database's own generator from one seed: the same size is the same store. */
export async function fillStore(
  superuserUrl: string,
  { variants, lines }: Size,
  today: string,
): Promise<string> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const run = (text: string, ...values: unknown[]) => client.query(text, values);
  try {
    await run("select setseed(0.42)");
    await run(
      `insert into shops (shop, name, currency, time_zone, locale, scopes, installed_at)
       values ($1, 'Large', 'USD', 'UTC', 'en-US', '{read_all_orders}', now() - interval '1 year')`,
      SHOP,
    );
    await run(
      `insert into locations (shop, location_id, name, active, observed_at) values ($1, 'L1', 'Warehouse', true, now())`,
      SHOP,
    );
    await run(
      `insert into suppliers (shop, key, name, lead_typical_days, lead_slow_days, minimum_units, pack_units, saved_at)
       select $1, 'supplier ' || n, 'Supplier ' || n, 7 + n % 30, 12 + n % 50, 1, 1, now()
       from generate_series(0, $2::int - 1) n`,
      SHOP,
      SUPPLIERS,
    );
    await run(
      `insert into variants (shop, variant_id, product_id, inventory_item_id, product_title, sku, vendor, supplier_key,
         product_type, status, price_minor, unit_cost_minor, tracked, continue_selling, created_at, updated_at, observed_at)
       select $1, 'gid://shopify/ProductVariant/' || n, 'gid://shopify/Product/' || n / 2,
         'gid://shopify/InventoryItem/' || n, 'Product ' || n, 'SKU-' || n, 'Supplier ' || n % $3::int,
         'supplier ' || n % $3::int, 'Type ' || n % 60, 'active', p, case when n % 12 = 0 then null else (p * 0.45)::int end,
         true, n % 50 = 0, now() - interval '2 years', now(), now()
       from (select n, (500 + 6000 * random() ^ 2)::int as p from generate_series(1, $2::int) n) drawn`,
      SHOP,
      variants,
      SUPPLIERS,
    );
    // Few sell much: the popular ones get most lines.
    await run(
      `insert into orders (shop, order_id, name, day, created_at, updated_at, test, financial_status, fulfilment_status,
         observed_at)
       select $1, 'gid://shopify/Order/' || n, '#' || n, day, day + interval '10 hours', day + interval '30 hours', false,
         'PAID', case when day > $3::date - 3 then 'UNFULFILLED' else 'FULFILLED' end, now()
       from (select n, $3::date - 1 - (n % $4::int) as day from generate_series(1, $2::int) n) placed`,
      SHOP,
      Math.ceil(lines / LINES_PER_ORDER),
      today,
      DAYS,
    );
    await run(
      `insert into order_lines (shop, order_id, line_id, variant_id, title, quantity, current_quantity, unit_price_minor,
         discount_minor)
       select $1, 'gid://shopify/Order/' || 1 + n / $4::int, 'line ' || n, v.variant_id, v.product_title, q, q, v.price_minor,
         case when n % 9 = 0 then v.price_minor / 10 else 0 end
       from (
         select n, 1 + floor(power(random(), 3) * $3::int)::int as of, 1 + floor(random() ^ 4 * 3)::int as q
         from generate_series(0, $2::int - 1) n
       ) drawn join variants v on v.shop = $1 and v.variant_id = 'gid://shopify/ProductVariant/' || drawn.of`,
      SHOP,
      lines,
      variants,
      LINES_PER_ORDER,
    );
    await run(
      `insert into fulfilments (shop, order_id, fulfilment_id, status, created_at, updated_at)
       select shop, order_id, 'f' || order_id, 'SUCCESS', created_at + interval '1 day', created_at + interval '1 day'
       from orders where shop = $1 and fulfilment_status = 'FULFILLED'`,
      SHOP,
    );
    // Stock for a fortnight to seven months of what a variant sold, now and then for years.
    await run(
      `insert into stock_levels (shop, inventory_item_id, location_id, available, committed, incoming, on_hand, reserved,
         damaged, safety_stock, quality_control, updated_at, observed_at)
       select $1, v.inventory_item_id, 'L1', a, 0, 0, a, 0, 0, 0, 0, now(), now()
       from (
         select v.inventory_item_id, floor(coalesce(s.units, 0) / ${DAYS}.0 * (14 + 200 * random())
           * case when random() < 0.03 then 15 else 1 end)::int as a
         from variants v left join (
           select variant_id, sum(quantity) as units from order_lines where shop = $1 group by variant_id
         ) s on s.variant_id = v.variant_id where v.shop = $1
       ) v`,
      SHOP,
    );
    for (const kind of ["products", "inventory", "orders", "payments"])
      await run(
        `insert into source_status (shop, connector, kind, state, last_complete_at, rows_read)
         values ($1, 'shopify', $2, 'complete', now(), 0)`,
        SHOP,
        kind,
      );
    await run("analyze");
    return SHOP;
  } finally {
    await client.end();
  }
}
