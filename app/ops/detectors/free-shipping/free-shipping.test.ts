import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectSane } from "../shared/sane-for-tests.ts";
import { LEAST_ORDERS } from "./case.ts";
import { type Band, look, orders } from "./cases-for-tests.ts";

describe("a value from which shipping is free", () => {
  it("that most orders reach anyway is worth raising", () => {
    const { alerts, lookedAt } = look(orders(35));
    expect(lookedAt).toBe(1);
    expect(alerts).toMatchObject([
      {
        fingerprint: "free_shipping:shipping",
        catalogueIds: ["MAR-10"],
        situation: "shipping:free_from",
        bestOptionId: "raise",
      },
    ]);
    expect(alerts[0]?.title).toMatch(/^Send free from \$\d\d\.00 instead of \$35\.00$/u);
    expect(alerts[0]?.reason).toContain("81.3% of orders reach that anyway");
    expect(alerts[0]?.reason).toContain("Others pay $6");
  });

  it.each<{ because: string; bands: Band[]; lookedAt: number; notes: number }>([
    { because: "six in ten do not reach it", bands: orders(60), lookedAt: 1, notes: 0 },
    { because: "nobody pays for shipping", bands: orders(0), lookedAt: 1, notes: 0 },
    { because: "everybody pays for shipping", bands: orders(200), lookedAt: 1, notes: 0 },
    {
      because: "too many above it pay for a limit to be seen",
      bands: orders(35, { payingAbove: 3 }),
      lookedAt: 1,
      notes: 0,
    },
    { because: "there are too few orders", bands: orders(35, { each: 0.7 }), lookedAt: 0, notes: 1 },
  ])("is left as it is where $because", ({ bands, lookedAt, notes }) => {
    const found = look(bands);
    expect(found).toMatchObject({ alerts: [], lookedAt });
    expect(found.notes).toHaveLength(notes);
  });

  it.each([
    { below: LEAST_ORDERS, seen: true },
    { below: LEAST_ORDERS - 1, seen: false },
  ])("is seen from enough orders below it on: $below", ({ below, seen }) => {
    const bands = [
      { fromMinor: 3_000, orders: below, free: 0, shippingMinor: below * 900 },
      { fromMinor: 4_000, orders: 500, free: 500, shippingMinor: 0 },
    ];
    expect(look(bands).alerts).toHaveLength(seen ? 1 : 0);
  });

  it("has sane figures", () => {
    const band = fc
      .record({
        fromMinor: fc.integer({ min: 0, max: 900 }).map((hundreds) => hundreds * 100),
        orders: fc.integer({ min: 1, max: 400 }),
        part: fc.double({ min: 0, max: 1, noNaN: true }),
        shippingMinor: fc.nat({ max: 900_000 }),
      })
      .map(({ part, ...rest }) => ({ ...rest, free: Math.round(rest.orders * part) }));
    fc.assert(
      fc.property(
        fc.array(band, { maxLength: 20 }),
        fc.constantFrom("USD", "JPY", "KWD"),
        (bands, currency) => {
          const sorted = bands.toSorted((a, b) => a.fromMinor - b.fromMinor);
          for (const alert of look(sorted, currency).alerts) expectSane(alert);
        },
      ),
      { numRuns: 120 },
    );
  });
});
