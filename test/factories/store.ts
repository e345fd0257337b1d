import { randomUUID } from "node:crypto";
import type { Store } from "../../app/adapters/store/contract.ts";
import { openStore } from "../../app/adapters/store/open.server.ts";
import type { Day } from "../../app/ops/facts/day.ts";
import { SHOPIFY_KINDS } from "../../app/ops/facts/source-status.ts";
import { type TestDatabase, testDatabase } from "./postgres.ts";

export type TestStore = {
  store: Store;
  /** An installed shop: US dollars, New York time. */
  shop: string;
  database: TestDatabase;
  close(): Promise<void>;
};

/** A store on a database of its own, with one installed shop in it. Close it when the file is done. */
export async function testStore(): Promise<TestStore> {
  const database = await testDatabase();
  const store = await openStore(database);
  const shop = await installShop(store);
  return {
    store,
    shop,
    database,
    close: async () => {
      await store.close();
      await database.close();
    },
  };
}

/** Another shop in the same store. */
export async function installShop(store: Store, at = new Date("2026-01-05T09:00:00Z")): Promise<string> {
  const shop = `shop-${randomUUID().slice(0, 8)}.myshopify.com`;
  await store.shop(shop, (unit) =>
    unit.profile.save(
      {
        name: "Gifts",
        currency: "USD",
        timeZone: "America/New_York",
        locale: "en-US",
        scopes: ["read_products"],
      },
      at,
    ),
  );
  return shop;
}

/** Notes these kinds as read completely, so that views may speak; left out: products, inventory and orders, for ever. */
export async function markRead(
  store: Store,
  shop: string,
  at: Date,
  kinds: readonly string[] = SHOPIFY_KINDS,
  since: Day | null = null,
): Promise<void> {
  await store.shop(shop, async (unit) => {
    for (const kind of kinds) {
      await unit.sources.save({
        connector: "shopify",
        kind,
        state: "complete",
        lastCompleteAt: at,
        since,
        limit: null,
        rowsRead: 0,
        rowsExpected: null,
        problem: null,
      });
    }
  });
}
