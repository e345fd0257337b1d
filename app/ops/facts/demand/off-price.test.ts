import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demandFrom } from "../demand.ts";
import type { SalesRow } from "../views.ts";
import { demandOf, pricedSales, varied, WINDOW } from "./for-tests.ts";
import { BELIEVED_ELASTICITY, joined } from "./off-price.ts";

const PRICE = 2_000;
const usual = varied(WINDOW, 6);
const unitsOn = (at: number) => usual[at] ?? 0;

/** A sale on some days, on which it sells `times` as much at `share` of the price. */
function withSale(isSale: (at: number) => boolean, { share = 0.7, times = 3 } = {}): SalesRow {
  return pricedSales((at) =>
    isSale(at)
      ? { units: unitsOn(at) * times, list: PRICE, paid: PRICE * share }
      : { units: unitsOn(at), list: PRICE, paid: PRICE },
  );
}

function demandIn(sales: SalesRow, priceMinor = PRICE) {
  const demand = demandFrom({
    sales,
    outOfStock: null,
    stockLogSince: null,
    salesKnownSince: "2020-01-01",
    createdDay: "2020-01-01",
    available: 9,
    priceMinor,
  });
  if (!demand) throw new Error("expected demand");
  return demand;
}

describe("days of another price", () => {
  const plain = demandIn(withSale(() => false));

  it("are none where all was paid alike", () => {
    expect(plain.offPrice).toBeNull();
    expect(plain.meanPerDay).toBeCloseTo(demandOf(usual)?.meanPerDay ?? 0, 9);
  });

  it.each([
    { because: "a week of a sale", isSale: (at: number) => at >= 100 && at < 107, days: 7 },
    { because: "a sale of the last week", isSale: (at: number) => at >= 119, days: 7 },
    { because: "one day, of something that sells every day", isSale: (at: number) => at === 90, days: 1 },
    {
      because: "two sales",
      isSale: (at: number) => (at >= 60 && at < 65) || (at >= 110 && at < 115),
      days: 10,
    },
  ])("are left out where they are few, so that the level is the usual one: $because", ({ isSale, days }) => {
    const demand = demandIn(withSale(isSale));
    expect(demand.offPrice).toMatchObject({ days, how: { done: "left_out" } });
    expect(demand.offPrice?.paidShare).toBeCloseTo(0.7, 5);
    expect(demand.daysUsed).toBe(WINDOW - days);
    expect(demand.meanPerDay / plain.meanPerDay).toBeGreaterThan(0.93);
    expect(demand.meanPerDay / plain.meanPerDay).toBeLessThan(1.07);
  });

  it.each([
    { because: "7% off moves hardly anybody", share: 0.93, days: 0 },
    { because: "9% off is a sale", share: 0.91, days: 7 },
  ])("count from a clear difference on: $because", ({ share, days }) => {
    const demand = demandIn(withSale((at) => at >= 100 && at < 107, { share, times: 1 }));
    expect(demand.offPrice?.days ?? 0).toBe(days);
  });

  it("are counted as what would have sold at today's price where they are many, wider for not knowing how buyers answer", () => {
    // The price rose from 16.00 to 20.00 four weeks ago, and it sells less since: 0.8 ^ 1.8 = 0.67.
    const sales = pricedSales((at) =>
      at < WINDOW - 28
        ? { units: unitsOn(at), list: 1_600, paid: 1_600 }
        : { units: Math.round(unitsOn(at) * 0.67), list: PRICE, paid: PRICE },
    );
    const demand = demandIn(sales);
    expect(demand.offPrice).toMatchObject({ days: WINDOW - 28, how: { done: "adjusted" } });
    expect(demand.meanPerDay / plain.meanPerDay).toBeGreaterThan(0.6);
    expect(demand.meanPerDay / plain.meanPerDay).toBeLessThan(0.74);
    expect(demand.rateSpread).toBeGreaterThan(plain.rateSpread);
    // What is told is what was sold.
    expect(demand.unitsSold).toBe(sales.units.reduce((sum, units) => sum + units, 0));
  });

  it("are all days where the price changed since the last sale", () => {
    const dearer = demandIn(
      withSale(() => false),
      2_500,
    );
    expect(dearer.offPrice).toMatchObject({ days: WINDOW, how: { done: "adjusted" } });
    expect(dearer.meanPerDay / plain.meanPerDay).toBeCloseTo(0.8 ** BELIEVED_ELASTICITY.mean, 2);
  });

  it.each([
    { because: "a discount that is always there is the way it is sold", sale: () => true },
    { because: "a sale for two days of every ten comes again", sale: (at: number) => at % 10 < 2 },
    {
      because: "one buyer's code now and then, of something that sells rarely",
      sale: (at: number) => at === 40 || at === 90,
      every: 10,
    },
  ])("are not these: $because", ({ sale, every = 1 }) => {
    const sales = pricedSales((at) => ({
      units: at % every === 0 ? unitsOn(at) : 0,
      list: PRICE,
      paid: sale(at) ? PRICE * 0.8 : PRICE,
    }));
    expect(demandIn(sales).offPrice).toBeNull();
  });

  it("do not make a slow seller slower: quiet days around a sale go with it", () => {
    // One every third day; two weeks at a lower price that moved nobody.
    const sales = pricedSales((at) => ({
      units: at % 3 === 0 ? 1 : 0,
      list: PRICE,
      paid: at >= 60 && at < 74 ? PRICE * 0.8 : PRICE,
    }));
    const demand = demandIn(sales);
    expect(demand.offPrice?.how.done).toBe("left_out");
    expect(demand.meanPerDay).toBeGreaterThan(0.3);
    expect(demand.meanPerDay).toBeLessThan(0.37);
  });

  it("leave a sane demand whatever the prices are", () => {
    const money = fc.constantFrom(0, 1, 500, 2_000, 9_999_999, Number.MAX_SAFE_INTEGER);
    const day = fc.record({ units: fc.constantFrom(0, 0, 1, 5, 90_000), list: money, paid: money });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: WINDOW }), money, (days, priceMinor) => {
        const none = { units: 0, list: 0, paid: 0 };
        const sales = pricedSales((at) => days[at] ?? none, days.length);
        if (sales.units.every((units) => units === 0)) return;
        const demand = demandIn(sales, priceMinor);
        for (const figure of [demand.meanPerDay, demand.p10PerDay, demand.p90PerDay, demand.rateSpread])
          expect(Number.isFinite(figure)).toBe(true);
        expect(demand.meanPerDay).toBeGreaterThan(0);
        expect(demand.unitsSold).toBeGreaterThan(0);
      }),
    );
  });
});

describe("an elasticity", () => {
  it("moves from what studies say towards what was seen, by how sure that is", () => {
    const { mean } = BELIEVED_ELASTICITY;
    expect(joined(BELIEVED_ELASTICITY, null)).toEqual(BELIEVED_ELASTICITY);
    const sure = joined(BELIEVED_ELASTICITY, { mean: 3, variance: 0.01 });
    const vague = joined(BELIEVED_ELASTICITY, { mean: 3, variance: 10 });
    expect(sure.mean).toBeGreaterThan(2.9);
    expect(sure.doubt).toBeLessThan(0.15);
    expect(vague.mean).toBeGreaterThan(mean);
    expect(vague.mean).toBeLessThan(mean + 0.1);
  });

  it("is never below nothing: nobody buys more because it is dearer", () => {
    expect(joined(BELIEVED_ELASTICITY, { mean: -9, variance: 0.01 }).mean).toBe(0);
  });
});
