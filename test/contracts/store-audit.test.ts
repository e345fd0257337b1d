import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { canonicalJson, sha256 } from "../../app/adapters/store/canonical.server.ts";
import { inShop, sql } from "../factories/sql.ts";
import { installShop, type TestStore, testStore } from "../factories/store.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const ENTRIES = 6;
const WHOLE = { redacted: 0, unchecked: 0, firstBroken: null };

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
    expect(await verify()).toEqual({ ...WHOLE, entries: ENTRIES });
    const page = await opened.store.shop(shop, (unit) => unit.audit.page({ before: 4, limit: 2 }));
    expect(page.map(({ seq }) => seq)).toEqual([3, 2]);
    expect(page[0]?.detail).toEqual({ units: 3, note: "“ok” ✓", nested: { a: [1.5, null], b: 1 } });
    const subject = await opened.store.shop(shop, (unit) => unit.audit.forSubject("draft:1"));
    expect(subject.map(({ seq }) => seq)).toEqual([1, 3, 5]);
  });

  it("stays one chain when many append at once", async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => append(n)));
    expect(await verify()).toEqual({ ...WHOLE, entries: ENTRIES + 20 });
  });

  it("keeps nothing of a unit that failed", async () => {
    const failing = opened.store.shop(shop, async (unit) => {
      await unit.audit.append({ at: NOW, actor: "a", action: "b", subject: "c", detail: {} });
      throw new Error("rolled back");
    });
    await expect(failing).rejects.toThrow("rolled back");
    expect(await verify()).toEqual({ ...WHOLE, entries: ENTRIES });
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
      because: "another detail with its own digest",
      statement: `update audit_log set detail = '{}', salt = '', detail_digest = encode(sha256('|{}'), 'hex') where seq = 3`,
      broken: 3,
    },
    {
      because: "a detail emptied, its salt left",
      statement: "update audit_log set detail = null where seq = 3",
      broken: 3,
    },
    {
      because: "an entry dressed up as one from before salts",
      statement:
        "update audit_log set actor = 'user:8', detail = null, salt = null, detail_digest = null where seq = 3",
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

describe("the audit chain of an erased shop", () => {
  const stored = () =>
    sql(opened.database.superuserUrl, "select * from audit_log where shop = $1 order by seq", [shop]);
  const erase = () => opened.store.shop(shop, (unit) => unit.profile.erase());

  it("keeps who did what kind of thing when, says what is redacted, and goes on", async () => {
    await erase();
    await append(7);

    expect(await verify()).toEqual({ ...WHOLE, entries: ENTRIES + 1, redacted: ENTRIES });
    const page = await opened.store.shop(shop, (unit) => unit.audit.page({ before: null, limit: 2 }));
    expect(page).toMatchObject([
      { seq: 7, redacted: false, detail: { units: 7 } },
      { seq: 6, redacted: true, detail: {}, actor: "user:7", action: "draft.edited", subject: "draft:0" },
    ]);
  });

  it("holds nothing by which an erased detail could be guessed", async () => {
    const before = await stored();
    await erase();

    expect(new Set(before.map((row) => row["salt"])).size).toBe(ENTRIES);
    expect(JSON.stringify(await stored())).not.toContain("ok");
    for (const row of await stored()) expect(row).toMatchObject({ detail: null, salt: null });
  });

  it.each([
    { because: "an edited actor", change: "actor = 'user:8'" },
    { because: "an invented detail", change: "detail = '{}'" },
    { because: "an invented detail with a salt", change: "detail = '{}', salt = 'ab'" },
    { because: "another digest", change: `detail_digest = '${"0".repeat(64)}'` },
  ])("still shows tampering: $because", async ({ change }) => {
    await erase();
    await sql(
      opened.database.superuserUrl,
      `set session_replication_role = replica; update audit_log set ${change} where shop = '${shop}' and seq = 3`,
    );
    expect(await verify()).toMatchObject({ firstBroken: 3 });
  });

  it("is not redacted while the shop is there, not even by the app's own role", async () => {
    await expect(
      inShop(opened.database.url, shop, "update audit_log set detail = null, salt = null"),
    ).rejects.toThrow(/only grows/);
    expect(await verify()).toMatchObject({ redacted: 0 });
  });

  it("lets nothing but the detail go", async () => {
    await erase();
    await expect(
      inShop(opened.database.ownerUrl, shop, "update audit_log set detail = null, salt = null, actor = 'x'"),
    ).rejects.toThrow(/only grows/);
  });

  it("from before details were salted is redacted too, and says what cannot be checked any more", async () => {
    const old = { at: NOW.toISOString(), actor: "user:7", action: "draft.edited", subject: "draft:1" };
    const detail = '{"title":"Mug"}';
    const hash = sha256(`${"0".repeat(64)}|1|${canonicalJson({ ...old, detail })}`);
    shop = await installShop(opened.store);
    await sql(
      opened.database.superuserUrl,
      "insert into audit_log (shop, seq, at, actor, action, subject, detail, hash) values ($1, 1, $2, $3, $4, $5, $6, $7)",
      [shop, old.at, old.actor, old.action, old.subject, detail, hash],
    );
    await append(2);
    const before = await verify();
    await erase();

    expect(before).toEqual({ ...WHOLE, entries: 2 });
    expect(await verify()).toEqual({ entries: 2, redacted: 2, unchecked: 1, firstBroken: null });
    expect(JSON.stringify(await stored())).not.toContain("Mug");
  });
});
