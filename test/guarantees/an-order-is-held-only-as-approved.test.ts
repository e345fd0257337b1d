/** An order is held back, or let go, once and exactly as approved. Judged by the store and its ledger. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { orderHold } from "../../app/ops/drafts/order-hold/order-hold.ts";
import { runningApp, type RunningApp } from "../routes/running-app.ts";
import { editDraft, seededDraft } from "../routes/seeded-draft.ts";
import { askToTakeBack, takingBack } from "../routes/taking-back.ts";
import { MUG } from "../sandbox/shopify/test-store.ts";

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp();
  await running.look();
}, 180_000);
afterAll(() => running.close());
afterEach(() => running.wrapWriter((writer) => writer));

async function proposed() {
  const { id, name } = running.outside.admin.placeOrder({ lines: [{ variantId: MUG.variant, quantity: 1 }] });
  const payload = {
    ...orderHold.example,
    ...{
      orderId: `gid://shopify/Order/${id}`,
      fulfilmentOrderId: `gid://shopify/FulfillmentOrder/${id}`,
      name,
    },
  };
  return { id, name, draft: await seededDraft(running, { kind: "order_hold", payload }) };
}

async function approved() {
  const given = await proposed();
  expect(await running.approve(given.draft.id, given.draft.contentHash)).toMatchObject({ status: 200 });
  return given;
}

const orderOf = (id: string) => running.outside.store.orders.get(id);

async function ledgerOf(work: () => Promise<unknown>) {
  const before = running.outside.ledger().length;
  await work();
  return running.outside.ledger().slice(before);
}

describe("an approved hold", () => {
  it("is placed once, is read back, and answers its alert", async () => {
    const { id, name, draft } = await approved();

    const ledger = await ledgerOf(async () => {
      await running.carryOut();
      await running.carryOut();
    });
    const done = await running.draft(draft.id);
    const receipt = await running.receipt(done.receiptHref?.split("/").at(-1) ?? "");

    expect(ledger.map(({ operation }) => operation)).toEqual(["fulfillmentOrderHold"]);
    expect(orderOf(id)).toMatchObject({
      fulfilmentStatus: "ON_HOLD",
      holds: [{ reason: "HIGH_RISK_OF_FRAUD" }],
    });
    expect(done.state).toBe("done");
    expect(receipt.cameBack).toContainEqual({ label: `Sending of ${name}`, value: "ON_HOLD" });
    expect(receipt.undo).toContain("Release hold");
    expect((await running.alert(draft.alertId)).state).toBe("acted");
  });

  it("says what the founder wrote, where they changed reason and note", async () => {
    const { id, draft } = await proposed();
    await editDraft(running, draft, { reason: "INCORRECT_ADDRESS", notes: "Ask for the house number." });
    const edited = await running.draft(draft.id);
    await running.approve(edited.id, edited.contentHash);
    await running.carryOut();

    expect(edited.contentHash).not.toBe(draft.contentHash);
    expect(orderOf(id)?.holds).toMatchObject([
      { reason: "INCORRECT_ADDRESS", notes: "Ask for the house number." },
    ]);
  });

  it.each([
    { field: "reason", value: "BECAUSE" },
    { field: "notes", value: "x".repeat(256) },
  ])("is not saved with a $field that Shopify would not take", async ({ field, value }) => {
    const { draft } = await proposed();
    const refused = await editDraft(running, draft, { [field]: value });
    expect(refused).toMatchObject({ status: 400 });
    expect(Object.keys((refused.body as { fieldErrors: object }).fieldErrors)).toEqual([field]);
  });

  it("of an order that was sent meanwhile is stopped, and said", async () => {
    const { id, name, draft } = await approved();
    running.outside.admin.fulfilOrder(id);

    const ledger = await ledgerOf(() => running.carryOut());
    const back = await running.draft(draft.id);

    expect(ledger).toEqual([]);
    expect(orderOf(id)?.holds).toEqual([]);
    expect(back.state).toBe("proposed");
    expect(back.stateText).toContain(`Sending of ${name} changed since you approved. Nothing was sent`);
  });

  it("whose answer was lost is found by the key that it bears, and not placed again", async () => {
    const { id, draft } = await approved();
    running.wrapWriter((writer) => ({
      ...writer,
      write: async (write, key) => {
        await writer.write(write, key);
        throw new Error("the answer got lost");
      },
    }));
    await running.carryOut();
    running.wrapWriter((writer) => writer);
    for (const data of await running.app.jobs("probe_effect")) await running.job("probe_effect", data);

    expect(orderOf(id)?.holds).toHaveLength(1);
    expect((await running.draft(draft.id)).state).toBe("done");
  });
});

describe("a hold that is taken back", () => {
  it("ends by a yes of its own, once, and can be placed again by another", async () => {
    const { id, draft } = await approved();
    await running.carryOut();

    const prepared = await ledgerOf(() => takingBack(running, draft));
    const release = await takingBack(running, draft);
    const ledger = await ledgerOf(async () => {
      expect(await running.approve(release.id, release.contentHash)).toMatchObject({ status: 200 });
      await running.carryOut();
    });

    expect(prepared).toEqual([]);
    expect(ledger.map(({ operation }) => operation)).toEqual(["fulfillmentOrderReleaseHold"]);
    expect(orderOf(id)?.holds).toEqual([]);
    expect((await running.draft(release.id)).state).toBe("done");
    expect(await askToTakeBack(running, draft)).toMatchObject({
      body: { problem: { code: "already_undone" } },
    });

    const again = await takingBack(running, release);
    await running.approve(again.id, again.contentHash);
    await running.carryOut();
    expect(orderOf(id)?.holds).toHaveLength(1);
  });

  it("is left as it is where somebody else ended it", async () => {
    const { id, draft } = await approved();
    await running.carryOut();
    const release = await takingBack(running, draft);
    await running.approve(release.id, release.contentHash);
    running.outside.admin.care.release(id);

    const ledger = await ledgerOf(() => running.carryOut());

    expect(ledger).toEqual([]);
    expect((await running.draft(release.id)).state).toBe("proposed");
  });
});
