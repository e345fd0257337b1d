import { describe, expect, it } from "vitest";
import { shopOrderRecords as records, typed } from "../../../../test/factories/message-records.ts";
import { slotsForDelayed, slotsForOversold } from "./slots-from-shop-order.ts";

const late = [{ title: "Ceramic Mug, White", units: 2 }];
const product = { title: "Ceramic Mug, White", available: -3, from: typed };
const expected = (day: string) => ({ day, from: typed });

describe("a notice to a customer", () => {
  it("states their name, order and products, and neither our codes nor our costs", () => {
    const filled = slotsForDelayed(records, late);
    expect(filled.ok && filled.slots).toMatchObject({
      customer: { value: { text: "Alex Moreau" } },
      order: { value: { text: "#1042" }, href: "shopify://admin/orders/1042" },
      products: {
        value: { lines: [{ product: "Ceramic Mug, White", sku: null, units: 2, unitCostMinor: null }] },
      },
      expected_day: { value: { day: "2026-12-09" } },
    });
  });

  it("greets nobody by name where none is known, and lists nothing where nothing is said", () => {
    const filled = slotsForDelayed({ ...records, customer: null }, []);
    expect(filled.ok && Object.keys(filled.slots).sort()).toEqual(["expected_day", "order", "shop"]);
  });

  it.each([
    {
      because: "nobody knows when the goods come",
      day: null,
      says: "record the purchase order that brings them",
    },
    { because: "that day is past", day: "2026-11-21", says: "ask the supplier for a new one first" },
  ])("tells of no delay where $because", ({ day, says }) => {
    const filled = slotsForDelayed({ ...records, expected: day === null ? null : expected(day) }, late);
    expect(!filled.ok && filled.missing[0]?.text).toContain(says);
  });

  it.each([
    { because: "nobody knows when it comes", day: null, stated: false },
    { because: "that day is past", day: "2026-11-21", stated: false },
    { because: "it is today", day: "2026-11-22", stated: true },
  ])("of a sold-out product names a day only where it holds: $because", ({ day, stated }) => {
    const filled = slotsForOversold({ ...records, expected: day === null ? null : expected(day) }, product);
    expect(filled.ok && Object.hasOwn(filled.slots, "expected_day")).toBe(stated);
  });

  it.each([
    { because: "as many are there as were sold", available: 0, says: "with 0 left" },
    { because: "some are left", available: 2, says: "with 2 left. Correct the count in Shopify" },
    { because: "nobody knows how many are there", available: null, says: "not known" },
  ])("tells of no sold-out product where $because", ({ available, says }) => {
    const filled = slotsForOversold(records, { ...product, available });
    expect(!filled.ok && filled.missing[0]).toMatchObject({ slot: "product", href: typed.href });
    expect(!filled.ok && filled.missing[0]?.text).toContain(says);
  });

  it("is not written about a product or an order without a name", () => {
    const filled = slotsForOversold(
      { ...records, order: { ...records.order, name: "" } },
      { ...product, title: " " },
    );
    expect(!filled.ok && filled.missing.map(({ slot }) => slot).sort()).toEqual(["order", "product"]);
  });
});
