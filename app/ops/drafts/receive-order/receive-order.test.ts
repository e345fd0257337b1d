import { describe, expect, it } from "vitest";
import { Block, OwnRecord, Precondition, Write } from "../contract.ts";
import type { OpenLine } from "../open-order.ts";
import { ReceiveOrder } from "./payload.ts";
import { linesBeyondIncoming, receiveOrder } from "./receive-order.ts";

const show = { currency: "USD", locale: "en-US" };
const order = receiveOrder.example;
const line = order.lines[0];
if (!line) throw new Error("the example has a line");
const changed = (change: Partial<OpenLine>, more: Partial<ReceiveOrder> = {}): ReceiveOrder => ({
  ...order,
  ...more,
  lines: [{ ...line, ...change }],
});

describe("a receipt", () => {
  it("moves what arrived from incoming to available, each line from the incoming that was shown", () => {
    expect(Write.parse(receiveOrder.toWrite(order))).toEqual({
      connector: "shopify",
      operation: "inventory_incoming_receive",
      request: {
        reason: "movement_received",
        reference: "PO-1001",
        changes: [
          {
            inventoryItemId: line.inventoryItemId,
            locationId: line.locationId,
            units: 200,
            changeFromQuantity: 240,
          },
        ],
      },
    });
  });

  it("of units that were counted in by hand only lowers incoming, and never below what is there", () => {
    const counted = (incomingAtShow: number | null) =>
      receiveOrder.toWrite(changed({ incomingAtShow }, { stock: "counted_in" }));
    expect(counted(240).request["changes"]).toMatchObject([{ delta: -200, changeFromQuantity: 240 }]);
    expect(counted(50).request["changes"]).toMatchObject([{ delta: -50, changeFromQuantity: 50 }]);
    for (const none of [0, -3, null])
      expect(counted(none)).toEqual({
        connector: "ops_room",
        operation: "record_only",
        request: { reference: "PO-1001" },
      });
  });

  it("names the lines of which too few are incoming to be moved", () => {
    expect(linesBeyondIncoming(order)).toEqual([]);
    expect(linesBeyondIncoming(changed({ incomingAtShow: 200 }))).toEqual([]);
    expect(linesBeyondIncoming(changed({ incomingAtShow: 199 }))).toHaveLength(1);
    expect(linesBeyondIncoming(changed({ incomingAtShow: null }))).toHaveLength(1);
    expect(linesBeyondIncoming(changed({ incomingAtShow: 0 }, { stock: "counted_in" }))).toEqual([]);
  });

  it("rests on incoming being as shown, wherever it receives something", () => {
    const two = { ...order, lines: [line, { ...line, position: 1, inventoryItemId: "other", units: 0 }] };
    const preconditions = receiveOrder.preconditions(two).map((one) => Precondition.parse(one));
    expect(preconditions).toEqual([
      {
        subject: `incoming:${line.inventoryItemId}@${line.locationId}`,
        label: "Incoming of Ceramic Mug, White at Warehouse",
        value: 240,
        tolerance: 0,
      },
    ]);
  });

  it("says what happens, what stays open and what does not happen", () => {
    expect(receiveOrder.approveLabel(order, show)).toBe("Approve and receive 200 units");
    expect(receiveOrder.consequences(order, show)).toEqual([
      "Shopify: 200 units of MUG-W at Warehouse move from incoming (now 240) to available.",
      "Ops Room records 200 units of PO-1001 as received on Thu Dec 10; 40 units stay on their way.",
    ]);
    const counted = { ...order, stock: "counted_in" as const };
    expect(receiveOrder.consequences(counted, show)[0]).toBe(
      "Shopify: incoming of MUG-W at Warehouse falls from 240 to 40.",
    );
    expect(receiveOrder.notHappening(counted, show)[0]).toContain("counted these units in already");
    for (const block of receiveOrder.show(order, show)) Block.parse(block);
    for (const said of ["PO-1001", "Kiln & Co", "2026-12-10", "240", "200", "40", order.note])
      expect(JSON.stringify(receiveOrder.show(order, show))).toContain(said);
  });

  it("records units and day, by the line's place on the order", () => {
    expect(OwnRecord.parse(receiveOrder.toRecord(order))).toEqual({
      type: "order_receipt",
      orderId: order.orderId,
      day: "2026-12-10",
      note: order.note,
      lines: [{ position: 0, units: 200 }],
    });
  });

  it.each([
    { because: "more than is open", payload: changed({ units: 241 }) },
    { because: "nothing at all", payload: changed({ units: 0 }) },
    { because: "fewer than none", payload: changed({ units: -1 }) },
    { because: "half a unit", payload: changed({ units: 1.5 }) },
    { because: "a reference that could break out of a URI", payload: changed({}, { reference: "PO/1?x" }) },
    { because: "a day that is none", payload: changed({}, { receivedDay: "2026-02-30" }) },
    { because: "something extra", payload: { ...order, surprise: true } },
  ])("refuses a payload with $because", ({ payload }) => {
    expect(ReceiveOrder.safeParse(payload).success).toBe(false);
  });
});
