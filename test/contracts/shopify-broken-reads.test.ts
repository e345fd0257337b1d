/** Reads that end too early, fall short or were overtaken: what is kept, what is said, and what takes them up again. */
import { afterEach, describe, expect, it } from "vitest";
import type { Reads } from "../../app/connectors/contract.ts";
import { shopify } from "../../app/connectors/shopify/connector.server.ts";
import { openTestStore, tinyWorld, type TestStore } from "../sandbox/shopify/test-store.ts";
import { accessTo, memory, type Memory } from "./shopify-harness.ts";

let store: TestStore;
let kept: Memory;

afterEach(() => store.shopify.stop());

type Change = (body: string, answer: () => Promise<Response>) => Promise<Response>;

/** The connector at a stand-in whose answers `change` may replace. */
async function open(change: Change = (_body, answer) => answer()): Promise<Reads> {
  store = await openTestStore({ world: tinyWorld() });
  kept = memory(() => store.clock.now);
  return shopify.open(
    accessTo(store, async (input) => {
      const request = new Request(input);
      const body = await request.clone().text();
      return change(body, () => fetch(request));
    }),
  );
}

describe("orders prepared before the store allowed older ones", () => {
  it("are asked for anew, so that what is said to be known was read", async () => {
    const reads = await open();
    const killed = new AbortController();
    const onProgress = () => killed.abort(new Error("killed"));
    await expect(reads.firstRead({ ...kept.ports, signal: killed.signal, onProgress })).rejects.toThrow(
      "killed",
    );

    store.shopify.admin.setGrants(["read_all_orders"]);
    await shopify.open(accessTo(store)).firstRead(kept.ports);

    expect([...kept.orders.values()].map(({ name }) => name).toSorted()).toEqual(["#1001", "#1002"]);
    expect(kept.statuses.get("orders")).toMatchObject({ state: "complete", limit: null, since: null });
  });
});
