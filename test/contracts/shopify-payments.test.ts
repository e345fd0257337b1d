/** Disputes, payouts and balance against the stand-in: where the store allows it and uses Shopify Payments. */
import { afterEach, describe, expect, it } from "vitest";
import type { Reads } from "../../app/connectors/contract.ts";
import { shopify } from "../../app/connectors/shopify/connector.server.ts";
import { OPTIONAL_SCOPES } from "../../app/ops/facts/source-status.ts";
import { openTestStore, tinyWorld, type TestStore } from "../sandbox/shopify/test-store.ts";
import type { WorldPayments } from "../sandbox/worlds/world.ts";
import { accessTo, memory, type Memory } from "./shopify-harness.ts";

const DAY_MS = 86_400_000;
const NOW = new Date("2026-11-20T12:00:00Z");
const ago = (days: number) => new Date(NOW.getTime() - days * DAY_MS);

const dispute: WorldPayments["disputes"][number] = {
  ...{ id: "501", orderId: null, type: "CHARGEBACK", status: "NEEDS_RESPONSE", reason: "FRAUDULENT" },
  ...{
    amount: "64.00",
    initiatedAt: ago(3),
    evidenceDueBy: ago(-9),
    evidenceSentOn: null,
    finalizedOn: null,
  },
};
const payout: WorldPayments["payouts"][number] = {
  ...{ id: "701", status: "PAID", transactionType: "DEPOSIT", net: "412.30", issuedAt: ago(2) },
  ...{ charges: "500.00", fee: "14.80", refunds: "-40.00", adjustments: "-15.00", reserved: "-17.90" },
};

let store: TestStore;
let kept: Memory;
let reads: Reads;
afterEach(() => store.shopify.stop());

async function open(payments: WorldPayments | null, grants: readonly string[] = OPTIONAL_SCOPES.payments) {
  const world = tinyWorld();
  world.shop.grants.push(...grants);
  if (payments) world.payments = payments;
  store = await openTestStore({ world });
  kept = memory(() => store.clock.now);
  reads = shopify.open(accessTo(store));
}

const account = (over: Partial<WorldPayments> = {}): WorldPayments => ({
  ...{ balance: "-12.50", interval: "DAILY", disputes: [dispute], payouts: [payout] },
  ...over,
});

describe("disputes, payouts and balance", () => {
  it("come with the first read, in our words and in minor units of their currency", async () => {
    const [order] = tinyWorld().orders.slice(-1);
    await open(account({ disputes: [{ ...dispute, orderId: order?.id ?? "" }] }));
    await reads.firstRead(kept.ports);

    expect([...kept.disputes.values()]).toEqual([
      {
        disputeId: "gid://shopify/ShopifyPaymentsDispute/501",
        order: { orderId: `gid://shopify/Order/${order?.id ?? ""}`, name: order?.name },
        ...{ kind: "chargeback", status: "needs_response", reason: "fraudulent" },
        ...{ amountMinor: 6_400, currency: "USD", initiatedAt: ago(3), evidenceDueAt: ago(-9) },
        ...{ evidenceSentAt: null, finalizedAt: null },
      },
    ]);
    expect([...kept.payouts.values()]).toEqual([
      {
        ...{ payoutId: "gid://shopify/ShopifyPaymentsPayout/701", status: "paid", direction: "deposit" },
        ...{ netMinor: 41_230, currency: "USD", issuedAt: ago(2) },
        parts: {
          ...{ chargesMinor: 50_000, chargesFeeMinor: 1_480, refundsMinor: -4_000 },
          ...{ adjustmentsMinor: -1_500, reservedMinor: -1_790, retriedMinor: 0, advancesMinor: 0 },
        },
      },
    ]);
    expect(kept.balances).toEqual([{ currency: "USD", balanceMinor: -1_250, payoutInterval: "daily" }]);
    expect(kept.statuses.get("payments")).toMatchObject({ state: "complete", rowsRead: 2, problem: null });
  });

  it("are read page after page", async () => {
    const payouts = Array.from({ length: 230 }, (_, n) => ({ ...payout, id: String(1_000 + n) }));
    await open(account({ payouts }));
    await reads.firstRead(kept.ports);
    expect(kept.payouts.size).toBe(230);
  });

  it("are read again as they change, and older ones are left as they are known", async () => {
    const world = account({
      disputes: [
        dispute,
        { ...dispute, id: "502", initiatedAt: ago(390) },
        { ...dispute, id: "503", initiatedAt: ago(410) },
      ],
    });
    await open(world);
    await reads.firstRead(kept.ports);
    const first = [...kept.disputes.keys()].map((id) => id.split("/").at(-1));
    kept.disputes.clear();
    await reads.incrementalRead(kept.ports);

    // Four hundred days at first, then those that a bank may not have settled yet.
    expect(first).toEqual(["501", "502"]);
    expect([...kept.disputes.keys()].map((id) => id.split("/").at(-1))).toEqual(["501"]);
  });

  it("are not asked for where the store has not allowed all of it", async () => {
    await open(account(), OPTIONAL_SCOPES.payments.slice(0, 2));
    await reads.firstRead(kept.ports);
    expect(kept.statuses.has("payments")).toBe(false);
    expect(kept.disputes.size).toBe(0);
  });

  it("of a store without Shopify Payments are said to be none to be read, which is not found none", async () => {
    await open(null);
    await reads.firstRead(kept.ports);
    expect(kept.statuses.get("payments")).toMatchObject({
      state: "absent",
      lastCompleteAt: null,
      problem: null,
    });
    expect(kept.statuses.get("orders")).toMatchObject({ state: "complete" });
  });

  it("that cannot be stored keep nothing else from being read, and say so", async () => {
    await open(account());
    kept.failOn = (batch) => batch.disputes !== undefined;
    await reads.firstRead(kept.ports);
    expect(kept.statuses.get("payments")).toMatchObject({ state: "failed", lastCompleteAt: null });
    expect(kept.statuses.get("orders")).toMatchObject({ state: "complete" });
    kept.failOn = null;
    await reads.incrementalRead(kept.ports);
    expect(kept.statuses.get("payments")).toMatchObject({ state: "complete" });
  });
});
