import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editOrder, type OrderEdits } from "./edit.ts";
import { PurchaseOrder } from "./payload.ts";
import { purchaseOrder } from "./purchase-order.ts";

const order = purchaseOrder.example;
const line = order.lines[0];
if (!line) throw new Error("the example has a line");
const id = line.variantId;
const TODAY = "2026-11-22";

describe("editing a purchase order", () => {
  it("changes what was typed and nothing else", () => {
    const edits = {
      units: { [id]: " 120 " },
      unitCost: { [id]: "8.1" },
      needBy: "2026-12-20",
      note: "Thanks",
    };
    const result = editOrder(order, edits, TODAY);
    expect(result).toEqual({
      ok: true,
      payload: {
        ...order,
        needByDay: "2026-12-20",
        note: "Thanks",
        lines: [{ ...line, units: 120, unitCostMinor: 810 }],
      },
      warnings: [],
    });
  });

  it("takes an empty cost for not known, never for zero", () => {
    const result = editOrder(order, { unitCost: { [id]: "" } }, TODAY);
    expect(result.ok && result.payload.lines[0]?.unitCostMinor).toBeNull();
  });

  it.each([
    { because: "not whole packs", units: "250", warning: "packs by 12" },
    { because: "below the minimum", units: "12", warning: "takes 24 or more" },
  ])("warns but does not refuse: $because", ({ units, warning }) => {
    const result = editOrder(order, { units: { [id]: units } }, TODAY);
    expect(result.ok && result.warnings.join(" ")).toContain(warning);
  });

  const refused: { because: string; edits: OrderEdits; field: string }[] = [
    { because: "half a unit", edits: { units: { [id]: "1.5" } }, field: `units[${id}]` },
    { because: "no units", edits: { units: { [id]: "0" } }, field: `units[${id}]` },
    { because: "below zero", edits: { units: { [id]: "-5" } }, field: `units[${id}]` },
    { because: "a word", edits: { units: { [id]: "many" } }, field: `units[${id}]` },
    { because: "exponent", edits: { units: { [id]: "1e9" } }, field: `units[${id}]` },
    { because: "too many", edits: { units: { [id]: "1000001" } }, field: `units[${id}]` },
    { because: "a cost below zero", edits: { unitCost: { [id]: "-1" } }, field: `unitCost[${id}]` },
    { because: "a cost in words", edits: { unitCost: { [id]: "cheap" } }, field: `unitCost[${id}]` },
    { because: "half a cent", edits: { unitCost: { [id]: "7.805" } }, field: `unitCost[${id}]` },
    {
      because: "more than can be counted",
      edits: { unitCost: { [id]: "99999999999" } },
      field: `unitCost[${id}]`,
    },
    { because: "no such day", edits: { needBy: "2026-02-30" }, field: "needBy" },
    { because: "a day the American way", edits: { needBy: "12/20/2026" }, field: "needBy" },
    { because: "a long note", edits: { note: "x".repeat(2_001) }, field: "note" },
    { because: "the last line removed", edits: { removeVariantId: id }, field: "removeVariantId" },
    { because: "a line that is there already", edits: { addLine: line }, field: "addVariantId" },
  ];
  it.each(refused)("refuses by field and changes nothing: $because", ({ edits, field }) => {
    const result = editOrder(order, edits, TODAY);
    expect(result.ok).toBe(false);
    expect(!result.ok && Object.keys(result.errors)).toEqual([field]);
  });

  it("names every field that is wrong at once", () => {
    const result = editOrder(order, { units: { [id]: "x" }, needBy: "soon" }, TODAY);
    expect(!result.ok && Object.keys(result.errors)).toEqual([`units[${id}]`, "needBy"]);
  });

  it("adds and removes lines", () => {
    const added = { ...line, variantId: "v2", title: "Ceramic Mug, Blue" };
    const result = editOrder(order, { addLine: added, removeVariantId: id }, TODAY);
    expect(result.ok && result.payload.lines).toEqual([added]);
  });

  it("knows the digits of the order's currency", () => {
    const yen = { ...order, currency: "JPY" };
    const result = editOrder(yen, { unitCost: { [id]: "780" } }, TODAY);
    expect(result.ok && result.payload.lines[0]?.unitCostMinor).toBe(780);
    expect(editOrder(yen, { unitCost: { [id]: "7.8" } }, TODAY).ok).toBe(false);
  });

  it("gives a valid order or names fields, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (units, cost, needBy, note) => {
        const result = editOrder(
          order,
          { units: { [id]: units }, unitCost: { [id]: cost }, needBy, note },
          TODAY,
        );
        if (result.ok) expect(PurchaseOrder.safeParse(result.payload).success).toBe(true);
        else expect(Object.keys(result.errors).length).toBeGreaterThan(0);
      }),
    );
  });
});
