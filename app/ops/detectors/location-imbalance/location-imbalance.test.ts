import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Alert } from "../contract.ts";
import { type Mug, steady, TODAY } from "../shared/mugs-for-tests.ts";
import { shareOf } from "./case.ts";
import { look, shelves } from "./cases-for-tests.ts";

describe("owed at one location while another has plenty", () => {
  it("is raised with the transfer that ends it", () => {
    const alert = look(shelves(-12, 900)).alerts[0] as Alert;
    expect(alert.title).toMatch(/^Move \d+ units of Ceramic Mug, White to Store$/u);
    expect(alert.reason).toBe("Store owes 12 units that are not there, while Warehouse has 900.");
    expect(alert.decideBy).toBe(TODAY);
    const best = alert.options.find(({ id }) => id === alert.bestOptionId);
    expect(best?.draft).toMatchObject({
      kind: "stock_transfer",
      payload: {
        from: { locationId: "L2", name: "Warehouse" },
        to: { locationId: "L1", name: "Store" },
        lines: [{ availableAtShow: 900 }],
      },
    });
    expect(best?.money.p50).toEqual(alert.stake.p50);
    expect(alert.assumptions[0]?.text).toContain("25% to 90% of its sales");
  });

  it.each<{ because: string; mug: Mug }>([
    { because: "it is an ordinary mug at one location", mug: {} },
    { because: "both have some", mug: shelves(1, 900) },
    { because: "the store is empty, which proves nothing", mug: shelves(0, 900) },
    { because: "what is owed is on its way there", mug: shelves(-12, 900, { incoming: 12 }) },
    { because: "no order waits", mug: shelves(-12, 900, { committed: 0 }) },
    { because: "the other has no plenty", mug: shelves(-12, 300) },
    { because: "it does not sell", mug: { ...shelves(-12, 900), units: steady(0) } },
    { because: "stock is not tracked", mug: { ...shelves(-12, 900), variant: { tracked: false } } },
    { because: "sales leave nothing", mug: { ...shelves(-12, 900), variant: { unitCostMinor: 2_500 } } },
    {
      because: "one cheap unit is not worth a minute",
      mug: {
        ...shelves(-1, 900),
        units: steady(0).fill(1, 100, 101),
        variant: { priceMinor: 300, unitCostMinor: 100 },
      },
    },
  ])("is not raised where $because", ({ mug }) => {
    expect(look(mug).alerts).toEqual([]);
  });

  it("says what an empty location cannot tell, and what is for a count", () => {
    expect(look(shelves(0, 900)).notes).toEqual([
      "1 variant with none at a location while another has plenty: whether anybody asks for it there is not known, since where orders are fulfilled from is not read.",
    ]);
    expect(look(shelves(-2, 900, { committed: 0 })).notes?.[0]).toContain("that is for a count");
  });

  it.each([
    { because: "half of the sales at one of two, or nearly all", locations: 2, likely: 0.5, high: 0.9 },
    { because: "a quarter at one of four", locations: 4, likely: 0.25, high: 0.5 },
  ])("takes $because", ({ locations, likely, high }) => {
    expect(shareOf(locations)).toEqual({ low: likely / 2, likely, high });
  });

  it("never moves what the other location needs, nor states figures that are none", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200, max: 5 }),
        fc.integer({ min: -10, max: 5_000 }),
        fc.integer({ min: 0, max: 30 }),
        fc.constantFrom("USD", "JPY", "KWD"),
        (store, warehouse, units, currency) => {
          for (const { stake, options } of look(
            { ...shelves(store, warehouse), units },
            { shop: { currency } },
          ).alerts) {
            expect(stake.p10.minor).toBeLessThanOrEqual(stake.p50.minor);
            expect(stake.p50.minor).toBeLessThanOrEqual(stake.p90.minor);
            const lines = options[0]?.draft?.payload["lines"] as { units: number }[];
            expect(lines[0]?.units).toBeGreaterThan(0);
            expect(lines[0]?.units).toBeLessThan(warehouse);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    {
      because: "moving them is advised, and the waiting orders can be sent from the other location",
      mug: shelves(-12, 900),
      turns:
        "If it costs more than $240 to bring them there, send the waiting orders from Warehouse instead.",
    },
    {
      because: "sending is advised, one order at a time, and moving them is worth less",
      mug: { ...shelves(-12, 900), units: steady(0).map((_, at) => Number(at % 10 === 0)) },
      turns: "If it costs more than $6.20 to send one order from Warehouse, move 14 units to Store instead.",
    },
  ])("turns at a cost of its own: $because", ({ mug, turns }) => {
    expect(look(mug).alerts[0]?.changesMind[0]).toBe(turns);
  });

  it("says to wait where nothing else is worth it", () => {
    const mug = { ...shelves(-1, 900), units: 1, variant: { priceMinor: 20_000, unitCostMinor: 4_000 } };
    const [alert] = look(mug, { settings: { lostSaleShare: 0 } }).alerts;
    expect(alert?.options.find(({ id }) => id === "transfer")?.money.p50.minor).toBeLessThan(0);
    expect(alert?.changesMind[0]).toMatch(
      /^If it costs more than \$\d+ to send one order from Warehouse, wait for a delivery\.$/u,
    );
  });

  it.each([
    { because: "a usual delivery ends the wait after a fortnight", typical: 14, days: 14 },
    { because: "what is moved is used up before one comes", typical: 90, days: 32 },
  ])("shows stock ahead until $because", ({ typical, days }) => {
    const mug = { ...shelves(-12, 900), supplier: { leadDays: { typical, slow: typical + 7 } } };
    const [alert] = look(mug).alerts;
    expect(alert?.stockAhead.map(({ p50 }) => p50.length)).toEqual([days, days]);
  });
});
