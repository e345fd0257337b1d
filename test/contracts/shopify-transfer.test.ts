/** A transfer between locations: made once, found by its own mark; judged by the stand-in's ledger and its stock. */
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Write } from "../../app/ops/drafts/contract.ts";
import { stockTransfer } from "../../app/ops/drafts/stock-transfer/stock-transfer.ts";
import {
  MUG,
  openTestStore,
  PLATE,
  STREET,
  type TestStore,
  WAREHOUSE,
} from "../sandbox/shopify/test-store.ts";
import { accessTo } from "./shopify-harness.ts";
import { type Sides, writing } from "./shopify-writing.ts";

const MINUTE = 60_000;

let store: TestStore;
let writer: Sides;
let key: string;
beforeEach(async () => {
  store = await openTestStore({ now: () => new Date() });
  writer = writing(accessTo(store));
  key = randomUUID();
});
afterEach(() => store.shopify.stop());

/** The kind's own form: five white mugs from the warehouse to the street. */
function transfer(item = MUG.item): Write {
  const { example } = stockTransfer;
  const [line] = example.lines;
  if (!line) throw new Error("the example has a line");
  return stockTransfer.toWrite({
    ...example,
    from: { locationId: `gid://shopify/Location/${WAREHOUSE}`, name: "Warehouse" },
    to: { locationId: `gid://shopify/Location/${STREET}`, name: "High Street" },
    lines: [
      { ...line, inventoryItemId: `gid://shopify/InventoryItem/${item}`, units: 5, availableAtShow: 12 },
    ],
  });
}

const applied = () => store.shopify.ledger();
const stock = () => {
  const quantities = store.shopify.store.level(MUG.item, WAREHOUSE)?.quantities;
  return { available: quantities?.available, reserved: quantities?.reserved };
};
const LABEL = "Transfer of 5 units from Warehouse to High Street";

describe("an approved transfer", () => {
  it("is made once, ready to ship, with its units reserved and its key as its mark, and read back", async () => {
    const { externalId, readBack } = await writer.write(transfer(), key);

    expect(externalId).toMatch(/^gid:\/\/shopify\/InventoryTransfer\//);
    expect(readBack).toMatchObject({
      [LABEL]: "in Shopify",
      Name: "#T0001",
      Status: "READY_TO_SHIP",
      Units: 5,
    });
    expect(stock()).toEqual({ available: 7, reserved: 5 });
    expect(applied()).toEqual([
      expect.objectContaining({ operation: "inventoryTransferCreateAsReadyToShip", key }),
    ]);
    expect([...store.shopify.store.transfers.values()].map(({ tags, note }) => [tags, note])).toEqual([
      [[key], "For the weekend."],
    ]);
  });

  it.each(["error_after_apply", "error_before_apply", "cut_connection", "throttled"] as const)(
    "is made once though the shop answers with %s",
    async (fault) => {
      store.shopify.faults.set(fault, {
        times: 1,
        when: "after",
        match: /inventoryTransferCreateAsReadyToShip|CreateTransfer/,
      });
      await writer.write(transfer(), key);
      await writer.write(transfer(), key);
      expect(applied()).toHaveLength(1);
      expect(stock()).toEqual({ available: 7, reserved: 5 });
    },
  );

  it("of what the other location does not stock is refused in Shopify's words", async () => {
    await expect(writer.write(transfer(PLATE.item), key)).rejects.toMatchObject({
      name: "Refused",
      code: "shopify_inventory_state_not_active",
      message: "Shopify refused: The item is not stocked at the intended location. Nothing was written.",
    });
    expect(applied()).toEqual([]);
  });

  it("of no units is refused before anything leaves", async () => {
    const { request, ...write } = transfer();
    const lines = [{ inventoryItemId: `gid://shopify/InventoryItem/${MUG.item}`, units: 0 }];
    await expect(writer.write({ ...write, request: { ...request, lines } }, key)).rejects.toMatchObject({
      code: "unknown_write",
    });
  });
});

describe("looking for a transfer whose answer was lost", () => {
  it.each([{ minutes: 1 }, { minutes: 48 * 60 }])(
    "finds it after $minutes minutes by its mark, and makes no other",
    async ({ minutes }) => {
      const { externalId } = await writer.write(transfer(), key);
      expect(await writer.probe(transfer(), key, minutes * MINUTE)).toMatchObject({
        state: "done",
        receipt: { externalId },
      });
      expect(applied()).toHaveLength(1);
    },
  );

  it.each([
    { minutes: 14, state: "not_found", because: "so soon nobody has deleted it" },
    { minutes: 15, state: "unknown", because: "by then somebody may have" },
  ])("that is not there says $state after $minutes minutes: $because", async ({ minutes, state }) => {
    expect(await writer.probe(transfer(), key, minutes * MINUTE)).toMatchObject({ state });
    expect(applied()).toEqual([]);
  });

  it("does not take another transfer of the same goods for ours", async () => {
    await writer.write(transfer(), randomUUID());
    expect(await writer.probe(transfer(), key, MINUTE)).toEqual({ state: "not_found" });
  });

  it("does not deny it where so many were made since that it may stand further down", async () => {
    const access = accessTo(store, async (input, init) => {
      const answer = await fetch(input, init);
      const text = (await answer.text()).replace('"hasNextPage":false', '"hasNextPage":true');
      return new Response(text, answer);
    });
    await writer.write(transfer(), randomUUID());
    expect(await writing(access).probe(transfer(), key, MINUTE)).toMatchObject({ state: "unknown" });
  });
});
