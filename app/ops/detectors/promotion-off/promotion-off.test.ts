import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../facts/day.ts";
import type { DiscountRow } from "../../facts/rows/discounts.ts";
import { TODAY } from "../shared/mugs-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { GRACE_DAYS, LEAST_ORDERS, NEW_DAYS } from "./case.ts";
import { occasionEnd } from "./occasion.ts";
import { automatic, discount, look } from "./cases-for-tests.ts";

describe("a promotion that did not stop", () => {
  it("is to be ended, for what it gives away for nothing until somebody would", () => {
    const { alerts, lookedAt } = look([
      discount({ withCode: { orders: 160, discountMinor: 400_000, paidMinor: 640_000 } }),
    ]);
    expect(lookedAt).toBe(1);
    expect(alerts).toMatchObject([
      {
        fingerprint: "promotion_off:gid://shopify/DiscountCodeNode/1",
        catalogueIds: ["MAR-06"],
        situation: "code:SUMMER20",
        title: "End SUMMER20: its occasion is over, and it still takes $1,000 a week off",
        bestOptionId: "end",
      },
    ]);
    // A day: 0.7 × $143 − 0.3 × 0.45 × $229 ≈ $69; for 45 days.
    expect(alerts[0]?.waitingPerDay.minor).toBeGreaterThan(4_000);
    expect(alerts[0]?.waitingPerDay.minor).toBeLessThan(9_000);
  });

  it.each<{ because: string; over: Partial<DiscountRow>; found: boolean }>([
    { because: "it names no occasion", over: { title: "VIP20", code: "VIP20" }, found: false },
    {
      because: "it ends within days",
      over: { endsDay: addDays(TODAY, GRACE_DAYS) },
      found: false,
    },
    { because: "its end is far", over: { endsDay: addDays(TODAY, GRACE_DAYS + 1) }, found: true },
    {
      because: "its winter is still to come",
      over: { title: "WINTER", code: "WINTER", startsDay: "2026-11-01" },
      found: false,
    },
    {
      because: "it brings in more than it gives away",
      over: { withCode: { orders: 160, discountMinor: 30_000, paidMinor: 640_000 } },
      found: false,
    },
    {
      because: "nobody used it lately",
      over: { withCode: { orders: 0, discountMinor: 0, paidMinor: 0 } },
      found: false,
    },
    {
      because: "it is given to everybody and takes a third off",
      over: { kind: "automatic", code: null, title: "Summer sale", share: 0.33 },
      found: true,
    },
  ])("is raised or not where $because", ({ over, found }) => {
    const deep = { withCode: { orders: 160, discountMinor: 400_000, paidMinor: 640_000 } };
    expect(look([discount({ ...deep, ...over })]).alerts).toHaveLength(found ? 1 : 0);
  });

  it("costs nobody knows what where it is given to everybody and takes no share off, which is said", () => {
    const given = discount({ kind: "automatic", code: null, title: "Summer shipping", share: null });
    expect(look([given])).toMatchObject({
      ...{ alerts: [], lookedAt: 0 },
      notes: [expect.stringContaining("1 discount is on though the occasion is over")],
    });
  });
});

describe("a promotion that did not start", () => {
  it("is to be looked at, where no order of many had it", () => {
    const [alert] = look([automatic()]).alerts;
    expect(alert?.title).toBe("Look at Ten off everything: it is on, and no order had it");
    expect(alert?.reason).toContain("of 300 orders since then none had it");
  });

  it.each<{ because: string; over: Partial<DiscountRow>; found: boolean }>([
    { because: "an order had it", over: { uses: 1 }, found: false },
    { because: "just enough orders came", over: { orders: LEAST_ORDERS }, found: true },
    { because: "one order too few came", over: { orders: LEAST_ORDERS - 1 }, found: false },
    { because: "it is as old as it may be", over: { startsDay: addDays(TODAY, -NEW_DAYS) }, found: true },
    { because: "it is old news", over: { startsDay: addDays(TODAY, -NEW_DAYS - 1) }, found: false },
    {
      because: "it takes a code that nobody may have heard of",
      over: { kind: "code", code: "TEN" },
      found: false,
    },
  ])("is raised or not where $because", ({ over, found }) => {
    expect(look([automatic(over)]).alerts).toHaveLength(found ? 1 : 0);
  });
});

it.each([
  { name: "BFCM_2026", startsDay: "2026-11-20", end: "2026-12-06" },
  { name: "Winterschlussverkauf", startsDay: "2026-12-27", end: "2027-03-24" },
  { name: "Valentine's week", startsDay: "2026-02-18", end: "2027-02-17" },
  { name: "Valentine's week", startsDay: "2026-02-17", end: "2026-02-17" },
  { name: "FALLING-LEAF", startsDay: "2026-10-01", end: null },
  { name: "WELCOME10", startsDay: "2026-10-01", end: null },
])("the occasion of $name, begun on $startsDay, ends $end", ({ name, startsDay, end }) => {
  expect(occasionEnd(name, startsDay)).toBe(end);
});

it("has sane figures", () => {
  const amount = fc.integer({ min: -1_000, max: 90_000_000 });
  const row = fc.record({
    ...{ uses: fc.nat({ max: 9_000 }), orders: fc.nat({ max: 9_000 }), days: fc.nat({ max: 28 }) },
    ...{ paidMinor: amount, share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })) },
    kind: fc.constantFrom("automatic" as const, "code" as const),
    title: fc.constantFrom("Summer", "Anything"),
    withCode: fc.record({ orders: fc.nat({ max: 900 }), discountMinor: amount, paidMinor: amount }),
  });
  fc.assert(
    fc.property(row, fc.constantFrom("USD", "JPY", "KWD"), (over, currency) => {
      const startsDay = over.title === "Summer" ? "2026-06-10" : addDays(TODAY, -9);
      for (const alert of look([discount({ ...over, startsDay })], currency).alerts) expectSane(alert);
    }),
    { numRuns: 120 },
  );
});
