import { describe, expect, it } from "vitest";
import {
  purchaseOrderRecords as records,
  supplier,
  shop,
  order,
  typed,
} from "../../../../test/factories/message-records.ts";
import { type PriceRecords, slotsForPriceQuestion } from "./slots-for-price-question.ts";
import { slotsForOrderCover, slotsForRequestForQuotation } from "./slots-from-purchase-order.ts";

const past = { ...records, today: "2026-12-13" };
const answerBy = (day: string) => ({ day, from: typed });

describe("a request for a quotation", () => {
  it("never tells the supplier what we paid before", () => {
    const filled = slotsForRequestForQuotation(records, null);
    const lines = filled.ok ? filled.slots["lines"]?.value : undefined;
    expect(lines).toMatchObject({ lines: [{ units: 240, unitCostMinor: null }] });
    expect(JSON.stringify(filled)).not.toContain("780");
  });

  it("states no day that is past", () => {
    const filled = slotsForRequestForQuotation(past, answerBy("2026-12-12"));
    expect(filled.ok && Object.keys(filled.slots)).toEqual([
      "supplier",
      "contact",
      "shop",
      "lines",
      "destination",
    ]);
    const inTime = slotsForRequestForQuotation({ ...past, today: "2026-12-12" }, answerBy("2026-12-12"));
    expect(inTime.ok && Object.keys(inTime.slots)).toEqual(expect.arrayContaining(["need_by", "answer_by"]));
  });
});

describe("an order letter", () => {
  it("states the total only where every cost is known", () => {
    const filled = slotsForOrderCover(records);
    expect(filled.ok && filled.slots["total"]).toMatchObject({
      value: { type: "money", minor: 187_200, currency: "USD", rounding: "exact" },
      label: "Order PO-1001, total cost",
      href: "/app/drafts/draft-1",
    });
    const lines = records.order.lines.map((line) => ({ ...line, unitCostMinor: null }));
    const unknown = slotsForOrderCover({ ...records, order: { ...records.order, lines } });
    expect(unknown.ok && unknown.slots).not.toHaveProperty("total");
  });

  it("is not written with a need-by date that is past", () => {
    const filled = slotsForOrderCover(past);
    expect(!filled.ok && filled.missing).toEqual([
      {
        slot: "need_by",
        text: "The need-by date of PO-1001 is past: change it on the order.",
        href: "/app/drafts/draft-1",
      },
    ]);
  });
});

describe("a price question", () => {
  const usd = (minor: number, currency = "USD") => ({ price: { minor, currency }, from: typed });
  const asked = (over: Partial<PriceRecords>) =>
    slotsForPriceQuestion({
      supplier,
      shop,
      order,
      product: { title: "Ceramic Mug, White", sku: "MUG-W", from: typed },
      quoted: usd(840),
      ordered: usd(780),
      ...over,
    });

  it("states both prices to the cent, and the order and the SKU where there are any", () => {
    const filled = asked({});
    expect(filled.ok && filled.slots).toMatchObject({
      quoted_price: { value: { minor: 840, rounding: "exact" } },
      ordered_price: { value: { minor: 780, rounding: "exact" } },
    });
    const bare = asked({ order: null, product: { title: "Ceramic Mug, White", sku: null, from: typed } });
    expect(bare.ok && Object.keys(bare.slots)).not.toEqual(expect.arrayContaining(["order"]));
    expect(bare.ok && bare.slots).not.toHaveProperty("sku");
  });

  it.each([
    { because: "they are the same", over: { quoted: usd(780) }, says: "Both prices are the same" },
    { because: "the supplier named none", over: { quoted: null }, says: "is not known: enter it" },
    { because: "we have none", over: { ordered: null }, says: "enter the unit cost in Shopify" },
  ])("is not asked where $because", ({ over, says }) => {
    const filled = asked(over);
    expect(!filled.ok && filled.missing.map(({ text }) => text).join(" ")).toContain(says);
  });

  it("is asked where the same figure stands for another currency", () => {
    expect(asked({ quoted: usd(780, "EUR") }).ok).toBe(true);
  });
});
