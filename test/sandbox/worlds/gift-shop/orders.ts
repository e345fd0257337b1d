import type { Day } from "../../../../app/ops/facts/day.ts";
import { type Chance, chance } from "../chance.ts";
import type { WorldLine, WorldOrder } from "../world.ts";
import type { Item } from "./catalogue.ts";
import type { Calendar } from "./season-table.ts";

/** Units of a line that go back on the shelf in the evening of day number `at`. */
export type Restock = { item: number; units: number; at: number };

export type OrderBook = {
  orders: WorldOrder[];
  /** Makes the orders of day number `at` out of the units sold on it, and says what comes back when. */
  take(at: number, sold: readonly { item: number; units: number }[]): Restock[];
};

type Part = { item: number; units: number };

/** Of a hundred orders: one line 46, two 27, … */
const LINES_PER_ORDER = [1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5] as const;
/** Hours in which people buy; the last ones fall on the next day in UTC. */
const HOURS = [
  0, 7, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 15, 16, 16, 17, 17, 18, 19, 19, 20, 20, 21, 21,
  22, 23,
] as const;
const HOUR_MS = 3_600_000;

export function openOrderBook(input: {
  seed: number;
  items: readonly Item[];
  calendar: Calendar;
  momentOn: (day: Day, hour: number) => Date;
}): OrderBook {
  const { items, calendar, momentOn } = input;
  const draw = chance(input.seed, "orders");
  const orders: WorldOrder[] = [];
  const lastDay = calendar.days.length - 1;
  let lineNumber = 0;
  let refundNumber = 0;

  return {
    orders,
    take(at, sold) {
      const day = calendar.days[at];
      if (day === undefined) return [];
      const baskets = fillBaskets(draw, sold);
      const times = baskets.map(() => draw.pick(HOURS) + draw.next()).sort((a, b) => a - b);
      const back: Restock[] = [];
      for (const [number, basket] of baskets.entries()) {
        const order = newOrder(momentOn(day, times[number] ?? 12));
        const code = draw.happens(0.05) ? 0.1 : 0;
        for (const part of basket) order.lines.push(newLine(part, at, code));
        orders.push(order);
        if (draw.happens(0.014)) back.push(...cancel(order, basket, at));
        else {
          fulfil(order, at);
          back.push(...returns(order, basket, at));
        }
      }
      return back;
    },
  };

  function newOrder(createdAt: Date): WorldOrder {
    const number = orders.length + 1001;
    return {
      id: String(5_000_000_000 + number),
      name: `#${number}`,
      createdAt,
      updatedAt: createdAt,
      cancelledAt: null,
      test: false,
      financialStatus: "PAID",
      fulfilmentStatus: "UNFULFILLED",
      lines: [],
      refunds: [],
      fulfilments: [],
    };
  }

  function newLine({ item, units }: Part, at: number, code: number): WorldLine {
    const goods = items[item];
    if (!goods) throw new RangeError(`no item ${item}`);
    const { variant, before } = goods;
    const day = calendar.days[at] ?? "";
    const unitPrice = before && day <= before.until ? before.price : variant.price;
    const share = Math.max(code, calendar.promotion(variant.productType, at)?.share ?? 0);
    return {
      id: String(11_000_000_000 + ++lineNumber),
      variantId: variant.id,
      sku: variant.sku,
      title: variant.productTitle,
      quantity: units,
      currentQuantity: units,
      unitPrice,
      discount: (Math.round(Number(unitPrice) * 100 * units * share) / 100).toFixed(2),
    };
  }

  /** Within a day, before anything left: all units go back. */
  function cancel(order: WorldOrder, basket: readonly Part[], at: number): Restock[] {
    const hours = draw.between(0.1, 20);
    const cancelledAt = new Date(order.createdAt.getTime() + Math.round(hours * HOUR_MS));
    if (momentOn(calendar.days[lastDay] ?? "", 23.99) < cancelledAt) return [];
    order.cancelledAt = cancelledAt;
    order.updatedAt = cancelledAt;
    order.financialStatus = draw.happens(0.3) ? "VOIDED" : "REFUNDED";
    order.refunds.push({
      id: String(9_000_000_000 + ++refundNumber),
      createdAt: cancelledAt,
      lines: order.lines.map((line) => ({
        lineId: line.id,
        quantity: line.quantity,
        restockType: "CANCEL",
        subtotal: paid(line, line.quantity),
      })),
    });
    for (const line of order.lines) line.currentQuantity = 0;
    return basket.map((part) => ({ ...part, at: at + 1 }));
  }

  function fulfil(order: WorldOrder, at: number): void {
    const sent = at + draw.pick([0, 0, 1, 1, 1, 2, 3]);
    if (sent >= lastDay) {
      if (draw.happens(0.1)) order.financialStatus = "PENDING";
      return;
    }
    // A counter sale in the evening is handed over at once.
    const sentAt = new Date(
      Math.max(
        order.createdAt.getTime() + 60_000,
        momentOn(calendar.days[sent] ?? "", draw.between(15, 18)).getTime(),
      ),
    );
    order.fulfilmentStatus =
      draw.happens(0.004) && order.lines.length > 1 ? "PARTIALLY_FULFILLED" : "FULFILLED";
    order.fulfilments.push({
      id: String(6_000_000_000 + orders.length),
      status: "SUCCESS",
      createdAt: sentAt,
      updatedAt: sentAt,
    });
    order.updatedAt = sentAt;
  }

  /** Three lines in a hundred come back, most of them fit to be sold again. */
  function returns(order: WorldOrder, basket: readonly Part[], at: number): Restock[] {
    const back: Restock[] = [];
    if (order.fulfilmentStatus !== "FULFILLED") return back;
    for (const [number, line] of order.lines.entries()) {
      if (!draw.happens(0.03)) continue;
      const arrived = at + draw.whole(5, 30);
      const units = draw.whole(1, line.quantity);
      const restocked = draw.happens(0.7);
      const part = basket[number];
      if (arrived > lastDay || !part) continue;
      const createdAt = momentOn(calendar.days[arrived] ?? "", draw.between(9, 17));
      order.refunds.push({
        id: String(9_000_000_000 + ++refundNumber),
        createdAt,
        lines: [
          {
            lineId: line.id,
            quantity: units,
            restockType: restocked ? "RETURN" : "NO_RESTOCK",
            subtotal: paid(line, units),
          },
        ],
      });
      line.currentQuantity -= units;
      if (createdAt > order.updatedAt) order.updatedAt = createdAt;
      if (restocked) back.push({ item: part.item, units, at: arrived });
    }
    if (order.refunds.length > 0)
      order.financialStatus = order.lines.every((line) => line.currentQuantity === 0)
        ? "REFUNDED"
        : "PARTIALLY_REFUNDED";
    return back;
  }
}

