import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cancelOrder } from "./cancel-order/cancel-order.ts";
import { CancelOrder } from "./cancel-order/payload.ts";
import { type ClosingEdits, editCancellation, editReceipt } from "./edit-closing.ts";
import { ReceiveOrder } from "./receive-order/payload.ts";
import { receiveOrder } from "./receive-order/receive-order.ts";

const receipt = receiveOrder.example;
const TODAY = "2026-12-12";

describe("editing a receipt", () => {
  it("changes what was typed and nothing else", () => {
    const edits = {
      units: { 0: " 240 " },
      receivedDay: "2026-12-11",
      stock: "counted_in",
      note: "All there.",
    };
    const [line] = receipt.lines;
    expect(editReceipt(receipt, edits, TODAY)).toEqual({
      ok: true,
      payload: {
        ...receipt,
        receivedDay: "2026-12-11",
        stock: "counted_in",
        note: "All there.",
        lines: [{ ...line, units: 240 }],
      },
    });
    expect(editReceipt(receipt, {}, TODAY)).toEqual({ ok: true, payload: receipt });
  });

  const refused: { because: string; edits: ClosingEdits; field: string }[] = [
    { because: "one more than is open", edits: { units: { 0: "241" } }, field: "units[0]" },
    { because: "nothing received", edits: { units: { 0: "0" } }, field: "units[0]" },
    { because: "half a unit", edits: { units: { 0: "1.5" } }, field: "units[0]" },
    { because: "a word", edits: { units: { 0: "all" } }, field: "units[0]" },
    { because: "below zero", edits: { units: { 0: "-1" } }, field: "units[0]" },
    { because: "tomorrow", edits: { receivedDay: "2026-12-13" }, field: "receivedDay" },
    { because: "before it was ordered", edits: { receivedDay: "2026-11-21" }, field: "receivedDay" },
    { because: "no such day", edits: { receivedDay: "2026-02-30" }, field: "receivedDay" },
    { because: "no such choice", edits: { stock: "both" }, field: "stock" },
    { because: "a long note", edits: { note: "x".repeat(2_001) }, field: "note" },
  ];
  it.each(refused)("refuses by field and changes nothing: $because", ({ edits, field }) => {
    const result = editReceipt(receipt, edits, TODAY);
    expect(result.ok).toBe(false);
    expect(!result.ok && Object.keys(result.errors)).toEqual([field]);
  });

  it("takes the day of the order and today itself", () => {
    for (const receivedDay of [receipt.placedDay, TODAY])
      expect(editReceipt(receipt, { receivedDay }, TODAY).ok).toBe(true);
  });

  it("gives a valid receipt or names fields, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (units, receivedDay, stock, note) => {
        const result = editReceipt(receipt, { units: { 0: units }, receivedDay, stock, note }, TODAY);
        if (result.ok) expect(ReceiveOrder.safeParse(result.payload).success).toBe(true);
        else expect(Object.keys(result.errors).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("editing a cancellation", () => {
  it("changes units and reason", () => {
    const result = editCancellation(cancelOrder.example, { units: { 0: "12" }, note: "Too late." });
    expect(result.ok && CancelOrder.parse(result.payload)).toMatchObject({
      reason: "Too late.",
      lines: [{ units: 12 }],
    });
  });

  it("refuses more than is open", () => {
    const result = editCancellation(cancelOrder.example, { units: { 0: "41" } });
    expect(!result.ok && result.errors).toEqual({
      "units[0]": "Only 40 are open on this line. Count in what came beyond that in Shopify.",
    });
  });
});
