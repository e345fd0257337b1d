import { describe, expect, it } from "vitest";
import { addDays } from "../../facts/day.ts";
import { Alert } from "../contract.ts";
import { detectOne, factsOf, type Mug, raised, steady, TODAY, width } from "./facts-for-tests.ts";
import { stockout } from "./stockout.ts";

describe("stockout raises what has to be decided on", () => {
  const cases: (Mug & { because: string; alerts: 0 | 1 })[] = [
    { because: "5 days of stock, 14 to 21 days to reorder", available: 31, alerts: 1 },
    { because: "none left", available: 0, alerts: 1 },
    { because: "more sold than there were", available: -4, alerts: 1 },
    { because: "four months of stock", available: 700, alerts: 0 },
    {
      because: "an order of ours lands tomorrow and covers it",
      available: 31,
      arrivals: arrival(400, 1),
      alerts: 0,
    },
    { because: "an order of ours lands too late", available: 10, arrivals: arrival(30, 13), alerts: 1 },
    { because: "it never sold", available: 0, units: 0, alerts: 0 },
    { because: "sold at a loss: running out saves money", variant: { unitCostMinor: 3_000 }, alerts: 0 },
    { because: "free: no money is at stake", variant: { priceMinor: 0 }, alerts: 0 },
    { because: "Shopify does not count it", variant: { tracked: false }, alerts: 0 },
    { because: "it sells on when out of stock", available: 0, variant: { continueSelling: true }, alerts: 0 },
    { because: "no supplier named", variant: { vendor: null, supplierKey: null }, alerts: 1 },
    { because: "cost not recorded", variant: { unitCostMinor: null }, alerts: 1 },
    { because: "no SKU", variant: { sku: null }, alerts: 1 },
  ];
  it.each(cases)("$alerts: $because", ({ alerts, ...mug }) => {
    const result = stockout.detect(factsOf([mug]));
    expect(result.alerts).toHaveLength(alerts);
    for (const alert of result.alerts) expect(() => Alert.parse(alert)).not.toThrow();
  });

  it("says what it could not look at, and counts only what it looked at", () => {
    const result = stockout.detect(
      factsOf([
        { available: 31 },
        { variant: { tracked: false } },
        { variant: { priceMinor: 0 } },
        { variant: { continueSelling: true } },
        { variant: { unitCostMinor: 9_999 } },
      ]),
    );
    expect(result.lookedAt).toBe(1);
    expect(result.notes).toHaveLength(4);
    expect(result.notes?.[0]).toContain("without stock tracking");
  });

  const judged: (Mug & { because: string; lookedAt: 0 | 1; note?: string })[] = [
    { because: "in stock, and none was asked for", available: 5, units: 0, lookedAt: 1 },
    {
      because: "none left for the whole window, so nobody could buy any",
      ...{ available: 0, units: 0 },
      lookedAt: 0,
      note: "1 variant without sales that tell how it sells: whether it needs an order is not known.",
    },
    {
      because: "sold out within each day on which it sold",
      available: 4,
      units: [...new Array<number>(124).fill(0), 3, 5],
      outOfStock: Array.from({ length: 126 }, (_, at) => addDays(TODAY, at - 126)),
      lookedAt: 0,
      note: "whether it needs an order is not known",
    },
    {
      because: "not in the sales of the window at all, and out",
      ...{ available: 0, sales: null },
      lookedAt: 0,
      note: "whether it needs an order is not known",
    },
    {
      because: "not in the sales of the window at all, in stock",
      ...{ available: 5, sales: null },
      lookedAt: 1,
    },
    {
      because: "stocked nowhere, so there is no stock to compare with",
      stocked: false,
      lookedAt: 0,
      note: "1 variant stocked at no active location: there is no stock to look at.",
    },
  ];
  it.each(judged)("counts $lookedAt as looked at: $because", ({ lookedAt, note, ...mug }) => {
    const result = stockout.detect(factsOf([mug]));
    expect(result.alerts).toEqual([]);
    expect(result.lookedAt).toBe(lookedAt);
    if (note === undefined) expect(result.notes).toEqual([]);
    else expect(result.notes?.join(" ")).toContain(note);
  });

  it("raises nothing from nothing", () => {
    expect(stockout.detect(factsOf([]))).toEqual({ alerts: [], lookedAt: 0, notes: [] });
  });
});

