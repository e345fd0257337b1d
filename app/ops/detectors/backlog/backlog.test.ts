import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capacityOf } from "./case.ts";
import { play } from "./queue.ts";
import { even, type Given, look } from "./cases-for-tests.ts";

describe("more orders than can leave in time", () => {
  it("are raised with the choice to send more, and what starting later costs", () => {
    const [alert] = look({ waiting: 400 }).alerts;
    expect(alert).toMatchObject({
      title: "Catch up on 400 orders: at your pace they take 20 days",
      situation: "orders:unsent",
      bestOptionId: "double",
      subject: { kind: "shop" },
    });
    expect(alert?.waitingPerDay.minor).toBeGreaterThan(0);
    expect(alert?.decideBy).toBe("2026-11-24");
    expect(alert?.options.map(({ id }) => id)).toEqual(["catch_up", "double", "tell", "nothing"]);
    expect(alert?.stake.p50.minor).toBe(alert?.options[1]?.money.p50.minor);
    expect(alert?.options.at(-1)).toMatchObject({ id: "nothing", money: { p50: { minor: 0 } } });
  });

  it("look ahead of what waits beyond the most that are looked at one by one", () => {
    const [some] = look({ waiting: 400 }).alerts;
    const [more] = look({ waiting: 800 }).alerts;
    expect(more?.stake.p50.minor).toBeGreaterThan(some?.stake.p50.minor ?? Infinity);
  });

  it.each<{ because: string; given: Given }>([
    { because: "what waits leaves within what is usual", given: { waiting: 60 } },
    {
      because: "it leaves within what is promised",
      given: { waiting: 400, settings: { shipWithinDays: 21 } },
    },
    { because: "nothing waits", given: { waiting: 0 } },
    { because: "they wait for goods, not for hands", given: { waiting: 400, mugs: [{ available: -9_000 }] } },
  ])("are not raised where $because", ({ given }) => {
    expect(look(given)).toMatchObject({ alerts: [], lookedAt: Math.min(400, given.waiting) });
  });

  it("cannot be told of where too little was sent", () => {
    const sent = [...Array<number>(63).fill(0), ...Array<number>(21).fill(5)];
    expect(look({ waiting: 400, pace: { sent } })).toMatchObject({
      lookedAt: 0,
      notes: ["What you can send in a day is not known: too few orders were sent in the last 12 weeks."],
    });
  });

  it("cost sane figures", () => {
    fc.assert(
      fc.property(
        fc.record({
          waiting: fc.integer({ min: 0, max: 20_000 }),
          sent: fc.integer({ min: 0, max: 500 }),
          placed: fc.integer({ min: 0, max: 500 }),
          cost: fc.option(fc.integer({ min: 0, max: 5_000 })),
          currency: fc.constantFrom("USD", "JPY", "KWD"),
        }),
        ({ waiting, sent, placed, cost, currency }) => {
          const mugs = [{ available: 99_000, variant: { unitCostMinor: cost } }];
          const given = { waiting, mugs, currency, pace: { sent: even(sent), placed: even(placed) } };
          for (const { stake, waitingPerDay } of look(given).alerts) {
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
      { numRuns: 60 },
    );
  });
});

describe("a queue", () => {
  const queue = { waiting: 100, ages: [0], placedPerDay: 10, sentPerDay: 10, limitDays: 4 };
  it.each([
    {
      because: "the last of it leaves on the last day in time",
      of: { ...queue, waiting: 50, placedPerDay: 0 },
      late: 0,
    },
    {
      because: "the last ten leave a day too late",
      of: { ...queue, waiting: 60, placedPerDay: 0 },
      late: 10,
    },
    {
      because: "the same where they have waited a day",
      of: { ...queue, waiting: 50, ages: [1], placedPerDay: 0 },
      late: 10,
    },
    { because: "who comes later stands behind them", of: { ...queue, waiting: 60 }, late: 290 },
    { because: "it stays as long: all but the first fifty", of: queue, late: 330 },
    { because: "nothing is ever sent", of: { ...queue, sentPerDay: 0 }, late: 0 },
  ])("has late orders: $because", ({ of, late }) => {
    const played = play(of, null);
    expect(played.late.reduce((sum, { orders }) => sum + orders, 0)).toBeCloseTo(late);
  });

  it("is never later with more hands", () => {
    const lateDays = (catchUp: Parameters<typeof play>[1]) =>
      play(queue, catchUp).late.reduce((sum, { orders, days }) => sum + orders * days, 0);
    expect(lateDays({ more: 0.5, fromDay: 0 })).toBeLessThan(lateDays({ more: 0.5, fromDay: 3 }));
    expect(lateDays({ more: 0.5, fromDay: 3 })).toBeLessThan(lateDays(null));
    expect(lateDays({ more: 1, fromDay: 0 })).toBeLessThan(lateDays({ more: 0.5, fromDay: 0 }));
  });
});

describe("what a shop can send", () => {
  it.each([
    { because: "even weeks", sent: even(20), likely: 20 },
    {
      because: "less than four weeks tell nothing",
      sent: [...Array<number>(27).fill(20)],
      likely: undefined,
    },
    {
      because: "quiet weeks are no measure",
      sent: [...Array<number>(14).fill(5), ...Array<number>(28).fill(20)],
      likely: 20,
    },
  ])("$because", ({ sent, likely }) => {
    expect(capacityOf(sent)?.likely).toBe(likely);
  });
});
