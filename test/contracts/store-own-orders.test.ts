import { afterAll, beforeAll, expect, it } from "vitest";
import { openUnits, receivedUnits } from "../../app/ops/facts/rows/own-order.ts";
import type { Unit } from "../../app/adapters/store/contract.ts";
import { aStockLevel, aVariant } from "../factories/facts.ts";
import { installShop, markRead, type TestStore, testStore } from "../factories/store.ts";

/** Three in the morning of the 22nd in London is the evening before in New York, where the shop is. */
const PLACED = new Date("2026-11-22T03:00:00Z");
const LONG_AGO = new Date("2024-06-01T12:00:00Z");
const TODAY = "2026-11-22";
const MIA = { userId: "mia", name: "Mia" };

let opened: TestStore;
beforeAll(async () => {
  opened = await testStore();
});
afterAll(() => opened.close());

const line = (variantId: string, units: number, unitCostMinor: number | null) => ({
  ...{ variantId, inventoryItemId: `I-${variantId}`, locationId: "L1", title: variantId, sku: null },
  ...{ units, unitCostMinor },
});

function place(unit: Unit, id: string, at: Date, supplier = "Kiln & Co"): Promise<void> {
  return unit.purchaseOrders.place(
    {
      ...{ type: "purchase_order", id, effectId: id, reference: id, supplier, currency: "USD" },
      ...{ expectedDay: "2026-12-10", placedBy: MIA, lines: [line("V1", 24, 780), line("V2", 10, null)] },
    },
    at,
  );
}

it("gives our own orders with what became of each line", async () => {
  const shop = await installShop(opened.store);
  const { ownOrders } = await opened.store.shop(shop, async (unit) => {
    await unit.facts.write({ locations: [{ locationId: "L1", name: "Warehouse", active: true }] }, PLACED);
    await place(unit, "PO-1", PLACED);
    await unit.purchaseOrders.receive(
      {
        ...{ type: "order_receipt", orderId: "PO-1", effectId: "r", day: "2026-12-08", note: "", by: MIA },
        lines: [{ position: 0, units: 20 }],
      },
      PLACED,
    );
    await unit.purchaseOrders.cancel(
      {
        ...{ type: "order_cancellation", orderId: "PO-1", effectId: "c", day: "2026-12-09", reason: "" },
        ...{ by: MIA, lines: [{ position: 0, units: 1 }] },
      },
      PLACED,
    );
    return unit.facts.prepare({ ownOrders: { lastMonths: 24 } }, TODAY);
  });

  const order = ownOrders?.get("PO-1");
  expect(order).toMatchObject({
    ...{ supplierKey: "kiln & co", placedDay: "2026-11-21", expectedDay: "2026-12-10", state: "placed" },
    source: { connector: "ops_room", recordId: "PO-1", observedAt: PLACED.toISOString() },
  });
  expect(order?.lines).toMatchObject([
    { position: 0, variantId: "V1", location: "Warehouse", units: 24, unitCostMinor: 780 },
    { position: 1, variantId: "V2", units: 10, unitCostMinor: null, closings: [] },
  ]);
  expect(order?.lines[0]?.closings).toEqual([
    { kind: "received", day: "2026-12-08", units: 20 },
    { kind: "cancelled", day: "2026-12-09", units: 1 },
  ]);
  expect(order?.lines.map((one) => [receivedUnits(one), openUnits(one)])).toEqual([
    [20, 3],
    [0, 10],
  ]);
});

it("says of an order whether it was to come by a quicker delivery", async () => {
  const shop = await installShop(opened.store);
  const { ownOrders } = await opened.store.shop(shop, async (unit) => {
    await place(unit, "PO-1", PLACED);
    await unit.purchaseOrders.place(
      {
        ...{ type: "purchase_order", id: "PO-2", effectId: "PO-2", reference: "PO-2", supplier: "Kiln & Co" },
        ...{ currency: "USD", expectedDay: "2026-12-01", isQuick: true, placedBy: MIA },
        lines: [line("V1", 24, 780)],
      },
      PLACED,
    );
    return unit.facts.prepare({ ownOrders: { lastMonths: 24 } }, TODAY);
  });
  expect([...(ownOrders?.values() ?? [])].map(({ id, isQuick }) => [id, isQuick])).toEqual([
    ["PO-1", false],
    ["PO-2", true],
  ]);
});

