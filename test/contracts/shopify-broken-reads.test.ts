/** Reads that end too early, fall short or were overtaken: what is kept, what is said, and what takes them up again. */
import { afterEach, describe, expect, it } from "vitest";
import type { Reads } from "../../app/connectors/contract.ts";
import { shopify } from "../../app/connectors/shopify/connector.server.ts";
import { SHOPIFY_KINDS } from "../../app/ops/facts/source-status.ts";
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

const later = (minutes: number) => (store.clock.now = new Date(store.clock.now.getTime() + minutes * 60_000));

const states = () => SHOPIFY_KINDS.map((kind) => kept.statuses.get(kind)?.state ?? "never_read");

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

describe("a file that holds less than Shopify counts", () => {
  type Bulk = { data: { bulkOperation: Record<string, unknown> } };
  const emptied: Change = async (body, answer) => {
    const response = await answer();
    if (!body.includes("BulkStatus")) return response;
    const { data } = (await response.json()) as Bulk;
    return Response.json({
      data: { bulkOperation: { ...data.bulkOperation, url: null, fileSize: null, objectCount: "0" } },
    });
  };

  it("is not called a complete read of any kind, and says how much of how much came", async () => {
    const reads = await open(emptied);
    await expect(reads.firstRead(kept.ports)).rejects.toMatchObject({ code: "shopify_file_short" });

    expect(states()).toEqual(["failed", "failed", "failed"]);
    for (const kind of SHOPIFY_KINDS) {
      expect(kept.statuses.get(kind)?.lastCompleteAt).toBeNull();
      expect(kept.statuses.get(kind)?.problem).toMatch(/ 0 of (1|3) /);
      expect(kept.cursors.get(kind)).toBeNull();
    }
  });

  it("takes nothing away when it comes later, and what is known stays usable", async () => {
    let empty = false;
    const reads = await open((body, answer) => (empty ? emptied(body, answer) : answer()));
    await reads.firstRead(kept.ports);
    const [variants, levels] = [kept.variants.size, kept.levels.size];
    const completeAt = kept.statuses.get("products")?.lastCompleteAt;
    later(15);
    empty = true;
    await expect(reads.relist(kept.ports)).rejects.toMatchObject({ code: "shopify_file_short" });

    expect([kept.variants.size, kept.levels.size]).toEqual([variants, levels]);
    expect(kept.statuses.get("products")).toMatchObject({ state: "failed", lastCompleteAt: completeAt });
    expect(kept.statuses.get("products")?.problem).toContain("0 of 3");
    await reads.incrementalRead(kept.ports);
    expect(kept.statuses.get("products")).toMatchObject({ state: "complete", problem: null });
  });

  it("is complete where Shopify counts nothing either", async () => {
    const world = tinyWorld();
    store = await openTestStore({ world: { ...world, variants: [], stock: [], orders: [] } });
    kept = memory(() => store.clock.now);
    await shopify.open(accessTo(store)).firstRead(kept.ports);
    expect(states()).toEqual(["complete", "complete", "complete"]);
  });
});

describe("a first read that fails before any file is asked for", () => {
  it.each(["ShopProfile", "Counts", "Locations"])(
    "is said of every kind when %s is refused, and is taken up by the next reconciling read",
    async (operation) => {
      let refuse = true;
      const reads = await open((body, answer) =>
        refuse && body.includes(`query ${operation}`)
          ? Promise.resolve(new Response("", { status: 403 }))
          : answer(),
      );
      await expect(reads.firstRead(kept.ports)).rejects.toMatchObject({ code: "shopify_access_denied" });
      expect(states()).toEqual(["failed", "failed", "failed"]);
      expect(kept.statuses.get("orders")?.problem).toContain("accept the access");

      refuse = false;
      await reads.incrementalRead(kept.ports);
      expect(states()).toEqual(["complete", "complete", "complete"]);
    },
  );

  it("says of what was read before that it could not be looked at, and keeps where it was", async () => {
    let refuse = false;
    const reads = await open((body, answer) =>
      refuse && body.includes("query Locations")
        ? Promise.resolve(new Response("", { status: 403 }))
        : answer(),
    );
    await reads.firstRead(kept.ports);
    const cursors = new Map(kept.cursors);
    refuse = true;
    await expect(reads.incrementalRead(kept.ports)).rejects.toMatchObject({ code: "shopify_access_denied" });
    expect(states()).toEqual(["failed", "failed", "failed"]);
    expect(kept.cursors).toEqual(cursors);
    refuse = false;
    await reads.incrementalRead(kept.ports);
    expect(states()).toEqual(["complete", "complete", "complete"]);
  });

  it("leaves a first read under way alone: its files are being prepared", async () => {
    let refuse = false;
    const reads = await open((body, answer) =>
      refuse && body.includes("query Locations")
        ? Promise.resolve(new Response("", { status: 403 }))
        : answer(),
    );
    const killed = new AbortController();
    const onProgress = () => killed.abort(new Error("killed"));
    await expect(reads.firstRead({ ...kept.ports, signal: killed.signal, onProgress })).rejects.toThrow(
      "killed",
    );
    const mark = kept.cursors.get("orders");
    refuse = true;
    await expect(reads.incrementalRead(kept.ports)).rejects.toThrow();
    expect(kept.cursors.get("orders")).toBe(mark);
    expect(kept.statuses.get("orders")).toMatchObject({ state: "reading" });
  });
});
