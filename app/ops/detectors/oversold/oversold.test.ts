import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../facts/day.ts";
import { factsOf, type Mug, TODAY } from "../shared/mugs-for-tests.ts";
import { cancelledOf } from "../shared/waiting.ts";
import { stockout } from "../stockout/stockout.ts";
import { oversold } from "./oversold.ts";
import { look, owing, raised } from "./cases-for-tests.ts";

describe("more sold than there were", () => {
  it("is raised with the order that ends the waiting, and with telling those who wait", () => {
    const alert = raised(owing);
    expect(alert.title).toMatch(/^Order \d+ units of Ceramic Mug, White for customers who wait$/u);
    expect(alert.reason).toMatch(
      /^40 more sold than there were, it goes on selling at \d.* a day, and nothing that is on the way covers them\.$/u,
    );
    expect(alert.options.map(({ id }) => id)).toEqual(["order", "tell", "nothing"]);
    expect(alert.options[0]?.draft).toMatchObject({ kind: "purchase_order" });
    expect(alert.decideBy).toBe(TODAY);
    expect(alert.waitingPerDay.minor).toBeGreaterThan(0);
  });

  it("tells them alone where what is on the way covers them", () => {
    const arrivals = [{ purchaseOrderId: "a", units: 60, expectedDay: addDays(TODAY, 40) }];
    const alert = raised({ ...owing, arrivals, incoming: 60 });
    expect(alert.bestOptionId).toBe("tell");
    expect(alert.options.map(({ id }) => id)).toEqual(["tell", "nothing"]);
    expect(alert.reason).toContain("what is on the way comes in 40 days");
    expect(alert.evidence.find(({ id }) => id === "on_order")?.value).toBe(60);
  });

  it.each<{ because: string; mug: Mug; raises: boolean }>([
    { because: "it is an ordinary mug", mug: {}, raises: false },
    { because: "none is left and none is owed", mug: { ...owing, available: 0 }, raises: false },
    { because: "no order waits", mug: { ...owing, committed: 0 }, raises: false },
    { because: "stock is not tracked", mug: { ...owing, variant: { tracked: false } }, raises: false },
    {
      because: "it has no price",
      mug: { ...owing, variant: { continueSelling: true, priceMinor: 0 } },
      raises: false,
    },
    { because: "the stock-out alert says so", mug: { ...owing, variant: {} }, raises: false },
    {
      because: "selling stops at zero, but nothing tells how it sells",
      mug: { ...owing, variant: {}, sales: null },
      raises: true,
    },
    {
      because: "it sells at a loss: the fee and the answers remain",
      mug: { ...owing, variant: { continueSelling: true, unitCostMinor: 2_500 } },
      raises: true,
    },
    {
      because: "one who waits for a trifle is not worth a minute",
      mug: { available: -1, committed: 1, units: 0, variant: { continueSelling: true, priceMinor: 200 } },
      raises: false,
    },
  ])("$raises: $because", ({ mug, raises }) => {
    expect(look(mug).alerts).toHaveLength(raises ? 1 : 0);
  });

  it("is said once: by this or by the stock-out", () => {
    for (const continueSelling of [true, false])
      for (const sales of [null, {}]) {
        const input = factsOf([{ ...owing, sales, variant: { continueSelling } }]);
        const both = [...oversold.detect(input).alerts, ...stockout.detect(input).alerts];
        expect(both, `${String(continueSelling)} ${String(sales === null)}`).toHaveLength(1);
      }
  });

  it("counts no more as owed than is promised", () => {
    expect(raised({ ...owing, committed: 10 }).evidence.find(({ id }) => id === "owed")?.value).toBe(10);
  });

  it("says what it could not look at", () => {
    expect(look({ ...owing, committed: 0 }).notes).toEqual([
      "1 variant below zero though no order waits: that is for a count of the shelf.",
    ]);
    expect(look({ variant: { tracked: false } }).lookedAt).toBe(0);
  });
});

describe("who cancels while they wait", () => {
  it.each([
    { because: "nobody in no time", waiting: { units: 100, perDay: 5, days: 0 }, of: 0.01, cancelled: 0 },
    {
      because: "about a tenth in ten days",
      waiting: { units: 100, perDay: 0, days: 10 },
      of: 0.01,
      cancelled: 9.516,
    },
    {
      because: "those who come later have waited less",
      waiting: { units: 0, perDay: 10, days: 10 },
      of: 0.01,
      cancelled: 4.837,
    },
  ])("$because", ({ waiting, of, cancelled }) => {
    expect(cancelledOf(waiting, of)).toBeCloseTo(cancelled, 2);
  });

  it("is never more than wait, and never fewer when it takes longer", () => {
    fc.assert(
      fc.property(
        fc.record({
          units: fc.integer({ min: 0, max: 1_000 }),
          perDay: fc.integer({ min: 0, max: 50 }),
          days: fc.integer({ min: 0, max: 400 }),
        }),
        fc.double({ min: 1e-4, max: 0.5, noNaN: true }),
        (waiting, cancels) => {
          const cancelled = cancelledOf(waiting, cancels);
          expect(cancelled).toBeGreaterThanOrEqual(0);
          expect(cancelled).toBeLessThanOrEqual(waiting.units + waiting.perDay * waiting.days + 1e-9);
          const longer = cancelledOf({ ...waiting, days: waiting.days + 1 }, cancels);
          expect(longer).toBeGreaterThanOrEqual(cancelled - 1e-9);
        },
      ),
    );
  });
});
