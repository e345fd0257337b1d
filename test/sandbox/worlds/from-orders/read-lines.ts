import type { WallClock } from "../clock.ts";
import { type DateEvidence, decideOrder, noDateEvidence, readDate, weighDate } from "../sheets/dates.ts";
import { decideMark, noNumberEvidence, readDecimal, readWhole, weighNumber } from "../sheets/numbers.ts";
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
const NEEDED: readonly Field[] = ["invoice", "code", "quantity", "at", "price"];

/**
 * Reads order lines, plain or gzipped, and hands them on in the file's order. Counts of what was there and
 * what could not be read are returned; each unreadable line stands in the report with its reason.
 */
export async function readLines(
  { file, clock, report }: { file: string; clock: WallClock; report: Report },
  onLine: (line: RawLine) => void,
): Promise<{ lines: number }> {
  const opened = await openSheet(file, findColumns);
  if (!opened.sheet)
    throw new Invalid(
      "not_order_lines",
      `${file} ${opened.why}. Order lines need the columns Invoice, StockCode, Quantity, InvoiceDate and Price ` +
        "(Description and CustomerID help). Nothing was built.",
    );
  const { sheet, holds: columns } = opened;
  const cell = (cells: readonly string[], field: Field) => cells[columns[field] ?? -1] ?? "";

  const dates: DateEvidence = noDateEvidence();
  const prices = noNumberEvidence();
  await eachRow(sheet, {
    row(cells) {
      weighDate(dates, cell(cells, "at"));
      weighNumber(prices, cell(cells, "price"));
    },
  });
  const { order, doubt: dateDoubt } = decideOrder(dates, "day-first");
  const { mark, doubt: markDoubt } = decideMark(prices);
  if (dateDoubt !== null) report.note(`${sheet.file}: ${dateDoubt}.`);
  if (markDoubt !== null) report.note(`${sheet.file}: ${markDoubt}.`);

  let lines = 0;
  await eachRow(sheet, {
    trouble: (line, why) =>
      report.note(`${sheet.file}, line ${line}: ${why}; the line was read as it stands.`),
    row(cells, line) {
      lines++;
      const refuse = (column: Field, why: string) =>
        report.problem({
          file: sheet.file,
          line,
          column: ALIASES[column][0],
          value: cell(cells, column),
          why,
        });
      if (cells.length !== sheet.columns.length)
        return report.problem({ file: sheet.file, line, why: "has more or fewer cells than the header" });
      const invoice = cell(cells, "invoice").trim();
      if (invoice === "") return refuse("invoice", "no invoice number");
      const quantity = readWhole(cell(cells, "quantity"));
      if (quantity === null) return refuse("quantity", "the quantity is not a whole number");
      const date = readDate(cell(cells, "at"), order);
      if (!date) return refuse("at", "the date cannot be read");
      const price = readDecimal(cell(cells, "price"), mark);
      if (price === null) return refuse("price", "the price cannot be read");
      const code = cell(cells, "code").trim().toUpperCase();
      if (code === "") return refuse("code", "no stock code");
      const at = date.offsetMs === null ? clock.momentAt(date.wallMs) : new Date(date.wallMs - date.offsetMs);
      const title = cell(cells, "title").trim().replaceAll(/\s+/g, " ");
      onLine({ line, invoice, code, title, quantity, at, price, customer: cell(cells, "customer").trim() });
    },
  });
  return { lines };
}

function findColumns(columns: readonly string[]): Partial<Record<Field, number>> | null {
  const found: Partial<Record<Field, number>> = {};
  for (const [field, names] of Object.entries(ALIASES) as [Field, readonly string[]][]) {
    const at = columns.findIndex((column) => names.includes(column));
    if (at !== -1) found[field] = at;
  }
  return NEEDED.every((field) => found[field] !== undefined) ? found : null;
}
