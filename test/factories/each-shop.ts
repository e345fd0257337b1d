import { afterAll, beforeAll, beforeEach } from "vitest";
import type { Store, Unit } from "../../app/adapters/store/contract.ts";
import type { Day } from "../../app/ops/facts/day.ts";
import type { TestDatabase } from "./postgres.ts";
import { installShop, markRead, type TestStore, testStore } from "./store.ts";

/** For a whole file of tests: one store, and a new shop in it for each test. Called once, at the top of the file. */
export function eachShop() {
  let opened: TestStore | undefined;
  let shop = "";
  const store = (): TestStore => {
    if (!opened) throw new Error("The store is opened when the tests of the file begin.");
    return opened;
  };
  const another = async () => {
    shop = await installShop(store().store);
  };
  beforeAll(async () => {
    opened = await testStore();
  });
  afterAll(() => opened?.close());
  beforeEach(another);
  return {
    get store(): Store {
      return store().store;
    },
    get database(): TestDatabase {
      return store().database;
    },
    /** Of the test that runs. */
    get shop(): string {
      return shop;
    },
    /** Goes on in another new shop. */
    another,
    unit: <T>(work: (unit: Unit) => Promise<T>) => store().store.shop(shop, work),
    read: (at: Date, kinds?: readonly string[], since?: Day) =>
      markRead(store().store, shop, at, kinds, since),
  };
}
