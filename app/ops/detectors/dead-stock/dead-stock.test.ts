import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../facts/day.ts";
import { type Mug, TODAY } from "../shared/mugs-for-tests.ts";
import { known, look, raised, type Rest, unsold } from "./cases-for-tests.ts";

describe("what lies on the shelf and does not sell", () => {
  it("is raised with the price that clears it, the lot, and keeping it", () => {
    const alert = raised(unsold);
    expect(alert.title).toBe("Clear Ceramic Mug, White at $11.00: none sold in 182 days");
    expect(alert.reason).toBe(
      "120 on the shelf and none sold in 182 days; what they cost, $940, is tied up in them.",
    );
    expect(alert.options.map(({ id }) => id)).toEqual(["clearance", "lot", "nothing"]);
    expect(alert.options[0]?.draft).toMatchObject({
      kind: "price_change",
      payload: { why: "markdown", lines: [{ newPriceMinor: 1_100, newCompareAtMinor: 2_200 }] },
    });
    expect(alert.situation).toBe("stock:gid://shopify/ProductVariant/1");
    expect(alert.stake.p50.minor).toBeGreaterThan(20_000);
    expect(alert.stake.p50.minor).toBeLessThan(120 * 1_100);
  });

  it.each<{ because: string; mug: Mug; rest?: Rest }>([
    { because: "it is an ordinary mug", mug: {} },
    {
      because: "it sold once",
      mug: { ...unsold, sales: {}, units: [0, 0, 1, ...Array<number>(100).fill(0)] },
    },
    { because: "none is there", mug: { ...unsold, available: 0 } },
    { because: "it is not tracked", mug: { ...unsold, variant: { tracked: false } } },
    { because: "it has no price", mug: { ...unsold, variant: { priceMinor: 0 } } },
    { because: "sales are known for 89 days only", mug: unsold, rest: known(89) },
    { because: "it is 89 days old", mug: { ...unsold, variant: { createdDay: addDays(TODAY, -89) } } },
    { because: "it came in 60 days ago", mug: { ...unsold, outOfStock: [addDays(TODAY, -60)] } },
    { because: "one cheap thing is not worth a minute", mug: { ...unsold, available: 1 } },
  ])("is not raised where $because", ({ mug, rest }) => {
    expect(look([mug], rest).alerts).toEqual([]);
  });

  it.each<{ because: string; mug: Mug; rest?: Rest }>([
    { because: "sales are known for 90 days", mug: unsold, rest: known(90) },
    { because: "it is 90 days old", mug: { ...unsold, variant: { createdDay: addDays(TODAY, -90) } } },
    { because: "the last refund left days of none sold", mug: { ...unsold, sales: {}, units: [0, -1, 0] } },
  ])("is raised where $because", ({ mug, rest }) => {
    expect(look([mug], rest).alerts).toHaveLength(1);
  });

  it("says what it could not look at", () => {
    const { notes, lookedAt } = look([{ ...unsold, variant: { tracked: false } }, unsold], known(30));
    expect(notes).toEqual([
      "1 variant without stock tracking in Shopify: what lies on the shelf is not known.",
      "1 variant without a sale, which says little: sales are known for too short a time to call anything dead.",
    ]);
    expect(lookedAt).toBe(0);
  });

  it("goes on one list where each is little, and no unit is on it twice", () => {
    const small = Array.from({ length: 8 }, () => ({ ...unsold, available: 12 }));
    const { alerts } = look([...small, unsold]);
    expect(alerts.map(({ title }) => title)).toEqual([
      "Clear Ceramic Mug, White at $11.00: none sold in 182 days",
      "Clear 8 variants that did not sell",
    ]);
    const draft = alerts[1]?.options[0]?.draft;
    expect(draft?.kind).toBe("markdown_list");
    expect(draft?.payload["lines"]).toHaveLength(8);
    expect(alerts[1]?.reason).toContain(
      "Of 8 variants, 96 units on the shelf and none sold in 182 days or more",
    );
  });

  it("is said to be silent for no longer than the shortest known", () => {
    const small = { ...unsold, available: 12 };
    const { alerts } = look([small, { ...small, outOfStock: [addDays(TODAY, -95)] }]);
    expect(alerts[0]?.reason).toContain("none sold in 95 days or more");
  });

  it("holds the longest list, and says how many more there are", () => {
    const { alerts, notes } = look(Array.from({ length: 260 }, () => ({ ...unsold, available: 12 })));
    expect(alerts[0]?.title).toBe("Clear 250 variants that did not sell");
    expect(notes).toEqual(["10 variants beyond that list, with less at stake each."]);
  });

  it("says that a cost is missing, and that the range is wide", () => {
    const alert = raised({ ...unsold, variant: { unitCostMinor: null } });
    expect(alert.missing.map(({ id }) => id)).toEqual(["unit_cost"]);
    expect(alert.options[0]?.draft?.payload["lines"]).toMatchObject([{ newLeavesMinor: null }]);
  });

  it("gives sane figures whatever the shop", () => {
    fc.assert(
      fc.property(
        fc.record({
          available: fc.integer({ min: -50, max: 100_000 }),
          price: fc.integer({ min: 0, max: 1_000_000 }),
          cost: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
          currency: fc.constantFrom("USD", "JPY", "KWD"),
          reach: fc.integer({ min: -3, max: 400 }),
        }),
        ({ available, price, cost, currency, reach }) => {
          const mug = { available, sales: null, variant: { priceMinor: price, unitCostMinor: cost } };
          const salesReach = { since: addDays(TODAY, -reach), limit: null, stockLogSince: null };
          for (const { stake, options, bestOptionId } of look([mug], { shop: { currency, salesReach } })
            .alerts) {
            const { p10, p50, p90 } = stake;
            expect(p10.minor).toBeLessThanOrEqual(p50.minor);
            expect(p50.minor).toBeLessThanOrEqual(p90.minor);
            expect(p50.minor).toBeGreaterThan(0);
            expect(options.find(({ id }) => id === bestOptionId)?.money.p50).toEqual(p50);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
