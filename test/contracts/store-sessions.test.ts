import { randomBytes } from "node:crypto";
import { Session } from "@shopify/shopify-api";
import "@shopify/shopify-api/adapters/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encryptedSessionStorage } from "../../app/adapters/store/session-storage.server.ts";
import { openShopLocks } from "../../app/adapters/store/shop-lock.server.ts";
import { sql } from "../factories/sql.ts";
import { type TestStore, testStore } from "../factories/store.ts";

const ACCESS = "shpat_0123456789abcdef0123456789abcdef";
const REFRESH = "shprt_fedcba9876543210fedcba9876543210";
const k1 = { id: "k1", key: randomBytes(32) };
const k2 = { id: "k2", key: randomBytes(32) };

let opened: TestStore;
const open: { close(): Promise<void> }[] = [];
beforeAll(async () => {
  opened = await testStore();
});
afterAll(async () => {
  for (const one of open) await one.close();
  await opened.close();
});

function storage(...keys: { id: string; key: Buffer }[]) {
  const made = encryptedSessionStorage({ url: opened.database.url, keys });
  open.push(made);
  return made;
}

/** A pair that ends at `hour` o'clock. */
function pairOf(hour: number): Session {
  const pair = session();
  pair.accessToken = `shpat_of_hour_${hour}`;
  pair.expires = new Date(Date.UTC(2026, 10, 22, hour));
  return pair;
}

function session(shop = opened.shop): Session {
  return new Session({
    id: `offline_${shop}`,
    shop,
    state: "",
    isOnline: false,
    scope: "read_products",
    accessToken: ACCESS,
    refreshToken: REFRESH,
    expires: new Date("2026-11-22T13:00:00Z"),
    refreshTokenExpires: new Date("2027-02-01T00:00:00Z"),
  });
}

