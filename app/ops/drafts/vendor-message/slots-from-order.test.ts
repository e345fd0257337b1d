import { describe, expect, it } from "vitest";
import type { Filled } from "../messages/facts.ts";
import { order, orderRecords, orderToCome, typed } from "../../../../test/factories/message-records.ts";
import {
  type OrderRecords,
  slotsForAmendment,
  slotsForCancellation,
  slotsForChase,
  slotsForClaim,
  slotsForExpedite,
} from "./slots-from-order.ts";

function valuesOf(filled: Filled): Record<string, unknown> {
  if (!filled.ok) throw new Error(filled.missing.map(({ text }) => text).join(" "));
  return Object.fromEntries(
    Object.entries(filled.slots).map(([name, { value }]): [string, unknown] => {
      if (value.type === "count") return [name, value.value];
      if (value.type === "day") return [name, value.day];
      if (value.type === "lines")
        return [name, value.lines.map(({ product, units }) => `${String(units)} ${product}`)];
      return [name, "text" in value ? value.text : value];
    }),
  );
}
function missingIn(filled: Filled): string[] {
  return filled.ok ? [] : filled.missing.map(({ text }) => text);
}
const withOrder = (over: Partial<OrderRecords["order"]>, records = orderRecords): OrderRecords => ({
  ...records,
  order: { ...records.order, ...over },
});
const needed = (day: string) => ({ day, from: typed });
const closed = order.lines.map((line) => ({ ...line, receivedUnits: line.units }));

describe("a chase", () => {
  it("states what is open of an overdue order and since when, each with its record", () => {
    const filled = slotsForChase(orderRecords);
    expect(valuesOf(filled)).toEqual({
      supplier: "Kiln & Co",
      contact: "Jana Weiss",
      shop: "North Clay",
      order: "PO-1001",
      placed_day: "2026-10-26",
      expected_day: "2026-11-13",
      days_late: 9,
      open_units: 88,
      open_lines: ["40 Ceramic Mug, White", "48 Ceramic Mug, Blue"],
    });
    const open = filled.ok ? filled.slots["open_units"] : undefined;
    expect(open).toMatchObject({ label: "Order PO-1001, units open", href: "/app/orders#order-PO-1001" });
    // What is open comes of the order and of what was received since.
    expect(open?.sources.map(({ recordId }) => recordId)).toEqual([order.id, "effect-1"]);
  });

  it("places an order on the shop's own day", () => {
    const late = withOrder({ placedAt: new Date("2026-10-27T02:00:00Z") });
    expect(valuesOf(slotsForChase(late))["placed_day"]).toBe("2026-10-26");
  });

  it("leaves out a contact that is not known", () => {
    const records = { ...orderRecords, supplier: { ...orderRecords.supplier, contact: null } };
    expect(valuesOf(slotsForChase(records))).not.toHaveProperty("contact");
    const blank = { ...orderRecords, supplier: { ...orderRecords.supplier, contact: "  " } };
    expect(valuesOf(slotsForChase(blank))).not.toHaveProperty("contact");
  });

  it.each([
    {
      because: "it is due today",
      records: withOrder({ expectedDay: orderRecords.today }),
      says: "PO-1001 is not overdue: it is expected on Sun Nov 22. Ask for an earlier delivery instead.",
    },
    {
      because: "everything has come",
      records: withOrder({ lines: closed }),
      says: "Nothing of PO-1001 is open any more: Purchase orders shows what became of it.",
    },
    {
      because: "its supplier has a blank name",
      records: { ...orderRecords, supplier: { ...orderRecords.supplier, name: " " } },
      says: "The supplier has no name: add it in Settings.",
    },
    {
      because: "Shopify names no vendor",
      records: {
        ...orderRecords,
        supplier: { ...orderRecords.supplier, key: null, name: "Supplier not named" },
      },
      says: "The supplier is not named: enter a vendor on the product in Shopify.",
    },
    {
      because: "the shop has no name",
      records: { ...orderRecords, shop: { ...orderRecords.shop, name: "" } },
      says: "The shop has no name: enter one in Shopify's settings, then read the store again.",
    },
  ])("is not written where $because, and says how to cure it", ({ records, says }) => {
    expect(missingIn(slotsForChase(records))).toEqual([says]);
  });

  it("names everything that is missing at once", () => {
    const records = { ...withOrder({ lines: closed }), shop: { ...orderRecords.shop, name: "" } };
    expect(missingIn(slotsForChase(records))).toHaveLength(2);
  });
});

