/** The one write, against a stand-in that fails in named ways; judged by what its ledger says was applied. */
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Write } from "../../app/ops/drafts/contract.ts";
import { purchaseOrder } from "../../app/ops/drafts/purchase-order/purchase-order.ts";
import { MUG, openTestStore, PLATE, WAREHOUSE, type TestStore } from "../sandbox/shopify/test-store.ts";
import { accessTo } from "./shopify-harness.ts";
import { type Sides, writing } from "./shopify-writing.ts";

const LOCATION = `gid://shopify/Location/${WAREHOUSE}`;
const MUG_ITEM = `gid://shopify/InventoryItem/${MUG.item}`;
const PLATE_ITEM = `gid://shopify/InventoryItem/${PLATE.item}`;

const MINUTE = 60_000;

let store: TestStore;
let writer: Sides;
let key: string;
beforeEach(async () => {
  store = await openTestStore();
  writer = writing(accessTo(store));
  key = randomUUID();
});
afterEach(() => store.shopify.stop());

/** 24 mugs and 12 plates, from what the store holds. */
function order(change: { mug?: number; plate?: number } = {}): Write {
  return {
    connector: "shopify",
    operation: "inventory_incoming_adjust",
    request: {
      name: "incoming",
      reason: "movement_created",
      reference: "PO-1001",
      changes: [
        { inventoryItemId: MUG_ITEM, locationId: LOCATION, delta: 24, changeFromQuantity: change.mug ?? 0 },
        {
          inventoryItemId: PLATE_ITEM,
          locationId: LOCATION,
          delta: 12,
          changeFromQuantity: change.plate ?? 6,
        },
      ],
    },
  };
}

const applied = () =>
  store.shopify.ledger().filter(({ operation }) => operation === "inventoryAdjustQuantities");

