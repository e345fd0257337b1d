import { addDays } from "../day.ts";
import { type Demand, demandFrom, type DemandInput } from "../demand.ts";
import type { SalesRow } from "../views.ts";

export const TODAY = "2026-11-22";
export const WINDOW = 126;

/** The demand for units of each day, the last being yesterday; whatever is not said is ordinary. */
export function demandOf(
  units: readonly number[],
  rest: Partial<Omit<DemandInput, "sales">> & { sales?: Partial<SalesRow> } = {},
): Demand | null {
  return demandFrom({
    outOfStock: null,
    stockLogSince: null,
    salesKnownSince: "2020-01-01",
    createdDay: "2020-01-01",
    available: 9,
    ...rest,
    sales: salesOf(units, rest.sales),
  });
}

export function salesOf(units: readonly number[], rest: Partial<SalesRow> = {}): SalesRow {
  return {
    from: addDays(TODAY, -units.length),
    units,
    grossMinor: 0,
    discountMinor: 0,
    returnedUnits: 0,
    source: { connector: "shopify", recordId: "x", observedAt: "2026-11-22T00:00:00Z" },
    ...rest,
  };
}

/** Units and prices of each day: `units`, `list` and `paid` by day, the last being yesterday. */
export function pricedSales(
  day: (at: number) => { units: number; list: number; paid: number },
  length = WINDOW,
): SalesRow {
  const days = Array.from({ length }, (_, at) => day(at));
  const sold = (price: "list" | "paid") => Float32Array.from(days, (one) => (one.units > 0 ? one[price] : 0));
  const sum = (of: (one: (typeof days)[number]) => number) => days.reduce((total, one) => total + of(one), 0);
  return salesOf(
    days.map(({ units }) => units),
    {
      grossMinor: sum(({ units, list }) => units * list),
      discountMinor: sum(({ units, list, paid }) => units * (list - paid)),
      dayPrices: { listMinor: sold("list"), paidMinor: sold("paid") },
    },
  );
}

/** About `units` a day, up and down by a half, never 0. */
export function varied(days: number, units: number): number[] {
  return Array.from({ length: days }, (_, day) =>
    Math.max(1, Math.round(units * (0.5 + ((day * 29) % 11) / 10))),
  );
}
