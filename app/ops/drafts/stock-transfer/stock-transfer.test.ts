import { describe, expect, it } from "vitest";
import { Block, Precondition } from "../contract.ts";
import { editTransfer } from "./edit.ts";
import { StockTransfer, toleranceOf, type TransferLine } from "./payload.ts";
import { stockTransfer } from "./stock-transfer.ts";

const show = { currency: "USD", locale: "en-US" };
const transfer = stockTransfer.example;
const [white, blue] = transfer.lines as [TransferLine, TransferLine];

describe("a transfer", () => {
  it("writes what goes alone, as one transfer", () => {
    expect(stockTransfer.toWrite(transfer)).toEqual({
      connector: "shopify",
      operation: "inventory_transfer_create",
      request: {
        from: transfer.from,
        to: transfer.to,
        note: "For the weekend.",
        lines: [{ inventoryItemId: white.inventoryItemId, units: 24 }],
      },
    });
  });

  it("rests on enough being left where it comes from", () => {
    expect(stockTransfer.preconditions(transfer).map((one) => Precondition.parse(one))).toEqual([
      {
        subject: `available:${white.inventoryItemId}@${transfer.from.locationId}`,
        label: "Available of Ceramic Mug, White at Warehouse",
        value: 120,
        tolerance: 24,
      },
    ]);
  });

  it.each([
    { available: 120, units: 24, tolerance: 24, because: "a fifth is a few days' sales" },
    { available: 10, units: 2, tolerance: 5, because: "five is never too much" },
    { available: 10, units: 8, tolerance: 2, because: "eight must be left to go" },
    { available: 10, units: 10, tolerance: 0, because: "all of it goes" },
    { available: 3, units: 10, tolerance: 0, because: "there is too little already" },
  ])("of $units out of $available tolerates $tolerance: $because", ({ available, units, tolerance }) => {
    expect(toleranceOf({ ...white, availableAtShow: available, units })).toBe(tolerance);
  });

  it("says what is reserved, what stays, and that nothing is sent", () => {
    for (const block of stockTransfer.show(transfer, show)) Block.parse(block);
    expect(stockTransfer.approveLabel(transfer, show)).toBe("Approve and create a transfer of 24 units");
    expect(stockTransfer.consequences(transfer, show)).toEqual([
      "Shopify: a transfer of 24 units from Warehouse to High Street is created, ready to ship.",
      "Shopify: 24 units of MUG-W at Warehouse are reserved for it, so 96 of 120 stay free to sell there.",
    ]);
    expect(stockTransfer.notHappening(transfer, show)[0]).toContain("Nothing is sent");
  });
});

describe("the founder's edit", () => {
  const item = white.inventoryItemId;

  it("sets units and note", () => {
    const result = editTransfer(transfer, { units: { [blue.inventoryItemId]: "3" }, note: "" });
    expect(result).toMatchObject({ ok: true, payload: { lines: [{ units: 24 }, { units: 3 }], note: "" } });
  });

  it.each([
    { edits: { units: { [item]: "-1" } }, field: `units[${item}]`, because: "fewer than none" },
    { edits: { units: { [item]: "1.5" } }, field: `units[${item}]`, because: "half a unit" },
    { edits: { units: { [item]: "0" } }, field: `units[${item}]`, because: "nothing at all" },
    { edits: { note: "x".repeat(501) }, field: "note", because: "a note that is too long" },
  ])("of $because is refused beside its field", ({ edits, field }) => {
    const result = editTransfer(transfer, edits);
    if (result.ok) throw new Error("it is refused");
    expect(Object.keys(result.errors)).toEqual([field]);
  });
});

describe("a payload", () => {
  it.each([
    { because: "one place for both", payload: { ...transfer, to: transfer.from } },
    { because: "nothing that goes", payload: { ...transfer, lines: [blue] } },
    { because: "the same item twice", payload: { ...transfer, lines: [white, white] } },
  ])("with $because is refused", ({ payload }) => {
    expect(StockTransfer.safeParse(payload).success).toBe(false);
  });
});
