import { describe, expect, it } from "vitest";
import type { ClosingForm } from "../models.ts";
import { closingBody, closingFieldsOf, hasClosingField, isClosingDirty } from "./closing-fields.ts";

const receipt: ClosingForm = {
  kind: "receive",
  lines: [
    { position: "0", title: "Mug", sku: null, units: 40, openUnits: 40, incoming: 40, location: "Warehouse" },
    { position: "2", title: "Bowl", sku: "B", units: 5, openUnits: 9, incoming: null, location: "Warehouse" },
  ],
  stock: "move",
  receivedDay: "2026-12-10",
  note: "",
};
const cancellation: ClosingForm = { ...receipt, kind: "cancel", stock: null, receivedDay: null };

describe("the form of a receipt or cancellation", () => {
  it("is changed only once something else is typed", () => {
    const fields = closingFieldsOf(receipt);
    expect(isClosingDirty(fields, receipt)).toBe(false);
    expect(isClosingDirty({ ...fields, stock: "counted_in" }, receipt)).toBe(true);
    expect(isClosingDirty({ ...fields, units: { ...fields.units, 2: "9" } }, receipt)).toBe(true);
  });

  it("posts every field by its name, and only those that it has", () => {
    const body = closingBody(closingFieldsOf(receipt), "hash");
    expect(body).toEqual({
      intent: "edit",
      seenHash: "hash",
      "units[0]": "40",
      "units[2]": "5",
      stock: "move",
      receivedDay: "2026-12-10",
      note: "",
    });
    expect(
      Object.keys(body)
        .filter((name) => !["intent", "seenHash"].includes(name))
        .every(hasClosingField),
    ).toBe(true);
    const cancelled = closingBody(closingFieldsOf(cancellation), "hash");
    expect(Object.keys(cancelled)).not.toContain("stock");
    expect(Object.keys(cancelled)).not.toContain("receivedDay");
  });
});
