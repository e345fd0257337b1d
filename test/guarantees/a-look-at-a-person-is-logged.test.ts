/** Whoever is shown something of a person stands in the access log with it, whichever screen, file or job showed it. */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { sql } from "../factories/sql.ts";
import type { RouteModule } from "./tenancy/drive.ts";
import { answerOf, appRoutes } from "./tenancy/drive.ts";
import { type TwoShops, twoShops } from "./tenancy/two-shops.ts";

/** A supplier's contact, a customer's orders, and those who decided: all that the store knows of persons. */
const PERSONAL =
  /orders@kiln\.example|Grace Hopper|"name":"Mia"|gid:\/\/shopify\/Order\/|#\d{3,}|Ada Lovelace/;

/** Without the packed parts of a PDF: no reader finds words in their bytes, and a chance "#417" is no order. */
const readable = (text: string) => text.replaceAll(/stream\r?\n[\s\S]*?endstream/g, "");

let two: TwoShops;
beforeAll(async () => {
  two = await twoShops();
}, 300_000);
afterAll(() => two.running.close());

const logged = () =>
  two.running.app.sql(
    `select who, kind, record, why from access_log where shop = '${SHOP}' order by 1, 2, 3, 4`,
  );
/** As if the quarter of an hour were over in which the same is one access. */
const forget = () =>
  two.running.app.sql(
    "set session_replication_role = replica; delete from access_log; set session_replication_role = origin",
  );

/** Routes that showed something of a person, and those of them that left no row. */
async function look(routes: Readonly<Record<string, { module: RouteModule; attempts: Attempts }>>) {
  const mine = two.ids[SHOP];
  if (!mine) throw new Error("the store has something to look at");
  const showed = new Map<string, Record<string, unknown>[]>();
  const unlogged: string[] = [];
  for (const [id, { module, attempts }] of Object.entries(routes)) {
    for (const attempt of attempts(mine).filter(({ fields, delivery }) => !fields && !delivery)) {
      if (!module.loader) continue;
      await forget();
      const { status, text } = await answerOf(module, id, attempt, SHOP);
      if (status !== 200 || !PERSONAL.test(readable(text))) continue;
      const rows = await logged();
      showed.set(id, rows);
      if (rows.length === 0) unlogged.push(id);
    }
  }
  return { showed, unlogged };
}
type Attempts = Awaited<ReturnType<typeof appRoutes>>[string]["attempts"];

describe("a screen or file that shows something of a person", () => {
  it("leaves a row of who, what, which and why", async () => {
    const { showed, unlogged } = await look(await appRoutes());
    expect(unlogged).toEqual([]);
    expect([...showed.keys()]).toEqual(
      expect.arrayContaining([
        "routes/app.settings",
        "routes/app.drafts.$draftId._index",
        "routes/app.settings_.data_.export.$requestId",
      ]),
    );
    expect(showed.get("routes/app.settings")).toEqual([
      { who: "user 101", kind: "supplier_contact", record: "suppliers", why: "settings" },
    ]);
    expect(showed.get("routes/app.settings_.data_.export.$requestId")).toEqual([
      { who: "user 101", kind: "order", record: "export export#a", why: "customerExport" },
    ]);
  }, 120_000);

  it("is found where it leaves none", async () => {
    const planted: RouteModule = {
      loader: () => sql(two.running.app.superuserUrl, `select email from suppliers where shop = '${SHOP}'`),
    };
    const { unlogged } = await look({ "routes/planted": { module: planted, attempts: () => [{}] } });
    expect(unlogged).toEqual(["routes/planted"]);
  });
});

describe("the access log", () => {
  it("names a job by its name", async () => {
    await forget();
    await two.running.job("notice", { shop: SHOP });
    const rows = await logged();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatchObject({ who: "job", why: "notice" });
  });

  it("names who asks where the store was opened by another copy of its module, as the built app's is", async () => {
    await forget();
    vi.resetModules();
    const { askedBy } = await import("../../app/adapters/store/accesses.server.ts");
    await askedBy({ who: "user 7", why: "settings" }, () =>
      two.running.store.shop(SHOP, (unit) => unit.settings.suppliers()),
    );
    expect(await logged()).toEqual([
      { who: "user 7", kind: "supplier_contact", record: "suppliers", why: "settings" },
    ]);
  });

  it("says the same again within a quarter of an hour once", async () => {
    await forget();
    for (let again = 0; again < 3; again += 1) await two.running.ask("settings");
    expect(await logged()).toHaveLength(1);
  });

  it.each([
    { because: "an edit", statement: "update access_log set who = 'nobody'" },
    { because: "a deletion", statement: "delete from access_log" },
    { because: "emptying it", statement: "truncate access_log" },
  ])("refuses $because, even to its owner", async ({ statement }) => {
    await two.running.ask("settings");
    const before = await logged();
    await expect(
      sql(
        two.running.app.superuserUrl,
        `begin; set local role ops_room_owner; select set_config('app.shop', '${SHOP}', true); ${statement}; commit`,
      ),
    ).rejects.toThrow(/the access log only grows/);
    expect(await logged()).toEqual(before);
  });

  it("holds no name, no address and no number of a customer's order", async () => {
    await look(await appRoutes());
    expect(JSON.stringify(await logged())).not.toMatch(PERSONAL);
  }, 120_000);
});
