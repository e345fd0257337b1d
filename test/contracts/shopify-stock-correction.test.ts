/** Setting what is free to sell: compared, keyed, applied once; judged by the stand-in's ledger and its stock. */
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Write } from "../../app/ops/drafts/contract.ts";
import { stockCorrection } from "../../app/ops/drafts/stock-correction/stock-correction.ts";
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
  store = await openTestStore();
  writer = writing(accessTo(store));
  key = randomUUID();
});
afterEach(() => store.shopify.stop());

/** The kind's own form: oversold plates to none, and the mugs in the street to what was counted. */
function correction(mugs = 1): Write {
  const [line] = stockCorrection.example.lines;
  if (!line) throw new Error("the example has a line");
  const at = (item: string, location: string) => ({
    inventoryItemId: `gid://shopify/InventoryItem/${item}`,
    locationId: `gid://shopify/Location/${location}`,
  });
  return stockCorrection.toWrite({
    lines: [
      { ...line, ...at(PLATE.item, WAREHOUSE), availableAtShow: -1, newAvailable: 0 },
      { ...line, ...at(MUG.item, STREET), availableAtShow: 3, newAvailable: mugs },
    ],
  });
}

const available = (item: string, location: string) =>
  store.shopify.store.level(item, location)?.quantities.available;
const applied = () => store.shopify.ledger();

describe("an approved correction", () => {
  it("sets each quantity once, with its key, and reads it back", async () => {
    const { externalId, readBack } = await writer.write(correction(), key);

    expect(externalId).toMatch(/^gid:\/\/shopify\/InventoryAdjustmentGroup\//);
    expect(readBack).toMatchObject({
      "Available of Plate at Warehouse": 0,
      "Available of Ceramic Mug - White at High Street": 1,
    });
    expect(applied()).toEqual([expect.objectContaining({ operation: "inventorySetQuantities", key })]);
    expect(JSON.stringify(applied()[0]?.variables)).toContain(`gid://ops-room/Effect/${key}`);
    expect([available(PLATE.item, WAREHOUSE), available(MUG.item, STREET)]).toEqual([0, 1]);
  });

  it.each(["error_after_apply", "error_before_apply", "cut_connection", "throttled"] as const)(
    "is applied once though the shop answers with %s",
    async (fault) => {
      store.shopify.faults.set(fault, {
        times: 1,
        when: "after",
        match: /inventorySetQuantities|SetAvailable/,
      });
      await writer.write(correction(), key);
      await writer.write(correction(), key);
      expect(applied()).toHaveLength(1);
    },
  );

  it("is refused whole when a sale came in between, and says how", async () => {
    store.shopify.admin.setAvailable({ inventoryItemId: MUG.item, locationId: STREET, quantity: 2 });
    await expect(writer.write(correction(), key)).rejects.toMatchObject({
      code: "shopify_change_from_quantity_stale",
      message:
        "Available stock of Ceramic Mug - White changed from 3 to 2 since you approved. Nothing was written: look again.",
    });
    expect(applied()).toEqual([]);
    expect(available(PLATE.item, WAREHOUSE)).toBe(-1);
  });

  it.each([{ changeFromQuantity: null }, { quantity: -1 }])(
    "with %o is refused before anything leaves",
    async (over) => {
      const { request, ...write } = correction();
      const [first] = request["quantities"] as [Record<string, number>];
      const quantities = [{ ...first, ...over }];
      await expect(
        writer.write({ ...write, request: { ...request, quantities } }, key),
      ).rejects.toMatchObject({
        code: "unknown_write",
      });
    },
  );
});

describe("looking for a correction whose answer was lost", () => {
  it("finds what was set, by its key, and sets nothing again", async () => {
    await writer.write(correction(), key);
    expect(await writer.probe(correction(), key, MINUTE)).toMatchObject({ state: "done" });
    expect(applied()).toHaveLength(1);
  });

  it("finds that nothing was set, and does not set it", async () => {
    expect(await writer.probe(correction(), key, MINUTE)).toEqual({ state: "not_found" });
    expect(applied()).toEqual([]);
  });

  it("does not take another's correction for ours", async () => {
    await writer.write(correction(), randomUUID());
    expect(await writer.probe(correction(), key, MINUTE)).toMatchObject({ state: "unknown" });
    expect(applied()).toHaveLength(1);
  });
});

describe("what a correction rests on", () => {
  it("is what is free to sell at that location, not everywhere", async () => {
    const item = `gid://shopify/InventoryItem/${MUG.item}`;
    const subjects = [STREET, WAREHOUSE, "9"].map((id) => `available:${item}@gid://shopify/Location/${id}`);
    const readings = await writer.read(
      [...subjects, `available:${item}`].map((subject) => ({
        subject,
        label: "",
        value: null,
        tolerance: 0,
      })),
    );
    expect(readings.map(({ value }) => value)).toEqual([3, 12, null, 15]);
  });
});
