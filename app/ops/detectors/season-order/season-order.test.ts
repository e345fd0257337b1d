import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seasonsFrom } from "../../facts/season.ts";
import type { Alert } from "../contract.ts";
import { type Mug, steady, TODAY } from "../shared/mugs-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { peakOf } from "./peak.ts";
import { look, raised, unitsOf, yearWith } from "./cases-for-tests.ts";

describe("a season that comes", () => {
  it("is to be ordered for by the last day on which even a slow order comes before it", () => {
    const alert = raised();
    expect(alert.title).toMatch(/^Order 1,\d00 units of Ceramic Mug, White for its season by Sun Dec 6$/u);
    expect(alert.reason).toMatch(
      /^Around Jan \d+, 2027 its type sells 3 times as much as now, from Sun Dec 27 to Jan 30, 2027\. Until it ends, \d{3} to 1,\d{3} are wanted, with 150 there or under way; a new order takes 14 to 21 days\.$/u,
    );
    expect(alert).toMatchObject({
      catalogueIds: ["INV-18"],
      decideBy: "2026-12-06",
      situation: "stock:gid://shopify/ProductVariant/1",
      bestOptionId: "commit",
    });
    expect(unitsOf(alert, "partial")).toBeLessThan(unitsOf(alert, "commit"));
    expect(unitsOf(alert, "nothing")).toBe(0);
  });

  it("shows stock ahead under each choice until it ends", () => {
    const { stockAhead, options } = raised();
    const under = (id: string) => stockAhead.find(({ optionId }) => optionId === id)?.p50 ?? [];
    expect(stockAhead.map(({ optionId }) => optionId)).toEqual(options.map(({ id }) => id));
    // 150 at about ten a day are gone before the season; Jan 30 is its last day, ten weeks ahead.
    expect(under("nothing")).toHaveLength(70);
    expect(under("nothing")[34]).toBe(0);
    expect(under("commit")[34]).toBeGreaterThan(under("partial")[34] ?? 0);
    expect(under("partial")[34]).toBeGreaterThan(0);
  });

  it("is ordered for to the quantile that a unit too few and one too many weigh out", () => {
    const dear = raised({ available: 150, variant: { unitCostMinor: 1_900 } });
    const fractile = (alert: Alert) => alert.evidence.find(({ id }) => id === "fractile")?.value ?? 0;
    // 0.7 × 11.52 short, 7.80 × 25 % × 330 of 365 days over.
    expect(fractile(raised())).toBeCloseTo(8.06 / (8.06 + 1.77), 2);
    expect(fractile(dear)).toBeLessThan(fractile(raised()));
    expect(unitsOf(dear, "commit")).toBeLessThan(unitsOf(raised(), "commit"));
  });

  it("is late where a slow order would come after it has begun, and costs a day for each day", () => {
    const alert = raised({ available: 30 }, yearWith({ from: 10 }));
    expect(alert.title).toMatch(/for its season: it may come after it has begun$/u);
    expect(alert.decideBy < TODAY).toBe(true);
    expect(alert.waitingPerDay.minor).toBeGreaterThan(0);
  });

  it.each<{ because: string; mug?: Mug; year?: ReturnType<typeof yearWith> }>([
    { because: "the last day is more than three weeks ahead", year: yearWith({ from: 60 }) },
    { because: "it is over before an order comes", year: yearWith({ from: -20, days: 30 }) },
    { because: "it is no more than usual", year: yearWith({ times: 1.3 }) },
    { because: "enough is there", mug: { available: 3_000 } },
    { because: "enough is under way", mug: { available: 150, incoming: 3_000 } },
    { because: "a sale leaves nothing", mug: { available: 150, variant: { unitCostMinor: 2_200 } } },
    { because: "hardly any sell", mug: { available: 1, units: [...Array<number>(125).fill(0), 1] } },
  ])("is not raised where $because", ({ mug = { available: 150 }, year }) => {
    expect(look([mug], year).alerts).toEqual([]);
  });

  it("is not seen without a year of sales, and says so", () => {
    expect(
      look([{ available: 150 }], yearWith(), {
        salesReach: { since: "2026-06-01", limit: null, stockLogSince: null },
      }),
    ).toMatchObject({
      alerts: [],
      lookedAt: 0,
      notes: [
        "1 variant without a season: it takes more than a year of sales, and enough of them a year ago, to see one.",
      ],
    });
  });

  it("is decided on for ten products at a time, those with most at stake first", () => {
    const mugs = Array.from({ length: 12 }, (_, at): Mug => ({ available: 150, units: steady(6 + at) }));
    const { alerts, notes } = look(mugs);
    expect(alerts).toHaveLength(10);
    expect(alerts[0]?.subject.id).toBe("gid://shopify/ProductVariant/12");
    expect(notes).toEqual(["2 variants more to order for a season: those with most at stake come first."]);
  });

  it("has sane figures whatever the shop", () => {
    fc.assert(
      fc.property(
        fc.record({
          available: fc.integer({ min: -50, max: 2_000 }),
          perDay: fc.integer({ min: 0, max: 40 }),
          price: fc.integer({ min: 0, max: 1_000_000 }),
          cost: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
          from: fc.integer({ min: -30, max: 60 }),
          days: fc.integer({ min: 1, max: 120 }),
          times: fc.double({ min: 0.1, max: 10, noNaN: true }),
          currency: fc.constantFrom("USD", "JPY", "KWD"),
        }),
        ({ available, perDay, price, cost, from, days, times, currency }) => {
          const mug = {
            available,
            units: steady(perDay),
            variant: { priceMinor: price, unitCostMinor: cost },
          };
          look([mug], yearWith({ from, days, times }), { currency }).alerts.forEach(expectSane);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("the next high season", () => {
  const peak = (year: ReturnType<typeof yearWith>) => {
    const season = seasonsFrom({ typeSales: year, today: TODAY, salesKnownSince: "2020-01-01" })("Mugs");
    return season && peakOf(season);
  };
  it.each([
    { because: "half as much again is one", times: 1.6, found: true },
    { because: "less is none", times: 1.4, found: false },
  ])("where $because", ({ times, found }) => {
    expect(peak(yearWith({ times })) !== null).toBe(found);
  });

  it("is told from the day on which it is half as high as at its top", () => {
    expect(peak(yearWith())).toMatchObject({ first: 35, last: 69 });
  });

  it("is looked for half a year ahead", () => {
    expect(peak(yearWith({ from: 150 }))).toMatchObject({ first: 150 });
    expect(peak(yearWith({ from: 210 }))).toBeNull();
  });
});
