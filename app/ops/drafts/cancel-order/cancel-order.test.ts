import { describe, expect, it } from "vitest";
import { OwnRecord } from "../contract.ts";
import { cancelOrder } from "./cancel-order.ts";
import { CancelOrder } from "./payload.ts";

const show = { currency: "USD", locale: "en-US" };
const order = cancelOrder.example;
const line = order.lines[0];
if (!line) throw new Error("the example has a line");

describe("a cancellation", () => {
  it("lowers incoming by what will not come, from exactly what was shown", () => {
    expect(cancelOrder.toWrite(order)).toEqual({
      connector: "shopify",
      operation: "inventory_incoming_adjust",
      request: {
        name: "incoming",
        reason: "movement_canceled",
        reference: "PO-1001",
        changes: [
          {
            inventoryItemId: line.inventoryItemId,
            locationId: line.locationId,
            delta: -40,
            changeFromQuantity: 40,
          },
        ],
      },
    });
  });

  it("of a product that is gone, or of which none is incoming, changes our own books alone, and says so", () => {
    for (const incomingAtShow of [null, 0]) {
      const gone = { ...order, lines: [{ ...line, incomingAtShow }] };
      expect(cancelOrder.toWrite(gone)).toMatchObject({ connector: "ops_room", operation: "record_only" });
      expect(cancelOrder.consequences(gone, show)[0]).toMatch(/^Shopify: nothing changes for MUG-W/u);
    }
    const half = { ...order, lines: [line, { ...line, position: 1, incomingAtShow: 0 }] };
    expect(cancelOrder.toWrite(half).request["changes"]).toHaveLength(1);
  });

  it("says what happens, and that nobody is told", () => {
    expect(cancelOrder.approveLabel(order, show)).toBe("Approve and cancel 40 units");
    expect(cancelOrder.consequences(order, show)).toEqual([
      "Shopify: incoming of MUG-W at Warehouse falls from 40 to 0.",
      "Ops Room records 40 units of PO-1001 as cancelled; the order is then closed.",
    ]);
    expect(cancelOrder.notHappening(order, show)[0]).toContain("No mail is sent to Kiln & Co");
    const shown = JSON.stringify(cancelOrder.show(order, show));
    for (const said of ["PO-1001", "Kiln & Co", order.reason]) expect(shown).toContain(said);
  });

  it("records its reason and its units", () => {
    expect(OwnRecord.parse(cancelOrder.toRecord(order))).toMatchObject({
      type: "order_cancellation",
      reason: order.reason,
      lines: [{ position: 0, units: 40 }],
    });
  });

  it("of nothing, or of more than is open, is none", () => {
    for (const units of [0, 41])
      expect(CancelOrder.safeParse({ ...order, lines: [{ ...line, units }] }).success).toBe(false);
  });
});
