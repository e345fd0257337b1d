import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TODAY } from "../shared/mugs-for-tests.ts";
import type { Cared } from "../shared/order-care-for-tests.ts";
import { due, look, raised } from "./cases-for-tests.ts";

describe("payments that lapse", () => {
  it("are to be taken before the first of them does", () => {
    const alert = raised([due]);
    expect(alert).toMatchObject({
      fingerprint: "payment_lapsing:gid://shopify/Order/1",
      situation: "order:gid://shopify/Order/1",
      title: "Take the payment of #1001 before it lapses Tuesday",
      catalogueIds: ["ORD-10"],
      bestOptionId: "capture",
      decideBy: "2026-11-24",
    });
    expect(alert.options.map(({ id }) => id)).toEqual(["capture", "nothing"]);
  });

  it("are one alert where they are several, the first to lapse named", () => {
    const alert = raised([due, { ...due, authorization: { lapsesIn: 0 } }, due]);
    expect(alert).toMatchObject({
      fingerprint: "payment_lapsing:shop",
      subject: { kind: "shop" },
      title: "Take the payments of 3 orders before they lapse, the first today",
      decideBy: TODAY,
    });
    expect(alert.options[0]?.tradeOff).toContain("#1002");
  });

  it("cost all of the payment where the goods are gone", () => {
    const unsent = raised([due]);
    const sent = raised([{ ...due, sent: true }]);
    expect(sent.stake.p50.minor).toBeGreaterThan(1.2 * unsent.stake.p50.minor);
    expect(sent.reason).toContain("1 order was sent");
  });

  it.each<{ because: string; orders: readonly Cared[] }>([
    { because: "there is time", orders: [{ ...due, authorization: { lapsesIn: 3 } }] },
    { because: "nothing is authorised", orders: [{ ...due, authorization: null }] },
    { because: "a mug is not worth a minute", orders: [{ ...due, units: 1 }] },
    {
      because: "the order is risky, which is decided first",
      orders: [{ ...due, risk: { level: "high", advice: "cancel" } }],
    },
  ])("are not raised where $because", ({ orders }) => {
    expect(look(orders).alerts).toEqual([]);
  });

  it.each([
    { because: "a week after it was given", authorizedDaysAgo: 5, raisedNow: true },
    { because: "not yet", authorizedDaysAgo: 4, raisedNow: false },
  ])(
    "are taken to lapse $because where Shopify Payments does not tell",
    ({ authorizedDaysAgo, raisedNow }) => {
      const { alerts } = look([{ ...due, authorization: { lapsesIn: null, authorizedDaysAgo } }]);
      expect(alerts).toHaveLength(raisedNow ? 1 : 0);
      if (raisedNow) expect(alerts[0]?.assumptions[0]?.text).toContain("7 days");
    },
  );

  it("are named where nothing is known of their end, or it is over", () => {
    expect(
      look([
        { ...due, authorization: { lapsesIn: null, gateway: "manual" } },
        { ...due, authorization: { lapsesIn: -1 } },
      ]),
    ).toEqual({
      alerts: [],
      lookedAt: 0,
      notes: [
        "When the authorised payments of 1 order lapse is not known: their payment provider does not tell, and has its own rules.",
        "The authorised payments of 1 order have lapsed by now, or nearly so: ask these customers to pay anew.",
      ],
    });
  });

  it("press more the nearer their end", () => {
    const [far, near] = [2, 0].map((lapsesIn) => raised([{ ...due, authorization: { lapsesIn } }]));
    expect(near?.waitingPerDay.minor).toBeGreaterThan(2 * (far?.waitingPerDay.minor ?? Infinity));
  });

  it("cost sane figures whatever is owed", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            units: fc.integer({ min: 1, max: 500 }),
            paidMinor: fc.integer({ min: 0, max: 10_000_000 }),
            sent: fc.boolean(),
            lapsesIn: fc.option(fc.integer({ min: -2, max: 9 })),
          }),
          { maxLength: 12 },
        ),
        (orders) => {
          const given = orders.map(({ lapsesIn, ...order }) => ({ ...order, authorization: { lapsesIn } }));
          for (const { stake, options, waitingPerDay, decideBy } of look(given).alerts) {
            const { p10, p50, p90 } = stake;
            expect([p10, p50, p90, waitingPerDay].every(({ minor }) => Number.isSafeInteger(minor))).toBe(
              true,
            );
            expect(p10.minor).toBeLessThanOrEqual(p50.minor);
            expect(p50.minor).toBeLessThanOrEqual(p90.minor);
            expect(options[0]?.money.p50).toEqual(p50);
            expect(decideBy >= TODAY).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("turns at all that is lost with them: the minutes for each are what it is held against", () => {
    const alert = raised(Array.from({ length: 40 }, () => ({ ...due, units: 1 })));
    const effort = Number(/more than \$(\d+) of your time/u.exec(alert.changesMind[0] ?? "")?.[1]);
    // Forty times 85 cents on average, on top of what is left after them.
    expect(effort - 34).toBeGreaterThan(alert.stake.p50.minor / 100);
    expect(effort - 34).toBeLessThan(alert.stake.p90.minor / 100);
  });
});
