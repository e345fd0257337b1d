import { existsSync } from "node:fs";
import type { WallClock } from "../clock.ts";
import { type DateOrder, decideOrder, noDateEvidence, readDate, weighDate } from "../sheets/dates.ts";
import {
  type DecimalMark,
  decideMark,
  MOST_MONEY,
  MOST_UNITS,
  noNumberEvidence,
  readDecimal,
  readWhole,
  weighCount,
  weighNumber,
} from "../sheets/numbers.ts";
import type { Report } from "../sheets/report.ts";
import { eachRow, openSheet } from "../sheets/sheet.ts";
import { Invalid } from "../../../../app/ops/errors.ts";

/** One line of an order as a till or an accounting program lists it. */
export type RawLine = {
  line: number;
  invoice: string;
  code: string;
  title: string;
  quantity: number;
  at: Date;
  /** Decimal text; may be negative. */
  price: string;
  /** A number that only says which lines belong to one buyer. */
  customer: string;
};

const ALIASES = {
  invoice: ["invoice", "invoiceno", "invoice no", "order", "order id"],
  code: ["stockcode", "stock code", "sku", "item"],
  title: ["description", "title", "product"],
  quantity: ["quantity", "qty", "units"],
  at: ["invoicedate", "invoice date", "date", "created at"],
  price: ["price", "unitprice", "unit price"],
  customer: ["customerid", "customer id", "customer"],
} as const;
type Field = keyof typeof ALIASES;
const NEEDS =
  "order lines need the columns Invoice, StockCode, Quantity, InvoiceDate and Price (Description and CustomerID help)";
const NEEDED: readonly Field[] = ["invoice", "code", "quantity", "at", "price"];

/**
 * Reads order lines, plain or gzipped, and hands them on in the file's order. Counts of what was there and
 * what could not be read are returned; each unreadable line stands in the report with its reason.
 */
export async function readLines(
  { file, clock, report, now }: { file: string; clock: WallClock; report: Report; now: Date },
  onLine: (line: RawLine) => void,
): Promise<{ lines: number; unread: number }> {
  if (!existsSync(file)) throw new Invalid("no_file", `There is no ${file}. Nothing was built.`);
  const opened = await openSheet(file, { recognise: findColumns, needs: NEEDS });
  if (!opened.sheet) throw new Invalid("not_order_lines", `${file} ${opened.why}. Nothing was built.`);
  const { sheet, holds: columns } = opened;
  const cell = (cells: readonly string[], field: Field) => cells[columns[field] ?? -1] ?? "";

  const dates = noDateEvidence();
  const prices = noNumberEvidence();
  const quantities = noNumberEvidence();
  await eachRow(sheet, {
    row(cells) {
      weighDate(dates, cell(cells, "at"));
      weighNumber(prices, cell(cells, "price"));
      weighCount(quantities, cell(cells, "quantity"));
    },
  });
  const { order, doubt: dateDoubt } = decideOrder(dates, "day-first");
  // Where prices do not show the decimal mark, counts may: `1,204` pieces group thousands.
  const seen = prices.point + prices.comma > 0 ? prices : quantities;
  const unclear = prices.ambiguous + quantities.ambiguous;
  const { mark, doubt: markDoubt } = decideMark({ ...seen, ambiguous: unclear });
  if (dateDoubt !== null) report.note(`${sheet.file}: ${dateDoubt}.`);
  if (markDoubt !== null) report.note(`${sheet.file}: ${markDoubt}.`);

  const parse = lineParser({ columns, width: sheet.columns.length, order, mark, clock, now });
  let lines = 0;
  let unread = 0;
  await eachRow(sheet, {
    trouble: (line, why) =>
      report.problem({ file: sheet.file, line, why: `${why}; the line was read as it stands` }),
    row(cells, line) {
      lines++;
      const parsed = parse(cells);
      if (parsed.why === null) {
        onLine({ ...parsed.rest, line });
        return;
      }
      unread++;
      report.problem({ file: sheet.file, line, ...parsed });
    },
  });
  return { lines, unread };
}

type Parsed = { why: null; rest: Omit<RawLine, "line"> } | { why: string; column?: string; value?: string };

function lineParser(input: {
  columns: Partial<Record<Field, number>>;
  width: number;
  order: DateOrder;
  mark: DecimalMark;
  clock: WallClock;
  now: Date;
}): (cells: readonly string[]) => Parsed {
  const { columns, width, order, mark, clock, now } = input;
  // The lines of an invoice share their date.
  let before: { text: string; at: Date } | null = null;

  function dateIn(text: string): Date | null {
    if (before?.text === text) return before.at;
    const date = readDate(text, order);
    if (!date) return null;
    const at = date.offsetMs === null ? clock.momentAt(date.wallMs) : new Date(date.wallMs - date.offsetMs);
    before = { text, at };
    return at;
  }

  return (cells) => {
    const cell = (field: Field) => (cells[columns[field] ?? -1] ?? "").trim();
    const unread = (column: Field, why: string): Parsed => ({
      why,
      column: ALIASES[column][0],
      value: cell(column),
    });
    if (cells.length !== width) return { why: "has more or fewer cells than the header" };
    const invoice = cell("invoice");
    if (invoice === "") return unread("invoice", "no invoice number");
    const code = cell("code").toUpperCase();
    if (code === "") return unread("code", "no stock code");
    const quantity = readWhole(cell("quantity"), mark);
    if (quantity === null) return unread("quantity", "the quantity is not a whole number");
    if (Math.abs(quantity) > MOST_UNITS)
      return unread("quantity", "the quantity is more than a store can hold: a barcode or an id?");
    const at = dateIn(cell("at"));
    if (at === null) return unread("at", "the date cannot be read");
    if (at > now) return unread("at", "a date after today");
    const price = readDecimal(cell("price"), mark);
    if (price === null) return unread("price", "the price cannot be read");
    if (Math.abs(Number(price) * quantity) >= MOST_MONEY)
      return unread("price", "the line comes to more money than can be counted");
    const title = cell("title").replaceAll(/\s+/g, " ");
    return { why: null, rest: { invoice, code, title, quantity, at, price, customer: cell("customer") } };
  };
}

function findColumns(columns: readonly string[]): Partial<Record<Field, number>> | null {
  const found: Partial<Record<Field, number>> = {};
  for (const [field, names] of Object.entries(ALIASES) as [Field, readonly string[]][]) {
    const at = columns.findIndex((column) => names.includes(column));
    if (at !== -1) found[field] = at;
  }
  return NEEDED.every((field) => found[field] !== undefined) ? found : null;
}
