import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DemandPaths } from "../../facts/demand-paths.ts";
import { addDays } from "../../facts/day.ts";
import type { Settings } from "../../facts/settings.ts";
import type { Alert } from "../contract.ts";
import { ELASTICITY } from "../shared/elasticity.ts";
import { drawsOf } from "../shared/gains.ts";
import { leavesOn } from "../shared/play-stock.ts";
import { leadReader } from "../shared/lead/lead-times.ts";
import { keptOfPrice } from "../shared/sale/price-seed.ts";
import { demandReader } from "../shared/variant-demand.ts";
import { type Case, caseFor } from "./case.ts";
import { dearerFor } from "./dearer.ts";
import { detectOne, factsOf, type Mug, TODAY } from "./facts-for-tests.ts";
import { PATHS } from "./futures.ts";

const KILN = "kiln & co";

type Speed = { days: number; costShare: number };

/** A mug that is short, with or without word of what a quicker delivery takes. */
function short(
  speed: Speed | null,
  { mug = {}, settings = {} }: { mug?: Mug; settings?: Partial<Settings> } = {},
): Alert {
  const quickDeliveries: Settings["quickDeliveries"] = speed ? { [KILN]: speed } : {};
  const alert = detectOne({ available: 31, ...mug }, { settings: { quickDeliveries, ...settings } });
  if (!alert) throw new Error("expected an alert");
  return alert;
}

const option = (alert: Alert, id: string) => alert.options.find((one) => one.id === id);
const p50 = (alert: Alert, id: string) => option(alert, id)?.money.p50.minor ?? NaN;
const assumption = (alert: Alert, id: string) => alert.assumptions.find((one) => one.id === id);

