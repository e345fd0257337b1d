import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../facts/day.ts";
import type { CustomerOrder } from "../shared/customers-for-tests.ts";
import { TODAY } from "../shared/mugs-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { late, look, past } from "./cases-for-tests.ts";

describe("a late order of a good customer", () => {
  it("is to leave first, for what they would take with them", () => {
    const { alerts } = look([late]);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({
      fingerprint: "valued_order_late:gid://shopify/Order/1",
      situation: "order:gid://shopify/Order/1",
      catalogueIds: ["ORD-17"],
      bestOptionId: "first",
      title: "Send #1001 before others: a regular’s, and late",
    });
    // 0.08 × $2,400 / 300 × 365 × about half × 0.6, less a minute or two
    expect(alerts[0]?.stake.p50.minor).toBeGreaterThan(4_000);
    expect(alerts[0]?.stake.p50.minor).toBeLessThan(11_000);
  });

  it.each<{ because: string; order: CustomerOrder }>([
    { because: "it is not late: five days are the limit", order: { ...late, daysAgo: 5 } },
    { because: "they bought twice before", order: { ...late, past: { ...past, orders: 2 } } },
    { because: "they were never there before", order: { ...late, past: {} } },
    { because: "it is not paid yet", order: { ...late, paid: false } },
    { because: "they bought for little", order: { ...late, past: { ...past, paidMinor: 8_000 } } },
    { because: "whose it is is not known", order: { ...late, past: null } },
  ])("is not raised where $because", ({ order }) => {
    expect(look([order]).alerts).toEqual([]);
  });

  it("of a company is one after a single order before it, and says so", () => {
    const [alert] = look([{ ...late, company: true, past: { ...past, orders: 1 } }]).alerts;
    expect(alert?.title).toBe("Send #1001 before others: a company’s, and late");
  });

  it("that is held back says so", () => {
    expect(look([{ ...late, holds: ["OTHER"] }]).alerts[0]?.reason).toContain("is held back");
  });

  it("says what it could not judge", () => {
    const { lookedAt, notes } = look([late, { ...late, past: null }]);
    expect(lookedAt).toBe(1);
    expect(notes).toEqual([
      "Whether 1 order is of a good customer cannot be told: bought without an account.",
    ]);
  });

  it("has sane figures", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 900_000_000 }),
        fc.integer({ min: 0, max: 365 }),
        fc.integer({ min: -1, max: 60 }),
        fc.constantFrom("USD", "JPY", "KWD"),
        (orders, paidMinor, since, daysAgo, currency) => {
          const one = { daysAgo, past: { orders, paidMinor, firstDay: addDays(TODAY, -since) } };
          for (const alert of look([one], currency).alerts) expectSane(alert);
        },
      ),
      { numRuns: 60 },
    );
  });
});
