import { expect, it } from "vitest";
import type { Unit } from "../../app/adapters/store/contract.ts";
import { aLine, anOrder, aStockLevel, aVariant } from "../factories/facts.ts";
import { eachShop } from "../factories/each-shop.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const LATER = new Date("2026-11-22T13:00:00Z");
const TODAY = "2026-11-22";
const MUG = "gid://shopify/ProductVariant/1";
const MIA = { userId: "7", name: "Mia" };

const here = eachShop();
const { unit } = here;
const logged = async () => {
  const { stockLog } = await unit((u) => u.facts.prepare({ stockLog: { lastDays: 4 } }, TODAY));
  return stockLog?.get(MUG);
};

it("holds each close, and null where none was noted", async () => {
  await unit(async (u) => {
    await u.facts.write({ variants: [aVariant(1)], stockLevels: [aStockLevel(1, { available: 9 })] }, NOW);
    await u.facts.recordStockDay("2026-11-19");
    await u.facts.write({ stockLevels: [aStockLevel(1, { available: 4, updatedAt: LATER })] }, LATER);
    await u.facts.recordStockDay("2026-11-21");
  });
  await here.read(NOW);
  expect(await logged()).toMatchObject({
    from: "2026-11-18",
    closing: [null, 9, null, 4],
    ordered: [0, 0, 0, 0],
    source: { connector: "ops_room" },
  });
});

it("counts orders on their day with what was cancelled later, and what refunds put back on theirs", async () => {
  const put = (restockType: string, quantity: number) => ({
    refundId: `gid://shopify/Refund/${restockType}`,
    createdAt: NOW,
    day: "2026-11-21",
    lines: [{ lineId: "gid://shopify/LineItem/1", quantity, restockType, subtotalMinor: 0 }],
  });
  const refunds = [put("CANCEL", 2), put("RETURN", 1), put("NO_RESTOCK", 1)];
  await unit((u) =>
    u.facts.write(
      { variants: [aVariant(1)], orders: [anOrder(1, { lines: [aLine(1, { quantity: 5 })], refunds })] },
      NOW,
    ),
  );
  await here.read(NOW);
  // Orders are known from the first one on.
  expect(await logged()).toMatchObject({ from: "2026-11-20", ordered: [5, 0], restocked: [0, 3] });
});

it.each([
  { because: "was written to Shopify", connector: "shopify", received: [0, 0, 0, 8] },
  { because: "is in our own books alone", connector: "ops_room", received: undefined },
])("counts a receipt that $because: $received", async ({ connector, received }) => {
  await unit((u) => receive(u, connector));
  await here.read(NOW);
  expect((await logged())?.received).toEqual(received);
});

it("is null while orders were never read", async () => {
  expect((await unit((u) => u.facts.prepare({ stockLog: { lastDays: 4 } }, TODAY))).stockLog).toBeNull();
});

/** Eight mugs, received yesterday by an effect that was carried out there. */
async function receive(u: Unit, connector: string): Promise<void> {
  const at = new Date("2026-11-21T20:00:00Z");
  const request = JSON.stringify({ connector });
  for (const id of ["placing", "receiving"]) {
    const of = { approvalId: id, draftId: id, alertId: id, title: id, key: id };
    await u.effects.begin({ id, ...of, request }, at);
  }
  const line = {
    ...{ variantId: MUG, inventoryItemId: "I1", locationId: "L1", title: "Mug", sku: null },
    ...{ units: 8, unitCostMinor: 400 },
  };
  await u.purchaseOrders.place(
    {
      ...{ type: "purchase_order", id: "po", effectId: "placing", reference: "PO-1", supplier: "Kiln" },
      ...{ expectedDay: "2026-11-21", currency: "USD", lines: [line], placedBy: MIA },
    },
    at,
  );
  await u.purchaseOrders.receive(
    {
      ...{ type: "order_receipt", orderId: "po", effectId: "receiving", day: "2026-11-19", note: "" },
      ...{ lines: [{ position: 0, units: 8 }], by: MIA },
    },
    at,
  );
}