describe("an approved order", () => {
  it("is written once, with its key and its documents, and read back", async () => {
    const receipt = await writer.write(order(), key);

    expect(receipt.externalId).toMatch(/^gid:\/\/shopify\/InventoryAdjustmentGroup\//);
    expect(receipt.readBack).toMatchObject({
      "Incoming of Ceramic Mug - White at Warehouse": 24,
      "Incoming of Plate at Warehouse": 18,
    });
    expect(applied()).toEqual([expect.objectContaining({ key })]);
    expect(JSON.stringify(applied()[0]?.variables)).toContain("gid://ops-room/PurchaseOrder/PO-1001");
  });

  it("has the form that the draft kind gives it", async () => {
    const { lines, destination } = purchaseOrder.example;
    const example = purchaseOrder.toWrite({
      ...purchaseOrder.example,
      destination: { ...destination, locationId: LOCATION },
      lines: lines.map((line) => ({ ...line, inventoryItemId: MUG_ITEM })),
    });
    await expect(writer.write(example, key)).resolves.toBeDefined();
  });

  it.each(["error_after_apply", "cut_connection", "throttled", "slow"] as const)(
    "is applied once though the shop answers with %s",
    async (fault) => {
      store.shopify.faults.set(fault, {
        times: 1,
        ms: 20,
        when: "after",
        match: /inventoryAdjustQuantities|AdjustIncoming/,
      });
      await writer.write(order(), key);
      expect(applied()).toHaveLength(1);
    },
  );

  it("is applied once when the same key is sent again", async () => {
    const first = await writer.write(order(), key);
    const again = await writer.write(order(), key);
    expect(again.externalId).toBe(first.externalId);
    expect(applied()).toHaveLength(1);
  });

  it("is refused whole when one quantity has moved, and says which and how", async () => {
    await expect(writer.write(order({ plate: 0 }), key)).rejects.toMatchObject({
      name: "Refused",
      code: "shopify_change_from_quantity_stale",
      message:
        "Incoming stock of Plate changed from 0 to 6 since you approved. Nothing was written: look again.",
    });
    expect(applied()).toEqual([]);
  });

  it("is refused when a product of it is gone", async () => {
    store.shopify.admin.deleteVariant(MUG.variant);
    await expect(writer.write(order(), key)).rejects.toMatchObject({
      name: "Refused",
      message: expect.stringContaining("Nothing was written") as string,
    });
    expect(applied()).toEqual([]);
  });

  it("is refused when the attempt failed inside Shopify: the quantities show that nothing changed", async () => {
    store.shopify.faults.set("attempt_fails", { times: 1 });
    await expect(writer.write(order(), key)).rejects.toMatchObject({
      name: "Refused",
      code: "shopify_idempotency_previous_attempt_failed",
    });
    expect(applied()).toEqual([]);
  });

  it.each<[string, number, object]>([
    [
      "an error beside data",
      200,
      { data: { inventoryAdjustQuantities: null }, errors: [{ message: "No." }] },
    ],
    ["an error of an unknown code", 200, { errors: [{ message: "No.", extensions: { code: "ODD" } }] }],
    ["a proxy's HTTP 409", 409, {}],
  ])("is no definite no after it was applied, though the answer is %s", async (_because, status, body) => {
    const troubled = writing(accessTo(store, answering(status, body, { afterApplying: true })));
    await expect(troubled.write(order(), key)).rejects.toMatchObject({
      name: "Unavailable",
      code: "shopify_unclear",
    });
    expect(applied()).toHaveLength(1);
    expect(await writer.probe(order(), key, MINUTE)).toMatchObject({ state: "done" });
  });

  it("is a definite no after an error beside data when the quantities stand untouched", async () => {
    const body = { data: null, errors: [{ message: "Not allowed", extensions: { code: "ACCESS_DENIED" } }] };
    const denied = writing(accessTo(store, answering(200, body, { afterApplying: false })));
    await expect(denied.write(order(), key)).rejects.toMatchObject({
      name: "Refused",
      message: "Shopify refused: Not allowed. Nothing was written.",
    });
  });

  it("follows no redirect, so the token goes nowhere else", async () => {
    const moved: (string | undefined)[] = [];
    const watching = accessTo(store, (input, init) => {
      moved.push(input instanceof Request ? input.redirect : init?.redirect);
      return fetch(input, init);
    });
    await writing(watching).write(order(), key);
    expect(new Set(moved)).toEqual(new Set(["error"]));
  });

  it("is a mistake of ours when its key was used for something else", async () => {
    await writer.write(order(), key);
    const other = order({ mug: 24, plate: 18 });
    await expect(writer.write(other, key)).rejects.toMatchObject({ name: "Bug" });
    expect(applied()).toHaveLength(1);
  });

  it.each<[string, Partial<Write>]>([
    ["another operation", { operation: "product_delete" }],
    ["another quantity", { request: { ...order().request, name: "available" } }],
    [
      "no comparison",
      {
        request: {
          ...order().request,
          changes: [{ inventoryItemId: MUG_ITEM, locationId: LOCATION, delta: 1, changeFromQuantity: null }],
        },
      },
    ],
    ["a field too many", { request: { ...order().request, note: "x" } }],
  ])("with %s is refused before anything leaves", async (_because, change) => {
    await expect(writer.write({ ...order(), ...change }, key)).rejects.toMatchObject({
      code: "unknown_write",
    });
  });

  it("is refused, and nothing leaves, when the app is no longer installed", async () => {
    const revoked = () => Promise.resolve("shpat_revoked");
    const gone = writing({ ...accessTo(store), token: revoked, replaced: revoked });
    await expect(gone.write(order(), key)).rejects.toMatchObject({ name: "Refused" });
    expect(applied()).toEqual([]);
  });
});

describe("looking for what a key did", () => {
  it("finds what was written, and writes nothing", async () => {
    await writer.write(order(), key);
    expect(await writer.probe(order(), key, MINUTE)).toMatchObject({
      state: "done",
      receipt: { readBack: { "Incoming of Plate at Warehouse": 18 } },
    });
    expect(applied()).toHaveLength(1);
  });

  it("finds that nothing was written, and does not write it", async () => {
    expect(await writer.probe(order(), key, MINUTE)).toEqual({ state: "not_found" });
    expect(applied()).toEqual([]);
  });

  it.each([
    { minutes: 14, state: "not_found", because: "so soon nobody has taken the units off by hand" },
    { minutes: 15, state: "unknown", because: "by then somebody may have" },
    { minutes: 24 * 60, state: "unknown", because: "a day later nobody can tell any more" },
  ])("of quantities as before says $state after $minutes minutes: $because", async ({ minutes, state }) => {
    expect(await writer.probe(order(), key, minutes * MINUTE)).toMatchObject({ state });
    expect(applied()).toEqual([]);
  });

  it("does not deny what arrived and was taken off by hand since, and says what stands", async () => {
    await writer.write(order(), key);
    for (const [item, delta] of [
      [MUG.item, 24],
      [PLATE.item, 12],
    ] as const) {
      const level = store.shopify.store.level(item, WAREHOUSE);
      if (!level) throw new Error("the warehouse stocks it");
      store.shopify.store.setQuantity(level, "incoming", level.quantities.incoming - delta);
    }

    expect(await writer.probe(order(), key, 60 * MINUTE)).toMatchObject({
      state: "unknown",
      found: expect.stringContaining("would be right after.") as string,
    });
  });

  it("does not guess when quantities have moved on", async () => {
    await writer.write(order(), key);
    store.shopify.admin.receiveIncoming({ inventoryItemId: MUG.item, locationId: WAREHOUSE, quantity: 4 });
    expect(await writer.probe(order(), key, MINUTE)).toMatchObject({
      state: "unknown",
      found: expect.stringMatching(
        /^Incoming of .+ is \S+; it was \d+ before, and \d+ would be right after\./,
      ) as string,
    });
  });

  it("does not repeat a key that Shopify may have forgotten", async () => {
    await writer.write(order(), key);
    const access = accessTo(store);
    const late = await writing(access).probe(order(), key, 23 * 60 * MINUTE);
    expect(late).toMatchObject({ state: "unknown" });
    expect(access.calls).toHaveLength(1); // the look alone
  });

  it("does not take another's change for ours: Shopify knows no such key, and the comparison refuses it", async () => {
    await writer.write(order(), randomUUID());
    expect(await writer.probe(order(), key, MINUTE)).toMatchObject({
      state: "unknown",
      found: expect.stringMatching(
        /^Incoming of .+ is \S+; it was \d+ before, and \d+ would be right after\./,
      ) as string,
    });
    expect(applied()).toHaveLength(1);
  });
});

describe("what an approval rests on", () => {
  const read = async (...subjects: string[]) =>
    (await writer.read(subjects.map((subject) => ({ subject, label: "", value: null, tolerance: 0 })))).map(
      ({ value }) => value,
    );

  it("is read afresh: incoming there, available everywhere, the variant's existence", async () => {
    expect(
      await read(
        `incoming:${PLATE_ITEM}@${LOCATION}`,
        `available:${MUG_ITEM}`,
        `variant:gid://shopify/ProductVariant/${MUG.variant}`,
      ),
    ).toEqual([6, 15, "exists"]);
    const mug = `gid://shopify/ProductVariant/${MUG.variant}`;
    store.shopify.admin.setPrice({ variantId: MUG.variant, price: "21.50" });
    store.shopify.admin.setCost({ variantId: MUG.variant, cost: "7.80" });
    expect(await read(`price:${mug}`, `cost:${mug}`)).toEqual([21.5, 7.8]);
    store.shopify.admin.setCost({ variantId: MUG.variant, cost: null });
    expect(await read(`cost:${mug}`)).toEqual([null]);
    store.shopify.admin.setCost({ variantId: MUG.variant, cost: "7.855" });
    expect(await read(`cost:${mug}`)).toEqual([7.86]);
    store.shopify.admin.setAvailable({ inventoryItemId: MUG.item, locationId: WAREHOUSE, quantity: 2 });
    expect(await read(`available:${MUG_ITEM}`)).toEqual([5]);
  });

  it("reads no cost where Shopify still has one of the currency before, as the facts do", async () => {
    const access = accessTo(store, async (input) => {
      const answer = await fetch(input);
      const text = (await answer.text()).replace(
        /("unitCost":\{"amount":"[^"]+","currencyCode":)"USD"/gu,
        '$1"CAD"',
      );
      return new Response(text, answer);
    });
    const subject = `cost:gid://shopify/ProductVariant/${MUG.variant}`;
    const [reading] = await writing(access).read([{ subject, label: "", value: null, tolerance: 0 }]);
    expect(await read(subject)).not.toEqual([null]);
    expect(reading?.value).toBeNull();
  });

  it("reads null for what is gone, not stocked there or not understood", async () => {
    store.shopify.admin.deleteVariant(MUG.variant);
    expect(
      await read(
        `variant:gid://shopify/ProductVariant/${MUG.variant}`,
        `price:gid://shopify/ProductVariant/${MUG.variant}`,
        `incoming:${MUG_ITEM}@${LOCATION}`,
        `incoming:${PLATE_ITEM}@gid://shopify/Location/2`,
        "weather:tomorrow",
      ),
    ).toEqual([null, null, null, null, null]);
  });

  it("is what the draft kind asks for", () => {
    for (const { subject } of purchaseOrder.preconditions(purchaseOrder.example))
      expect(subject).toMatch(/^(variant|available|incoming|price|cost):gid:/);
  });
});

/** The stand-in, but writes are answered so, whether or not they were applied first. */
function answering(
  status: number,
  body: object,
  { afterApplying }: { afterApplying: boolean },
): typeof fetch {
  return async (input, init) => {
    const sent = new Request(input, init);
    const isWrite = (await sent.clone().text()).includes("AdjustIncoming");
    if (!isWrite) return fetch(sent);
    if (afterApplying) await fetch(sent);
    return Response.json(body, { status });
  };
}