it("leaves out what was closed long ago, and keeps what is open however old", async () => {
  const shop = await installShop(opened.store);
  const { ownOrders } = await opened.store.shop(shop, async (unit) => {
    for (const id of ["PO-1", "PO-2"]) await place(unit, id, LONG_AGO, "Supplier not named");
    await unit.purchaseOrders.receive(
      {
        ...{ type: "order_receipt", orderId: "PO-2", effectId: "r", day: "2024-06-20", note: "", by: MIA },
        lines: [
          { position: 0, units: 24 },
          { position: 1, units: 10 },
        ],
      },
      LONG_AGO,
    );
    return unit.facts.prepare({ ownOrders: { lastMonths: 24 } }, TODAY);
  });
  expect([...(ownOrders?.keys() ?? [])]).toEqual(["PO-1"]);
  expect(ownOrders?.get("PO-1")?.supplierKey).toBeNull();
});

it("shows no shop another's orders", async () => {
  const shop = await installShop(opened.store);
  await opened.store.shop(shop, (unit) => place(unit, "PO-9", PLACED));
  const other = await installShop(opened.store);
  const { ownOrders } = await opened.store.shop(other, (unit) =>
    unit.facts.prepare({ ownOrders: { lastMonths: 24 } }, TODAY),
  );
  expect(ownOrders?.size).toBe(0);
});

/** Numbers: the variants on the lines of an order. */
const placeOf = (unit: Unit, id: string, ...variants: readonly number[]) =>
  unit.purchaseOrders.place(
    {
      ...{ type: "purchase_order", id, effectId: id, reference: id, supplier: "Kiln & Co", currency: "USD" },
      ...{ expectedDay: "2026-12-10", placedBy: MIA },
      lines: variants.map((n) => line(aVariant(n).variantId, 10, 780)),
    },
    PLACED,
  );

it("tells what stands on open orders and is no longer sold", async () => {
  const shop = await installShop(opened.store);
  const view = () => opened.store.shop(shop, (unit) => unit.facts.prepare({ discontinued: true }, TODAY));
  await opened.store.shop(shop, async (unit) => {
    const variants = [
      aVariant(1),
      aVariant(2, { status: "archived" }),
      aVariant(3, { status: "draft" }),
      aVariant(4, { status: "archived" }),
    ];
    await unit.facts.write({ variants }, PLACED);
    await placeOf(unit, "PO-1", 1, 2, 3);
    await placeOf(unit, "PO-2", 4);
    await unit.purchaseOrders.receive(
      {
        ...{ type: "order_receipt", orderId: "PO-2", effectId: "r", day: "2026-12-08", note: "", by: MIA },
        lines: [{ position: 0, units: 10 }],
      },
      PLACED,
    );
  });
  expect((await view()).discontinued, "products were never read").toBeNull();
  await markRead(opened.store, shop, PLACED);

  expect([...((await view()).discontinued?.values() ?? [])]).toEqual([
    {
      variantId: "gid://shopify/ProductVariant/2",
      ...{ productId: "gid://shopify/Product/2", productTitle: "Mug 2", state: "archived" },
      source: {
        ...{ connector: "shopify", recordId: "gid://shopify/ProductVariant/2" },
        observedAt: PLACED.toISOString(),
      },
    },
  ]);
});

it("tells what lies at open locations and cannot be sold", async () => {
  const shop = await installShop(opened.store);
  await opened.store.shop(shop, (unit) =>
    unit.facts.write(
      {
        locations: [
          { locationId: "gid://shopify/Location/1", name: "Warehouse", active: true },
          { locationId: "gid://shopify/Location/2", name: "Old shop", active: false },
        ],
        variants: [aVariant(1), aVariant(2), aVariant(3)],
        stockLevels: [
          aStockLevel(1, { damaged: 4, qualityControl: 2 }),
          aStockLevel(1, { locationId: "gid://shopify/Location/2", damaged: 9 }),
          aStockLevel(2),
          aStockLevel(3, { locationId: "gid://shopify/Location/2", damaged: 9 }),
        ],
      },
      PLACED,
    ),
  );
  await markRead(opened.store, shop, PLACED);
  const { unfit } = await opened.store.shop(shop, (unit) => unit.facts.prepare({ unfit: true }, TODAY));
  expect([...(unfit ?? [])]).toMatchObject([
    ["gid://shopify/ProductVariant/1", { damaged: 4, inChecking: 2 }],
  ]);
});
