import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PriceChange } from "../../drafts/price-change/payload.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { look } from "./cases-for-tests.ts";

const PRODUCT = "gid://shopify/Product/1";

describe("a price below what the brand allows", () => {
  it("stands above what is ranked by money, with the change that raises it and no money put on it", () => {
    const { alerts, lookedAt } = look([{}]);
    expect(lookedAt).toBe(1);
    expect(alerts).toMatchObject([
      {
        ...{ fingerprint: "below_minimum_price:kiln & co", catalogueIds: ["MAR-08"], lane: "first" },
        title: "Raise Ceramic Mug, White to $24.00, the least that Kiln & Co lets it be advertised at",
        ...{ decideBy: "2026-11-22", bestOptionId: "raise" },
        stake: { p10: { minor: 0 }, p50: { minor: 0 }, p90: { minor: 0 } },
      },
    ]);
    expect(alerts[0]?.reason).toContain("It stands at $22.00 in your store, $2.00 below the minimum");
    expect(alerts[0]?.options.map(({ id }) => id)).toEqual(["raise", "ask", "nothing"]);
    expect(alerts[0]?.options[0]?.draft).toMatchObject({
      kind: "price_change",
      payload: {
        why: "minimum",
        lines: [{ priceMinor: 2_200, newPriceMinor: 2_400, newCompareAtMinor: null }],
      },
    });
  });

  it("is one alert for each brand, and raises the variants of the worst product together", () => {
    const { alerts } = look([
      { productId: PRODUCT, title: "Bowl", priceMinor: 1_000 },
      { productId: PRODUCT, title: "Bowl, Blue", priceMinor: 2_300 },
      { productId: "gid://shopify/Product/9" },
      { supplierKey: "lantern row", vendor: "Lantern Row" },
    ]);
    expect(alerts.map(({ title }) => title)).toEqual([
      "Raise 3 variants of Kiln & Co to the least that it lets them be advertised at",
      "Raise Ceramic Mug, White to $24.00, the least that Lantern Row lets it be advertised at",
    ]);
    expect(alerts[0]?.reason).toContain("Bowl is farthest below");
    expect(alerts[0]?.options[0]?.title).toBe(
      "Raise 2 variants of this product to the least that is allowed",
    );
    expect(alerts[0]?.options[0]?.tradeOff).toContain("prepared next");
    expect(alerts[0]?.options[0]).toMatchObject({
      draft: { payload: { lines: [{ title: "Bowl" }, { title: "Bowl, Blue", newPriceMinor: 2_400 }] } },
    });
  });

  it("raises no more variants at once than one change may hold", () => {
    const many = Array.from({ length: 300 }, () => ({ productId: PRODUCT }));
    const [raise] = look(many).alerts[0]?.options ?? [];
    expect(PriceChange.safeParse(raise?.draft?.payload).success).toBe(true);
    expect(raise?.title).toContain("Raise 250 variants");
    expect(raise?.tradeOff).toContain("prepared next");
  });

  it("drops a compare-at price that would no longer be above the price, and keeps one that is", () => {
    const compareAt = (compareAtMinor: number) =>
      look([{ compareAtMinor }]).alerts[0]?.options[0]?.draft?.payload;
    expect(compareAt(2_400)).toMatchObject({ lines: [{ newCompareAtMinor: null }] });
    expect(compareAt(3_000)).toMatchObject({ lines: [{ newCompareAtMinor: 3_000 }] });
  });

  it("is none where the price is the minimum", () => {
    expect(look([{ priceMinor: 2_400 }])).toMatchObject({ alerts: [], lookedAt: 1, notes: [] });
  });

  it("cannot be told where no minimum is recorded, and says where to write it", () => {
    expect(look([{ minimumAdvertisedMinor: null }])).toMatchObject({
      ...{ alerts: [], lookedAt: 0 },
      notes: [expect.stringContaining("a metafield in Shopify that is named Minimum advertised price")],
    });
  });

  it("is raised anew when another price falls, and not otherwise", () => {
    const key = (...prices: number[]) =>
      look(prices.map((priceMinor) => ({ priceMinor }))).alerts[0]?.evidenceKey;
    expect(key(2_200, 2_400)).toBe(key(2_200, 2_500));
    expect(key(2_200, 2_300)).not.toBe(key(2_200, 2_400));
  });

  it("has sane figures", () => {
    const amount = fc.integer({ min: 0, max: 9_000_000 });
    const variant = fc.record({
      ...{ priceMinor: amount, minimumAdvertisedMinor: fc.option(fc.integer({ min: 1, max: 9_000_000 })) },
      ...{ unitCostMinor: fc.option(amount), supplierKey: fc.constantFrom("kiln & co", null) },
    });
    fc.assert(
      fc.property(
        fc.array(variant, { maxLength: 6 }),
        fc.constantFrom("USD", "JPY", "KWD"),
        (rows, currency) => {
          for (const alert of look(rows, currency).alerts) expectSane(alert);
        },
      ),
      { numRuns: 80 },
    );
  });
});
