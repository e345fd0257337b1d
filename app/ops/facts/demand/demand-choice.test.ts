import { describe, expect, it } from "vitest";
import { Chance, seedFor } from "../chance.ts";
import { gamma, poisson } from "../draws-for-tests.ts";
import { pastOf } from "../demand.ts";
import { BELIEVED, chooseShape, chooseWay } from "./choose.ts";
import { demandOf, salesOf, varied, WINDOW } from "./for-tests.ts";
import { NO_PEERS } from "./peers.ts";
import { poolOf, type Trialled } from "./pool.ts";
import { tryWays } from "./trials.ts";

/** Poisson days around a level that may move, lumpy where said. */
function drawn(seed: number, levelOn: (day: number) => number, lumpiness = 100): number[] {
  const chance = new Chance(seed);
  return Array.from({ length: WINDOW }, (_, day) =>
    poisson((levelOn(day) * gamma(lumpiness, chance)) / lumpiness, chance),
  );
}

function trialled(units: readonly number[], type = ""): Trialled {
  const past = pastOf({
    sales: salesOf(units),
    outOfStock: null,
    stockLogSince: null,
    salesKnownSince: "2020-01-01",
    createdDay: "2020-01-01",
    available: 9,
  });
  if (!past) throw new Error("expected a past");
  return { type, days: past.days, about: past.about, answer: null };
}

describe("the way in which past days are weighed", () => {
  it("follows a level that moves fast, and keeps to all days where it stands still", () => {
    // Ten times as much in four months.
    const moving = drawn(3, (day) => 8 * 10 ** (day / WINDOW));
    const still = drawn(5, () => 30);
    const fast = demandOf(moving)?.chosen.halfLifeDays ?? Infinity;
    const slow = demandOf(still)?.chosen.halfLifeDays ?? Infinity;
    expect(fast).toBeLessThanOrEqual(14);
    expect(slow).toBeGreaterThan(fast);
  });

  it("is what others show where its own past is too short to try any", () => {
    const { chosen } = demandOf(varied(20, 6)) ?? {};
    expect(chosen?.stretches).toBe(0);
    const pooled = { ...BELIEVED, losses: [1.2, 1.1, 1, 0.7] };
    const other = demandOf(varied(20, 6), { peers: { ...NO_PEERS, pooled } });
    expect(other?.chosen).toMatchObject({ stretches: 0, halfLifeDays: null });
  });

  it("is not chosen by chance: a few own trials do not outvote many of others", () => {
    const losses = Float64Array.of(0.99, 1, 1, 1.01);
    const others = { ...BELIEVED, losses: [1.1, 1, 0.95, 0.95] };
    expect(chooseWay({ losses, tried: 8 }, others).chosen.halfLifeDays).toBe(56);
    const clearly = Float64Array.of(0.6, 1, 1.1, 1.3);
    expect(chooseWay({ losses: clearly, tried: 8 }, others).chosen.halfLifeDays).toBe(14);
  });

  it("loses no more than nothing says: all losses alike where nothing could be tried", () => {
    const { trials } = tryWays(trialled(varied(30, 6)).days, trialled(varied(30, 6)).about);
    expect(trials).toEqual({ losses: new Float64Array([1, 1, 1, 1]), tried: 0 });
  });
});

describe("what others show", () => {
  const still = Array.from({ length: 60 }, (_, at) =>
    trialled(
      drawn(seedFor(1, `a${at}`), () => 40),
      "still",
    ),
  );
  const wild = Array.from({ length: 60 }, (_, at) =>
    trialled(
      drawn(seedFor(2, `b${at}`), (day) => 40 * Math.exp(Math.sin(day / 8 + at) * 1.2)),
      "wild",
    ),
  );

  it("narrows ranges where all stood still, and not where levels jump", () => {
    const pooled = poolOf([...still, ...wild]);
    expect(pooled("still").breadth).toBeLessThan(0.8);
    expect(pooled("wild").breadth).toBeGreaterThan(pooled("still").breadth);
  });

  it("is what is believed where nobody shows anything", () => {
    expect(poolOf([])("any").losses).toEqual(Float64Array.from(BELIEVED.losses));
    expect(poolOf([])("any").breadth).toBe(1);
    expect(poolOf([])("any").elasticity).toEqual(BELIEVED.elasticity);
  });

  it("is the same whatever their order", () => {
    const [one, other] = [poolOf(still)("still"), poolOf(still.toReversed())("still")];
    expect(one.breadth).toBeCloseTo(other.breadth, 9);
    for (let way = 0; way < 4; way += 1) expect(one.losses[way]).toBeCloseTo(other.losses[way] ?? 0, 9);
  });
});

describe("the shape of a day", () => {
  it("is taken from its own days where these are unlike a negative binomial", () => {
    // Always by the dozen.
    const dozens = drawn(9, () => 0.4).map((packs) => packs * 12);
    const uneven = demandOf(dozens)?.uneven;
    expect(uneven?.share).toBeGreaterThan(0);
    expect(uneven?.quietDays).toBeGreaterThan(60);
    expect(uneven?.days.at(0)).toBeGreaterThan(0);
  });

  it("is what others show where two months of its own say nothing", () => {
    expect(chooseShape(null, { ...BELIEVED, shapes: [0.9, 1, 1.1] })).toBe(0);
    expect(chooseShape(null, { ...BELIEVED, shapes: [1.1, 1, 0.9] })).toBe(1);
  });
});

describe("a short history", () => {
  const prior = { meanPerDay: 2, shape: 1 };
  const young = (units: readonly number[]) => {
    const full = [...new Array<number>(WINDOW - units.length).fill(0), ...units];
    return (peers = NO_PEERS) =>
      demandOf(full, { createdDay: `2026-11-${String(22 - units.length)}`, peers });
  };

  it("leans on how its type sells, the more the shorter it is", () => {
    const leaned = [2, 10].map((days) => {
      const of = young(new Array<number>(days).fill(8));
      const alone = of()?.meanPerDay ?? 0;
      const leaning = of({ ...NO_PEERS, prior })?.meanPerDay ?? 0;
      return (alone - leaning) / alone;
    });
    expect(leaned[0]).toBeGreaterThan(leaned[1] ?? 0);
    expect(leaned[1]).toBeGreaterThan(0);
  });

  it("is a wide range still, never one number", () => {
    const demand = young([1])({ ...NO_PEERS, prior });
    expect(demand?.rateSpread).toBeGreaterThan(0.5);
    expect((demand?.p90PerDay ?? 0) / (demand?.p10PerDay ?? 1)).toBeGreaterThan(3);
  });

  it("matters no more once it has sold for long", () => {
    const alone = demandOf(varied(WINDOW, 6))?.meanPerDay ?? 0;
    const leaning = demandOf(varied(WINDOW, 6), { peers: { ...NO_PEERS, prior } })?.meanPerDay ?? 0;
    expect(leaning / alone).toBeGreaterThan(0.98);
    expect(leaning / alone).toBeLessThan(1.0001);
  });
});
