import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Chance } from "../../facts/chance.ts";
import type { PredictionRow } from "../../facts/rows/own-records.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { chanceOfSoFew, coveragesOf, LEAST_OUTCOMES, RARE } from "./coverage.ts";
import { row, rows, look } from "./cases-for-tests.ts";

describe("the chance of so few", () => {
  it.each([
    // 0.2³, and tables of the binomial distribution with p = 0.8.
    { held: 0, outcomes: 3, chance: 0.008 },
    { held: 3, outcomes: 5, chance: 0.26272 },
    { held: 12, outcomes: 20, chance: 0.03214 },
    { held: 20, outcomes: 20, chance: 1 },
  ])("that hold is that of a binomial: $held of $outcomes", ({ held, outcomes, chance }) => {
    expect(chanceOfSoFew(held, outcomes)).toBeCloseTo(chance, 5);
  });

  it("finds, at the fewest outcomes, ranges that hold six times in ten with even chances", () => {
    let most = 0;
    while (chanceOfSoFew(most + 1, LEAST_OUTCOMES) < RARE) most += 1;
    let found = 0;
    const chance = new Chance(7);
    for (let shop = 0; shop < 4_000; shop += 1) {
      let held = 0;
      for (let at = 0; at < LEAST_OUTCOMES; at += 1) held += chance.unit() < 0.6 ? 1 : 0;
      if (held <= most) found += 1;
    }
    expect(found / 4_000).toBeGreaterThan(0.5);
  });
});

describe("what came", () => {
  const sideOf = (over: Partial<PredictionRow>) => {
    const [coverage] = coveragesOf([row(1, over)]);
    return coverage && { held: coverage.held, above: coverage.above, below: coverage.below };
  };
  it.each<{ because: string; over: Partial<PredictionRow>; is: "held" | "above" | "below" }>([
    { because: "at the upper end", over: { came: { value: 8, deviation: 0 } }, is: "held" },
    { because: "just beyond it", over: { came: { value: 8.01, deviation: 0 } }, is: "above" },
    { because: "at the lower end", over: { came: { value: 4, deviation: 0 } }, is: "held" },
    { because: "just below it", over: { came: { value: 3.99, deviation: 0 } }, is: "below" },
    // √(2² + (1.2816 × 1.5)²) = 2.77
    { because: "beyond it by what chance does", over: { came: { value: 8.7, deviation: 1.5 } }, is: "held" },
    { because: "beyond that too", over: { came: { value: 8.8, deviation: 1.5 } }, is: "above" },
  ])("counts as $is $because", ({ over, is }) => {
    expect(sideOf(over)).toEqual({ held: 0, above: 0, below: 0, [is]: 1 });
  });

  it("counts only where it is known", () => {
    expect(coveragesOf([row(1, { came: null })])).toEqual([]);
  });
});

describe("predictions that missed their range", () => {
  it("are said once, with what it means for the figures and where it is set", () => {
    const { alerts, lookedAt } = look(rows(40, 20));
    expect(lookedAt).toBe(40);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({
      fingerprint: "prediction_missed:predictions:sales",
      catalogueIds: ["AGT-05"],
      title: "Allow for more: only 20 of 40 orders sold as was expected",
      missing: [{ id: "range", cure: { href: "settings#service-level" } }],
    });
    expect(alerts[0]?.reason).toContain("these held 50% of the time, with 20 above and 0 below");
    expect(alerts[0]?.missing[0]?.effect).toContain("shown as surer than it is");
  });

  it.each<{ because: string; what: PredictionRow["what"]; values: number[]; starts: string }>([
    { because: "it sold less", what: "sales", values: [1, 1, 1], starts: "Keep less in reserve" },
    { because: "it sold more", what: "sales", values: [9, 9, 9], starts: "Allow for more" },
    { because: "both ends are missed", what: "sales", values: [9, 1], starts: "Allow for more" },
    { because: "more was left", what: "stock", values: [9, 9, 9], starts: "Keep less in reserve" },
    { because: "less was left", what: "stock", values: [1, 1, 1], starts: "Allow for more" },
    { because: "it came late", what: "delivery", values: [9, 9, 9], starts: "Set delivery times anew" },
  ])("are mended the way that they lean: $because", ({ what, values, starts }) => {
    const missed = rows(40, 0, { what }).map((one, at) =>
      at < 20 ? { ...one, came: { value: values[at % values.length] ?? 0, deviation: 0 } } : one,
    );
    const [alert] = look(missed).alerts;
    expect(alert?.title.startsWith(starts)).toBe(true);
    const moves = {
      "Keep less in reserve": "Lower",
      "Allow for more": "Raise",
      "Set delivery times anew": "Set",
    };
    expect(alert?.options[0]?.title.split(" ")[0]).toBe(moves[starts as keyof typeof moves]);
  });

  it("are worth what the choices were to bring, by how much too seldom they held", () => {
    const stake = (missed: number) => look(rows(60, missed)).alerts[0]?.stake.p50.minor ?? 0;
    // 60 × $900 in 120 days is $40,950 a quarter; × 0.3 × 0.2 × 0.4 = about $980, less at the middle of the product.
    expect(stake(30)).toBeGreaterThan(50_000);
    expect(stake(30)).toBeLessThan(130_000);
    expect(stake(50)).toBeGreaterThan(stake(30));
  });

  it.each<{ because: string; some: PredictionRow[] }>([
    { because: "eight in ten held", some: rows(40, 8) },
    // P(at most 27 of 40) = 0.043
    { because: "so few may be chance", some: rows(40, 13) },
    { because: "all held", some: rows(40, 0) },
    { because: "hardly anything hangs on them", some: rows(40, 30, { stakeMinor: 100 }) },
  ])("are no matter where $because", ({ some }) => {
    expect(look(some)).toMatchObject({ alerts: [], lookedAt: 40, notes: [] });
  });

  it("cannot be told yet of fewer outcomes, which is said", () => {
    expect(look(rows(LEAST_OUTCOMES - 1, 29))).toMatchObject({
      ...{ alerts: [], lookedAt: 0 },
      notes: [
        "Whether sales are predicted well cannot be told yet: it is known of 29 orders, and it takes 30 orders.",
      ],
    });
    expect(look(rows(LEAST_OUTCOMES, 29)).alerts).toHaveLength(1);
  });

  it("are those of the kind that is furthest off, which leads to a setting of its own", () => {
    const { alerts } = look([...rows(40, 18), ...rows(40, 36, { what: "delivery" })]);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]?.title).toBe(
      "Set delivery times anew: only 4 of 40 orders came when they were expected",
    );
    expect(alerts[0]?.missing[0]?.cure?.href).toBe("settings#lead-time");
  });

  it("have sane figures", () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const some = fc.array(
      fc.record({
        what: fc.constantFrom("sales" as const, "stock" as const, "delivery" as const),
        ...{ low: figure, likely: figure, high: figure, stakeMinor: fc.integer({ min: -900, max: 900_000 }) },
        came: fc.option(fc.record({ value: figure, deviation: fc.double({ min: 0, max: 9, noNaN: true }) })),
      }),
      { minLength: 60, maxLength: 140 },
    );
    fc.assert(
      fc.property(some, (overs) => {
        for (const alert of look(overs.map((over, at) => row(at, over))).alerts) expectSane(alert);
      }),
      { numRuns: 60 },
    );
  });
});
