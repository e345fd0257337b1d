import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalSlices } from "../../facts/quantiles.ts";
import type { Mug } from "../shared/mugs-for-tests.ts";
import type { Ordered } from "../shared/own-orders-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { daysBeyond } from "./plans.ts";
import { busy, look, raised, took } from "./cases-for-tests.ts";

describe("a supplier who takes longer, or shorter, than is set", () => {
  it("is to be told where they are late, with the orders to show them", () => {
    const alert = raised(took(26, 22, 30, 24));
    expect(alert).toMatchObject({
      catalogueIds: ["PUR-10"],
      fingerprint: "lead_time_drift:kiln & co",
      situation: "lead:kiln & co",
      subject: { kind: "supplier", title: "Kiln & Co" },
    });
    expect(alert.title).toBe("Tell Kiln & Co that they are late: 25 days instead of 14 days");
    expect(alert.reason).toMatch(
      /^Of 4 orders that arrived, half took 25 days or more; you set 14 days, and they promised 14 days\. For it, \d\d days of sales have to be there when an order goes out, instead of 24 days/u,
    );
    expect(alert.options.map(({ id }) => id)).toEqual(["update", "tell", "nothing"]);
    expect(alert.evidence.find(({ id }) => id === "order_0")).toMatchObject({
      label: "PO-1000, promised within 14 days, took",
      value: 26,
    });
  });

  it("is to be counted on for less where they are quicker, without anything written outside", () => {
    const alert = raised(took(6, 7, 5, 6));
    expect(alert.title).toBe("Count on 6 to 7 days from Kiln & Co, not on 14 to 21 days: they are quicker");
    expect(alert.options.map(({ id, draft }) => [id, draft])).toEqual([
      ["update", null],
      ["nothing", null],
    ]);
    expect(alert.assumptions.find(({ id }) => id === "lead_time")).toMatchObject({
      changeAt: "suppliers/kiln%20%26%20co",
      text: /as you set it; mixed with the orders that arrived/u,
    });
  });

  it("is measured against the shop's default where nothing is set for them", () => {
    const alert = raised(took(6, 7, 5, 6), { ...busy, supplier: null });
    expect(alert.title).toBe("Count on 6 to 7 days from Kiln & Co, not on 21 to 35 days: they are quicker");
    expect(alert.assumptions.find(({ id }) => id === "lead_time")?.text).toContain("your default");
  });

  it("is worth the more, the more of theirs sells", () => {
    const worth = (units: number) => raised(took(6, 7, 5, 6), { ...busy, units }).stake.p50.minor;
    expect(worth(60)).toBeGreaterThan(worth(30));
  });

  it.each<{ because: string; orders: readonly Ordered[]; mug?: Mug }>([
    { because: "they keep what is set", orders: took(14, 13, 16, 14) },
    { because: "chance alone explains it", orders: took(10, 32, 14) },
    {
      because: "it is a day or so",
      orders: took(3, 4, 3, 3),
      mug: { ...busy, supplier: { leadDays: { typical: 2, slow: 4 } } },
    },
    { because: "two orders tell too little", orders: took(26, 27) },
    { because: "none arrived", orders: [{ id: "1004" }] },
    {
      because: "hardly any of theirs sells",
      orders: took(26, 22, 30, 24),
      mug: { units: [...Array<number>(125).fill(0), 1] },
    },
    { because: "nothing of theirs sells", orders: took(26, 22, 30, 24), mug: { sales: null } },
  ])("is not raised where $because", ({ orders, mug }) => {
    expect(look(orders, mug).alerts).toEqual([]);
  });

  it("is looked at from the third order on, and says how many orders were too few", () => {
    expect(look(took(26, 27))).toMatchObject({
      lookedAt: 0,
      notes: ["2 orders that arrived, from suppliers with too few of them to tell how long they take."],
    });
    expect(look(took(26, 27, 25))).toMatchObject({ lookedAt: 1, notes: [] });
  });

  it("has sane figures whatever the shop", () => {
    fc.assert(
      fc.property(
        fc.record({
          days: fc.array(fc.integer({ min: 0, max: 59 }), { minLength: 3, maxLength: 8 }),
          perDay: fc.integer({ min: 0, max: 400 }),
          price: fc.integer({ min: 0, max: 1_000_000 }),
          cost: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
          typical: fc.integer({ min: 0, max: 365 }),
          currency: fc.constantFrom("USD", "JPY", "KWD"),
        }),
        ({ days, perDay, price, cost, typical, currency }) => {
          const mug = {
            ...{ units: perDay, variant: { priceMinor: price, unitCostMinor: cost } },
            supplier: { leadDays: { typical, slow: typical } },
          };
          look(took(...days), mug, { shop: { currency } }).alerts.forEach(expectSane);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("days beyond what is covered", () => {
  it.each([
    { because: "half of the orders take longer", days: 20 },
    { because: "hardly any takes so long", days: 60 },
    { because: "nearly all do", days: 0.5 },
    { because: "nothing is covered", days: 0 },
  ])("are what many equal slices of the same lognormal sum to, where $because", ({ days }) => {
    const slices = normalSlices(4_000);
    let sum = 0;
    for (const z of slices) sum += Math.max(0, 20 * Math.exp(0.25 * z) - days) / slices.length;
    expect(daysBeyond({ mean: Math.log(20), sigma: 0.25 }, days)).toBeCloseTo(sum, 2);
  });
});
