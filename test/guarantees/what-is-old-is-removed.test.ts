/** Records go once they are older than their shop keeps them, and not a day before; nothing under way ever goes. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { KEPT, type Kept, Retention, RETENTION_DAYS } from "../../app/ops/facts/retention.ts";
import { fillEveryTable } from "../factories/every-table.ts";
import { sql } from "../factories/sql.ts";
import { installShop, type TestStore, testStore } from "../factories/store.ts";

const NOW = new Date("2026-11-22T12:00:00Z");

/** Where the records of each kind lie, and what says how old they are. */
const TABLES: Readonly<Record<Kept, readonly (readonly [table: string, column: string])[]>> = {
  drafts: [
    ["drafts", "updated_at"],
    ["approvals", "approved_at"],
    ["effects", "updated_at"],
  ],
  modelAnswers: [["model_answers", "written_at"]],
  deliveries: [["webhook_deliveries", "taken_at"]],
  runs: [["runs", "finished_at"]],
  dailyFacts: [
    ["daily_sales", "day"],
    ["stock_days", "day"],
  ],
  customerTies: [["order_customers", "updated_at"]],
  accessLog: [["access_log", "at"]],
};

let opened: TestStore;
let shop: string;
beforeAll(async () => {
  opened = await testStore();
});
afterAll(() => opened.close());
beforeEach(async () => {
  shop = await installShop(opened.store);
  await opened.store.shop(shop, async (unit) => {
    await fillEveryTable(unit, shop);
    await unit.facts.rebuildDailySales(null);
    await unit.privacy.saveRetention(Retention.parse(shortest));
  });
  await pastEveryLock(
    `update drafts set state = 'done' where shop = '${shop}'`,
    `update approvals set state = 'consumed' where shop = '${shop}'`,
    `update effects set state = 'done' where shop = '${shop}'`,
    ...KEPT.flatMap((kind) => aged(kind, -1)),
  );
});

const shortest = Object.fromEntries(KEPT.map((kind) => [kind, RETENTION_DAYS[kind].least]));
const superuser = () => opened.database.superuserUrl;
const pastEveryLock = (...statements: readonly string[]) =>
  sql(superuser(), ["set session_replication_role = replica", ...statements].join("; "));

/** Statements that make all records of a kind so many days older than their shop keeps them. */
function aged(kind: Kept, beyond: number): string[] {
  const at = new Date(NOW.getTime() - (RETENTION_DAYS[kind].least + beyond) * 86_400_000).toISOString();
  return TABLES[kind].map(
    ([table, column]) => `update ${table} set ${column} = '${at}' where shop = '${shop}'`,
  );
}

async function rows(kind: Kept): Promise<number[]> {
  const counts = TABLES[kind].map(
    ([table]) => `select count(*)::int as n from ${table} where shop = '${shop}'`,
  );
  return (await sql<{ n: number }>(superuser(), counts.join(" union all "))).map(({ n }) => n);
}

const forget = () => opened.store.shop(shop, (unit) => unit.privacy.forgetOld(NOW));

describe("records", () => {
  it.each(KEPT.map((kind) => ({ kind })))("of $kind go when their time is over", async ({ kind }) => {
    const before = await rows(kind);
    expect(Math.min(...before)).toBeGreaterThan(0);
    const young = await forget();
    expect({ young: young[kind], rows: await rows(kind) }).toEqual({ young: 0, rows: before });

    await pastEveryLock(...aged(kind, 1));
    const removed = await forget();

    expect(removed[kind]).toBeGreaterThan(0);
    expect(await rows(kind)).toEqual(before.map(() => 0));
    const others = Object.entries(removed).filter(([name, count]) => name !== kind && count > 0);
    expect(others).toEqual([]);
  });

  it("of another shop stay, however old", async () => {
    const mine = shop;
    shop = await installShop(opened.store);
    await opened.store.shop(shop, (unit) => fillEveryTable(unit, shop));
    await pastEveryLock(...KEPT.flatMap((kind) => aged(kind, 400)));
    const theirs = await Promise.all(KEPT.map(rows));

    await opened.store.shop(mine, (unit) => unit.privacy.forgetOld(NOW));

    expect(await Promise.all(KEPT.map(rows))).toEqual(theirs);
  });
});

describe("a draft stays, however old", () => {
  it.each([
    { because: "it waits for a yes", change: "update drafts set state = 'proposed'" },
    { because: "it is approved and not sent", change: "update approvals set state = 'approved'" },
    { because: "it is being sent", change: "update effects set state = 'sending'" },
    { because: "nobody knows whether it arrived", change: "update effects set state = 'unknown'" },
    { because: "it was settled lately", change: `update effects set updated_at = '${NOW.toISOString()}'` },
  ])("as long as $because", async ({ change }) => {
    await pastEveryLock(...aged("drafts", 400), `${change} where shop = '${shop}'`);
    const before = await rows("drafts");

    expect((await forget()).drafts).toBe(0);
    expect(await rows("drafts")).toEqual(before);
  });
});
