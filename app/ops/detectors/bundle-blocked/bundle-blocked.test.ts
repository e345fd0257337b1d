import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../facts/day.ts";
import type { PurchaseOrder } from "../../drafts/purchase-order/payload.ts";
import { type Mug, steady, TODAY } from "../shared/mugs-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { stockout } from "../stockout/stockout.ts";
import { gid, SET, BOWL, inputOf, look, raised, stake, valueOf, type Rest } from "./cases-for-tests.ts";

describe("a bundle of which one part is out", () => {
  it("is to be mended by an order of the part, in one situation with the part's own stock-out", () => {
    const mug: Mug = { available: 0 };
    const alert = raised(mug);
    expect(alert).toMatchObject({
      fingerprint: `bundle_blocked:${gid(3)}`,
      catalogueIds: ["INV-16"],
      title: "Order Ceramic Mug, White: without it Breakfast Set cannot be sold",
      situation: stockout.detect(inputOf(mug)).alerts[0]?.situation,
      bestOptionId: "order_part",
    });
    expect(alert.reason).toBe(
      "Breakfast Set sells 2 a day and takes 1 unit of Ceramic Mug, White, with none left; a new order takes 14 to 21 days. The other parts are there for 5,000 more.",
    );
    const order = alert.options[0]?.draft?.payload as PurchaseOrder;
    expect(order.lines).toMatchObject([{ variantId: gid(1) }]);
    expect(order.supplier.name).toBe("Kiln & Co");
    expect(alert.decideBy <= TODAY).toBe(true);
  });

  it("sells as on the days on which it could be sold: while a part is out, nobody buys it", () => {
    const out = Array.from({ length: 30 }, (_, at) => addDays(TODAY, -30 + at));
    const units = steady(2).map((day, at, all) => (at >= all.length - 30 ? 0 : day));
    const mug: Mug = { available: 0, outOfStock: out };
    const blocked = raised(mug, { over: { units } });
    expect(valueOf(blocked, "demand_per_day")).toBeCloseTo(2, 0);
    // Were the days counted on which it was out, it would sell three quarters as often and be fading.
    expect(stake(mug, { over: { units } })).toBeGreaterThan(0.7 * stake(mug));
  });

  it("sells as ever on days on which a part was owed that sells below zero", () => {
    const out = Array.from({ length: 60 }, (_, at) => addDays(TODAY, -60 + at));
    const bowl: Mug = { available: -5, outOfStock: out, variant: { title: "Bowl", continueSelling: true } };
    const blocked = raised({ available: 3 }, { bowl });
    expect(valueOf(blocked, "days_counted")).toBe(126);
    expect(valueOf(blocked, "demand_per_day")).toBeCloseTo(2, 1);
  });

  it("is worth what the bundle leaves, not what the part does", () => {
    // Two a day for 30 days, 60.00 less the 15.60 that both parts cost, 0.7 of it lost for good: about $1,800.
    const alert = raised({ available: 0 });
    expect(alert.stake.p50.minor).toBeGreaterThan(130_000);
    expect(alert.stake.p50.minor).toBeLessThan(200_000);
    expect(valueOf(alert, "unit_cost")).toBe(1_560);
    expect(valueOf(alert, "missed_nothing") - valueOf(alert, "missed_best")).toBeGreaterThan(40);
    // A day of waiting costs a day of bundles.
    expect(alert.waitingPerDay.minor).toBeGreaterThan(4_000);
    expect(alert.waitingPerDay.minor).toBeLessThan(7_500);
  });

  it.each<{ because: string; mug: Mug; rest?: Rest; lookedAt?: number }>([
    { because: "the part lasts", mug: { available: 2_000 } },
    { because: "enough of it is on its way", mug: { available: 0, incoming: 900 } },
    { because: "it is not counted", mug: { available: 0, variant: { tracked: false } } },
    { because: "it sells below zero", mug: { available: 0, variant: { continueSelling: true } } },
    {
      because: "the other part is out as well, so an order of one of them saves nothing",
      mug: { available: 0 },
      rest: { bowl: { ...BOWL, available: 0 } },
    },
    {
      because: "the bundle sells at less than its parts cost",
      mug: { available: 0 },
      rest: { set: { ...SET, variant: { ...SET.variant, priceMinor: 1_000 } } },
    },
    {
      because: "hardly anybody buys it",
      mug: { available: 0 },
      rest: { over: { units: [1, ...new Array<number>(125).fill(0)] } },
    },
  ])("is no matter where $because", ({ mug, rest }) => {
    expect(look(mug, rest)).toMatchObject({ alerts: [], lookedAt: 1, notes: [] });
  });

  it.each<{ because: string; mug: Mug; rest: Rest; said: string }>([
    {
      because: "nobody bought it",
      mug: { available: 0 },
      rest: { over: { sales: null } },
      said: "1 product made of parts without sales that tell how it sells",
    },
    {
      because: "a part is off sale",
      mug: {},
      rest: { over: { lines: [{ variantId: gid(99), units: 1 }] } },
      said: "1 product with a part that is off sale",
    },
    {
      because: "a part is out that never sold",
      mug: { available: 0, sales: null },
      rest: {},
      said: "out without sales that tell how it sells",
    },
  ])("cannot be told where $because, which is said", ({ mug, rest, said }) => {
    expect(look(mug, rest)).toMatchObject({
      ...{ alerts: [], lookedAt: 0 },
      notes: [expect.stringContaining(said)],
    });
  });

  it("is looked at by the part that blocks it, though another comes first", () => {
    const alert = raised({ available: 5_000 }, { bowl: { ...BOWL, available: 0 } });
    expect(alert.situation).toBe(`stock:${gid(2)}`);
    expect(alert.title).toContain("Order Bowl");
  });

  it("is blocked sooner where more of the part is in each", () => {
    const lines = (units: number) => [
      { variantId: gid(1), units },
      { variantId: gid(2), units: 1 },
    ];
    const alert = raised({ available: 3 }, { over: { lines: lines(4) } });
    expect(alert.title).toBe("Order Ceramic Mug, White: without it Breakfast Set cannot be sold");
    expect(raised({ available: 3 }, { over: { lines: lines(2) } }).title).toBe(
      "Order Ceramic Mug, White: Breakfast Set is made of it, and it runs out",
    );
  });

  it("says that its cost is not known where that of a part is not", () => {
    const alert = raised({ available: 0, variant: { unitCostMinor: null } });
    expect(alert.missing.map(({ id }) => id)).toEqual(["unit_cost"]);
    expect(alert.evidenceKey).toContain("cost unknown");
  });

  it("is told again where the part is out, not each time that its stock moves", () => {
    const key = (available: number) => raised({ available }).evidenceKey;
    expect(key(20)).toBe(key(30));
    expect(key(20)).not.toBe(key(0));
  });
});

