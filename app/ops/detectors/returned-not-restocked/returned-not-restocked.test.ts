import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mug } from "../shared/mugs-for-tests.ts";
import { look, type Refunded } from "./cases-for-tests.ts";

describe("what came back and was not put back into stock", () => {
  it("is raised with a sheet to count it by", () => {
    const [alert] = look({}).alerts;
    expect(alert).toMatchObject({
      title: "Count 60 units that came back and were not put back into stock",
      bestOptionId: "count",
      catalogueIds: ["RET-07"],
      subject: { kind: "shop" },
    });
    expect(alert?.reason).toContain(
      "Of 70 units refunded in 8 weeks, 85.7% were not put back into stock, where 10% was usual",
    );
    expect(alert?.options.map(({ id }) => id)).toEqual(["count", "nothing"]);
    expect(alert?.options[0]?.draft).toEqual({
      kind: "stock_count",
      payload: {
        locationId: null,
        locationName: null,
        lines: [
          {
            variantId: "gid://shopify/ProductVariant/1",
            title: "Ceramic Mug, White",
            sku: "MUG-W",
            availableAtShow: 12,
          },
        ],
        note: "Refunded and not put back into stock: look where returns are kept.",
      },
    });
    // 53 of the 60 are beyond the usual; four in ten of them, at 7.80 each.
    expect(alert?.stake.p50.minor).toBeGreaterThan(14_000);
    expect(alert?.stake.p50.minor).toBeLessThan(18_000);
  });

  it.each<{ because: string; refunded: Refunded; mug?: Mug }>([
    { because: "it is put back as usual", refunded: { back: 90, not: 10 } },
    {
      because: "the shop never puts goods back: it may count them by hand",
      refunded: { back: 0, backBefore: 0, notBefore: 200 },
    },
    { because: "it may be chance", refunded: { back: 4, not: 1 } },
    { because: "nothing came back", refunded: { back: 0, not: 0 } },
    { because: "it no longer sells", refunded: {}, mug: { units: 0 } },
    { because: "its stock is not counted", refunded: {}, mug: { variant: { tracked: false } } },
    { because: "a few cheap ones are not worth a minute", refunded: { back: 0, not: 6 } },
  ])("is not raised where $because", ({ refunded, mug }) => {
    expect(look(refunded, mug).alerts).toEqual([]);
  });

  it("says where too little was refunded to know what is usual", () => {
    expect(look({ backBefore: 15, notBefore: 4 })).toEqual({
      alerts: [],
      lookedAt: 0,
      notes: [
        "What becomes of returned goods was not judged: fewer than 20 units were refunded before the last 8 weeks.",
      ],
    });
  });

  it("widens the range where a unit cost is missing, and says so", () => {
    const [alert] = look({}, { variant: { unitCostMinor: null } }).alerts;
    expect(alert?.missing.map(({ text }) => text)).toEqual(["Unit cost is missing for 1 of these products."]);
  });

  it("has sane figures", () => {
    const units = fc.integer({ min: 0, max: 2_000 });
    fc.assert(
      fc.property(
        fc.record({ back: units, not: units, backBefore: units, notBefore: units }),
        fc.option(fc.integer({ min: 0, max: 100_000 })),
        fc.constantFrom("USD", "JPY", "KWD"),
        (refunded, unitCostMinor, currency) => {
          for (const { stake, waitingPerDay } of look(refunded, { variant: { unitCostMinor } }, currency)
            .alerts) {
            const { p10, p50, p90 } = stake;
            expect([p10, p50, p90, waitingPerDay].every(({ minor }) => Number.isSafeInteger(minor))).toBe(
              true,
            );
            expect(p10.minor).toBeLessThanOrEqual(p50.minor);
            expect(p50.minor).toBeLessThanOrEqual(p90.minor);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
