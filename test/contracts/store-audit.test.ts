import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inShop, sql } from "../factories/sql.ts";
import { installShop, type TestStore, testStore } from "../factories/store.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const ENTRIES = 6;

let opened: TestStore;
let shop: string;
beforeAll(async () => {
  opened = await testStore();
});
afterAll(() => opened.close());
beforeEach(async () => {
  shop = await installShop(opened.store);
  for (let n = 1; n <= ENTRIES; n += 1) await append(n);
});

const append = (n: number) =>
  opened.store.shop(shop, (unit) =>
    unit.audit.append({
      at: new Date(NOW.getTime() + n),
      actor: "user:7",
      action: "draft.edited",
      subject: `draft:${String(n % 2)}`,
      detail: { units: n, note: "“ok” ✓", nested: { b: 1, a: [1.5, null] } },
    }),
  );
const verify = () => opened.store.shop(shop, (unit) => unit.audit.verify());

describe("the audit chain", () => {
  it("is whole, by page and by subject", async () => {
    expect(await verify()).toEqual({ entries: ENTRIES, firstBroken: null });
    const page = await opened.store.shop(shop, (unit) => unit.audit.page({ before: 4, limit: 2 }));
    expect(page.map(({ seq }) => seq)).toEqual([3, 2]);
    expect(page[0]?.detail).toEqual({ units: 3, note: "“ok” ✓", nested: { a: [1.5, null], b: 1 } });
    const subject = await opened.store.shop(shop, (unit) => unit.audit.forSubject("draft:1"));
    expect(subject.map(({ seq }) => seq)).toEqual([1, 3, 5]);
  });

  it("stays one chain when many append at once", async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => append(n)));
    expect(await verify()).toEqual({ entries: ENTRIES + 20, firstBroken: null });
  });

  it("keeps nothing of a unit that failed", async () => {
    const failing = opened.store.shop(shop, async (unit) => {
      await unit.audit.append({ at: NOW, actor: "a", action: "b", subject: "c", detail: {} });
      throw new Error("rolled back");
    });
    await expect(failing).rejects.toThrow("rolled back");
    expect(await verify()).toEqual({ entries: ENTRIES, firstBroken: null });
  });

  it.each([
    { because: "an update", statement: "update audit_log set actor = 'x'" },
    { because: "a deletion", statement: "delete from audit_log" },
    { because: "emptying it", statement: "truncate audit_log" },
  ])("refuses $because even to its owner", async ({ statement }) => {
    await expect(inShop(opened.database.ownerUrl, shop, statement)).rejects.toThrow(/only grows/);
  });

  it.each([
    {
      because: "an edited actor",
      statement: "update audit_log set actor = 'user:8' where seq = 3",
      broken: 3,
    },
    {
      because: "an edited detail",
      statement: "update audit_log set detail = replace(detail, '3', '4') where seq = 3",
      broken: 3,
    },
    {
      because: "a moved time",
      statement: "update audit_log set at = at + interval '1 ms' where seq = 3",
      broken: 3,
    },
    {
      because: "a changed hash",
      statement: `update audit_log set hash = '${"0".repeat(64)}' where seq = 3`,
      broken: 3,
    },
    { because: "a row taken out", statement: "delete from audit_log where seq = 3", broken: 3 },
    { because: "the first row taken out", statement: "delete from audit_log where seq = 1", broken: 1 },
    {
      because: "two rows swapped",
      statement: `update audit_log set seq = -seq where seq in (2, 3);
        update audit_log set seq = case seq when -2 then 3 else 2 end where seq < 0`,
      broken: 2,
    },
  ])("shows tampering past all locks: $because", async ({ statement, broken }) => {
    const mine = statement.replaceAll("where ", `where shop = '${shop}' and `);
    // A superuser in replica mode passes row-level security and triggers.
    await sql(opened.database.superuserUrl, `set session_replication_role = replica; ${mine}`);
    expect(await verify()).toMatchObject({ firstBroken: broken });
  });
});
