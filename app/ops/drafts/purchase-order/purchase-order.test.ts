import { describe, expect, it } from "vitest";
import { Block, OwnRecord, Precondition, Write } from "../contract.ts";
import { PurchaseOrder } from "./payload.ts";
import { purchaseOrder } from "./purchase-order.ts";

const show = { currency: "USD", locale: "en-US" };
const order = purchaseOrder.example;
const line = order.lines[0];
if (!line) throw new Error("the example has a line");

describe("a purchase order", () => {
  it("fits its own schema", () => {
    expect(PurchaseOrder.parse(order)).toEqual(order);
  });

  it("says on its button what it costs, or how many where a cost is not known", () => {
    expect(purchaseOrder.approveLabel(order, show)).toBe("Approve and record order for $1,872.00");
    expect(purchaseOrder.cash(order)).toEqual({ minor: 187_200, currency: "USD" });
    const unknown = { ...order, lines: [{ ...line, unitCostMinor: null }] };
    expect(purchaseOrder.approveLabel(unknown, show)).toBe("Approve and record order of 240 units");
    expect(purchaseOrder.cash(unknown)).toBe("unknown");
  });

  it("shows everything that it would write and record", () => {
    const blocks = JSON.stringify(purchaseOrder.show(order, show));
    for (const said of [
      "PO-1001",
      "Kiln & Co",
      "Warehouse",
      "MUG-W",
      "240",
      "$7.80",
      "$1,872.00",
      order.note,
    ]) {
      expect(blocks).toContain(said);
    }
    const changes = purchaseOrder.show(order, show).filter(({ type }) => type === "change");
    expect(changes).toEqual([
      {
        type: "change",
        label: "Shopify: incoming of Ceramic Mug, White at Warehouse",
        before: "0",
        after: "240",
      },
    ]);
    for (const block of purchaseOrder.show(order, show)) Block.parse(block);
  });

  it("says which lines a total leaves out", () => {
    const mixed = { ...order, lines: [line, { ...line, variantId: "v2", unitCostMinor: null }] };
    expect(JSON.stringify(purchaseOrder.show(mixed, show))).toContain("Total without 1 line of unknown cost");
  });

  it("says what happens and what does not", () => {
    expect(purchaseOrder.consequences(order, show)).toEqual([
      "Shopify: 240 more units of MUG-W shown as incoming at Warehouse, expected Wed Dec 9 (now 0).",
      "Ops Room records PO-1001 to Kiln & Co for $1,872.00 as placed, by you, at exactly this content.",
    ]);
    expect(purchaseOrder.notHappening(order, show)[0]).toContain("No mail is sent");
  });

  it("writes each line as a step from exactly what was shown", () => {
    const write = Write.parse(purchaseOrder.toWrite({ ...order, lines: [{ ...line, incomingAtShow: 36 }] }));
    expect(write).toMatchObject({ connector: "shopify", operation: "inventory_incoming_adjust" });
    expect(write.request["changes"]).toEqual([
      {
        inventoryItemId: line.inventoryItemId,
        locationId: order.destination.locationId,
        delta: 240,
        changeFromQuantity: 36,
      },
    ]);
  });

  it("re-checks the variant, its incoming exactly, and its stock within a few days' sales", () => {
    const preconditions = purchaseOrder.preconditions(order);
    for (const precondition of preconditions) Precondition.parse(precondition);
    expect(preconditions.map(({ subject, value, tolerance }) => ({ subject, value, tolerance }))).toEqual([
      { subject: `variant:${line.variantId}`, value: "exists", tolerance: 0 },
      {
        subject: `incoming:${line.inventoryItemId}@${order.destination.locationId}`,
        value: 0,
        tolerance: 0,
      },
      { subject: `available:${line.inventoryItemId}`, value: 31, tolerance: 6 },
      { subject: `price:${line.variantId}`, value: 22, tolerance: 0 },
      { subject: `cost:${line.variantId}`, value: 7.8, tolerance: 0 },
    ]);
  });

  it("re-checks prices as they are in Shopify, whatever the order says, and only where they were shown", () => {
    const subjects = (change: Partial<typeof line>) =>
      purchaseOrder
        .preconditions({ ...order, lines: [{ ...line, ...change }] })
        .filter(({ subject }) => /^(price|cost):/.test(subject))
        .map(({ value }) => value);
    expect(subjects({ unitCostMinor: 700 })).toEqual([22, 7.8]);
    expect(subjects({ unitCostMinor: 700, costMinorAtShow: null })).toEqual([22, null]);
    const before = Object.entries(line).filter(([key]) => !/^(price|cost)MinorAtShow$/.test(key));
    const old = PurchaseOrder.parse({ ...order, lines: [Object.fromEntries(before)] });
    expect(purchaseOrder.preconditions(old)).toHaveLength(3);
  });

  it("asks for the quicker delivery in what the supplier reads, and is recorded with it", () => {
    const quick = PurchaseOrder.parse({ ...order, isQuick: true });
    expect(JSON.stringify(purchaseOrder.show(quick, show))).toContain("Quicker than usual, please");
    expect(OwnRecord.parse(purchaseOrder.toRecord(quick))).toMatchObject({ isQuick: true });
    expect(JSON.stringify(purchaseOrder.show(order, show))).not.toContain("Quicker");
  });

  it("records the order as placed", () => {
    const record = OwnRecord.parse(purchaseOrder.toRecord(order));
    expect(record).toMatchObject({ reference: "PO-1001", supplier: "Kiln & Co", currency: "USD" });
    expect(record.lines).toHaveLength(1);
  });

  it.each([
    { because: "no lines", change: { lines: [] } },
    { because: "no units", change: { lines: [{ ...line, units: 0 }] } },
    { because: "a cost below zero", change: { lines: [{ ...line, unitCostMinor: -1 }] } },
    { because: "half a unit", change: { lines: [{ ...line, units: 1.5 }] } },
    { because: "a reference that could break out of a URI", change: { reference: "PO/1?x" } },
    { because: "a day that is none", change: { needByDay: "2026-02-30" } },
    { because: "something extra", change: { surprise: true } },
  ])("refuses a payload with $because", ({ change }) => {
    expect(PurchaseOrder.safeParse({ ...order, ...change }).success).toBe(false);
  });
});
