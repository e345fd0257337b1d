/** A store that changes its currency or its calendar: nothing that was read before means the same any more. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Reads, ReadPorts } from "../../app/connectors/contract.ts";
import { shopify } from "../../app/connectors/shopify/connector.server.ts";
import { SHOPIFY_KINDS } from "../../app/ops/facts/source-status.ts";
import { openTestStore, tinyWorld, type TestStore } from "../sandbox/shopify/test-store.ts";
import { accessTo, memory, type Memory } from "./shopify-harness.ts";

let store: TestStore;
let kept: Memory;
let reads: Reads;

beforeEach(async () => {
  store = await openTestStore({ world: tinyWorld() });
  kept = memory(() => store.clock.now);
  reads = shopify.open(accessTo(store));
});
afterEach(() => store.shopify.stop());

const states = () => SHOPIFY_KINDS.map((kind) => kept.statuses.get(kind)?.state);
const NEVER = ["never_read", "never_read", "never_read"];

const meets: Record<string, (ports: ReadPorts) => Promise<unknown>> = {
  "an incremental read": (ports) => reads.incrementalRead(ports),
  "a relisting": (ports) => reads.relist(ports),
  "the store's own announcement": (ports) => reads.applyWebhook(ports, { topic: "SHOP_UPDATE", ids: {} }),
};
const changes = [{ currency: "CAD" }, { timeZone: "Asia/Tokyo" }];

describe.each(changes)("a change to %o", (change) => {
  it.each(Object.keys(meets))("that %s meets voids what was read, in the unit that saves it", async (by) => {
    await reads.firstRead(kept.ports);
    store.shopify.admin.changeShop(change);

    await meets[by]?.(kept.ports);

    expect(kept.profile).toMatchObject(change);
    expect(states()).toEqual(NEVER);
    expect(SHOPIFY_KINDS.map((kind) => kept.statuses.get(kind)?.lastCompleteAt)).toEqual([null, null, null]);
    expect(kept.termsChanges).toMatchObject([
      {
        from: { currency: "USD", timeZone: "America/New_York" },
        to: { currency: "USD", timeZone: "America/New_York", ...change },
      },
    ]);
  });

  it("is not lost when the read after it breaks off", async () => {
    await reads.firstRead(kept.ports);
    store.shopify.admin.changeShop(change);
    kept.failOn = (batch) => batch.orders !== undefined;

    await expect(reads.firstRead(kept.ports)).rejects.toThrow("killed");
    const broken = kept.statuses.get("orders");
    kept.failOn = null;
    await reads.firstRead(kept.ports);

    expect(broken?.lastCompleteAt).toBeNull();
    expect(states()).toEqual(["complete", "complete", "complete"]);
    expect(kept.termsChanges).toHaveLength(1);
  });

  it("keeps a read that began before it from storing anything in the old terms", async () => {
    let changed: Promise<unknown> | null = null;
    const onProgress = () => {
      if (changed) return;
      store.shopify.admin.changeShop(change);
      changed = shopify.open(accessTo(store)).incrementalRead(kept.ports);
    };
    await expect(
      reads.firstRead({
        ...kept.ports,
        onProgress,
        unit: async (work) => {
          await changed;
          return kept.ports.unit(work);
        },
      }),
    ).rejects.toMatchObject({ code: "terms_changed" });

    expect(states()).toEqual(NEVER);
    expect(kept.orders.size).toBe(0);
  });
});
