import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./day.ts";
import { type Delivery, deliveriesOf, leadFromDeliveries } from "./lead-receipts.ts";
import { leadTimeFrom } from "./lead-time.ts";
import type { OwnOrderRow } from "./rows/own-order.ts";

const TODAY = "2026-11-22";
const fallback = { typical: 21, slow: 35 };
const said = leadTimeFrom({ typical: 14, slow: 21 }, fallback);
const byDefault = leadTimeFrom(null, fallback);

const arrived = (days: number): Delivery => ({ days, weight: 1, arrived: true });
const waiting = (days: number, weight = 1): Delivery => ({ days, weight, arrived: false });
const fit = (deliveries: readonly Delivery[], prior = said) =>
  leadFromDeliveries(prior, deliveries, deliveries.filter((one) => one.arrived).length);

describe("a lead time by our own orders", () => {
  it.each([
    { because: "nothing has arrived", deliveries: [waiting(60)], typical: 14, slow: 21, known: "supplier" },
    {
      because: "one order is little against what was said",
      deliveries: [arrived(28)],
      typical: 16,
      slow: 28,
      known: "receipts",
    },
    {
      because: "twenty orders outweigh it",
      deliveries: Array.from({ length: 20 }, () => arrived(28)),
      typical: 25,
      slow: 36,
      known: "receipts",
    },
    {
      because: "orders as said leave it as it was, a little surer of itself than a word alone",
      deliveries: Array.from({ length: 20 }, (_, at) => arrived([11, 13, 14, 15, 18][at % 5] ?? 14)),
      typical: 14,
      slow: 18,
      known: "receipts",
    },
  ])("$because", ({ deliveries, typical, slow, known }) => {
    expect(fit(deliveries)).toMatchObject({ typicalDays: typical, slowDays: slow, known });
  });

  it("gives way to orders sooner where the shop's default is all that was said", () => {
    const three = [arrived(7), arrived(8), arrived(7)];
    expect(fit(three, byDefault).typicalDays).toBeLessThan(13);
    expect(fit(three, byDefault)).toMatchObject({ known: "receipts", orders: 3 });
  });

  it("is longer for what is still to come, since only the quick ones have arrived", () => {
    const quick = [arrived(12), arrived(13)];
    expect(fit([...quick, waiting(40)]).typicalDays).toBeGreaterThan(fit(quick).typicalDays);
    // One that was placed yesterday says nothing yet.
    expect(fit([...quick, waiting(1)]).typicalDays).toBe(fit(quick).typicalDays);
  });

  it("never gets shorter by an order that took longer, and is sane whatever happened", () => {
    const days = fc.array(fc.integer({ min: -5, max: 2_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(days, fc.nat({ max: 400 }), fc.boolean(), (took, more, isLast) => {
        const base = fit(took.map(arrived));
        const longer = fit(took.map((one, at) => arrived(at === 0 ? Math.max(0, one) + more : one)));
        expect(longer.typicalDays).toBeGreaterThanOrEqual(base.typicalDays);
        const open = fit([...took.map(arrived), waiting(isLast ? 5_000 : more)]);
        for (const { typicalDays, slowDays } of [base, longer, open]) {
          expect(Number.isInteger(typicalDays) && typicalDays >= 0).toBe(true);
          expect(slowDays).toBeGreaterThanOrEqual(typicalDays);
          expect(slowDays).toBeLessThanOrEqual(730);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("what an order tells of how long its supplier takes", () => {
  const order = (rest: Partial<OwnOrderRow>, closings: OwnOrderRow["lines"][number]["closings"]) => ({
    ...{ id: "o", reference: "PO-1", supplier: "Kiln & Co", supplierKey: "kiln & co", currency: "USD" },
    ...{ placedDay: "2026-10-01", expectedDay: addDays(TODAY, 5), isQuick: false, state: "placed" as const },
    lines: [
      {
        ...{ position: 0, variantId: "V1", inventoryItemId: "I1", locationId: "L1", location: "Warehouse" },
        ...{ title: "Mug", sku: null, units: 100, unitCostMinor: null, closings },
      },
    ],
    source: { connector: "ops_room", recordId: "PO-1", observedAt: "2026-10-01T10:00:00Z" },
    ...rest,
  });
  const told = (one: OwnOrderRow) => deliveriesOf([one], { today: TODAY, said });

  it("goes by units: what came, and what is still to come", () => {
    const closings = [
      { kind: "received" as const, day: "2026-10-15", units: 60 },
      { kind: "received" as const, day: "2026-10-29", units: 30 },
    ];
    expect(told(order({}, closings))).toEqual([
      { days: 14, weight: 0.6, arrived: true },
      { days: 28, weight: 0.3, arrived: true },
      { days: 52, weight: 0.1, arrived: false },
    ]);
  });

  it("leaves out what was called off", () => {
    const closings = [
      { kind: "received" as const, day: "2026-10-15", units: 60 },
      { kind: "cancelled" as const, day: "2026-10-29", units: 40 },
    ];
    expect(told(order({ state: "received" }, closings))).toEqual([{ days: 14, weight: 0.6, arrived: true }]);
  });

  it("counts an overdue order the less, the surer it is that it never comes", () => {
    const weight = (lateDays: number) =>
      told(order({ expectedDay: addDays(TODAY, -lateDays) }, []))[0]?.weight ?? 0;
    expect(weight(0)).toBe(1);
    expect(weight(3)).toBeGreaterThan(weight(20));
    expect(weight(200)).toBeLessThan(0.01);
  });
});
