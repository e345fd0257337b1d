import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mug, steady } from "../shared/mugs-for-tests.ts";
import { orderMargins } from "../shared/orders-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { look, option, others, raised, risen } from "./cases-for-tests.ts";

describe("a product that suddenly sells far more", () => {
  it("is raised with a small and a full order, and with waiting", () => {
    const alert = raised(risen(24));
    expect(alert.title).toMatch(
      /^Top up Ceramic Mug, White by \d{3} units: 168 units sold in 7 days, 49 are usual$/u,
    );
    expect(alert.reason).toBe(
      "168 units were sold in the last 7 days, where 49 are usual, at no lower price. With 150 left, that lasts 6 days if it goes on; a new order takes 14 to 21 days.",
    );
    expect(alert).toMatchObject({
      catalogueIds: ["INV-13"],
      situation: "stock:gid://shopify/ProductVariant/1",
    });
    expect(alert.options.map(({ id, draft }) => [id, draft?.kind ?? null])).toEqual([
      ["top_up", "purchase_order"],
      ["full", "purchase_order"],
      ["wait", null],
      ["nothing", null],
    ]);
    expect(option(alert, "full")?.cash.minor).toBeGreaterThan(option(alert, "top_up")?.cash.minor ?? 0);
    expect(alert.waitingPerDay.minor).toBeGreaterThan(0);
  });

  it("shows stock ahead under each choice: none is left within a week or so, and an order ends that", () => {
    const { stockAhead, options } = raised(risen(24));
    const under = (id: string) => stockAhead.find(({ optionId }) => optionId === id)?.p50 ?? [];
    expect(stockAhead.map(({ optionId }) => optionId)).toEqual(options.map(({ id }) => id));
    expect(under("nothing")).toHaveLength(14 + 30);
    expect(under("nothing").at(-1)).toBe(0);
    // Until the order lands, which takes fourteen days, it makes no difference.
    expect(under("top_up").slice(0, 14)).toEqual(under("nothing").slice(0, 14));
    expect(under("top_up")[14]).toBeGreaterThan(0);
    expect(under("full").at(-1)).toBeGreaterThan(under("top_up").at(-1) ?? 0);
    expect(under("wait").slice(0, 21)).toEqual(under("nothing").slice(0, 21));
    expect(under("wait")[21]).toBeGreaterThan(0);
  });

  it("says what would change its mind: that it goes on makes the full order the best", () => {
    const alert = raised(risen(24));
    const title = option(alert, "full")?.title ?? "";
    const [units] = /[\d,]+ units/u.exec(title) ?? [""];
    expect(units).not.toBe("");
    expect(alert.changesMind[0]).toBe(`If you know that it goes on at 24 a day, order ${units}.`);
  });

  it("shows no stock ahead where something is on its way, since it is counted as there already", () => {
    const alert = raised(risen(24, { available: 120, incoming: 30 }));
    expect(alert.stockAhead).toEqual([]);
  });

  it("says that none is left where none is", () => {
    expect(raised(risen(24, { available: 0 })).reason).toBe(
      "168 units were sold in the last 7 days, where 49 are usual, at no lower price. None is left; a new order takes 14 to 21 days.",
    );
  });

  it("is better waited for where stock lasts until more is known, and its goods are dear", () => {
    const alert = raised(risen(24, { available: 450, variant: { unitCostMinor: 1_700 } }));
    expect(alert.bestOptionId).toBe("wait");
    expect(alert.title).toMatch(/^Watch Ceramic Mug, White for 7 days, then order/u);
  });

  it.each<{ because: string; mug: Mug }>([
    { because: "it sells as ever", mug: risen(6) },
    { because: "it sells less than twice as much", mug: risen(9) },
    { because: "one day made it", mug: risen([6, 7, 120, 5, 6, 8, 7]) },
    { because: "stock lasts even at that pace", mug: risen(24, { available: 900 }) },
    { because: "enough is under way", mug: risen(24, { incoming: 800 }) },
    {
      because: "it sells so little that chance explains it",
      mug: { units: [...Array<number>(119).fill(0), 0, 1, 0, 1, 1, 0, 0] },
    },
    {
      because: "it sells below zero, so none is missed",
      mug: risen(24, { variant: { continueSelling: true } }),
    },
    { because: "a sale leaves nothing", mug: risen(24, { variant: { priceMinor: 780 } }) },
  ])("is not raised where $because", ({ mug }) => {
    expect(look(mug).alerts).toEqual([]);
  });

  it("is not raised where the whole shop sells as much more", () => {
    const feast: Mug = { ...others, units: [...steady(100, 119), ...steady(400, 7)] };
    expect(look(risen(24), {}, [feast]).alerts).toEqual([]);
  });

  it("is not raised where it sells for less, and says so", () => {
    const sold = { units: 168, unitPriceMinor: 1_700 };
    const mug = risen(24, { sales: { grossMinor: 714 * 2_200 + 168 * 1_700 } });
    const { alerts, notes } = look(mug, { facts: { orderMargins: orderMargins([sold]) } });
    expect(alerts).toEqual([]);
    expect(notes).toEqual([
      "1 variant selling far more than usual at a lower price: that is taken to end with it.",
    ]);
    const asEver = { facts: { orderMargins: orderMargins([{ ...sold, unitPriceMinor: 2_200 }]) } };
    expect(look(risen(24), asEver).alerts).toHaveLength(1);
  });

  it.each([
    { because: "it has eight weeks before it", createdDay: "2026-09-20", notes: 0 },
    { because: "it has seven", createdDay: "2026-09-28", notes: 1 },
  ])("is told from its own weeks, where $because", ({ createdDay, notes }) => {
    const found = look(risen(24, { variant: { createdDay } }));
    expect(found.notes).toHaveLength(notes);
    expect(found.alerts).toHaveLength(1 - notes);
  });

  it("has sane figures whatever the shop", () => {
    fc.assert(
      fc.property(
        fc.record({
          available: fc.integer({ min: -50, max: 5_000 }),
          last: fc.array(fc.integer({ min: -5, max: 3_000 }), { minLength: 7, maxLength: 7 }),
          price: fc.integer({ min: 0, max: 1_000_000 }),
          cost: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
          packUnits: fc.integer({ min: 1, max: 500 }),
          currency: fc.constantFrom("USD", "JPY", "KWD"),
        }),
        ({ available, last, price, cost, packUnits, currency }) => {
          const variant = { priceMinor: price, unitCostMinor: cost };
          const mug = risen(last, { available, variant, supplier: { packUnits } });
          look(mug, { shop: { currency } }).alerts.forEach(expectSane);
        },
      ),
      { numRuns: 150 },
    );
  });
});
