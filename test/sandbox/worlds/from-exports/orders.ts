import { type DateOrder, readDate, type ReadDate } from "../sheets/dates.ts";
import { MOST_MONEY } from "../sheets/numbers.ts";
import type { Report } from "../sheets/report.ts";
import type { Sheet } from "../sheets/sheet.ts";
import type { OrderField, Places } from "./columns.ts";
import { readRows, type Row } from "./rows.ts";
import type { OffsetSample } from "./time-zone.ts";

/** An order as the export tells of it; moments become real once the store's time zone is known. */
export type ExportedOrder = {
  name: string;
  createdAt: ReadDate;
  fulfilledAt: ReadDate | null;
  cancelledAt: ReadDate | null;
  currency: string | null;
  financialStatus: string;
  fulfilmentStatus: string;
  /** Discount on the whole order, decimal text; the discounts of its lines are among it. */
  discount: string;
  lines: ExportedLine[];
};

/** `line` is where it stands in its file. */
export type ExportedLine = {
  file: string;
  line: number;
  sku: string | null;
  title: string;
  quantity: number;
  price: string;
  discount: string;
};

/** What the orders of all files suggest about the store. */
export type OrderHints = { offsets: OffsetSample[]; currencies: Map<string, number> };

/** Enough to see summer and winter. */
const SAMPLES = 3000;

/** Rows of one file: `rows` = `kept` + `leftOut`. `continued`: lines that go on with a cell of the row above. */
export type OrderCounts = { rows: number; kept: number; leftOut: number; continued: number };

const FINANCIAL: Readonly<Record<string, string>> = {
  paid: "PAID",
  pending: "PENDING",
  authorized: "AUTHORIZED",
  expired: "EXPIRED",
  partially_paid: "PARTIALLY_PAID",
  partially_refunded: "PARTIALLY_REFUNDED",
  refunded: "REFUNDED",
  voided: "VOIDED",
};
const FULFILMENT: Readonly<Record<string, string>> = {
  fulfilled: "FULFILLED",
  unfulfilled: "UNFULFILLED",
  partial: "PARTIALLY_FULFILLED",
  partially_fulfilled: "PARTIALLY_FULFILLED",
  restocked: "RESTOCKED",
  on_hold: "ON_HOLD",
  in_progress: "IN_PROGRESS",
  scheduled: "SCHEDULED",
};

/**
 * Reads one export of orders into `orders` (by name). An order's first row says what holds for all of it;
 * its other rows only add lines. `null` under a name: that order cannot be used, and neither can its lines.
 */
export async function readOrders(input: {
  sheet: Sheet;
  at: Places<OrderField>;
  report: Report;
  dateFallback: () => DateOrder;
  siblingOrder: DateOrder | null;
  now: Date;
  orders: Map<string, ExportedOrder | null>;
  hints: OrderHints;
}): Promise<OrderCounts> {
  const { at, orders, hints, sheet } = input;
  const counts = { kept: 0, leftOut: 0 };
  const before = new Set(orders.keys());
  const { rows, cut, continued } = await readRows(
    {
      ...input,
      needs: ["quantity", "price"],
      prose: true,
      counts: ["quantity"],
      shown: ["title", "sku"],
      dates: ["createdAt", "paidAt", "fulfilledAt", "cancelledAt"],
      money: ["price", "lineDiscount", "discount", "refunded"],
      survey(text) {
        const currency = text("currency").trim().toUpperCase();
        if (/^[A-Z]{3}$/.test(currency))
          hints.currencies.set(currency, (hints.currencies.get(currency) ?? 0) + 1);
        if (hints.offsets.length >= SAMPLES) return;
        const date = readDate(text("createdAt"), "day-first");
        if (date && date.offsetMs !== null)
          hints.offsets.push({ wallMs: date.wallMs, offsetMs: date.offsetMs });
      },
    },
    (row) => {
      const line = lineOf(row, at, before, { orders, file: sheet.file });
      if (line) counts.kept++;
      else counts.leftOut++;
    },
  );
  return { rows, ...counts, leftOut: counts.leftOut + cut, continued };
}

