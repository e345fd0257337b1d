/** No write outlives the lease that it was begun under, whatever Shopify, the clock or our own process do. */
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { READ_MS } from "../../app/connectors/shopify/now.server.ts";
import { LOOK_MS, shopifyWriter } from "../../app/connectors/shopify/writes.server.ts";
import { executeApproved as executeJob } from "../../app/jobs/execute-approved.server.ts";
import { probeEffect as probeJob } from "../../app/jobs/probe-effect.server.ts";
import type { Write } from "../../app/ops/drafts/contract.ts";
import { SENDING_MS } from "../../app/ops/execution/execute.ts";
import { CALLS_MS, type Permit } from "../../app/ops/execution/permit.ts";
import { MUG, openTestStore, type TestStore, WAREHOUSE } from "../sandbox/shopify/test-store.ts";
import { accessTo } from "./shopify-harness.ts";
import { permitFor } from "./shopify-writing.ts";

/** For what is not a call to Shopify: transactions, and clocks of two machines that a job meets. */
const OWN_WORK_MS = 20_000;

/** One write that takes a key and compares, one that does neither. */
const WRITES: Readonly<Record<"keyed" | "plain", Write>> = {
  keyed: {
    connector: "shopify",
    operation: "inventory_available_set",
    request: {
      reason: "correction",
      quantities: [
        {
          inventoryItemId: `gid://shopify/InventoryItem/${MUG.item}`,
          locationId: `gid://shopify/Location/${WAREHOUSE}`,
          quantity: 5,
          changeFromQuantity: 12,
        },
      ],
    },
  },
  plain: {
    connector: "shopify",
    operation: "product_status_update",
    request: {
      productId: `gid://shopify/Product/${MUG.product}`,
      status: { from: "ACTIVE", to: "DRAFT" },
    },
  },
};
const KINDS = ["keyed", "plain"] as const;

let store: TestStore;
const key = randomUUID();
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.shopify.stop());

/** A permit whose clock stands still, with so much of its time left. */
function withLeft(kind: (typeof KINDS)[number], leftMs: number): Permit {
  let now = new Date("2026-11-22T10:00:00Z");
  const permit = permitFor(WRITES[kind], key, { now: () => now });
  now = new Date(now.getTime() + CALLS_MS - leftMs);
  return permit;
}

describe("the times add up", () => {
  it("a run's calls and its last look end inside the lease", () => {
    expect(CALLS_MS + LOOK_MS + OWN_WORK_MS).toBeLessThanOrEqual(SENDING_MS);
  });

  it.each([executeJob, probeJob])("a whole run of $name ends before the queue gives it to another", (job) => {
    expect(READ_MS + CALLS_MS + LOOK_MS + OWN_WORK_MS).toBeLessThan(job.expireInSeconds * 1_000);
  });
});

describe.each(KINDS)("a %s write", (kind) => {
  const write = WRITES[kind];

  it("is not sent by a process that was frozen until its time was over", async () => {
    const writer = shopifyWriter(accessTo(store), withLeft(kind, 0));
    await expect(writer.write(write, key)).rejects.toMatchObject({ name: "Refused", code: "too_late" });
    expect(store.shopify.ledger()).toEqual([]);
  });

  it("is not sent when the time ends while its token is fetched", async () => {
    const begunAt = new Date();
    let now = begunAt;
    const permit = permitFor(write, key, { now: () => now });
    const access = accessTo(store);
    const slow = {
      ...access,
      token: async () => ((now = new Date(begunAt.getTime() + CALLS_MS)), access.token()),
    };
    await expect(shopifyWriter(slow, permit).write(write, key)).rejects.toThrow();
    expect(store.shopify.ledger()).toEqual([]);
  });

  it("is waited for no longer than its time when no answer comes", async () => {
    const silent = (_input: unknown, init?: RequestInit) =>
      new Promise<never>((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(new Error("aborted")));
      });
    const access = accessTo(store);
    const looking = { ...access, fetch: onlyWrites(access.fetch, silent) };
    const began = performance.now();
    const writing = shopifyWriter(looking, withLeft(kind, 300)).write(write, key);
    await expect(writing).rejects.toMatchObject({ name: "Unavailable" });
    expect(performance.now() - began).toBeLessThan(LOOK_MS);
  });

  it("is given up at once when Shopify asks for a longer wait than is left", async () => {
    const busy = async () => new Response("{}", { status: 429, headers: { "retry-after": "60" } });
    const access = accessTo(store);
    const throttled = { ...access, fetch: onlyWrites(access.fetch, busy) };
    const began = performance.now();
    const writing = shopifyWriter(throttled, withLeft(kind, 50_000)).write(write, key);
    await expect(writing).rejects.toMatchObject({ name: "Refused", code: "shopify_busy" });
    expect(performance.now() - began).toBeLessThan(LOOK_MS);
  });
});

/** Reads pass; mutations meet `outside`. */
function onlyWrites(plain: typeof fetch, outside: typeof fetch): typeof fetch {
  return (input, init) =>
    typeof init?.body === "string" && init.body.includes("mutation ")
      ? outside(input, init)
      : plain(input, init);
}
