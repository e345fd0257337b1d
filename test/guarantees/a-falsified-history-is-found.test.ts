/** The audit chain, falsified in every way that somebody with all rights in the database has. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headsIn, readHeads } from "../../app/adapters/store/audit-heads.server.ts";
import { verifyChains } from "../../app/adapters/store/audit-verify.server.ts";
import { openStore } from "../../app/adapters/store/open.server.ts";
import { campaign, type Campaign } from "../bench/audit/campaign.ts";
import { TAMPERINGS } from "../bench/audit/tampering.ts";
import { TEST_KEYS, type TestDatabase, testDatabase } from "../factories/postgres.ts";
import { inShop, sql } from "../factories/sql.ts";

const KINDS = Object.keys(TAMPERINGS).length;
/** What leaves a chain that is whole in itself. */
const ONLY_BY_HEADS = [
  "cut_the_end",
  "cut_the_end_and_append_anew",
  "edit_and_chain_anew",
  "insert_one_and_chain_anew",
];

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

describe("a falsified audit chain", () => {
  let result: Campaign;
  beforeAll(async () => {
    result = await campaign(database, { tamper: KINDS * 2, entries: 12, seed: 7 });
  }, 240_000);

  it("is found, whichever way it was falsified, and the first entry touched is named", () => {
    expect(result).toMatchObject({ found: KINDS * 2, named: KINDS * 2, missed: {} });
  });

  it("is not mistaken: the untouched chain passes each time", () => {
    expect(result.falseAlarms).toBe(0);
  });

  it("shows why heads are noted outside: without them these would not be found", () => {
    expect(Object.keys(result.missedWithoutHeads)).toEqual(expect.arrayContaining(ONLY_BY_HEADS));
  });
});

describe("the heads outside", () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-heads-"));
  afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));
  const entry = { at: new Date("2026-11-26T10:00:00Z"), actor: "7", action: "a", subject: "s", detail: {} };

  it("have one line for each unit of work that appended, and none for one that failed", async () => {
    const file = path.join(dir, "made", "on-demand.jsonl");
    const store = await openStore({ keys: TEST_KEYS, url: database.url, heads: headsIn(file) });
    const append = (times: number, fail = false) =>
      store.shop("heads.myshopify.com", async (unit) => {
        for (let n = 0; n < times; n += 1) await unit.audit.append(entry);
        if (fail) throw new Error("rolled back");
      });
    await append(3);
    await append(2, true).catch(() => undefined);
    await store.shop("heads.myshopify.com", (unit) => unit.audit.page({ before: null, limit: 1 }));
    await Promise.all(Array.from({ length: 10 }, () => append(1)));
    await store.close();

    const { byShop, unreadable } = await readHeads([file]);
    expect(unreadable).toBe(0);
    expect([...(byShop.get("heads.myshopify.com")?.keys() ?? [])].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 11 }, (_, n) => n + 3),
    );
    const [report] = await verifyChains({ url: database.ownerUrl, heads: { byShop, unreadable } });
    expect(report).toMatchObject({ shop: "heads.myshopify.com", entries: 13, broken: null, sinceHead: 0 });
  });

  it("that cannot be noted keep no work back: it is committed", async () => {
    const taken = path.join(dir, "a-file");
    fs.writeFileSync(taken, "");
    const store = await openStore({
      keys: TEST_KEYS,
      url: database.url,
      heads: headsIn(path.join(taken, "heads.jsonl")),
    });
    await store.shop("full-disk.myshopify.com", (unit) => unit.audit.append(entry));
    expect(await store.shop("full-disk.myshopify.com", (unit) => unit.audit.verify())).toMatchObject({
      entries: 1,
    });
    await store.close();
  });

  it("are read out of a log between other lines, and a line cut by a power loss is counted", async () => {
    const file = path.join(dir, "app.log");
    const hash = "a".repeat(64);
    fs.writeFileSync(
      file,
      `{"msg":"web ready"}\n{"level":30,"msg":"audit head","shop":"s","seq":4,"hash":"${hash}"}\n{"shop":"s","se`,
    );
    const { byShop, unreadable } = await readHeads([file]);
    expect(byShop.get("s")).toEqual(new Map([[4, { hashes: [hash], at: null }]]));
    expect(unreadable).toBe(1);
  });
});

