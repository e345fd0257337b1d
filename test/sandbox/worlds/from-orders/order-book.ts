import type { Report } from "../sheets/report.ts";
import type { WorldLine, WorldOrder } from "../world.ts";
import type { RawLine } from "./read-lines.ts";
import type { sortLines } from "./sort-lines.ts";

/** A cancellation within this long of the order, of all that was ordered, cancels the order. */
const CANCELS_WITHIN_MS = 48 * 3_600_000;

/** A sale, with what is left of it to be given back. */
type Sale = { order: WorldOrder; line: WorldLine };

export type OrderBook = {
  orders: WorldOrder[];
  /** Lines of input that became lines of orders, those that became refunds of them, and those that became neither. */
  counts: { sold: number; refunded: number; reported: number };
};

/**
 * Makes orders of lines: an invoice becomes an order, a cancellation becomes a refund of the buyer's earlier
 * lines of the same goods, last ones first. A cancellation that the past does not cover is reported, whole:
 * half of one would be a number that nobody wrote.
 */
export function makeOrders(input: {
  lines: ReturnType<typeof sortLines>;
  file: string;
  /** Null: no goods, such as postage. */
  variantIdOf: (code: string) => string | null;
  titleOf: (code: string) => string;
  report: Report;
}): OrderBook {
  const { lines, file, report } = input;
  const orders = new Map<string, WorldOrder>();
  const sales = new Map<string, Sale[]>();
  const cancellations: RawLine[] = [];
  /** Few sales are ever cancelled: only those that could be are remembered. */
  const awaited = new Set<string>();
  for (const { raw, is } of lines) if (is.kind === "cancellation") awaited.add(buyerAndCode(raw));
  let sold = 0;
  let reported = 0;

  for (const { raw, is } of lines) {
    if (is.kind === "no_order") {
      reported++;
      report.problem({ file, line: raw.line, why: is.why });
    } else if (is.kind === "cancellation") cancellations.push(raw);
    else {
      const order = orders.get(raw.invoice) ?? newOrder(raw, orders.size);
      orders.set(raw.invoice, order);
      const line = newLine(raw, ++sold, input);
      order.lines.push(line);
      if (awaited.has(buyerAndCode(raw))) remember(sales, raw, { order, line });
    }
  }

  let refunded = 0;
  const refunds = openRefunds();
  for (const raw of cancellations.sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const why = giveBack(raw, sales, refunds);
    if (why === null) {
      refunded++;
      continue;
    }
    reported++;
    report.problem({ file, line: raw.line, why });
  }
  const all = [...orders.values()].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  for (const order of all) settle(order);
  return { orders: all, counts: { sold, refunded, reported } };
}

function newOrder({ invoice, at }: RawLine, number: number): WorldOrder {
  return {
    id: String(5_000_000_001 + number),
    name: invoice,
    createdAt: at,
    updatedAt: at,
    cancelledAt: null,
    test: false,
    financialStatus: "PAID",
    fulfilmentStatus: "UNFULFILLED",
    lines: [],
    refunds: [],
    fulfilments: [],
  };
}

function newLine(
  { code, quantity, price }: RawLine,
  number: number,
  {
    variantIdOf,
    titleOf,
  }: { variantIdOf: (code: string) => string | null; titleOf: (code: string) => string },
): WorldLine {
  return {
    id: String(11_000_000_000 + number),
    variantId: variantIdOf(code),
    sku: code,
    title: titleOf(code),
    quantity,
    currentQuantity: quantity,
    unitPrice: price,
    discount: "0.00",
  };
}

function remember(sales: Map<string, Sale[]>, raw: RawLine, sale: Sale): void {
  const key = buyerAndCode(raw);
  const known = sales.get(key);
  if (known) known.push(sale);
  else sales.set(key, [sale]);
}

function buyerAndCode({ customer, code }: RawLine): string {
  return `${customer}/${code}`;
}

/** Takes the units off earlier lines and books their refunds; null when done, else why not. */
function giveBack(
  raw: RawLine,
  sales: Map<string, Sale[]>,
  refunds: ReturnType<typeof openRefunds>,
): string | null {
  if (raw.customer === "") return "a cancellation without a buyer: its order cannot be found";
  const earlier = (sales.get(buyerAndCode(raw)) ?? []).filter(
    ({ order, line }) => line.currentQuantity > 0 && order.createdAt <= raw.at,
  );
  if (earlier.length === 0) return "a cancellation of something that this buyer did not buy in this file";
  const units = -raw.quantity;
  const exact = earlier.findLast(({ line }) => line.currentQuantity === units);
  const queue = exact ? [exact] : earlier.toReversed();
  const there = queue.reduce((sum, { line }) => sum + line.currentQuantity, 0);
  if (there < units) return "a cancellation of more than this buyer bought in this file";
  let left = units;
  for (const { order, line } of queue) {
    const taken = Math.min(left, line.currentQuantity);
    if (taken === 0) break;
    line.currentQuantity -= taken;
    left -= taken;
    refunds.book(raw, order, { lineId: line.id, quantity: taken, price: line.unitPrice });
  }
  return null;
}

/** One refund for each cancellation and order that it touches. */
function openRefunds() {
  const open = new Map<string, WorldOrder["refunds"][number]>();
  return {
    book(raw: RawLine, order: WorldOrder, part: { lineId: string; quantity: number; price: string }): void {
      const key = `${raw.invoice}/${order.id}`;
      let refund = open.get(key);
      if (!refund) {
        refund = { id: String(9_000_000_001 + open.size), createdAt: raw.at, lines: [] };
        open.set(key, refund);
        order.refunds.push(refund);
      }
      const subtotal = (Math.round(Number(part.price) * 100 * part.quantity) / 100).toFixed(2);
      refund.lines.push({ lineId: part.lineId, quantity: part.quantity, restockType: "RETURN", subtotal });
    },
  };
}

/** Status by what was given back. */
function settle(order: WorldOrder): void {
  const last = order.refunds.at(-1);
  if (!last) return;
  order.updatedAt = last.createdAt;
  const nothingLeft = order.lines.every(({ currentQuantity }) => currentQuantity === 0);
  order.financialStatus = nothingLeft ? "REFUNDED" : "PARTIALLY_REFUNDED";
  if (!nothingLeft || last.createdAt.getTime() - order.createdAt.getTime() > CANCELS_WITHIN_MS) return;
  order.cancelledAt = last.createdAt;
  for (const refund of order.refunds) for (const line of refund.lines) line.restockType = "CANCEL";
}