describe("a stockout alert", () => {
  const alert = raised({ available: 31, units: steady(9) });

  it("says what to do and by when, and why, as a founder would", () => {
    expect(alert.title).toBe("Reorder Ceramic Mug, White today");
    expect(alert.reason).toMatch(/^Sells (8|9|10) a day, 31 left, and Kiln & Co take 14 to 21 days\.$/u);
    expect(alert.catalogueIds).toEqual(["INV-01", "INV-02"]);
    expect(alert.fingerprint).toBe("stockout:gid://shopify/ProductVariant/1");
    expect(alert.situation).toBe("stock:gid://shopify/ProductVariant/1");
  });

  it("names the day where there is still time", () => {
    const later = raised({ available: 270, units: steady(9) });
    expect(later.decideBy > TODAY).toBe(true);
    expect(later.title).toMatch(/^Reorder Ceramic Mug, White by /u);
    expect(later.catalogueIds).toEqual(["INV-01"]);
  });

  it("marks what is out already", () => {
    expect(raised({ available: 0 }).catalogueIds).toContain("INV-04");
    expect(raised({ available: -3 }).catalogueIds).toContain("INV-09");
    expect(raised({ available: 0 }).reason).toContain("none left");
    expect(raised({ available: -3 }).reason).toContain("3 more sold than there were");
  });

  it("measures by doing nothing, which is exactly 0", () => {
    const nothing = alert.options.find(({ id }) => id === "nothing");
    expect(nothing?.money).toEqual({ p10: usd(0), p50: usd(0), p90: usd(0) });
    expect(nothing?.cash).toEqual(usd(0));
    expect(nothing?.tradeOff).toContain("30 days");
  });

  it("offers at least three choices and prepares an order for those that order", () => {
    expect(alert.options.map(({ id, draft }) => [id, draft?.kind ?? null])).toEqual([
      ["order_now", "purchase_order"],
      ["expedite", "purchase_order"],
      ["order_smaller", "purchase_order"],
      ["wait_week", null],
      ["nothing", null],
    ]);
    expect(alert.bestOptionId).toBe("order_now");
  });

  it("is near what a buyer finds with a pencil", () => {
    const told = { fulfilment: { minor: 0, currency: "USD" }, otherFeesShare: 0, salesTaxRate: 0 };
    const all = detectOne({ available: 31, units: steady(9) }, { settings: told });
    if (!all) throw new Error("expected an alert");
    // Out after 3.4 days of 9 a day; an order today saves the 30 days that doing nothing loses:
    // 30 x 9 x 70% x (22.00 - 7.80 - fee of 0.64 to 0.94) = about 2,520, less some 30 for keeping the stock.
    expect(all.stake.p50.minor).toBeGreaterThan(220_000);
    expect(all.stake.p50.minor).toBeLessThan(280_000);
    // A day more: 9 x 70% x 13.4 = 84.
    expect(all.waitingPerDay.minor).toBeGreaterThan(7_000);
    expect(all.waitingPerDay.minor).toBeLessThan(10_000);
  });

  it("links every line of its calculation to evidence, and every number of evidence to a source", () => {
    const ids = new Set(alert.evidence.map(({ id }) => id));
    expect(ids.size).toBe(alert.evidence.length);
    for (const line of alert.calculation) {
      for (const id of line.evidence) expect(ids.has(id), `${line.text} → ${id}`).toBe(true);
    }
    for (const { sources } of alert.evidence) expect(sources.length).toBeGreaterThan(0);
  });

  it("shows stock ahead for every choice", () => {
    expect(alert.stockAhead.map(({ optionId }) => optionId)).toEqual(alert.options.map(({ id }) => id));
    for (const { p10, p50, p90 } of alert.stockAhead) {
      expect(p50).toHaveLength(p10.length);
      p50.forEach((units, day) => {
        expect(p10[day]).toBeLessThanOrEqual(units);
        expect(p90[day]).toBeGreaterThanOrEqual(units);
      });
    }
  });

  it("is the same for the same facts and seed, and hardly differs for another seed", () => {
    expect(raised({ available: 31, units: steady(9) })).toEqual(alert);
    const other = detectOne({ available: 31, units: steady(9) }, { shop: { seed: 2 } });
    expect(Math.abs((other?.stake.p50.minor ?? 0) / alert.stake.p50.minor - 1)).toBeLessThan(0.05);
  });
});

