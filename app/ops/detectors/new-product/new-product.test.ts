import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { newProduct } from "./new-product.ts";
import { fresh, look, NINE, raised, rate, selling } from "./cases-for-tests.ts";

describe("a new product of which none is there", () => {
  it("is to be tried with a small order, by the range of products like it", () => {
    const alert = raised();
    expect(alert.title).toBe("Try Tea Bowl with 28 units: things like it sell 2.3 a month to 3.2 a day");
    expect(alert.reason).toBe(
      "It has been in the store for 12 days, never sold, and none is there. Of 9 products of its type at about its price, one in ten sells less than 2.3 a month, and one in ten more than 3.2 a day; Kiln & Co deliver within 14 to 21 days.",
    );
    expect(alert).toMatchObject({
      catalogueIds: ["INV-15"],
      situation: "stock:gid://shopify/ProductVariant/1",
      bestOptionId: "test",
      missing: [{ id: "history" }],
    });
    expect(alert.options.map(({ id, draft }) => [id, draft?.kind ?? null])).toEqual([
      ["test", "purchase_order"],
      ["full", "purchase_order"],
      ["nothing", null],
    ]);
    expect(alert.options[0]?.draft?.payload["lines"]).toMatchObject([{ units: 28, unitCostMinor: 780 }]);
  });

  it("is to be ordered in the supplier's packs", () => {
    const [test] = raised(
      fresh(),
      NINE.map((mug) => ({ ...mug, supplier: { packUnits: 20 } })),
    ).options;
    expect(test?.draft?.payload["lines"]).toMatchObject([{ units: 40 }]);
  });

  it("is likened to its own type and price alone", () => {
    const wholesale = [5, 6, 7, 8, 9, 10].flatMap((perDay) => [
      selling(perDay, { variant: { productType: "Kettles" } }),
      selling(perDay, { variant: { priceMinor: 4_401 } }),
      selling(perDay, { variant: { priceMinor: 1_099 } }),
    ]);
    expect(rate(raised(fresh(), [...NINE, ...wholesale]))).toEqual(rate(raised()));
    const halfOrTwice = [1_100, 4_400].map((priceMinor) => selling(9, { variant: { priceMinor } }));
    expect(rate(raised(fresh(), [...NINE, ...halfOrTwice]))?.range?.high).toBeGreaterThan(
      rate(raised())?.range?.high ?? 0,
    );
  });

  it.each<{ because: string; mug: Mug }>([
    { because: "some are there", mug: fresh({ available: 1 }) },
    { because: "some are coming", mug: fresh({ incoming: 1 }) },
    { because: "it sold already", mug: fresh({ units: 1, sales: {} }) },
    { because: "it is two months old", mug: fresh({ variant: { createdDay: "2026-09-23" } }) },
    { because: "it is not tracked", mug: fresh({ variant: { tracked: false } }) },
    { because: "it has no price", mug: fresh({ variant: { priceMinor: 0 } }) },
    { because: "a sale leaves nothing", mug: fresh({ variant: { unitCostMinor: 2_200 } }) },
  ])("is not raised where $because", ({ mug }) => {
    expect(look(mug).alerts).toEqual([]);
  });

  it("is raised while it is not quite two months old", () => {
    expect(look(fresh({ variant: { createdDay: "2026-09-24" } })).alerts).toHaveLength(1);
  });

  it("is not raised where its like do not sell", () => {
    expect(
      look(
        fresh(),
        Array.from({ length: 8 }, () => selling(0.01)),
      ).alerts,
    ).toEqual([]);
  });

  it("says what it cannot tell", () => {
    expect(look(fresh(), NINE.slice(0, 7)).notes).toEqual([
      "1 variant new and not there, with too few products of the same type and about the price to tell how they may sell.",
    ]);
    expect(look(fresh(), NINE.slice(0, 8)).notes).toEqual([]);
    expect(look(fresh({ variant: { unitCostMinor: null } })).notes).toEqual([
      "1 variant new and not there, without a unit cost in Shopify.",
    ]);
  });

  it("is raised for five at a time, those with most at stake first", () => {
    const seven = [1_500, 1_600, 1_700, 1_800, 1_900, 2_000, 2_100].map((priceMinor) =>
      fresh({ variant: { priceMinor } }),
    );
    const { alerts, notes } = newProduct.detect(factsOf([...seven, ...NINE]));
    expect(alerts.map(({ subject }) => subject.id.replace(/\D+/gu, ""))).toEqual(["7", "6", "5", "4", "3"]);
    expect(notes).toEqual([
      "2 variants more that are new and not there: those with most at stake come first.",
    ]);
  });

  it("has sane figures whatever the shop", () => {
    fc.assert(
      fc.property(
        fc.record({
          price: fc.integer({ min: 0, max: 1_000_000 }),
          cost: fc.integer({ min: 0, max: 1_000_000 }),
          rates: fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 8, maxLength: 20 }),
          packUnits: fc.integer({ min: 1, max: 500 }),
          currency: fc.constantFrom("USD", "JPY", "KWD"),
        }),
        ({ price, cost, rates, packUnits, currency }) => {
          const likes = rates.map((perDay) =>
            selling(perDay, { supplier: { packUnits }, variant: { priceMinor: price } }),
          );
          const mug = fresh({ variant: { priceMinor: price, unitCostMinor: cost } });
          look(mug, likes, { shop: { currency } }).alerts.forEach(expectSane);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("turns where not even the smallest order is worth it, in units that have a figure", () => {
    const slow = [0, 0.02, 0.05, 0.05, 0.1, 0.1, 0.2, 0.3, 0.5].map((perDay) => selling(perDay));
    const [alert] = look(fresh(), slow).alerts;
    expect(alert?.changesMind[1] ?? "").not.toContain("less than less");
    expect(alert?.changesMind[0]).toBe("If it will sell fewer than 2 units in 26 weeks, order none.");
  });

  it("turns at the smaller order's pace where the larger one is advised", () => {
    const slowly = { leadDays: { typical: 100, slow: 130 } };
    const likes = NINE.map((mug) => ({ ...mug, supplier: slowly }));
    const alert = raised(fresh({ supplier: slowly }), likes);
    expect(alert.bestOptionId).toBe("full");
    const units = (id: string) =>
      Number(/[\d,]+/u.exec(alert.options.find((one) => one.id === id)?.title ?? "")?.[0]);
    const even = Number(/fewer than (\d+) units/u.exec(alert.changesMind[0] ?? "")?.[1]);
    expect(even).toBeLessThan(units("test"));
    expect(units("test")).toBeLessThan(units("full"));
  });
});
