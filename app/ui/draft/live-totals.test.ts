import { describe, expect, test } from "vitest";
import { draft } from "../../../test/factories/order-models.ts";
import { liveTotals } from "./live-totals.ts";
import { fieldsOf } from "./order-changes.ts";

const form = draft().form;
if (!form) throw new Error("the factory's draft has a form");
const [mug, pan] = form.lines.map(({ variantId }) => variantId) as [string, string];
const typed = (units: string, cost: string) => {
  const fields = fieldsOf(form);
  return liveTotals(
    { ...fields, units: { [mug]: units, [pan]: "2" }, unitCost: { [mug]: cost, [pan]: "1" } },
    form,
  );
};

describe("the totals of an order while it is typed", () => {
  test("follow quantity and cost of every line", () => {
    expect(typed("1000", "7.8")).toEqual({
      lines: { [mug]: "$7,800.00", [pan]: "$2.00" },
      units: "1,002",
      cost: "$7,802.00",
      without: null,
    });
  });

  test.each([
    { because: "the cost is not known", units: "10", cost: "" },
    { because: "the cost is half-typed", units: "10", cost: "7,8" },
    { because: "the cost is finer than a cent", units: "10", cost: "7.805" },
    { because: "the quantity is half-typed", units: "", cost: "7.80" },
    { because: "the quantity is no whole number", units: "1.5", cost: "7.80" },
  ])("leave a line out and say so when $because", ({ units, cost }) => {
    const totals = typed(units, cost);
    expect(totals.lines[mug]).toBeNull();
    expect(totals.cost).toBe("$2.00");
    expect(totals.without).toBe("without 1 line of unknown cost");
  });

  test("are not known where no line's cost is: a total of nothing would look exact", () => {
    const fields = { ...fieldsOf(form), unitCost: { [mug]: "", [pan]: "" } };
    expect(liveTotals(fields, form)).toMatchObject({ cost: "not known", without: null });
  });

  test("know a currency without cents, and the shop's own way to write it", () => {
    const yen = { ...form, currency: "JPY", digits: 0, locale: "de-DE" };
    const fields = {
      ...fieldsOf(yen),
      units: { [mug]: "1000", [pan]: "1" },
      unitCost: { [mug]: "780", [pan]: "1" },
    };
    expect(liveTotals(fields, yen).cost).toMatch(/^780\.001\s¥$/);
  });
});
