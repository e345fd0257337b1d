import { describe, expect, test } from "vitest";
import type { ValuesForm } from "../models.ts";
import { hasValueField, isValuesDirty, valuesBody, valuesOf } from "./value-fields.ts";

const field = (name: string, value: string) => ({
  name,
  value,
  label: "New price",
  options: null,
  keyboard: "decimal" as const,
  suffix: "USD",
  help: null,
});
const form: ValuesForm = {
  title: "Change the prices",
  rows: [
    {
      id: "1",
      title: "Mug",
      detail: null,
      fields: [field("newPrice[1]", "18.00"), field("newCompareAt[1]", "")],
    },
    { id: "2", title: "Plate", detail: null, fields: [field("newPrice[2]", "9.00")] },
  ],
};

describe("values being edited", () => {
  test("are clean as they came, and again when a change is taken back", () => {
    const values = valuesOf(form);
    expect(isValuesDirty(values, form)).toBe(false);
    expect(isValuesDirty({ ...values, "newPrice[2]": "9.5" }, form)).toBe(true);
    expect(isValuesDirty({ ...values, "newPrice[2]": "9.00" }, form)).toBe(false);
  });

  test("are posted under the names that the server reads, with the content that was seen", () => {
    expect(valuesBody(valuesOf(form), "hash")).toEqual({
      intent: "edit",
      seenHash: "hash",
      "newPrice[1]": "18.00",
      "newCompareAt[1]": "",
      "newPrice[2]": "9.00",
    });
  });

  test("keep an error beside the field that it names, and beside no other", () => {
    expect(hasValueField(form, "newPrice[2]")).toBe(true);
    expect(hasValueField(form, "newPrice[3]")).toBe(false);
    expect(hasValueField(null, "newPrice[2]")).toBe(false);
  });
});
