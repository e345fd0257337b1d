import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOf, type Mug, steady } from "../shared/mugs-for-tests.ts";
import { offSpan } from "./plans.ts";
import { from, look, noCost } from "./cases-for-tests.ts";

describe("sold without a unit cost", () => {
  it("is one alert for a supplier, with each product and the place where its cost is entered", () => {
    const [alert, ...others] = look([noCost, noCost, noCost]);
    expect(others).toEqual([]);
    expect(alert?.title).toBe("Enter what 3 variants from Kiln & Co cost you");
    expect(alert?.reason).toMatch(
      /^3 variants from Kiln & Co sold for \$\d+,000 in 91 days without a unit cost/u,
    );
    expect(alert?.missing).toHaveLength(3);
    expect(alert?.missing[0]?.cure?.href).toBe("shopify://admin/products/1/variants/1");
    expect(alert?.subject).toMatchObject({ kind: "supplier", id: "kiln & co", title: "Kiln & Co" });
    expect(alert?.options.map(({ id }) => id)).toEqual(["enter", "ask", "nothing"]);
    expect(alert?.fingerprint).toBe("unit_cost_missing:kiln & co");
  });

  it("is at most a small part of what is not known: the width is evidence, not the stake", () => {
    const [alert] = look([noCost]);
    const width = alert?.evidence.find(({ id }) => id === "width")?.value ?? 0;
    expect(alert?.stake.p90.minor).toBeLessThan(width / 4);
  });

  it("keeps suppliers apart, and asks nobody where none is named", () => {
    const alerts = look([from("a", "A"), from("b", "B"), from(null, null)]);
    expect(alerts.map(({ subject }) => subject.title)).toEqual(["A", "B", "Supplier not named"]);
    expect(alerts[2]?.title).toBe("Enter what Ceramic Mug, White costs you");
    expect(alerts[2]?.options.map(({ id }) => id)).toEqual(["enter", "nothing"]);
  });

  it("lists what makes up most of the sales, not the tail", () => {
    const tail = Array.from({ length: 30 }, () => ({ ...noCost, units: [...steady(0).slice(1), 1] }));
    const [alert] = look([noCost, ...tail]);
    expect(alert?.evidence.find(({ id }) => id === "listed")?.value).toBe(1);
    expect(alert?.evidence.find(({ id }) => id === "all")?.value).toBe(31);
  });

  it.each<{ because: string; mug: Mug; settings?: object }>([
    { because: "it is an ordinary mug", mug: {} },
    { because: "it did not sell", mug: { ...noCost, sales: null } },
    {
      because: "all of it was given away",
      mug: { ...noCost, sales: { grossMinor: 9_000, discountMinor: 9_000 } },
    },
    { because: "it sells for next to nothing", mug: { ...noCost, sales: { grossMinor: 20_000 } } },
    {
      because: "the founder knows the margin well enough",
      mug: noCost,
      settings: { plausibleMargin: { low: 0.44, high: 0.45 } },
    },
  ])("is not raised where $because", ({ mug, settings = {} }) => {
    expect(look([mug], { settings })).toEqual([]);
  });

  it("holds the margin within what is plausible", () => {
    const span = offSpan({ settings: factsOf([]).settings });
    expect(span.likely).toBeCloseTo(0.1);
    expect(span.high).toBeLessThan(0.2);
  });

  it("has sane figures whatever is sold", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000, max: 100_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constantFrom("USD", "JPY", "KWD"),
        (grossMinor, discountMinor, currency) => {
          const sales = { grossMinor, discountMinor };
          for (const { stake, waitingPerDay } of look([{ ...noCost, sales }], { shop: { currency } })) {
            expect(stake.p10.minor).toBeLessThanOrEqual(stake.p50.minor);
            expect(stake.p50.minor).toBeLessThanOrEqual(stake.p90.minor);
            expect(waitingPerDay.minor).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    {
      because: "entering is advised",
      price: 2_200,
      best: "enter",
      turns: /^If entering them takes more than \$\d+ of/u,
    },
    {
      because: "asking is advised, and half of the entering is left to do",
      price: 1_400,
      ...{
        best: "ask",
        turns: /^If asking, and entering what comes back, takes more than \$120 of your time/u,
      },
    },
  ])("turns at all that it is worth before the effort: $because", ({ price, best, turns }) => {
    const units = steady(0).map((_, at) => Number(at % 5 === 0));
    const mug: Mug = { units, variant: { unitCostMinor: null, priceMinor: price } };
    const [alert] = look(Array.from({ length: 60 }, () => mug));
    expect(alert?.bestOptionId).toBe(best);
    expect(alert?.changesMind[0]).toMatch(turns);
  });
});