describe("what is not known is said", () => {
  it("widens the range without a unit cost, and names the cure", () => {
    const known = raised({ available: 10 });
    const unknown = raised({ available: 10, variant: { unitCostMinor: null } });
    expect(width(unknown)).toBeGreaterThan(width(known));
    expect(unknown.missing.map(({ id }) => id)).toEqual(["unit_cost"]);
    expect(unknown.missing[0]?.cure?.href).toBe("shopify://admin/products/1/variants/1");
    expect(unknown.evidence.some(({ id }) => id === "unit_cost")).toBe(false);
    const line = unknown.options[0]?.draft?.payload["lines"];
    expect(line).toMatchObject([{ unitCostMinor: null }]);
  });

  it("uses the stated default without a lead time", () => {
    const alert = raised({ supplier: { leadDays: null } });
    expect(alert.missing.map(({ id }) => id)).toEqual(["lead_time"]);
    expect(alert.missing[0]?.cure?.href).toBe("suppliers/kiln%20%26%20co");
    expect(alert.assumptions.find(({ id }) => id === "lead_time")?.changeAt).toBe(
      "suppliers/kiln%20%26%20co",
    );
    expect(alert.reason).toContain("21 to 35 days");
  });

  it("says how far back sales are known where that is a limit", () => {
    const since = addDays(TODAY, -60);
    const limit = "Shopify gives orders of the last 60 days only.";
    const units = [...new Array<number>(66).fill(0), ...steady(6, 60)];
    const alert = detectOne(
      { available: 10, units },
      { shop: { salesReach: { since, limit, stockLogSince: null } } },
    );
    const full = raised({ available: 10 });
    expect(alert?.missing.map(({ id }) => id)).toEqual(["sales_reach"]);
    expect(alert?.missing[0]?.effect).toContain(limit);
    expect(alert && width(alert)).toBeGreaterThan(width(full));
  });

  it("says when few days tell how it sells", () => {
    const units = [...new Array<number>(118).fill(0), 5, 7, 6, 4, 8, 6, 5, 6];
    const alert = raised({ available: 20, units, variant: { createdDay: addDays(TODAY, -8) } });
    expect(alert.missing.map(({ id }) => id)).toEqual(["few_days"]);
    expect(width(alert)).toBeGreaterThan(width(raised({ available: 20 })));
  });

  it("takes undated incoming units into account, and says so", () => {
    const without = raised({ available: 20 });
    const alert = raised({ available: 20, incoming: 60 });
    expect(alert.stake.p50.minor).toBeLessThanOrEqual(without.stake.p50.minor);
    expect(alert.assumptions.some(({ id }) => id === "undated_incoming")).toBe(true);
    expect(alert.evidence.find(({ id }) => id === "incoming_undated")?.value).toBe(60);
  });

  it("does not count units of our own order twice", () => {
    const alert = raised({ available: 0, incoming: 20, arrivals: arrival(20, 13) });
    expect(alert.evidence.some(({ id }) => id === "incoming_undated")).toBe(false);
    expect(alert.evidence.find(({ id }) => id === "on_order")?.value).toBe(20);
  });
});