describe("the chain of a shop that is gone", () => {
  it("is checked under the owner's role although neither a session nor a head names it", async () => {
    const store = await openStore(database);
    await store.shop("gone.myshopify.com", (unit) =>
      unit.audit.append({ at: new Date(), actor: "7", action: "a", subject: "s", detail: {} }),
    );
    await store.close();
    const heads = { byShop: new Map<string, never>(), unreadable: 0 };
    const shops = (await verifyChains({ url: database.ownerUrl, heads })).map(({ shop }) => shop);
    expect(shops).toContain("gone.myshopify.com");
    const [forced] = await sql(
      database.superuserUrl,
      "select relforcerowsecurity as forced from pg_class where relname = 'audit_log'",
    );
    expect(forced).toEqual({ forced: true });
  });
});

describe("the database", () => {
  const shop = "locked.myshopify.com";
  beforeAll(async () => {
    const store = await openStore(database);
    await store.shop(shop, (unit) =>
      unit.audit.append({ at: new Date(), actor: "7", action: "a", subject: "s", detail: {} }),
    );
    await store.close();
  });

  it.each([
    {
      role: "the app's role",
      of: "url",
      does: "change an entry",
      says: /permission denied/,
      by: "update audit_log set actor = 'x'",
    },
    {
      role: "the app's role",
      of: "url",
      does: "empty an entry",
      says: /only grows/,
      by: "update audit_log set detail = '{}'",
    },
    {
      role: "the app's role",
      of: "url",
      does: "delete one",
      says: /permission denied/,
      by: "delete from audit_log",
    },
    {
      role: "the app's role",
      of: "url",
      does: "empty the table",
      says: /permission denied/,
      by: "truncate audit_log",
    },
    {
      role: "the app's role",
      of: "url",
      does: "switch the lock off",
      says: /must be owner/,
      by: "alter table audit_log disable trigger all",
    },
    {
      role: "the app's role",
      of: "url",
      does: "pass triggers",
      says: /permission denied/,
      by: "set session_replication_role = replica",
    },
    {
      role: "the owner",
      of: "ownerUrl",
      does: "change an entry",
      says: /only grows/,
      by: "update audit_log set actor = 'x'",
    },
    {
      role: "the owner",
      of: "ownerUrl",
      does: "delete one",
      says: /only grows/,
      by: "delete from audit_log",
    },
    {
      role: "the owner",
      of: "ownerUrl",
      does: "empty the table",
      says: /only grows/,
      by: "truncate audit_log",
    },
    {
      role: "the owner",
      of: "ownerUrl",
      does: "pass triggers",
      says: /permission denied/,
      by: "set session_replication_role = replica",
    },
  ] as const)("does not let $role $does", async ({ of, says, by }) => {
    await expect(inShop(database[of], shop, by)).rejects.toThrow(says);
  });

  it("cannot keep its owner from taking the lock off: that is what the heads are for", async () => {
    const [, rows] = await inShop(
      database.ownerUrl,
      shop,
      "alter table audit_log disable trigger audit_log_rows_stay",
      "delete from audit_log returning seq",
      "alter table audit_log enable trigger audit_log_rows_stay",
    );
    expect(rows).toEqual([{ seq: 1 }]);
    const head = { hashes: ["a".repeat(64)], at: null };
    const heads = { byShop: new Map([[shop, new Map([[1, head]])]]), unreadable: 0 };
    const [report] = await verifyChains({ url: database.url, heads, shops: [shop] });
    expect(report?.broken).toMatchObject({ seq: 1 });
  });
});
