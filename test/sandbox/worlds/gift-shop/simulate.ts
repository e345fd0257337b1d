import { chance } from "../chance.ts";
import type { WorldOrder } from "../world.ts";
import type { Item } from "./catalogue.ts";
import { type Coming, makeFounder, type Seen } from "./founder.ts";
import type { OrderBook } from "./orders.ts";
import type { Calendar } from "./season-table.ts";

export type Past = {
  orders: WorldOrder[];
  /** Units free to sell at the end of the last day, by place in the catalogue; negative: oversold. */
  stock: readonly number[];
  incoming: readonly number[];
};

/**
 * Lives through the days one by one: what was ordered arrives, people want things, what is not there is not sold,
 * orders are written, cancelled and returned, and the founder buys again.
 */
export function simulate(input: {
  seed: number;
  items: readonly Item[];
  calendar: Calendar;
  book: OrderBook;
}): Past {
  const { items, calendar, book } = input;
  const draw = chance(input.seed, "demand");
  const dayCount = calendar.days.length;
  const stock = items.map((item) => firstStock(item, calendar, draw.between(0.6, 1.4)));
  const onOrder = items.map(() => 0);
  const sales = new Uint16Array(items.length * dayCount);
  const arriving = new Map<number, { item: number; units: number; ordered: boolean }[]>();
  const founder = makeFounder(input);
  const seen: Seen = {
    stock: (item) => stock[item] ?? 0,
    onOrder: (item) => onOrder[item] ?? 0,
    sold(item, at, days) {
      let units = 0;
      for (let day = Math.max(0, at - days); day < at; day++) units += sales[item * dayCount + day] ?? 0;
      return units;
    },
  };
  const expect = (at: number, item: number, units: number, ordered: boolean) => {
    const list = arriving.get(at);
    if (list) list.push({ item, units, ordered });
    else arriving.set(at, [{ item, units, ordered }]);
  };

  for (let at = 0; at < dayCount; at++) {
    for (const { item, units, ordered } of arriving.get(at) ?? []) {
      stock[item] = (stock[item] ?? 0) + units;
      if (ordered) onOrder[item] = (onOrder[item] ?? 0) - units;
    }
    arriving.delete(at);
    const sold: { item: number; units: number }[] = [];
    for (const [number, item] of items.entries()) {
      const mean = calendar.meanDemand(item, at);
      if (mean === 0) continue;
      const uplift = calendar.promotion(item.variant.productType, at)?.uplift ?? 1;
      const wanted = draw.count(mean * uplift, 1.4);
      if (wanted === 0) continue;
      const free =
        item.variant.tracked && item.variant.policy === "DENY" ? Math.max(0, stock[number] ?? 0) : wanted;
      const units = Math.min(wanted, free);
      if (units === 0) continue;
      if (item.variant.tracked) stock[number] = (stock[number] ?? 0) - units;
      sales[number * dayCount + at] = units;
      sold.push({ item: number, units });
    }
    for (const { item, units, at: when } of book.take(at, sold))
      if (items[item]?.variant.tracked) expect(Math.max(at + 1, when), item, units, false);
    for (const { item, units, arrives } of founder.review(at, seen) satisfies Coming[]) {
      onOrder[item] = (onOrder[item] ?? 0) + units;
      expect(arrives, item, units, true);
    }
  }
  // What came back on the last day is on the shelf by its end.
  for (const { item, units, ordered } of arriving.get(dayCount) ?? [])
    if (!ordered) stock[item] = (stock[item] ?? 0) + units;
  return { orders: book.orders, stock, incoming: onOrder };
}

function firstStock(item: Item, calendar: Calendar, luck: number): number {
  if (!item.variant.tracked) return 0;
  const { supplier, season } = item;
  const days = supplier.leadMean + 70;
  const started = calendar.days.findIndex((day) => day >= item.from);
  const perDay = item.ratePerDay * calendar.season(season, started, started + days);
  return Math.round(perDay * days * luck) + 2;
}