describe("stored sessions", () => {
  it("come back as they were, and the caller's own stays as it is", async () => {
    const given = session();
    await storage(k1).storeSession(given);
    expect(given.accessToken).toBe(ACCESS);
    const back = await storage(k1).loadSession(given.id);
    expect(back).toMatchObject({
      accessToken: ACCESS,
      refreshToken: REFRESH,
      scope: "read_products",
      expires: given.expires,
    });
    expect(await storage(k1).findSessionsByShop(opened.shop)).toMatchObject([{ accessToken: ACCESS }]);
    expect(await storage(k1).loadSession("offline_unknown.myshopify.com")).toBeUndefined();
    expect(await opened.store.installedShops()).toEqual([opened.shop]);
  });

  it("show no part of a token in a dump of the database", async () => {
    await storage(k1).storeSession(session());
    const tables = await sql<{ name: string }>(
      opened.database.superuserUrl,
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss')",
    );
    let dump = "";
    for (const { name } of tables) {
      const [row] = await sql<{ rows: string | null }>(
        opened.database.superuserUrl,
        `select json_agg(t)::text as rows from ${name} t`,
      );
      dump += row?.rows ?? "";
    }
    expect(dump).toContain(opened.shop);
    for (const token of [ACCESS, REFRESH]) {
      for (let start = 0; start + 8 <= token.length; start += 1)
        expect(dump).not.toContain(token.slice(start, start + 8));
    }
  });

  it("open with an older key and are saved again with the first", async () => {
    const { id } = session();
    await storage(k1).storeSession(session());
    const rotated = storage(k2, k1);
    const back = await rotated.loadSession(id);
    if (!back) throw new Error("the session is gone");
    await rotated.storeSession(back);
    expect(await storage(k2).loadSession(id)).toMatchObject({ accessToken: ACCESS });
    await expect(storage(k1).loadSession(id)).rejects.toMatchObject({ code: "encryption_key_missing" });
  });

  it("say plainly when the key is wrong", async () => {
    await storage(k1).storeSession(session());
    const wrong = storage({ id: "k1", key: randomBytes(32) });
    await expect(wrong.loadSession(session().id)).rejects.toMatchObject({
      code: "secret_does_not_open",
      message: expect.stringContaining('"k1"') as string,
    });
  });

  it("do not open for another shop", async () => {
    await storage(k1).storeSession(session());
    await sql(
      opened.database.superuserUrl,
      "update sessions set shop = 'other.myshopify.com' where shop = $1",
      [opened.shop],
    );
    await expect(storage(k1).loadSession(session().id)).rejects.toMatchObject({
      code: "secret_does_not_open",
    });
    await storage(k1).deleteSession(session().id);
  });

  it("are not replaced by an older pair: who was overtaken keeps nobody from the newer one", async () => {
    const { id } = session();
    await storage(k1).deleteSession(id);
    await storage(k1).storeSession(pairOf(15));
    await storage(k1).storeSession(pairOf(14));
    await storage(k1).renewSession(pairOf(13));
    expect(await storage(k1).loadSession(id)).toMatchObject({ accessToken: "shpat_of_hour_15" });

    const [one, other] = [storage(k1), storage(k1)];
    const hours = [18, 16, 20, 17, 19, 21, 16, 18];
    await Promise.all(hours.map((hour) => (hour % 2 ? one : other).storeSession(pairOf(hour))));
    expect(await one.loadSession(id)).toMatchObject({ accessToken: "shpat_of_hour_21" });
  });

  it("that are to be renewed end at once, and any newer pair may follow", async () => {
    const { id } = session();
    const at = new Date("2026-11-22T12:00:00Z");
    await storage(k1).storeSession(pairOf(22));
    await storage(k1).expireSession(id, at);
    expect(await storage(k1).loadSession(id)).toMatchObject({
      accessToken: "shpat_of_hour_22",
      expires: at,
    });
    await storage(k1).renewSession(pairOf(13));
    expect(await storage(k1).loadSession(id)).toMatchObject({ accessToken: "shpat_of_hour_13" });
    await storage(k1).expireSession(id, pairOf(14).expires ?? at);
    expect((await storage(k1).loadSession(id))?.expires).toEqual(pairOf(13).expires);
  });

  it("that went are not brought back by a renewal that was under way", async () => {
    const { id } = session();
    await storage(k1).deleteSession(id);
    await storage(k1).renewSession(pairOf(13));
    expect(await storage(k1).loadSession(id)).toBeUndefined();
  });

  it("go with the installation", async () => {
    await storage(k1).storeSession(session());
    await opened.store.shop(opened.shop, (unit) => unit.profile.markUninstalled(new Date()));
    expect(await storage(k1).loadSession(session().id)).toBeUndefined();
    expect(await opened.store.installedShops()).toEqual([]);
  });
});

describe("a shop's lock", () => {
  it("lets one in at a time, across processes' connections, and other shops pass", async () => {
    const [one, other] = [openShopLocks(opened.database), openShopLocks(opened.database)];
    open.push(one, other);
    const order: string[] = [];
    let letGo: () => void = () => undefined;
    const holding = new Promise<void>((resolve) => (letGo = resolve));
    let entered: () => void = () => undefined;
    const isIn = new Promise<void>((resolve) => (entered = resolve));

    const first = one.withShopLock("a.myshopify.com", async () => {
      entered();
      await holding;
      order.push("first");
    });
    await isIn;
    const second = other.withShopLock("a.myshopify.com", async () => void order.push("second"));
    await other.withShopLock("b.myshopify.com", async () => void order.push("another shop"));
    letGo();
    await Promise.all([first, second]);
    expect(order).toEqual(["another shop", "first", "second"]);
  });

  it("is given back when the work fails", async () => {
    const locks = openShopLocks(opened.database);
    open.push(locks);
    await expect(
      locks.withShopLock("a.myshopify.com", () => Promise.reject(new Error("no"))),
    ).rejects.toThrow("no");
    expect(await locks.withShopLock("a.myshopify.com", () => Promise.resolve("in"))).toBe("in");
  });
});
