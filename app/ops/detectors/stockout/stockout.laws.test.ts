import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Alert } from "../contract.ts";
import { detectOne, factsOf, type Mug, steady } from "./facts-for-tests.ts";
import { stockout } from "./stockout.ts";

const p50 = (alert: Alert | undefined) => alert?.stake.p50.minor ?? 0;

/** Wild but possible: what Shopify, spreadsheets and people leave behind. */
const wildMug: fc.Arbitrary<Mug> = fc.record({
  available: fc.oneof(fc.integer({ min: -50, max: 400 }), fc.constantFrom(-1_000_000, 0, 1_000_000)),
  incoming: fc.constantFrom(0, 5, 100_000),
  units: fc.oneof(
    fc.constant(new Array<number>(126).fill(0)),
    fc.constant([...new Array<number>(125).fill(0), 1]),
    fc.constant([...new Array<number>(60).fill(1), 90_000, ...new Array<number>(65).fill(1)]),
    fc.array(fc.integer({ min: -20, max: 40 }), { minLength: 126, maxLength: 126 }),
    fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 20 }),
    fc.constant([]),
  ),
  variant: fc.record({
    priceMinor: fc.constantFrom(0, 1, 2_200, 5_000_000_000, Number.MAX_SAFE_INTEGER),
    unitCostMinor: fc.constantFrom(null, 0, 780, 9_999_999, Number.MAX_SAFE_INTEGER),
    createdDay: fc.constantFrom("2020-02-29", "2026-11-21", "2026-11-22", "2027-05-01"),
  }),
  sales: fc.record({
    discountMinor: fc.constantFrom(0, 500, 1e12),
    returnedUnits: fc.constantFrom(0, 3, 1e9),
  }),
  supplier: fc.option(
    fc.record({
      leadDays: fc.constantFrom(
        null,
        { typical: 0, slow: 0 },
        { typical: 21, slow: 3 },
        { typical: 365, slow: 730 },
        { typical: 0, slow: 730 },
      ),
      minimumUnits: fc.constantFrom(1, 24, 100_000),
      packUnits: fc.constantFrom(1, 7, 5_000),
    }),
    { nil: null },
  ),
});

describe("laws of the stockout detector", () => {
  it("answers wild input with a whole alert or none: no NaN, never an exception", () => {
    fc.assert(
      fc.property(wildMug, fc.constantFrom("USD", "JPY", "KWD"), (mug, currency) => {
        const alert = detectOne(mug, { shop: { currency } });
        if (!alert) return;
        Alert.parse(alert);
        expect(JSON.stringify(alert)).not.toMatch(/null,null|NaN|Infinity/u);
        expect(alert.stake.p50.minor).toBeGreaterThanOrEqual(0);
        expect(alert.stake.p10.minor).toBeLessThanOrEqual(alert.stake.p50.minor);
        expect(alert.stake.p50.minor).toBeLessThanOrEqual(alert.stake.p90.minor);
        expect(alert.waitingPerDay.minor).toBeGreaterThanOrEqual(0);
        const nothing = alert.options.find(({ id }) => id === "nothing");
        expect([nothing?.money.p10.minor, nothing?.money.p50.minor, nothing?.money.p90.minor]).toEqual([
          0, 0, 0,
        ]);
      }),
      { numRuns: 150 },
    );
  });

  it("finds the same whatever the order of its input", () => {
    const input = factsOf([{ available: 0 }, { available: 20 }, { available: 31, units: steady(9) }]);
    const turned = {
      ...input,
      facts: { ...input.facts, variants: new Map([...input.facts.variants].toReversed()) },
    };
    const byFingerprint = (alerts: readonly Alert[]) =>
      alerts.toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
    expect(byFingerprint(stockout.detect(turned).alerts)).toEqual(
      byFingerprint(stockout.detect(input).alerts),
    );
  });

  it("never puts more at stake for more stock", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 300 }), fc.integer({ min: 1, max: 120 }), (available, more) => {
        const less = p50(detectOne({ available }));
        // Rounding of an order to units moves a stake by less than one unit's contribution.
        expect(p50(detectOne({ available: available + more }))).toBeLessThanOrEqual(less + 1_400);
      }),
      { numRuns: 60 },
    );
  });

  it("never loses less by doing nothing for a longer lead time", () => {
    const missed = (typical: number) => {
      const alert = detectOne({ available: 60, supplier: { leadDays: { typical, slow: typical + 7 } } });
      return alert?.evidence.find(({ id }) => id === "missed_nothing")?.value ?? 0;
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 60 }), (typical, longer) => {
        // Figures are shown to three digits.
        expect(missed(typical + longer)).toBeGreaterThanOrEqual(missed(typical) * 0.995);
      }),
      { numRuns: 40 },
    );
  });

  it("never puts clearly less at stake for a longer lead time", () => {
    const stake = (typical: number) =>
      p50(detectOne({ available: 60, supplier: { leadDays: { typical, slow: typical + 7 } } }));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 60 }), (typical, longer) => {
        // Once stock runs out before any order lands, the month that is saved stays the same but for chance.
        expect(stake(typical + longer)).toBeGreaterThanOrEqual(stake(typical) * 0.9);
      }),
      { numRuns: 40 },
    );
  });

  it("never values doing nothing above the best choice", () => {
    fc.assert(
      fc.property(wildMug, (mug) => {
        const alert = detectOne(mug);
        const best = alert?.options.find(({ id }) => id === alert.bestOptionId);
        if (best) expect(best.money.p90.minor).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});
