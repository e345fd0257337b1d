import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../facts/day.ts";
import { type Mug, TODAY } from "../shared/mugs-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { NONE, look, stake, ordered, type Promised } from "./cases-for-tests.ts";

describe("orders promised by a day", () => {
  it("are to be told where what they wait for comes later", () => {
    const { alerts, lookedAt } = look(ordered(200, 30), [{ units: 60 }, { in: 9, units: 60 }, { in: 40 }]);
    expect(lookedAt).toBe(3);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({
      fingerprint: "promise_at_risk:gid://shopify/ProductVariant/1",
      catalogueIds: ["INV-17"],
      situation: "stock:gid://shopify/ProductVariant/1",
      title: "Tell 2 orders that Ceramic Mug, White comes later than promised",
      decideBy: addDays(TODAY, 5),
      bestOptionId: "tell",
    });
    expect(alerts[0]?.reason).toMatch(
      /^2 orders with Ceramic Mug, White were promised, the first by Friday, and 120 of it are not there\. What is on the way comes by .*, 25 days after the promise at most\.$/u,
    );
  });

  it("wait for a new order where nothing is on the way", () => {
    const [alert] = look(NONE, [{ units: 120 }]).alerts;
    expect(alert?.reason).toContain("Nothing that is on the way covers them");
    // A fortnight for a new order, promised in five days.
    expect(alert?.evidence.find(({ id }) => id === "late")?.value).toBe(9);
  });

  it.each<{ because: string; mug: Mug; some: Promised[] }>([
    { because: "it is there", mug: { available: 120 }, some: [{ units: 120 }] },
    { because: "it is set aside for them", mug: { available: 0, committed: 120 }, some: [{ units: 120 }] },
    { because: "it comes on the promised day", mug: ordered(120, 5), some: [{ units: 120 }] },
    { because: "a new order is in time", mug: NONE, some: [{ in: 14, units: 120 }] },
    { because: "it is not counted", mug: { ...NONE, variant: { tracked: false } }, some: [{ units: 120 }] },
    { because: "it is no product any more", mug: NONE, some: [{ variant: null, units: 120 }] },
    { because: "hardly anything hangs on it", mug: ordered(9, 6), some: [{ units: 1 }] },
  ])("are no matter where $because", ({ mug, some }) => {
    expect(look(mug, some)).toMatchObject({ alerts: [], lookedAt: some.length });
  });

  it("are late from the day after the promise on", () => {
    const late = (inDays: number) =>
      look(ordered(2_000, inDays), [{ units: 2_000 }]).alerts[0]?.evidence.find(({ id }) => id === "late")
        ?.value;
    expect(late(5)).toBeUndefined();
    expect(late(6)).toBe(1);
  });

  it("are served in the order of their promises", () => {
    const { alerts } = look({ available: 60 }, [
      { in: 9, units: 120 },
      { in: 2, units: 60 },
    ]);
    // The one promised first gets what is there; of the other, all is missing.
    expect(alerts[0]?.decideBy).toBe(addDays(TODAY, 9));
  });

  it("are to be told today where the day is past", () => {
    expect(look(NONE, [{ in: -3, units: 120 }]).alerts[0]?.decideBy).toBe(TODAY);
  });

  it("lose no more for the days that they have waited already", () => {
    const waited = (promisedIn: number) => stake(ordered(900, 5), [{ in: promisedIn, units: 120 }]);
    expect(waited(-30)).toBe(waited(0));
  });

  it("cost an answer for each order, and not for each of its units", () => {
    const care = (some: Promised[]) =>
      stake({ ...ordered(900, 30), variant: { priceMinor: 1, unitCostMinor: 0 } }, some);
    // What a unit leaves is next to nothing; ten orders ask ten times as often as one of as many units.
    const one = care([{ units: 300 }]);
    const thirty = care(Array.from({ length: 30 }, () => ({ units: 10 })));
    expect(one).toBe(0);
    expect(thirty).toBeGreaterThan(2_000);
  });

  it("lose the more, the later it comes and the more wait", () => {
    expect(stake(ordered(900, 40), [{ units: 120 }])).toBeGreaterThan(
      stake(ordered(900, 20), [{ units: 120 }]),
    );
    expect(stake(ordered(900, 40), [{ units: 240 }])).toBeGreaterThan(
      stake(ordered(900, 40), [{ units: 120 }]),
    );
  });

  it("have sane figures", () => {
    const promised = fc.record({
      in: fc.integer({ min: -90, max: 90 }),
      units: fc.integer({ min: 1, max: 500 }),
    });
    const mug = fc.record({
      available: fc.integer({ min: -50, max: 300 }),
      committed: fc.integer({ min: 0, max: 80 }),
      incoming: fc.constantFrom(0, 40, 4_000),
      variant: fc.record({
        ...{ priceMinor: fc.constantFrom(0, 1, 2_200), unitCostMinor: fc.constantFrom(null, 0, 780, 5_000) },
      }),
      supplier: fc.record({
        leadDays: fc.constantFrom(null, { typical: 0, slow: 0 }, { typical: 60, slow: 500 }),
      }),
    });
    fc.assert(
      fc.property(
        mug,
        fc.array(promised, { maxLength: 6 }),
        fc.constantFrom("USD", "JPY", "KWD"),
        (one, some, currency) => {
          for (const alert of look(one, some, { shop: { currency } }).alerts) expectSane(alert);
        },
      ),
      { numRuns: 80 },
    );
  });
});
