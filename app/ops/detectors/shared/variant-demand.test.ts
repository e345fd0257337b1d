import { describe, expect, it } from "vitest";
import { factsOf, type Mug, steady, TODAY } from "./mugs-for-tests.ts";
import { demandReader } from "./variant-demand.ts";

const mugs: Mug[] = [{ units: steady(2) }, { units: steady(6) }, { units: steady(20) }, { units: [1, 0, 3] }];

function demandsIn(input: ReturnType<typeof factsOf>) {
  const demandOf = demandReader(input);
  const { variants, sales, stock } = input.facts;
  return new Map(
    [...variants.values()].map((variant) => {
      const [sold, held] = [sales.get(variant.variantId), stock.get(variant.variantId)];
      return [variant.variantId, sold && held ? demandOf(variant, sold, held) : null] as const;
    }),
  );
}

describe("the demand that detectors look at", () => {
  it("is the same for every variant whatever their order", () => {
    const input = factsOf(mugs);
    const turned = factsOf(mugs);
    const { variants, sales } = turned.facts;
    const demands = demandsIn({
      ...turned,
      facts: {
        ...turned.facts,
        variants: new Map([...variants].toReversed()),
        sales: new Map([...sales].toReversed()),
      },
    });
    for (const [id, demand] of demandsIn(input)) {
      expect(demands.get(id)?.meanPerDay).toBeCloseTo(demand?.meanPerDay ?? 0, 9);
      expect(demands.get(id)?.chosen).toEqual(demand?.chosen);
    }
  });

  it("is worked out once for all detectors of a look, and anew for another one", () => {
    const input = factsOf(mugs);
    const [first, second] = [demandReader(input), demandReader({ ...input })];
    expect(second).toBe(first);
    expect(demandReader({ ...input, today: "2026-11-23" })).not.toBe(first);
    expect(demandReader({ ...input, facts: { ...input.facts, typeSales: new Map() } })).not.toBe(first);
  });

  it("answers a question of “what if” by what it is given", () => {
    const input = factsOf([{ units: steady(6), available: 9 }]);
    const demandOf = demandReader(input);
    const [variant] = input.facts.variants.values();
    const sales = variant && input.facts.sales.get(variant.variantId);
    const stock = variant && input.facts.stock.get(variant.variantId);
    if (!variant || !sales || !stock) throw new Error("expected a mug");
    const usual = demandOf(variant, sales, stock);
    const doubled = { ...sales, units: sales.units.map((units) => 2 * units) };
    expect(demandOf(variant, doubled, stock)?.meanPerDay).toBeCloseTo(2 * (usual?.meanPerDay ?? 0), 1);
    expect(demandOf(variant, sales, stock)).toBe(usual);
  });

  it("stays unknown where nothing was sold, whatever its type sells", () => {
    const units = steady(200);
    const levels = { variants: 40, meanPerDay: 5, variance: 20, chanceVariance: 1 };
    const typeSales = new Map([["", { from: TODAY, units, levels }]]);
    const [demand] = demandsIn(
      factsOf([{ units: new Array<number>(126).fill(0) }], { facts: { typeSales } }),
    ).values();
    expect(demand).toBeNull();
  });
});
