import type { Block } from "../../ops/drafts/contract.ts";
import { type FontName, type Page, printable } from "./page.server.ts";

type Table = Extract<Block, { type: "table" }>;
type Cell = { text: string; width: number; align: "left" | "right" };

const SIZE = 9;
const GAP = 8;
/** The first column wraps; it never gets less than this share of the page. */
const FIRST_SHARE = 0.3;

/** Label and value, one pair a line. */
export function printFields(page: Page, fields: readonly { label: string; value: string }[]): void {
  const labelWidth = 120;
  for (const { label, value } of fields) {
    printRow(page, [
      { text: label, width: labelWidth, align: "left" },
      { text: value, width: page.width - labelWidth - GAP, align: "left" },
    ]);
  }
  page.pdf.moveDown(1);
}

/** Lines under a head that is repeated on each page, and totals at the end. */
export function printTable(page: Page, table: Table): void {
  const widths = columnWidths(page, table);
  const cells = (row: readonly string[]): Cell[] =>
    table.columns.map(({ align }, index) => ({
      text: row[index] ?? "",
      width: widths[index] ?? 0,
      align: align === "end" ? "right" : "left",
    }));
  const head = cells(table.columns.map(({ label }) => label));
  printRow(page, head, { font: "bold" });
  rule(page);
  for (const row of table.rows) printRow(page, cells(row), { repeat: head });
  rule(page);
  for (const { label, value } of table.totals) {
    printRow(
      page,
      [
        { text: label, width: page.width * 0.7 - GAP, align: "right" },
        { text: value, width: page.width * 0.3, align: "right" },
      ],
      { font: "bold" },
    );
  }
  page.pdf.moveDown(1);
}

/** Prints cells side by side, on a new page when the tallest does not fit. */
function printRow(
  page: Page,
  cells: readonly Cell[],
  options: { font?: FontName; repeat?: readonly Cell[] } = {},
): void {
  const { pdf, left } = page;
  pdf
    .font(options.font ?? "regular")
    .fontSize(SIZE)
    .fillColor("#000000");
  const texts = cells.map(({ text }) => printable(page, text));
  const heights = cells.map(({ width }, index) => pdf.heightOfString(texts[index] ?? "", { width }));
  const height = Math.max(...heights) + 4;
  if (pdf.y + height > pdf.page.height - pdf.page.margins.bottom) {
    pdf.addPage();
    if (options.repeat) {
      printRow(page, options.repeat, { font: "bold" });
      rule(page);
    }
    pdf.font(options.font ?? "regular").fontSize(SIZE);
  }
  const top = pdf.y;
  let x = left;
  for (const [index, { width, align }] of cells.entries()) {
    pdf.text(texts[index] ?? "", x, top, { width, align });
    x += width + GAP;
  }
  pdf.x = left;
  pdf.y = top + height;
}

/** Every column but the first as wide as its widest cell, as long as the first keeps its share. */
function columnWidths(page: Page, table: Table): number[] {
  const { pdf, width } = page;
  pdf.font("bold").fontSize(SIZE);
  const natural = table.columns.map(({ label }, index) =>
    Math.max(
      ...[label, ...table.rows.map((row) => row[index] ?? "")].map(
        (text) => pdf.widthOfString(printable(page, text)) + 1,
      ),
    ),
  );
  const room = width - GAP * (table.columns.length - 1);
  const others = natural.slice(1).reduce((sum, each) => sum + each, 0);
  const most = room * (1 - FIRST_SHARE);
  const scale = others > most ? most / others : 1;
  const rest = natural.slice(1).map((each) => each * scale);
  return [room - rest.reduce((sum, each) => sum + each, 0), ...rest];
}

function rule({ pdf, left, width }: Page): void {
  pdf
    .moveTo(left, pdf.y)
    .lineTo(left + width, pdf.y)
    .lineWidth(0.5)
    .strokeColor("#999999")
    .stroke();
  pdf.y += 4;
}
