import { describe, expect, test } from "vitest";
import { draft } from "../../../test/factories/order-models.ts";
import type { OrderForm } from "../models.ts";
import { editBody, fieldsOf, isDirty, unitsHint } from "./order-changes.ts";

const form = draft().form;
if (!form) throw new Error("the factory's draft has a form");
const [line] = form.lines as [OrderForm["lines"][number]];

describe("an order being edited", () => {
  test("is clean as it came, and again when a change is taken back", () => {
    const fields = fieldsOf(form);
    expect(isDirty(fields, form)).toBe(false);
    const changed = { ...fields, units: { ...fields.units, [line.variantId]: "24" } };
    expect(isDirty(changed, form)).toBe(true);
    expect(isDirty({ ...changed, units: fields.units }, form)).toBe(false);
  });

  test("posts every field under the name that the server reads, with the content that was seen", () => {
    const body = editBody(fieldsOf(form), "hash", { removeVariantId: line.variantId });
    expect(body).toMatchObject({
      intent: "edit",
      seenHash: "hash",
      [`units[${line.variantId}]`]: "240",
      [`unitCost[${line.variantId}]`]: "7.80",
      needBy: "2026-12-12",
      note: "Please pack in cartons of 12.",
      removeVariantId: line.variantId,
    });
    expect(body).not.toHaveProperty("addVariantId");
  });

  test.each([
    { units: "240", hint: null, because: "it is whole packs above the minimum" },
    { units: "250", hint: "Not whole packs of 12.", because: "packs hold 12" },
    { units: "12", hint: "Below the supplier's minimum of 24.", because: "24 is the least" },
    { units: "24", hint: null, because: "24 is just enough" },
    { units: "0", hint: null, because: "none at all is a choice" },
    { units: "", hint: null, because: "nothing is typed yet" },
    { units: "2x", hint: null, because: "the server says what is wrong with it" },
  ])("$units units: $hint, because $because", ({ units, hint }) => {
    expect(unitsHint(units, line)).toBe(hint);
  });
});