/** What was paid for `units` of a line, its share of the discount taken off. */
function paid(line: WorldLine, units: number): string {
  const full =
    Math.round(Number(line.unitPrice) * 100) * line.quantity - Math.round(Number(line.discount) * 100);
  return (Math.round((full * units) / line.quantity) / 100).toFixed(2);
}

function fillBaskets(draw: Chance, sold: readonly Part[]): Part[][] {
  const parts: Part[] = [];
  for (const { item, units } of sold)
    for (let left = units; left > 0;) {
      const taken = Math.min(left, unitsOfLine(draw));
      parts.push({ item, units: taken });
      left -= taken;
    }
  draw.shuffle(parts);
  const baskets: Part[][] = [];
  let basket: Part[] = [];
  let size = draw.pick(LINES_PER_ORDER);
  for (const part of parts) {
    if (basket.length >= size || basket.some(({ item }) => item === part.item)) {
      baskets.push(basket);
      basket = [];
      size = draw.pick(LINES_PER_ORDER);
    }
    basket.push(part);
  }
  if (basket.length > 0) baskets.push(basket);
  return baskets;
}

function unitsOfLine(draw: Chance): number {
  const kind = draw.next();
  if (kind < 0.8) return 1;
  if (kind < 0.94) return 2;
  if (kind < 0.99) return draw.whole(3, 4);
  // A company buys its gifts.
  return draw.whole(6, 24);
}
