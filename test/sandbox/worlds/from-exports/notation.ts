import {
  type DateEvidence,
  type DateOrder,
  decideOrder,
  noDateEvidence,
  weighDate,
} from "../sheets/dates.ts";
import {
  type DecimalMark,
  decideMark,
  noNumberEvidence,
  type NumberEvidence,
  weighCount,
  weighNumber,
} from "../sheets/numbers.ts";
import type { Report } from "../sheets/report.ts";
import { eachRow, type Sheet } from "../sheets/sheet.ts";

/** How the columns of a sheet write dates and numbers, by their places. */
export type Notation = {
  marks: ReadonlyMap<number, DecimalMark>;
  orders: ReadonlyMap<number, DateOrder>;
};

type Columns = { dates: readonly number[]; money: readonly number[]; counts: readonly number[] };

/**
 * Reads a sheet once through to learn how it writes dates and numbers.
 * What had to be chosen without evidence becomes a note.
 */
export async function learnNotation(input: {
  sheet: Sheet;
  columns: Columns;
  /** Asked after the reading, when no date of the file decides. */
  dateFallback: () => DateOrder;
  /** What other files of the same store show, when no date of this one decides. */
  siblingOrder: DateOrder | null;
  report: Report;
  eachCells: (cells: readonly string[]) => void;
}): Promise<Notation> {
  const { sheet, columns } = input;
  const dates = new Map(columns.dates.map((at) => [at, noDateEvidence()]));
  const money = new Map(columns.money.map((at) => [at, noNumberEvidence()]));
  const counts = new Map(columns.counts.map((at) => [at, noNumberEvidence()]));
  await eachRow(sheet, {
    row(cells) {
      for (const [at, evidence] of dates) weighDate(evidence, cells[at] ?? "");
      for (const [at, evidence] of money) weighNumber(evidence, cells[at] ?? "");
      for (const [at, evidence] of counts) weighCount(evidence, cells[at] ?? "");
      input.eachCells(cells);
    },
  });
  const say = (at: number, doubt: string) =>
    input.report.note(`${sheet.file}, column ${sheet.header[at] ?? ""}: ${doubt}.`);
  const orders = decideOrders(dates, { sibling: input.siblingOrder, fallback: input.dateFallback() }, say);
  return { orders, marks: decideMarks(money, counts, say) };
}

type Say = (at: number, doubt: string) => void;

/** A column that says nothing follows what the others of its file say together. */
function decideOrders(
  columns: ReadonlyMap<number, DateEvidence>,
  { sibling, fallback }: { sibling: DateOrder | null; fallback: DateOrder },
  say: Say,
): Map<number, DateOrder> {
  const all = noDateEvidence();
  for (const evidence of columns.values()) {
    all.dayFirst += evidence.dayFirst;
    all.monthFirst += evidence.monthFirst;
  }
  const decided = all.dayFirst !== all.monthFirst;
  const { order } = decideOrder(all, fallback);
  const orders = new Map<number, DateOrder>();
  if (!decided && sibling !== null) {
    for (const [at, { ambiguous }] of columns) {
      orders.set(at, sibling);
      if (ambiguous > 0) say(at, `no date decides whether day or month comes first; ${sibling} is how the other files are written`); // prettier-ignore
    }
    return orders;
  }
  for (const [at, evidence] of columns) {
    const own =
      evidence.dayFirst + evidence.monthFirst > 0 || !decided
        ? decideOrder(evidence, order)
        : { order, doubt: null };
    orders.set(at, own.order);
    if (own.doubt !== null) say(at, own.doubt);
  }
  return orders;
}

/** As with dates; counts follow the file's money, for a count seldom shows how it groups its thousands. */
function decideMarks(
  money: ReadonlyMap<number, NumberEvidence>,
  counts: ReadonlyMap<number, NumberEvidence>,
  say: Say,
): Map<number, DecimalMark> {
  const marks = new Map<number, DecimalMark>();
  const allMoney = sum(money.values());
  const { mark } = decideMark(allMoney);
  for (const [at, evidence] of money) {
    const own = decideMark(evidence, mark);
    marks.set(at, own.mark);
    if (own.doubt !== null && (isEvident(evidence) || !isEvident(allMoney))) say(at, own.doubt);
  }
  const allCounts = sum(counts.values());
  const ofCounts = isEvident(allMoney) ? mark : decideMark(allCounts).mark;
  for (const [at, evidence] of counts) {
    marks.set(at, ofCounts);
    const { doubt } = decideMark(evidence, ofCounts);
    if (doubt !== null && !isEvident(allMoney) && (isEvident(evidence) || !isEvident(allCounts)))
      say(at, doubt);
  }
  return marks;
}

function isEvident({ point, comma }: NumberEvidence): boolean {
  return point + comma > 0;
}

function sum(all: Iterable<NumberEvidence>): NumberEvidence {
  const total = noNumberEvidence();
  for (const { point, comma } of all) {
    total.point += point;
    total.comma += comma;
  }
  return total;
}
