import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../facts/day.ts";
import type { Demand } from "../../facts/demand.ts";
import type { Alert } from "../contract.ts";
import { type Mug, steady, TODAY } from "../shared/mugs-for-tests.ts";
import { chanceOfNone, posterior } from "./case.ts";
import { look, silent, stopped } from "./cases-for-tests.ts";

describe("stock that may not be there", () => {
  it("is raised with the count that tells, and a look at the page", () => {
    const alert = look(silent).alerts[0] as Alert;
    expect(alert.title).toBe("Count Ceramic Mug, White: none sold in 10 days");
    expect(alert.reason).toMatch(
      /^Sold \d.* a day, and none in 10 days, though 20 are said to be on the shelf: by chance alone that is all but impossible\.$/u,
    );
    expect(alert.options.map(({ id }) => id)).toEqual(["count", "look", "nothing"]);
    expect(alert.options[0]?.draft).toEqual({
      kind: "stock_count",
      payload: {
        locationId: "gid://shopify/Location/1",
        locationName: "Warehouse",
        lines: [
          {
            variantId: "gid://shopify/ProductVariant/1",
            title: "Ceramic Mug, White",
            sku: "MUG-W",
            availableAtShow: 20,
          },
        ],
        note: "",
      },
    });
    expect(alert.waitingPerDay.minor).toBeGreaterThan(0);
    expect(alert.evidenceKey).toBe(`quiet since ${addDays(TODAY, -10)}`);
  });

  it.each<{ because: string; mug: Mug }>([
    { because: "it is an ordinary mug", mug: {} },
    { because: "six days are a long weekend", mug: { ...silent, units: stopped(4, 6) } },
    {
      because: "it sells one a week: ten days are no wonder",
      mug: {
        available: 20,
        units: Array.from({ length: 126 }, (_, day) => (day % 7 === 0 && day < 116 ? 1 : 0)),
      },
    },
    { because: "a store room full does not vanish", mug: { ...silent, available: 400 } },
    { because: "none is left", mug: { ...silent, available: 0 } },
    { because: "our log knows that it was out", mug: { ...silent, outOfStock: [addDays(TODAY, -4)] } },
    { because: "it never sold", mug: { ...silent, units: steady(0) } },
    { because: "stock is not tracked", mug: { ...silent, variant: { tracked: false } } },
    { because: "sales leave nothing", mug: { ...silent, variant: { unitCostMinor: 2_500 } } },
    {
      because: "a trifle is not worth a minute",
      mug: { ...silent, variant: { priceMinor: 90, unitCostMinor: 30 } },
    },
  ])("is not raised where $because", ({ mug }) => {
    expect(look(mug).alerts).toEqual([]);
  });

  it("was out by our log before it stopped: that explains nothing", () => {
    expect(look({ ...silent, outOfStock: [addDays(TODAY, -11)] }).alerts).toHaveLength(1);
  });

  it("says what it could not look at", () => {
    expect(look({ variant: { tracked: false } })).toMatchObject({
      lookedAt: 0,
      notes: ["1 variant without stock tracking in Shopify: whether stock is there is not said."],
    });
  });
});

describe("the odds", () => {
  const certain = { meanPerDay: 2, rateSpread: 0, dispersion: 1e9, season: null } as unknown as Demand;

  it.each([
    { because: "after a week of two a day", days: 7, none: Math.exp(-14) },
    { because: "after a day of two a day", days: 1, none: Math.exp(-2) },
  ])("of silence by chance are exp(−dn) for a certain rate: $because", ({ days, none }) => {
    expect(chanceOfNone(certain, days)).toBeCloseTo(none, 8);
  });

  it("of silence are higher where the rate is uncertain or days vary", () => {
    const plain = chanceOfNone(certain, 3);
    expect(chanceOfNone({ ...certain, rateSpread: 0.5 }, 3)).toBeGreaterThan(plain);
    expect(chanceOfNone({ ...certain, dispersion: 0.5 }, 3)).toBeGreaterThan(plain);
  });

  it("of silence follow the season: out of season it is no wonder", () => {
    const ending = { at: (day: number) => (day > -7 ? 0.2 : 1) };
    expect(chanceOfNone({ ...certain, season: ending }, 7)).toBeGreaterThan(chanceOfNone(certain, 7));
  });

  it.each([
    { because: "no silence, no news", none: 1, wrong: 0.05 },
    { because: "as likely as not", none: 0.05 / 0.95, wrong: 0.5 },
    { because: "what cannot be by chance is wrong", none: 0, wrong: 1 },
  ])("of something wrong follow Bayes: $because", ({ none, wrong }) => {
    expect(posterior(0.05, none)).toBeCloseTo(wrong);
  });

  it("and the money are sane, whatever the past", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: -3, max: 300 }),
        fc.option(fc.integer({ min: 0, max: 5_000 })),
        (perDay, quietDays, available, unitCostMinor) => {
          const mug = { available, units: stopped(perDay, quietDays), variant: { unitCostMinor } };
          for (const { stake, evidence } of look(mug).alerts) {
            expect(stake.p10.minor).toBeLessThanOrEqual(stake.p50.minor);
            expect(stake.p50.minor).toBeLessThanOrEqual(stake.p90.minor);
            const wrong = evidence.find(({ id }) => id === "wrong")?.value ?? NaN;
            expect(wrong).toBeGreaterThan(0.5);
            expect(wrong).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it("is left only where not even a look at its page is worth it", () => {
    const small = { available: 20, units: stopped(1, 12), variant: { priceMinor: 900, unitCostMinor: 400 } };
    const [alert] = look(small).alerts;
    expect(alert?.bestOptionId).toBe("count");
    expect(alert?.changesMind[0]).toBe(
      "If you are more than 94% sure that nothing is wrong with it, leave it.",
    );
  });
});
