import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OrderTag } from "../../drafts/order-tag/payload.ts";
import { TODAY } from "../shared/mugs-for-tests.ts";
import { MUG } from "../shared/orders-for-tests.ts";
import { forgotten, type Given, look, many, oversold, raised } from "./cases-for-tests.ts";

describe("orders that wait too long", () => {
  it("are one alert where everything for them is there: send them", () => {
    const alert = raised({ waits: forgotten });
    expect(alert).toMatchObject({
      title: "Send 10 orders: they are late, and everything for them is there",
      fingerprint: "order_unfulfilled:in_stock",
      situation: "orders:unsent",
      bestOptionId: "send",
      catalogueIds: ["ORD-01"],
    });
    expect(alert.options.map(({ id }) => id)).toEqual(["send", "tell", "nothing"]);
    expect(alert.options.map(({ draft }) => draft)).toEqual([null, null, null]);
    expect(alert.options.at(-1)?.money.p50.minor).toBe(0);
    expect(alert.stake).toEqual(alert.options[0]?.money);
    expect(alert.waitingPerDay.minor).toBeGreaterThan(0);
    expect(alert.decideBy >= TODAY).toBe(true);
  });

  it("are an alert about the order where it is one", () => {
    const alert = raised({ waits: [{ daysAgo: 12, lines: [{ units: 20 }] }] });
    expect(alert.title).toBe("Send #1001: it is late, and everything for it is there");
    const [send, ...others] = alert.options;
    expect(send?.draft?.kind).toBe("order_tag");
    expect(OrderTag.parse(send?.draft?.payload)).toMatchObject({
      ...{ name: "#1001", tags: ["ops-room: send first"], add: true },
    });
    expect(send?.tradeOff).toContain("A tag on the order is prepared");
    expect(others.map(({ draft }) => draft)).toEqual(others.map(() => null));
    expect(alert.subject).toEqual({
      ...{ kind: "order", id: "gid://shopify/Order/1", title: "#1001", productId: null, variantId: null },
    });
    expect(alert.situation).toBe("order:gid://shopify/Order/1");
  });

  it("are one alert per variant that is not there, in the situation of its stock", () => {
    const alert = raised({ waits: many(40, { daysAgo: 12 }), mugs: [oversold] });
    expect(alert).toMatchObject({
      title: "Settle 40 orders that wait for Ceramic Mug, White",
      subject: { kind: "variant", variantId: MUG },
      situation: `stock:${MUG}`,
      bestOptionId: "tell",
    });
    expect(alert.reason).toContain("40 units of it are missing, and none is on its way in your orders");
    expect(alert.options.map(({ id }) => id)).toEqual(["tell", "nothing"]);
  });

  it("could leave in part where the rest is there, for one more parcel each", () => {
    const lines = [{ variant: 1 }, { variant: 2, units: 10 }];
    const alert = raised({
      waits: many(10, { daysAgo: 12, lines }),
      mugs: [oversold, { available: 500 }],
    });
    expect(alert.bestOptionId).toBe("split");
    expect(alert.options[0]?.title).toBe("Send the rest of 10 orders now");
    expect(alert.options[0]?.tradeOff).toContain("$4.00 to $12.00");
  });

  it.each<{ because: string; given: Given }>([
    { because: "it is as old as the slowest usually are", given: { waits: many(30, { daysAgo: 5 }) } },
    {
      because: "it waits within what is promised",
      given: { waits: forgotten, settings: { shipWithinDays: 12 } },
    },
    { because: "one cheap order is not worth a minute", given: { waits: [{ daysAgo: 12 }] } },
    { because: "nothing waits", given: { waits: [] } },
  ])("are not raised where $because", ({ given }) => {
    expect(look(given).alerts).toEqual([]);
  });

  it.each<{ because: string; given: Given }>([
    {
      because: "a day beyond the slowest of the shop",
      given: { waits: many(30, { daysAgo: 6 }) },
    },
    {
      because: "a day beyond the promise",
      given: { waits: many(30, { daysAgo: 3 }), settings: { shipWithinDays: 2 } },
    },
    {
      because: "a promise is enough where the shop's pace is not known",
      given: { waits: forgotten, settings: { shipWithinDays: 2 }, pace: { orders: 0, daysToSend: null } },
    },
  ])("are raised where $because", ({ given }) => {
    expect(look(given).alerts).toHaveLength(1);
  });

  it("say what could not be looked at", () => {
    const waits = forgotten;
    expect(look({ waits, pace: { orders: 19 } })).toMatchObject({
      alerts: [],
      lookedAt: 0,
      notes: [
        "Which orders are late is not known: too few were sent in the last 12 weeks to tell your usual pace, and no promise is set in Settings.",
      ],
    });
    expect(look({ waits, pace: { waiting: 12, held: 1 } }).notes).toEqual([
      "2 orders more wait than are looked at one by one; the longest waiting are.",
      "1 order is held back or planned for later, and not counted as late here.",
    ]);
  });

  it("get what is on the shelf by their age, so that the youngest are short", () => {
    const waits = [...many(40, { daysAgo: 20 }), ...many(30, { daysAgo: 12 })];
    const { alerts } = look({ waits, mugs: [{ available: 40 }] });
    expect(alerts.map(({ fingerprint, evidence }) => [fingerprint, evidence[0]?.value])).toEqual([
      ["order_unfulfilled:in_stock", 40],
      [`order_unfulfilled:${MUG}`, 30],
    ]);
  });

  it("count a range where a unit cost is missing, and say so", () => {
    const known = raised({ waits: forgotten });
    const alert = raised({ waits: forgotten, mugs: [{ available: 50, variant: { unitCostMinor: null } }] });
    expect(known.missing).toEqual([]);
    expect(alert.missing.map(({ id }) => id)).toEqual(["unit_cost"]);
  });

  it("that were partly sent count by a part of their worth, and say which", () => {
    const alert = raised({ waits: many(30, { daysAgo: 12, partlySent: true }) });
    expect(alert.assumptions.find(({ id }) => id === "partly")?.text).toContain("10% to 90% of the worth");
    expect(alert.stake.p50.minor).toBeLessThan(raised({ waits: many(30, { daysAgo: 12 }) }).stake.p50.minor);
  });

  it("stay the same matter until twice as many wait", () => {
    const keyOf = (count: number) => raised({ waits: many(count, { daysAgo: 12 }) }).evidenceKey;
    expect(keyOf(15)).toBe(keyOf(9));
    expect(keyOf(16)).not.toBe(keyOf(15));
  });

  it("cost sane figures whatever was paid", () => {
    fc.assert(
      fc.property(
        fc.record({
          count: fc.integer({ min: 1, max: 30 }),
          daysAgo: fc.integer({ min: -3, max: 119 }),
          units: fc.integer({ min: 1, max: 1_000 }),
          paidMinor: fc.integer({ min: 0, max: 10_000_000 }),
          available: fc.integer({ min: -500, max: 500 }),
          cost: fc.option(fc.integer({ min: 0, max: 100_000 })),
          partlySent: fc.boolean(),
          currency: fc.constantFrom("USD", "JPY", "KWD"),
        }),
        ({ count, daysAgo, units, paidMinor, available, cost, partlySent, currency }) => {
          const waits = many(count, { daysAgo, partlySent, lines: [{ units, paidMinor }] });
          const { alerts } = look({
            waits,
            mugs: [{ available, variant: { unitCostMinor: cost } }],
            currency,
          });
          for (const { stake, options, bestOptionId, waitingPerDay } of alerts) {
            const { p10, p50, p90 } = stake;
            expect([p10, p50, p90, waitingPerDay].every(({ minor }) => Number.isSafeInteger(minor))).toBe(
              true,
            );
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

  it("may wait the fewer days the more they are, and none where a day is worth a look", () => {
    const canWait = (count: number) => {
      const said = raised({
        waits: many(count, { daysAgo: 12 }),
        mugs: [{ available: 900 }],
      }).changesMind.join();
      return Number(/^If they go out within (\d+) days? in any case/u.exec(said)?.[1] ?? 0);
    };
    expect(canWait(10)).toBeGreaterThan(canWait(20));
    expect(canWait(20)).toBeGreaterThan(0);
    expect(canWait(400)).toBe(0);
  });
});