describe("a quicker delivery", () => {
  it("is shown with the most that it is worth, and not recommended, where nobody said what it takes", () => {
    const alert = short(null);
    expect(option(alert, "expedite")).toMatchObject({
      title: "Order 320 now, delivered in 7 days",
      reversible: false,
    });
    expect(option(alert, "expedite")?.tradeOff).toMatch(
      /more for the speed, as assumed;.*Worth it while the speed costs less than \$/u,
    );
    expect(assumption(alert, "quick_delivery")).toMatchObject({
      changeAt: "suppliers/kiln%20%26%20co/quick-delivery",
    });
    expect(alert.bestOptionId).toBe("order_now");
  });

  it("is recommended where the founder's word for it makes it the best", () => {
    const alert = short({ days: 5, costShare: 0.1 });
    expect(alert.bestOptionId).toBe("expedite");
    expect(p50(alert, "expedite")).toBeGreaterThan(p50(alert, "order_now"));
    expect(alert.stake.p50).toEqual(option(alert, "expedite")?.money.p50);
    expect(assumption(alert, "quick_delivery")?.text).toContain(
      "5 days, and 10% of what the goods cost, as you set it",
    );
    expect(alert.changesMind.join(" ")).toMatch(
      /If the speed costs \$\d+ or more, take the usual delivery\./u,
    );
    expect(alert.calculation.map(({ text }) => text).join(" ")).toMatch(/and \$250 for the speed/u);
    const told = alert.evidence.find(({ id }) => id === "quick_days");
    expect(told).toMatchObject({ value: 5, sources: [{ connector: "settings" }] });
  });

  it("is not, where it costs more than it is worth", () => {
    const alert = short({ days: 5, costShare: 0.4 });
    expect(alert.bestOptionId).toBe("order_now");
    expect(p50(alert, "expedite")).toBeLessThan(p50(alert, "order_now"));
  });

  it("turns at what the trade-off says", () => {
    const worth = Number(
      /less than \$([\d,]+)/u.exec(
        option(short({ days: 5, costShare: 0.1 }), "expedite")?.tradeOff ?? "",
      )?.[1],
    );
    const goods = option(short(null), "order_now")?.cash.minor ?? 0;
    const at = (minor: number) => short({ days: 5, costShare: minor / goods });
    const mean = (alert: Alert, id: string) => p50(alert, id);
    const below = at(worth * 100 * 0.9);
    expect(mean(below, "expedite")).toBeGreaterThan(mean(below, "order_now") * 0.98);
    const above = at(worth * 100 * 1.15);
    expect(above.bestOptionId).toBe("order_now");
  });

  it("can wait for as long as it still lands in time", () => {
    const usual = short(null, { mug: { available: 60 } });
    const quick = short({ days: 2, costShare: 0 }, { mug: { available: 60 } });
    expect(quick.bestOptionId).toBe("expedite");
    expect(usual.decideBy <= TODAY).toBe(true);
    // Ten days of stock, some doubt about them, and two or three days on the way.
    expect(quick.decideBy).toBe(addDays(TODAY, 6));
    expect(quick.title).not.toContain("today");
    expect(quick.waitingPerDay.minor).toBeLessThan(usual.waitingPerDay.minor);
  });

  it("prepares the same order, marked as the quicker one", () => {
    const draft = option(short({ days: 5, costShare: 0.1 }), "expedite")?.draft;
    expect(draft?.payload).toMatchObject({ isQuick: true, expectedDay: addDays(TODAY, 5) });
    expect(option(short(null), "order_now")?.draft?.payload).not.toHaveProperty("isQuick");
  });

  it("binds what the speed costs besides the goods", () => {
    const alert = short({ days: 5, costShare: 0.1 });
    const goods = option(alert, "order_now")?.cash.minor ?? 0;
    expect(option(alert, "expedite")?.cash.minor).toBe(Math.round(goods * 1.1));
  });

  it.each<{ because: string; speed: Speed | null; mug?: Mug; settings?: Partial<Settings> }>([
    { because: "it is no quicker", speed: { days: 14, costShare: 0.1 } },
    {
      because: "the supplier delivers within a day",
      speed: null,
      mug: { available: 0, supplier: { leadDays: { typical: 1, slow: 1 } } },
    },
    {
      because: "hardly a sale is missed until the order lands",
      speed: { days: 5, costShare: 0.1 },
      mug: { available: 165 },
    },
  ])("is no choice where $because", ({ speed, ...of }) => {
    expect(option(short(speed, of), "expedite")).toBeUndefined();
  });

  it("is shown and not recommended where it would take the order above the founder's limit", () => {
    const alert = short({ days: 5, costShare: 0.1 }, { settings: { cashLimitMinor: 250_000 } });
    expect(option(alert, "expedite")?.onlyShown).toContain("above your limit");
    expect(alert.bestOptionId).toBe("order_now");
  });

  it("is not asked to land as soon as it does", () => {
    const alert = short({ days: 2, costShare: 0 }, { mug: { available: 60 } });
    expect(alert.bestOptionId).toBe("expedite");
    expect(alert.changesMind.join(" ")).not.toContain("lands within");
  });

  it("never leaves more for being dearer, nor clearly less for being quicker", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (days, costShare) => {
          const one = short({ days, costShare });
          const dearer = short({ days, costShare: costShare + 0.1 });
          const quicker = short({ days: days - 1, costShare });
          expect(p50(dearer, "expedite")).toBeLessThanOrEqual(p50(one, "expedite"));
          // What lands a day sooner lies a day longer, or two where it is late: 320 × 7.80 × 25% ÷ 365 = 1.71 each.
          expect(p50(quicker, "expedite")).toBeGreaterThanOrEqual(p50(one, "expedite") - 400);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("a higher price until the order lands", () => {
  it("is shown and never recommended: it comes on top of the order", () => {
    const alert = short(null);
    expect(option(alert, "slow_demand")).toMatchObject({
      title: "Order 320 now, and charge $24.00 until it lands",
      draft: {
        kind: "price_change",
        payload: { why: "stock_short", lines: [{ priceMinor: 2_200, newPriceMinor: 2_400 }] },
      },
    });
    expect(p50(alert, "slow_demand")).toBeGreaterThan(p50(alert, "order_now"));
    expect(alert.bestOptionId).toBe("order_now");
    expect(assumption(alert, "dearer")?.text).toMatch(/1 to 2.8 percent fewer/u);
  });

  it.each<{ because: string; mug: Mug }>([
    { because: "nothing is left to sell", mug: { available: 0 } },
    {
      because: "it was raised of late already",
      mug: { available: 31, variant: { priceMinor: 2_400 }, sales: { grossMinor: 126 * 6 * 2_200 } },
    },
    { because: "hardly a sale is missed until the order lands", mug: { available: 165 } },
    {
      because: "the price has no room in its currency's coins",
      mug: { available: 31, variant: { priceMinor: 4, unitCostMinor: 1 } },
    },
  ])("is no choice where $because", ({ mug }) => {
    expect(option(detectOne(mug) ?? short(null, { mug: { available: 0 } }), "slow_demand")).toBeUndefined();
  });

  it("earns what a walk day by day does", () => {
    const found = aCase({ available: 40 });
    const [perDay, lead, putOffDays, days] = [6, 14, 30, 60];
    const before = new Float64Array(PATHS * (days + 1));
    for (let path = 0; path < PATHS; path += 1)
      for (let day = 0; day <= days; day += 1) before[path * (days + 1) + day] = day * perDay;
    const demand: DemandPaths = { paths: PATHS, days, before, rate: new Float64Array(PATHS).fill(perDay) };
    const leadDays = new Int32Array(PATHS).fill(lead);
    const size = { units: 200, cashMinor: 0, neededUnits: 200, bentBy: null };
    const dearer = dearerFor(found, { demand, leadDays, arrivals: [], putOffDays }, size);
    if (!dearer) throw new Error("expected a choice");

    const leaves = leavesOn(found, PATHS);
    const seed = { seed: found.shop.seed, name: `${found.variant.variantId} dearer` };
    const elasticity = drawsOf(ELASTICITY, seed);
    const more = (dearer.newPriceMinor - found.variant.priceMinor) * keptOfPrice(found);
    for (const path of [0, 17, 255]) {
      const share = (dearer.newPriceMinor / found.variant.priceMinor) ** -(elasticity[path] ?? 0);
      let [stock, missed, held, money] = [40, 0, 0, 0];
      for (let day = 0; day < lead + putOffDays; day += 1) {
        if (day === lead) stock += 200;
        const wanted = perDay * (day < lead ? share : 1);
        const sold = Math.min(stock, wanted);
        if (day < lead) money += sold * more - (perDay - wanted) * (leaves[path] ?? 0);
        missed += wanted - sold;
        // What sells in the course of a day lies there for half of it, or for the part until it is gone.
        held += sold < wanted ? (stock * stock) / (2 * wanted) : stock - sold / 2;
        stock -= sold;
      }
      money -= missed * found.settings.lostSaleShare * (leaves[path] ?? 0);
      money -= held * (found.settings.holdingRatePerYear / 365) * (found.variant.unitCostMinor ?? 0);
      // The stock of the first two weeks is taken to empty evenly; here it does, so that only rounding is between the two.
      expect(dearer.played.values[path]).toBeCloseTo(money, 0);
    }
    expect(dearer.stayAwayUnits).toBeGreaterThan(0);
  });
});

function aCase(mug: Mug): Case {
  const input = factsOf([mug]);
  const [variant] = input.facts.variants.values();
  if (!variant) throw new Error("expected a mug");
  const found = caseFor(input, variant, { demandOf: demandReader(input), leadOf: leadReader(input) });
  if (typeof found === "string") throw new Error(`no case: ${found}`);
  return found;
}