describe("a request for earlier delivery", () => {
  it("states the day expected and the earlier one on which goods are needed", () => {
    expect(valuesOf(slotsForExpedite(orderToCome, needed("2026-12-08")))).toMatchObject({
      expected_day: "2026-12-09",
      need_by: "2026-12-08",
      open_units: 288,
    });
  });

  it.each([
    { because: "the day is not known", records: orderToCome, day: null, says: "is not known: enter it" },
    { because: "the day is past", records: orderToCome, day: "2026-11-21", says: "is past" },
    { because: "it comes by then anyway", records: orderToCome, day: "2026-12-09", says: "nothing to ask" },
    { because: "it is overdue", records: orderRecords, day: "2026-11-25", says: "Ask where it is instead." },
  ])("is not written where $because", ({ records, day, says }) => {
    expect(missingIn(slotsForExpedite(records, day === null ? null : needed(day))).join(" ")).toContain(says);
  });
});

describe("a claim", () => {
  const damaged = (units: number) => ({ units, from: typed });

  it("counts what was ordered, less what was cancelled, against what came", () => {
    const lines = order.lines.map((line) => ({ ...line, cancelledUnits: line.position === 1 ? 8 : 0 }));
    expect(valuesOf(slotsForClaim(withOrder({ lines }), damaged(6)))).toMatchObject({
      received_day: "2026-11-15",
      ordered_units: 280,
      received_units: 200,
      missing_units: 80,
      damaged_units: 6,
      lines: ["40 Ceramic Mug, White", "40 Ceramic Mug, Blue"],
    });
  });

  it("is about damage alone where nothing is missing", () => {
    const values = valuesOf(slotsForClaim(withOrder({ lines: closed }), damaged(288)));
    expect(values["damaged_units"]).toBe(288);
    expect(values).not.toHaveProperty("missing_units");
    expect(values).not.toHaveProperty("lines");
  });

  it.each([
    { because: "nothing has come", records: orderToCome, damaged: null, says: "receive it first" },
    {
      because: "nothing is wrong",
      records: withOrder({ lines: closed }),
      damaged: null,
      says: "Nothing of PO-1001 is missing.",
    },
    {
      because: "none is damaged",
      records: withOrder({ lines: closed }),
      damaged: damaged(0),
      says: "Nothing of PO-1001 is missing.",
    },
    {
      because: "more is damaged than came",
      records: orderRecords,
      damaged: damaged(201),
      says: "than were received (200)",
    },
  ])("is not written where $because", ({ records, damaged: found, says }) => {
    expect(missingIn(slotsForClaim(records, found)).join(" ")).toContain(says);
  });
});

describe("a change of quantity", () => {
  const change = (units: number, position = 0) => ({ position, after: { units, from: typed }, needBy: null });

  it("states one line's quantity before and after", () => {
    expect(valuesOf(slotsForAmendment(orderRecords, change(200)))).toMatchObject({
      product: "Ceramic Mug, White",
      units_before: 240,
      units_after: 200,
    });
  });

  it.each([
    { because: "nothing changes", change: change(240), says: "That is what the order is for already" },
    { because: "none are left", change: change(0, 1), says: "Ask to cancel the order instead" },
    { because: "more have come", change: change(199), says: "200 have arrived already" },
    { because: "there is no such line", change: change(10, 7), says: "Nothing of PO-1001 is open" },
  ])("is not written where $because", ({ change: wanted, says }) => {
    expect(missingIn(slotsForAmendment(orderRecords, wanted)).join(" ")).toContain(says);
  });
});

describe("a cancellation", () => {
  it("is of everything that is open, or of what a draft of it closes", () => {
    expect(valuesOf(slotsForCancellation(orderRecords))).toMatchObject({ open_units: 88 });
    expect(valuesOf(slotsForCancellation(orderRecords, [{ position: 1, units: 12 }]))).toMatchObject({
      open_units: 12,
      open_lines: ["12 Ceramic Mug, Blue"],
    });
    // No more than is open, however old the draft is.
    expect(valuesOf(slotsForCancellation(orderRecords, [{ position: 0, units: 240 }]))["open_units"]).toBe(
      40,
    );
  });

  it("of nothing is not written", () => {
    expect(missingIn(slotsForCancellation(orderRecords, []))).toHaveLength(1);
    expect(missingIn(slotsForCancellation(withOrder({ lines: closed })))).toHaveLength(1);
  });
});
