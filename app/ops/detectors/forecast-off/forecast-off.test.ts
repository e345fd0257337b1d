import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../facts/day.ts";
import { factsOf, type Mug, steady, TODAY } from "../shared/mugs-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { backtest } from "./backtest.ts";
import { look, raised, turned, twelve } from "./cases-for-tests.ts";

describe("sales that are expected worse than before", () => {
  it("are to be looked at, once for a product type, with the products that were furthest off", () => {
    const { alerts } = look(twelve(turned(14)));
    expect(alerts).toHaveLength(1);
    expect(alerts[0]?.title).toMatch(/^Check Mugs: 4,704 sold in 4 weeks, only 2,\d{3} were expected$/u);
    expect(alerts[0]?.reason).toMatch(
      /^What Ops Room expects of Mugs was off by 5\d% of what sold in the last 4 weeks, product by product; in the 4 weeks before it was 0%\./u,
    );
    expect(alerts[0]).toMatchObject({
      catalogueIds: ["INV-22"],
      fingerprint: "forecast_off:Mugs",
      situation: "forecast:Mugs",
      options: [{ id: "recheck", draft: null }, { id: "nothing" }],
    });
    expect(alerts[0]?.evidence.filter(({ id }) => id.startsWith("miss_"))).toHaveLength(8);
  });

  it("are told apart by product type", () => {
    const mugs = [...twelve(turned(14)), ...twelve(turned(6, { variant: { productType: "Bowls" } }))];
    expect(look(mugs).alerts.map(({ fingerprint }) => fingerprint)).toEqual(["forecast_off:Mugs"]);
  });

  it("are raised where less sold as well, if the goods are dear enough to lie", () => {
    const dear = { variant: { priceMinor: 90_000, unitCostMinor: 60_000 } };
    expect(raised(twelve(turned(2, dear))).title).toMatch(
      /^Check Mugs: 672 sold in 4 weeks, 2,\d{3} were expected$/u,
    );
  });

  it.each<{ because: string; mugs: readonly Mug[] }>([
    { because: "it sold as expected", mugs: twelve(turned(6)) },
    { because: "it sold a little more", mugs: twelve(turned(7)) },
    { because: "seven products are no type", mugs: twelve(turned(14)).slice(5) },
    {
      because: "they are cheap",
      mugs: twelve(turned(14, { variant: { priceMinor: 60, unitCostMinor: 20 } })),
    },
    { because: "they are out now", mugs: twelve(turned(14, { available: 0 })) },
    { because: "they have no price", mugs: twelve(turned(14, { variant: { priceMinor: 0 } })) },
    {
      because: "they are too new to have been expected",
      mugs: twelve({ available: 90, units: [...steady(6, 30), ...steady(14, 28)] }),
    },
  ])("are not raised where $because", ({ mugs }) => {
    expect(look(mugs).alerts).toEqual([]);
  });

  it("are raised from eight products on", () => {
    expect(look(twelve(turned(14)).slice(4)).alerts).toHaveLength(1);
  });

  it("say how many could not be tried", () => {
    expect(look(twelve(turned(14, { available: 0 })))).toMatchObject({
      lookedAt: 0,
      notes: ["12 variants that sold too little, for too short, or that are out, to try expectations on."],
    });
  });

  it("have sane figures whatever the shop", () => {
    fc.assert(
      fc.property(
        fc.record({
          last: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 8, maxLength: 8 }),
          price: fc.integer({ min: 0, max: 1_000_000 }),
          cost: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
          currency: fc.constantFrom("USD", "JPY", "KWD"),
        }),
        ({ last, price, cost, currency }) => {
          const variant = { priceMinor: price, unitCostMinor: cost };
          const mugs = last.map((units) => turned(units, { variant }));
          look(mugs, { shop: { currency } }).alerts.forEach(expectSane);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("what would have been expected then", () => {
  const tried = (mug: Mug) => {
    const input = factsOf([mug]);
    const [variant, sales, stock] = [input.facts.variants, input.facts.sales, input.facts.stock].map(
      (view) => [...view.values()][0],
    ) as [never, never, never];
    return backtest(input, 0)({ variant, sales, stock });
  };

  it("knows nothing of the four weeks that it is tried on", () => {
    expect(tried(turned(14))?.expected).toBeCloseTo(tried(turned(2))?.expected ?? 0, 6);
    expect(tried(turned(14))).toMatchObject({ sold: 392 });
  });

  it("leaves out days on which it was out, and says nothing where these are most", () => {
    const out = (days: number) =>
      turned(6, { outOfStock: Array.from({ length: days }, (_, at) => addDays(TODAY, -at - 1)) });
    const [all, some] = [tried(out(0)), tried(out(7))];
    expect(some?.expected).toBeCloseTo(((all?.expected ?? 0) * 21) / 28, 0);
    expect(tried(out(14))).not.toBeNull();
    expect(tried(out(15))).toBeNull();
  });
});