describe("last year's season", () => {
  const from = addDays(TODAY, -430);
  // December sold three times what other months did.
  const units = Array.from({ length: 430 }, (_, at) => (addDays(from, at).slice(5, 7) === "12" ? 900 : 300));
  const shop = { salesReach: { since: from, limit: null, stockLogSince: null } };
  const typed = (mug: Mug, typeSales: Map<string, { from: string; units: number[] }>) => {
    const input = factsOf([mug], { shop });
    return stockout.detect({ ...input, facts: { ...input.facts, typeSales } }).alerts[0];
  };

  it("raises stake and order ahead of it, and says so", () => {
    const mug = { available: 60, units: steady(6) };
    const flat = typed(mug, new Map());
    const ahead = typed(mug, new Map([["", { from, units }]]));
    expect(ahead?.stake.p50.minor).toBeGreaterThan(1.5 * (flat?.stake.p50.minor ?? Infinity));
    expect(ahead?.decideBy.localeCompare(flat?.decideBy ?? "")).toBeLessThanOrEqual(0);
    expect(ahead?.reason).toMatch(
      /^Sells 6(\.\d)? a day, likely 1\d a day in the weeks ahead as last year, 60 left/u,
    );
    expect(ahead?.evidence.some(({ id }) => id === "demand_ahead_per_day")).toBe(true);
    expect(flat?.assumptions.find(({ id }) => id === "goes_on")?.text).toContain("no season");
  });
});

describe("order sizes", () => {
  const unitsOf = (alert: Alert, id = "order_now") => {
    const lines = alert.options.find((option) => option.id === id)?.draft?.payload["lines"];
    return (lines as { units: number }[] | undefined)?.[0]?.units ?? 0;
  };

  it("come in whole packs of at least the minimum", () => {
    const alert = raised({ supplier: { packUnits: 12, minimumUnits: 24 } });
    expect(unitsOf(alert) % 12).toBe(0);
    const least = raised({ units: 1, available: 0, supplier: { packUnits: 12, minimumUnits: 240 } });
    expect(unitsOf(least)).toBe(240);
    expect(least.options.some(({ id }) => id === "order_smaller")).toBe(false);
    expect(least.options[0]?.tradeOff).toContain("minimum");
  });

  it("grow with the cover and the service level that the founder asks for", () => {
    const sized = (settings: { coverDays?: number; serviceLevel?: number }) => {
      const alert = detectOne({}, { settings });
      return alert ? unitsOf(alert) : 0;
    };
    expect(sized({ serviceLevel: 0.98 })).toBeGreaterThan(sized({ serviceLevel: 0.5 }));
    expect(sized({ coverDays: 90 })).toBeGreaterThan(1.5 * sized({ coverDays: 45 }));
    // At even chances an order is what the cover needs: 45 days of 6, with nothing left when it lands.
    expect(sized({ serviceLevel: 0.5 })).toBeGreaterThan(230);
    expect(sized({ serviceLevel: 0.5 })).toBeLessThan(310);
  });

  it("stay within the cash limit, and say so", () => {
    const alert = detectOne({}, { settings: { cashLimitMinor: 100_000 } });
    expect(alert?.options[0]?.cash.minor).toBeLessThanOrEqual(100_000);
    expect(alert?.options[0]?.tradeOff).toContain("limit of $1,000");
  });

  it("say when even the minimum is above the limit", () => {
    const alert = detectOne({ supplier: { minimumUnits: 500 } }, { settings: { cashLimitMinor: 100_000 } });
    expect(alert?.options[0]?.tradeOff).toContain("above your limit");
  });

  it("are not placed at all where the minimum would never sell", () => {
    const slow = [...new Array<number>(125).fill(0), 1];
    expect(detectOne({ available: 0, units: slow, supplier: { minimumUnits: 5_000 } })).toBeUndefined();
  });
});

function usd(minor: number) {
  return { minor, currency: "USD" };
}

function arrival(units: number, inDays: number) {
  return [{ purchaseOrderId: "po-1", units, expectedDay: addDays(TODAY, inDays) }];
}
