import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MUG } from "../shared/orders-for-tests.ts";
import { type Given, look, often, raised } from "./cases-for-tests.ts";

describe("what comes back more often than its like", () => {
  it("is raised with what a return costs and what each choice saves", () => {
    const alert = raised({ recent: often });
    expect(alert).toMatchObject({
      title: "Find out why Ceramic Mug, White comes back: 50 of 200 did",
      situation: `returns:${MUG}`,
      bestOptionId: "fix",
      catalogueIds: ["RET-01"],
    });
    expect(alert.reason).toContain("25%, where 6.82% is usual for its type");
    expect(alert.options.map(({ id }) => id)).toEqual(["fix", "pause", "claim", "nothing"]);
    expect(alert.options.at(-1)?.money.p50.minor).toBe(0);
    expect(alert.stake).toEqual(alert.options[0]?.money);
    // A mug leaves much more than its returns cost: not to sell it would lose.
    expect(alert.options[1]?.money.p90.minor).toBeLessThan(0);
  });

  it("is raised where as many came back from many orders", () => {
    const given = { recent: { sold: 1_565, returned: 1_152 }, others: { sold: 60_000, returned: 900 } };
    expect(look({ ...given, orders: 600 }).alerts).toHaveLength(1);
  });

  it("is better not sold where its returns take more than it leaves", () => {
    const mug = { variant: { priceMinor: 9_000, unitCostMinor: 7_500 } };
    const alert = raised({ recent: { sold: 200, returned: 120 }, mug });
    expect(alert.bestOptionId).toBe("pause");
    expect(alert.title).toBe("Stop selling Ceramic Mug, White for now: 120 of 200 came back");
  });

  it.each<{ because: string; given: Given }>([
    { because: "it comes back as its like", given: { recent: { sold: 200, returned: 11 } } },
    { because: "three of ten may be chance", given: { recent: { sold: 12, returned: 3 } } },
    {
      because: "a customer or two may have sent back seven",
      given: { recent: { sold: 35, returned: 7 }, others: { sold: 3_000, returned: 80 } },
    },
    {
      because: "one customer sent back a pallet",
      given: { recent: { sold: 1_565, returned: 1_152 }, orders: 1, others: { sold: 60_000, returned: 900 } },
    },
    { because: "too few sold to be judged", given: { recent: { sold: 9, returned: 9 } } },
    {
      because: "the shop sold too little to know what is usual",
      given: { recent: { sold: 50, returned: 40 }, others: { sold: 100, returned: 5 } },
    },
    {
      because: "all of its type come back",
      given: { recent: often, others: { sold: 2_000, returned: 500 } },
    },
    {
      because: "it no longer sells",
      given: { recent: often, mug: { units: 0, variant: { unitCostMinor: null } } },
    },
    { because: "it has no price", given: { recent: often, mug: { variant: { priceMinor: 0 } } } },
  ])("is not raised where $because", ({ given }) => {
    expect(look(given).alerts).toEqual([]);
  });

  it("says how many could not be judged", () => {
    const { lookedAt, notes } = look({ recent: often });
    // The other one sold nothing of late.
    expect(lookedAt).toBe(1);
    expect(notes).toEqual([
      "1 variant sold too little of late, or in a shop that sold too little, to judge how often it comes back.",
    ]);
  });

  it("asks no supplier to pay an amount that is not known, and widens the range", () => {
    const alert = raised({ recent: often, mug: { variant: { unitCostMinor: null } } });
    expect(alert.missing.map(({ id }) => id)).toEqual(["unit_cost"]);
    expect(alert.options.map(({ id }) => id)).toEqual(["fix", "pause", "nothing"]);
  });

  it("has sane figures, and is worth more the more comes back", () => {
    fc.assert(
      fc.property(
        fc.record({
          sold: fc.integer({ min: 0, max: 5_000 }),
          share: fc.double({ min: 0, max: 1.1, noNaN: true }),
          price: fc.integer({ min: 0, max: 500_000 }),
          cost: fc.option(fc.integer({ min: 0, max: 500_000 })),
          currency: fc.constantFrom("USD", "JPY", "KWD"),
        }),
        ({ sold, share, price, cost, currency }) => {
          const mug = { variant: { priceMinor: price, unitCostMinor: cost } };
          const recent = { sold, returned: Math.round(sold * share) };
          for (const { stake, waitingPerDay } of look({ recent, mug, currency }).alerts) {
            const { p10, p50, p90 } = stake;
            expect([p10, p50, p90, waitingPerDay].every(({ minor }) => Number.isSafeInteger(minor))).toBe(
              true,
            );
            expect(p10.minor).toBeLessThanOrEqual(p50.minor);
            expect(p50.minor).toBeLessThanOrEqual(p90.minor);
            expect(p50.minor).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 150 },
    );
    const worth = (returned: number) => raised({ recent: { sold: 200, returned } }).stake.p50.minor;
    expect(worth(60)).toBeGreaterThan(worth(45));
  });

  it.each<{ because: string; given: Given; turns: RegExp }>([
    {
      because: "what is put right may prevent little",
      given: { recent: often },
      turns: /^If putting it right would prevent fewer than \d\.\d% of these returns, /u,
    },
    {
      because: "it may come back less often from here on",
      given: {
        ...{ recent: { sold: 200, returned: 120 } },
        mug: { variant: { priceMinor: 9_000, unitCostMinor: 7_500 } },
      },
      turns: /^If fewer than 14% of what sells now will come back, go on selling it\.$/u,
    },
    {
      because: "the supplier may pay little",
      given: {
        ...{ recent: { sold: 200, returned: 60 } },
        mug: { units: 1, variant: { priceMinor: 9_000, unitCostMinor: 5_000 } },
      },
      turns: /^If they would pay for less than \d\.\d% of what cannot be sold again, do not claim\.$/u,
    },
  ])("turns where what is advised does: $because", ({ given, turns }) => {
    const { changesMind } = raised(given);
    expect(changesMind[0]).toMatch(turns);
    expect(changesMind.filter((text) => text.includes("%"))).toHaveLength(1);
  });
});
