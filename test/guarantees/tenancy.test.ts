import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "../../app/adapters/store/client.server.ts";
import { openStore } from "../../app/adapters/store/open.server.ts";
import { fillEveryTable } from "../factories/every-table.ts";
import { aVariant } from "../factories/facts.ts";
import { TEST_KEYS } from "../factories/postgres.ts";
import { inShop, sql } from "../factories/sql.ts";
import { installShop, type TestStore, testStore } from "../factories/store.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const HASH = "a".repeat(64);

let opened: TestStore;
let mine: string;
let theirs: string;
beforeAll(async () => {
  opened = await testStore();
  mine = opened.shop;
  theirs = await installShop(opened.store);
  await opened.store.shop(theirs, fillEveryTable);
});
afterAll(() => opened.close());

describe("every table", () => {
  it("but the named exceptions has a shop, first in its key, and forced row-level security both ways", async () => {
    const tables = await sql<{
      name: string;
      enabled: boolean;
      forced: boolean;
      key: string | null;
      using: string | null;
      check: string | null;
    }>(
      opened.database.superuserUrl,
      `select c.relname as name, relrowsecurity as enabled, relforcerowsecurity as forced,
         (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
          where i.indrelid = c.oid and i.indisprimary) as key,
         p.qual as "using", p.with_check as "check"
       from pg_class c left join pg_policies p on p.schemaname = 'public' and p.tablename = c.relname
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`,
    );
    const kept = tables.filter(({ name }) => !["sessions", "_prisma_migrations"].includes(name));
    expect(kept.length).toBeGreaterThan(20);
    for (const table of kept) {
      const ownShop = expect.stringMatching(/^\(shop = NULLIF\(current_setting\('app\.shop'/) as string;
      expect(table).toEqual({
        name: table.name,
        enabled: true,
        forced: true,
        key: "shop",
        using: ownShop,
        check: ownShop,
      });
    }
  });

  it("is past reach without a shop, and so are all rows of another one", async () => {
    const tables = await tablesOfShops();
    for (const table of tables) {
      const [row] = await sql<{ n: number }>(opened.database.url, `select count(*)::int as n from ${table}`);
      expect({ table, rows: row?.n }).toEqual({ table, rows: 0 });
      const [seen] = await inShop(
        opened.database.url,
        mine,
        `select count(*)::int as n from ${table} where shop = '${theirs}'`,
      );
      expect({ table, rows: seen }).toEqual({ table, rows: [{ n: 0 }] });
    }
    const filled = await inShop(
      opened.database.url,
      theirs,
      ...tables.map((table) => `select count(*)::int as n from ${table}`),
    );
    expect(filled.map(([row]) => (row as { n: number }).n).filter((n) => n === 0)).toEqual([]);
  });

  it("takes no row for another shop, and gives none away", async () => {
    const { url } = opened.database;
    await expect(
      inShop(url, mine, `insert into locations values ('${theirs}', 'L9', 'Theirs', true, now())`),
    ).rejects.toThrow(/row-level security/);
    await inShop(
      url,
      mine,
      "insert into locations select current_setting('app.shop'), 'L9', 'Mine', true, now()",
    );
    await expect(
      inShop(url, mine, `update locations set shop = '${theirs}' where location_id = 'L9'`),
    ).rejects.toThrow(/row-level security/);
    const [updated] = await inShop(
      url,
      mine,
      `update locations set name = 'x' where shop = '${theirs}' returning *`,
    );
    const [deleted] = await inShop(url, mine, `delete from locations where shop = '${theirs}' returning *`);
    expect([updated, deleted]).toEqual([[], []]);
  });

  it("forgets the shop when a transaction ends: the next one on the same connection sees nothing", async () => {
    const client = connect(opened.database.url, 1);
    try {
      await client.$transaction(async (tx) => {
        await tx.$queryRaw`select set_config('app.shop', ${theirs}, true)`;
        expect(await tx.location.count({ where: { shop: theirs } })).toBe(1);
      });
      expect(await client.location.count({ where: { shop: theirs } })).toBe(0);
    } finally {
      await client.$disconnect();
    }
  });
});

describe("the app's role", () => {
  it.each([
    { because: "becoming the owner", statement: "set role ops_room_owner" },
    {
      because: "switching row-level security off",
      statement: "alter table orders disable row level security",
    },
    { because: "dropping the policy", statement: "drop policy own_shop on orders" },
    { because: "emptying a table", statement: "truncate orders" },
    { because: "making a table", statement: "create table public.mine (id int)" },
    { because: "changing the audit log", statement: "update audit_log set actor = 'x'" },
    { because: "shortening the audit log", statement: "delete from audit_log" },
    { because: "changing what was approved", statement: "update approvals set content = '{}'" },
    {
      because: "changing who approved",
      statement: "update approvals set approver_user_id = '1', state = 'used'",
    },
    { because: "giving an approval more time", statement: "update approvals set expires_at = now()" },
    { because: "changing what was sent", statement: "update effects set request = '{}'" },
    { because: "changing the key it was sent under", statement: "update effects set key = 'x'" },
    { because: "reading the migrations", statement: "select * from _prisma_migrations" },
  ])("is refused $because", async ({ statement }) => {
    await expect(inShop(opened.database.url, mine, statement)).rejects.toThrow(/denied|must be owner/);
  });

  it("gains nothing by resetting its role", async () => {
    const [, rows] = await inShop(opened.database.url, mine, "reset role", "select distinct shop from shops");
    expect(rows).toEqual([{ shop: mine }]);
  });

  it.each([
    { because: "a superuser", url: () => opened.database.superuserUrl },
    { because: "the tables' owner", url: () => opened.database.ownerUrl },
  ])("is required at the start: $because is refused", async ({ url }) => {
    await expect(openStore({ url: url(), keys: TEST_KEYS })).rejects.toMatchObject({
      code: "role_too_strong",
    });
  });

  it("reaches no function that runs with another role's rights", async () => {
    const functions = await sql(
      opened.database.superuserUrl,
      `select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where prosecdef and n.nspname not in ('pg_catalog', 'information_schema')`,
    );
    expect(functions).toEqual([]);
  });
});

describe("a model call", () => {
  it.each([
    { because: "no arguments", call: (c: Client) => c.order.findMany() },
    { because: "a where without a shop", call: (c: Client) => c.order.findMany({ where: { name: "#1" } }) },
    { because: "a blank shop", call: (c: Client) => c.order.count({ where: { shop: "" } }) },
    {
      because: "a shop among others",
      call: (c: Client) => c.order.findMany({ where: { OR: [{ shop: "a" }, {}] } }),
    },
    { because: "an update of all", call: (c: Client) => c.draft.updateMany({ data: { state: "done" } }) },
    { because: "a deletion of all", call: (c: Client) => c.draft.deleteMany() },
  ])("without a shop is refused: $because", async ({ call }) => {
    const client = connect(opened.database.url, 1);
    try {
      await expect(call(client)).rejects.toMatchObject({ code: "shop_not_named" });
    } finally {
      await client.$disconnect();
    }
  });
});

it("keeps 200 parallel units of two shops apart", async () => {
  const seen = await Promise.all(
    Array.from({ length: 200 }, (_, index) => {
      const shop = index % 2 === 0 ? mine : theirs;
      return opened.store.shop(shop, async (unit) => ({ shop, counts: await unit.facts.counts() }));
    }),
  );
  for (const { shop, counts } of seen) expect(counts.variants).toBe(shop === theirs ? 2 : 0);
});

it("answers another shop's ids as if they were unknown", async () => {
  const theirAlert = await opened.store.shop(theirs, (unit) => unit.alerts.byFingerprint("stockout:1"));
  const id = theirAlert?.id ?? "";
  await opened.store.shop(mine, async (unit) => {
    expect(await unit.alerts.get(id)).toBeNull();
    expect(await unit.drafts.forAlert(id)).toEqual([]);
    expect(await unit.approvals.get("approval")).toBeNull();
    expect(await unit.approvals.consume({ id: "approval", contentHash: HASH, nonce: "nonce" }, NOW)).toBe(
      false,
    );
    expect(await unit.effects.get("effect")).toBeNull();
    expect(await unit.facts.variant(aVariant(1).variantId)).toBeNull();
    expect(await unit.alerts.forProduct("P1")).toEqual([]);
    expect(await unit.alerts.ofSupplier("kiln & co", 10)).toEqual([]);
  });
  await expect(
    opened.store.shop(mine, (unit) => unit.alerts.setState(id, "dismissed", null)),
  ).rejects.toMatchObject({
    code: "alert_not_found",
  });
});

type Client = ReturnType<typeof connect>;

function tablesOfShops(): Promise<string[]> {
  return sql<{ name: string }>(
    opened.database.superuserUrl,
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity order by 1",
  ).then((rows) => rows.map(({ name }) => name));
}
