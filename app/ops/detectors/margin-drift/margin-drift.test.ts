import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MUG } from "../shared/orders-for-tests.ts";
import { type Given, look, raised, steadyOthers } from "./cases-for-tests.ts";

describe("a product that leaves less than it did", () => {
  it("is raised where its price fell, with the change that puts it back", () => {
    const alert = raised({ now: { list: 1_600 }, others: steadyOthers });
    expect(alert.title).toMatch(
      /^Raise Ceramic Mug, White again: a sale leaves \$2\.\d\d, it was \$7\.\d\d$/u,
    );
    expect(alert).toMatchObject({
      situation: `price:${MUG}`,
      catalogueIds: ["MAR-09"],
      bestOptionId: "price",
      missing: [],
    });
    expect(alert.options[0]?.draft).toMatchObject({
      kind: "price_change",
      payload: { why: "margin", lines: [{ priceMinor: 1_600, newPriceMinor: 2_200 }] },
    });
    expect(alert.stake).toEqual(alert.options[0]?.money);
    expect(alert.options.at(-1)).toMatchObject({ id: "nothing", money: { p50: { minor: 0 } } });
  });

  it("is raised where discounts grew, to be settled where they are made", () => {
    const alert = raised({ now: { list: 2_200, discount: 600 }, others: steadyOthers });
    expect(alert.bestOptionId).toBe("discount");
    expect(alert.reason).toContain("discounts take $6.00 instead of $0.00");
    expect(alert.options[0]?.draft).toBeNull();
  });

  it.each<{ because: string; given: Given }>([
    { because: "it is paid for as ever", given: { now: { list: 2_200 }, others: steadyOthers } },
    { because: "it leaves hardly less", given: { now: { list: 2_080 }, others: steadyOthers } },
    {
      because: "the whole shop has a sale",
      given: { now: { list: 2_200, discount: 600 }, others: { ...steadyOthers, discount: 600 } },
    },
    {
      because: "it shows its price before the markdown",
      given: { now: { list: 1_600 }, others: steadyOthers, variant: { compareAtMinor: 2_200 } },
    },
    {
      because: "it leaves so much that more sales are worth the lower price",
      given: { now: { list: 1_600 }, others: steadyOthers, variant: { unitCostMinor: 100 } },
    },
    {
      because: "its price is back already",
      given: { now: { list: 1_600 }, others: steadyOthers, variant: { priceMinor: 2_200 } },
    },
    { because: "too few sold lately", given: { now: { list: 1_600, units: 19 }, others: steadyOthers } },
    {
      because: "too few sold before",
      given: { before: { list: 2_200, units: 19 }, now: { list: 1_600 }, others: steadyOthers },
    },
  ])("is not raised where $because", ({ given }) => {
    expect(look(given).alerts.filter(({ subject }) => subject.id === MUG)).toEqual([]);
  });

  it("says what it could not compare", () => {
    const { notes } = look({ now: { list: 1_600 }, others: steadyOthers, variant: { unitCostMinor: null } });
    expect(notes).toEqual(["1 variant without a unit cost in Shopify: what a sale leaves is not known."]);
    expect(look({ now: { list: 1_600, units: 19 } }).notes).toEqual([
      "1 variant sold too little, lately or before, to compare what is paid.",
    ]);
  });

  it("has sane figures", () => {
    const paid = fc.record({
      list: fc.integer({ min: 0, max: 100_000 }),
      discount: fc.integer({ min: 0, max: 100_000 }),
      units: fc.integer({ min: 0, max: 3_000 }),
    });
    fc.assert(
      fc.property(
        fc.record({ before: paid, now: paid, currency: fc.constantFrom("USD", "JPY", "KWD") }),
        fc.integer({ min: 0, max: 50_000 }),
        (given, unitCostMinor) => {
          for (const { stake, waitingPerDay } of look({
            ...given,
            others: steadyOthers,
            variant: { unitCostMinor },
          }).alerts) {
            const { p10, p50, p90 } = stake;
            expect([p10, p50, p90, waitingPerDay].every(({ minor }) => Number.isSafeInteger(minor))).toBe(
              true,
            );
            expect(p10.minor).toBeLessThanOrEqual(p50.minor);
            expect(p50.minor).toBeLessThanOrEqual(p90.minor);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it("turns on who would not pay what was paid before, and not its price", () => {
    const before = { list: 3_000, discount: 150 };
    const given = { before, now: { list: 3_000, discount: 800 }, variant: { unitCostMinor: 1_500 } };
    const alert = raised({ ...given, others: { ...before, units: 1_500 } });
    const leaves = (id: string) => alert.evidence.find((one) => one.id === id)?.value ?? 0;
    const share = Math.round(100 * (1 - leaves("leaves_now") / leaves("leaves_before")));
    expect(alert.changesMind[0]).toBe(
      `If more than ${share}% of those who buy it would not for $28.50, leave it.`,
    );
  });
});
