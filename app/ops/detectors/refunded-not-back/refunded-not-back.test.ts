import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Returned } from "../shared/returns-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { look, paid } from "./cases-for-tests.ts";

describe("goods that were paid back and never came", () => {
  it("are asked for, for what they cost anew and are likely to bring back", () => {
    const { alerts, lookedAt } = look([paid]);
    expect(lookedAt).toBe(21);
    expect(alerts).toHaveLength(1);
    const [alert] = alerts;
    expect(alert).toMatchObject({
      title: "Ask for 40 units that were paid back and never came",
      catalogueIds: ["RET-03"],
      situation: "order:gid://shopify/Order/1",
      bestOptionId: "ask",
    });
    expect(alert?.reason).toContain("Of 1 return, $880 were paid back");
    expect(alert?.reason).toContain("after 7 days, within which yours usually come");
    // 40 × 7.80 × (0.35 − 0.06) × 0.75, less a few minutes.
    expect(alert?.stake.p50.minor).toBeGreaterThan(5_000);
    expect(alert?.stake.p50.minor).toBeLessThan(8_500);
  });

  it("of several orders are one matter", () => {
    const [alert] = look([paid, { ...paid, lines: [{ quantity: 3, refunded: 3 }] }]).alerts;
    expect(alert).toMatchObject({ situation: "returns:not_back", subject: { kind: "shop" } });
    expect(alert?.title).toContain("43 units");
  });

  it.each<{ because: string; returned: Returned; usual?: number }>([
    {
      because: "they came",
      returned: { ...paid, lines: [{ quantity: 40, refunded: 40, receivedDaysAgo: 20 }] },
    },
    { because: "they may still be on their way", returned: { ...paid, refundedDaysAgo: 7 } },
    { because: "nothing was paid back", returned: { daysAgo: 30, lines: [{ quantity: 40 }] } },
    { because: "the customer was told to keep them", returned: { ...paid, status: "closed" } },
    { because: "it was called off", returned: { ...paid, status: "canceled" } },
    { because: "its lines are not all known", returned: { ...paid, whole: false } },
    { because: "one mug is not worth a minute", returned: { ...paid, lines: [{ refunded: 1 }] } },
    {
      because: "they come slower where little is known of it",
      returned: { ...paid, refundedDaysAgo: 21 },
      usual: 5,
    },
  ])("are not asked for where $because", ({ returned, usual = 20 }) => {
    expect(look([returned], { usual }).alerts).toEqual([]);
  });

  it("are asked for a day after they should be there", () => {
    expect(look([{ ...paid, refundedDaysAgo: 8 }]).alerts).toHaveLength(1);
    expect(look([{ ...paid, refundedDaysAgo: 22 }], { usual: 5 }).alerts).toHaveLength(1);
  });

  it("cannot be told where nobody books what comes back", () => {
    expect(look([paid], { usual: 0 })).toEqual({
      alerts: [],
      lookedAt: 0,
      notes: [
        "1 return could not be judged: the store books no returned goods in Shopify, so whether they came back is not known.",
      ],
    });
  });

  it("have a wider worth, and say so, where a unit cost is missing", () => {
    const [alert] = look([paid], { mug: { variant: { unitCostMinor: null } } }).alerts;
    expect(alert?.missing.map(({ id }) => id)).toEqual(["unit_cost"]);
  });

  it("have sane figures", () => {
    fc.assert(
      fc.property(
        fc.record({
          quantity: fc.integer({ min: 0, max: 5_000 }),
          refunded: fc.integer({ min: -1, max: 6_000 }),
          paidMinor: fc.integer({ min: 0, max: 90_000_000 }),
        }),
        fc.option(fc.integer({ min: 0, max: 100_000 })),
        fc.constantFrom("USD", "JPY", "KWD"),
        (line, unitCostMinor, currency) => {
          const mug = { variant: { unitCostMinor } };
          for (const alert of look([{ ...paid, lines: [line] }], { mug, currency }).alerts) expectSane(alert);
        },
      ),
      { numRuns: 80 },
    );
  });
});
