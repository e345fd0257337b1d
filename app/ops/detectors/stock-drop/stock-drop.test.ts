import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../facts/day.ts";
import type { Alert } from "../contract.ts";
import { type Mug, TODAY } from "../shared/mugs-for-tests.ts";
import { dropIn } from "./drops.ts";
import { fell, log, look, source, withLog } from "./cases-for-tests.ts";

describe("stock that fell without a sale", () => {
  it("is raised with the count that finds it, worked out from the closes", () => {
    const alert = look([fell]).alerts[0] as Alert;
    expect(alert.title).toBe("Count Ceramic Mug, White: 40 units gone without a sale");
    expect(alert.calculation[0]?.text).toBe(
      "Ceramic Mug, White: 128 at the close before, less 6 ordered, plus 0 put back or received, and 82 at this close: 40 are missing, $310 at cost.",
    );
    expect(alert.options[0]?.draft).toMatchObject({
      kind: "stock_count",
      payload: { locationName: "Warehouse" },
    });
    expect(alert.fingerprint).toBe(`stock_drop:${addDays(TODAY, -3)}`);
    expect(alert.stake.p50.minor).toBeLessThan(40 * 780);
  });

  it.each<{ because: string; mug: Mug }>([
    { because: "it is an ordinary mug without a log", mug: {} },
    { because: "sales explain every close", mug: withLog(log()) },
    { because: "a large order explains it", mug: withLog(log((at) => (at === 12 ? { ordered: 40 } : {}))) },
    {
      because: "two units are within what two books differ by",
      mug: withLog(
        log((at) => (at === 12 ? { gone: 2 } : {})),
        { variant: { unitCostMinor: 90_000 } },
      ),
    },
    {
      because: "the next close takes it back",
      mug: withLog(log((at) => (at === 12 ? { gone: 40 } : at === 13 ? { gone: -40 } : {}))),
    },
    {
      because: "it is back today",
      mug: withLog(
        log((at) => (at === 14 ? { gone: 40 } : {})),
        { available: 110 },
      ),
    },
    { because: "it was more than a week ago", mug: withLog(log((at) => (at === 7 ? { gone: 40 } : {}))) },
    {
      because: "another channel takes some every day",
      mug: withLog(log((at) => ({ gone: at === 12 ? 12 : 5 }))),
    },
    { because: "it is worth little", mug: { ...fell, variant: { unitCostMinor: 10 } } },
    { because: "stock is not tracked", mug: { ...fell, variant: { tracked: false } } },
    {
      because: "the close before was not noted",
      mug: withLog({ ...log(), closing: [...Array<null>(13).fill(null), 20, 14] }),
    },
  ])("is not raised where $because", ({ mug }) => {
    expect(look([mug]).alerts).toEqual([]);
  });

  it.each([
    { because: "eight days ago is the last that is followed up", at: 8, units: 40 },
    { because: "yesterday", at: 14, units: 40 },
    { because: "the least", at: 12, units: 3 },
  ])("is a fall: $because", ({ at, units }) => {
    const { closing, ...moved } = log((day) => (day === at ? { gone: units } : {}));
    const row = { from: addDays(TODAY, -15), closing, ...moved, source };
    expect(dropIn(row, closing.at(-1) ?? 0)).toEqual({ day: addDays(TODAY, at - 15), units });
  });

  it("counts units that a receipt or a refund should have added", () => {
    const kept = withLog(log((at) => (at === 12 ? { received: 50, gone: 50 } : {})));
    expect(look([kept]).alerts[0]?.calculation[0]?.text).toContain("plus 50 put back or received");
  });

  it("is one alert for all that fell on a day, and one for each day", () => {
    const other = withLog(log((at) => (at === 14 ? { gone: 60 } : {})));
    const { alerts } = look([fell, fell, fell, other]);
    expect(alerts.map(({ title }) => title)).toEqual([
      "Count 3 variants: 120 units gone without a sale",
      "Count Ceramic Mug, White: 60 units gone without a sale",
    ]);
    expect(alerts[0]?.options[0]?.draft?.payload["lines"]).toHaveLength(3);
    expect(alerts[0]?.subject.kind).toBe("shop");
  });

  it("says what it could not look at, and that a cost is missing", () => {
    expect(look([{}, { variant: { tracked: false } }])).toMatchObject({
      lookedAt: 0,
      notes: [
        "1 variant without stock tracking in Shopify: stock that falls cannot be seen.",
        "1 variant not in our own log of closing stock yet: from the next closes on, a fall can be seen.",
      ],
    });
    const unknown = look([{ ...fell, variant: { unitCostMinor: null } }]).alerts[0];
    expect(unknown?.missing.map(({ id }) => id)).toEqual(["unit_cost"]);
  });

  it("has sane figures, and more never appear than fell", () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: -20, max: 500 })), { minLength: 1, maxLength: 15 }),
        fc.integer({ min: -20, max: 500 }),
        (closing, available) => {
          const drop = dropIn(
            { from: TODAY, closing, ordered: [], restocked: [], received: [], source },
            available,
          );
          const noted = closing.filter((close) => close !== null);
          if (drop) expect(drop.units).toBeLessThanOrEqual(Math.max(...noted) - Math.min(...noted));
          for (const { stake } of look([withLog({ closing }, { available })]).alerts) {
            expect(stake.p10.minor).toBeLessThanOrEqual(stake.p50.minor);
            expect(stake.p50.minor).toBeLessThanOrEqual(stake.p90.minor);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    { because: "one", count: 1, units: 40, even: "$7.50" },
    { because: "ten, each looked for by itself", count: 10, units: 13, even: "$75" },
  ])(
    "may be left where neither a count nor asking is worth its cost: of $because",
    ({ count, units, even }) => {
      const gone = withLog(log((at) => (at === 12 ? { gone: units } : {})));
      const [alert] = look(Array.from({ length: count }, () => gone)).alerts;
      expect(alert?.bestOptionId).toBe("count");
      expect(alert?.changesMind[0]).toBe(`If you can say where all but ${even} of it went, leave it.`);
    },
  );
});