describe("the money of a blocked bundle", () => {
  it("never grows with more stock of the part, and never shrinks with a dearer bundle", () => {
    const stakes = [0, 20, 60, 120, 200, 400].map((available) => stake({ available }));
    for (const [at, one] of stakes.entries()) expect(one).toBeLessThanOrEqual(stakes[at - 1] ?? Infinity);
    const dearer = { ...SET, variant: { ...SET.variant, priceMinor: 9_000 } };
    expect(stake({ available: 0 }, { set: dearer })).toBeGreaterThan(stake({ available: 0 }));
  });

  it("ends when the other part ends", () => {
    const scarce = stake({ available: 0 }, { bowl: { ...BOWL, available: 130 } });
    expect(scarce).toBeLessThan(stake({ available: 0 }));
  });

  it("is sane whatever the figures are", () => {
    const mug = fc.record({
      available: fc.integer({ min: -40, max: 300 }),
      units: fc.constantFrom(0, 1, 6, 40).map((units) => steady(units)),
      incoming: fc.constantFrom(0, 3, 90),
      variant: fc.record({
        ...{ priceMinor: fc.constantFrom(0, 1, 2_200, 900_000) },
        ...{ unitCostMinor: fc.constantFrom(null, 0, 780, 5_000) },
      }),
      supplier: fc.record({
        leadDays: fc.constantFrom(null, { typical: 0, slow: 0 }, { typical: 60, slow: 400 }),
        minimumUnits: fc.constantFrom(1, 500),
        packUnits: fc.constantFrom(1, 24),
      }),
    });
    const units = fc.constantFrom(steady(1), steady(9), [0, 0, 80], [1], [-3, 4]);
    fc.assert(
      fc.property(
        ...[mug, mug, units, fc.integer({ min: 1, max: 9 }), fc.constantFrom("USD", "JPY", "KWD")],
        (one, other, sold, each, currency) => {
          const lines = [
            { variantId: gid(1), units: each },
            { variantId: gid(2), units: 1 },
          ];
          const found = look(one, {
            bowl: other,
            over: { units: sold, lines },
            shop: { shop: { currency } },
          });
          for (const alert of found.alerts) expectSane(alert);
        },
      ),
      { numRuns: 60 },
    );
  });
});