/** Puts the row's line into its order. Null: it cannot be used, and the row says why in the report. */
function lineOf(
  row: Row<OrderField>,
  at: Places<OrderField>,
  before: ReadonlySet<string>,
  { orders, file }: { orders: Map<string, ExportedOrder | null>; file: string },
): ExportedLine | null {
  const name = nameOf(row, at);
  if (name === null) return null;
  if (before.has(name)) {
    row.problem("this order stood in another file before");
    return null;
  }
  let order = orders.get(name);
  if (order === undefined) {
    order = orderOf(row, at, name);
    orders.set(name, order);
  } else if (order === null) row.problem("belongs to an order that could not be read");
  if (!order) return null;
  const line = readLine(row, at, file);
  if (line) order.lines.push(line);
  return line;
}

/** `#1001`, `HP-1001/2`: anything longer or without a digit is not an order's name but a shifted cell, perhaps a person's. */
function nameOf(row: Row<OrderField>, at: Places<OrderField>): string | null {
  const field = at.name === undefined ? "id" : "name";
  const name = row.text(field);
  if (name !== null && /^[^\s@]{1,24}$/.test(name) && /\d/.test(name)) return name;
  row.problem(name === null ? "no order name" : "not the name of an order", field);
  return null;
}

function orderOf(row: Row<OrderField>, at: Places<OrderField>, name: string): ExportedOrder | null {
  const dates = {
    created: row.date("createdAt"),
    fulfilled: row.date("fulfilledAt"),
    cancelled: row.date("cancelledAt"),
  };
  const createdAt = dates.created ?? (dates.created === undefined ? undefined : row.date("paidAt"));
  if (!createdAt) {
    if (createdAt === null) row.problem("the order has no date");
    return null;
  }
  if (!dates.created && at.createdAt !== undefined)
    row.problem("the order has no date of its own; the day of payment was taken", "createdAt");
  const refunded = row.money("refunded") ?? "0";
  const financialStatus = statusOf(row, "financialStatus", FINANCIAL, "PAID");
  if (Number(refunded) > 0 && financialStatus === "PARTIALLY_REFUNDED")
    row.problem("part of the order was refunded; the export does not say which goods", "refunded");
  const currency = row.text("currency")?.toUpperCase() ?? null;
  return {
    name,
    createdAt,
    fulfilledAt: dates.fulfilled ?? null,
    cancelledAt: dates.cancelled ?? null,
    currency: currency !== null && /^[A-Z]{3}$/.test(currency) ? currency : null,
    financialStatus,
    fulfilmentStatus: statusOf(row, "fulfilmentStatus", FULFILMENT, "UNFULFILLED"),
    discount: row.money("discount") ?? "0",
    lines: [],
  };
}

function statusOf(
  row: Row<OrderField>,
  field: OrderField,
  known: Readonly<Record<string, string>>,
  otherwise: string,
): string {
  const text = row.text(field);
  if (text === null) return otherwise;
  const status = known[text.toLowerCase().replaceAll(/[\s-]+/g, "_")];
  if (status === undefined)
    row.problem(`not a status that Shopify has; ${otherwise.toLowerCase()} was taken`, field);
  return status ?? otherwise;
}

function readLine(row: Row<OrderField>, at: Places<OrderField>, file: string): ExportedLine | null {
  const sku = row.text("sku");
  const title = row.text("title");
  if (sku === null && title === null) {
    row.problem("the line names no goods: neither SKU nor name");
    return null;
  }
  const quantity = row.whole("quantity");
  if (quantity === undefined) return null;
  if (quantity === null || quantity <= 0) {
    row.problem("the line's quantity is not above 0", "quantity");
    return null;
  }
  const price = row.money("price");
  if (price === undefined) return null;
  if (price === null && at.price !== undefined) {
    row.problem("the line has no price", "price");
    return null;
  }
  if (Math.abs(Number(price)) * quantity >= MOST_MONEY) {
    row.problem("the line comes to more money than can be counted", "price");
    return null;
  }
  return {
    file,
    line: row.line,
    sku,
    title: title ?? sku ?? "",
    quantity,
    price: price ?? "0.00",
    discount: row.money("lineDiscount") ?? "0.00",
  };
}
