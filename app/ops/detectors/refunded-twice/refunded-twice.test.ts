import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectSane } from "../shared/sane-for-tests.ts";
import { type Account, look } from "./cases-for-tests.ts";

describe("money that was given back", () => {
  it("above what was ever paid is to be asked back", () => {
    const { alerts, lookedAt } = look({ refunds: [{ amountMinor: 10_000 }, { amountMinor: 7_000 }] });
    expect(lookedAt).toBe(1);
    expect(alerts[0]).toMatchObject({
      title: "Get $70.00 back on #1001: more was paid back than was ever paid",
      catalogueIds: ["RET-09"],
      situation: "order:gid://shopify/Order/1",
      bestOptionId: "ask",
    });
    // 70.00 × 0.9 × 0.5, less a letter.
    expect(alerts[0]?.stake.p50.minor).toBeGreaterThan(2_000);
    expect(alerts[0]?.stake.p90.minor).toBeLessThan(7_000);
  });

  it("twice within days is to be looked into, though more had been paid", () => {
    const [alert] = look({
      receivedMinor: 40_000,
      refunds: [
        { daysAgo: 6, amountMinor: 14_000, units: 2 },
        { daysAgo: 4, amountMinor: 14_000 },
      ],
    }).alerts;
    expect(alert?.title).toBe("Check #1001: $140.00 was paid back twice within 2 days");
    expect(alert?.reason).toContain("$280.00 of $400.00 was paid back in all");
  });

  it.each<{ because: string; account: Account }>([
    { because: "it is less than was paid", account: { refunds: [{ amountMinor: 9_999 }] } },
    { because: "all of it was given back", account: { refunds: [{ amountMinor: 10_000 }] } },
    {
      because: "the amounts differ",
      account: { receivedMinor: 40_000, refunds: [{ amountMinor: 14_000 }, { amountMinor: 13_999 }] },
    },
    {
      because: "weeks lie between",
      account: {
        receivedMinor: 40_000,
        refunds: [
          { daysAgo: 16, amountMinor: 14_000 },
          { daysAgo: 5, amountMinor: 14_000 },
        ],
      },
    },
    {
      because: "goods stand on both",
      account: {
        receivedMinor: 40_000,
        refunds: [
          { amountMinor: 14_000, units: 1 },
          { amountMinor: 14_000, units: 1 },
        ],
      },
    },
    {
      because: "the first one failed",
      account: {
        receivedMinor: 40_000,
        refunds: [{ amountMinor: 14_000, failedMinor: 14_000 }, { amountMinor: 14_000 }],
      },
    },
    {
      because: "a few dollars are not worth a letter",
      account: { refunds: [{ amountMinor: 10_000 }, { amountMinor: 900 }] },
    },
  ])("is fine where $because", ({ account }) => {
    expect(look(account).alerts).toEqual([]);
  });

  it("ten days apart is still one matter", () => {
    const refunds = [
      { daysAgo: 15, amountMinor: 14_000 },
      { daysAgo: 5, amountMinor: 14_000 },
    ];
    expect(look({ receivedMinor: 40_000, refunds }).alerts).toHaveLength(1);
  });

  it("has sane figures", () => {
    const amount = fc.integer({ min: 0, max: 90_000_000 });
    fc.assert(
      fc.property(
        amount,
        fc.array(
          fc.record({ amountMinor: amount, failedMinor: amount, units: fc.integer({ min: 0, max: 3 }) }),
        ),
        fc.constantFrom("USD", "JPY", "KWD"),
        (receivedMinor, refunds, currency) => {
          for (const alert of look({ receivedMinor, refunds }, currency).alerts) expectSane(alert);
        },
      ),
      { numRuns: 80 },
    );
  });
});
