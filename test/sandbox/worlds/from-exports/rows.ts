import {
  type DateEvidence,
  type DateOrder,
  decideOrder,
  noDateEvidence,
  readDate,
  type ReadDate,
  weighDate,
} from "../sheets/dates.ts";
import {
  type DecimalMark,
  decideMark,
  noNumberEvidence,
  type NumberEvidence,
  readDecimal,
  readWhole,
  weighNumber,
} from "../sheets/numbers.ts";
import type { Report } from "../sheets/report.ts";
import { eachRow, type Sheet } from "../sheets/sheet.ts";
import type { Places } from "./columns.ts";

/** One row with its cells by field. What cannot be read is reported at once; a blank cell is null without a word. */
export type Row<F extends string> = {
  line: number;
  text: (field: F) => string | null;
  /** `undefined`: it could not be read. */
  whole: (field: F) => number | null | undefined;
  money: (field: F) => string | null | undefined;
  date: (field: F) => ReadDate | null | undefined;
  /** The cell at a place of the file, for columns that are named after things. */
  cell: (at: number) => string;
  /** Reports one cell of this row, or the whole row when no field is named. */
  problem: (why: string, field?: F) => void;
};

/**
 * Reads the rows of a sheet twice: once to learn from the cells of each column how it writes dates and numbers,
 * once to hand the rows on. What had to be chosen without evidence becomes a note.
 */
export async function readRows<F extends string>(
  input: {
    sheet: Sheet;
    at: Places<F>;
    dates?: readonly NoInfer<F>[];
    money?: readonly NoInfer<F>[];
    /** Asked after the survey, when no date of the file decides. */
    dateFallback: () => DateOrder;
    report: Report;
    /** Sees every row before any is read, for choices that need them all. */
    survey?: (text: (field: F) => string) => void;
  },
  onRow: (row: Row<F>) => void,
): Promise<{ rows: number }> {
  const { sheet, report } = input;
  const place = placesOf(input.at);
  const notation = await learnNotation(input);
  let rows = 0;

  await eachRow(sheet, {
    trouble: (line, why) =>
      report.problem({ file: sheet.file, line, why: `${why}; the line was read as it stands` }),
    row(cells, line) {
      rows++;
      const raw = (field: F) => (cells[place(field)] ?? "").trim();
      const problem = (why: string, field?: F) =>
        report.problem({
          file: sheet.file,
          line,
          why,
          column: field === undefined ? "" : (sheet.header[place(field)] ?? ""),
          value: field === undefined ? "" : raw(field),
        });
      const readable = <T>(field: F, value: T | null, why: string): T | null | undefined => {
        if (value !== null || raw(field) === "") return value;
        problem(why, field);
        return undefined;
      };
      if (
        cells.length > sheet.columns.length &&
        cells.slice(sheet.columns.length).some((cell) => cell !== "")
      )
        problem("has more cells than the header: a comma inside a cell was not put in quotation marks?");
      onRow({
        line,
        problem,
        // Exports mark text that looks like a number with an apostrophe.
        text: (field) => raw(field).replace(/^'/, "") || null,
        cell: (place) => (cells[place] ?? "").trim(),
        whole: (field) => readable(field, readWhole(raw(field)), "not a whole number"),
        money: (field) =>
          readable(
            field,
            readDecimal(raw(field), notation.marks.get(field) ?? "."),
            "not an amount of money",
          ),
        date: (field) =>
          readable(
            field,
            readDate(raw(field), notation.orders.get(field) ?? input.dateFallback()),
            "not a date",
          ),
      });
    },
  });
  return { rows };
}

/** A column that is not there stands at -1, where no row has a cell. */
function placesOf<F extends string>(at: Places<F>): (field: F) => number {
  const places = new Map<string, number>(Object.entries(at));
  return (field) => places.get(field) ?? -1;
}

type Notation<F> = { marks: Map<F, DecimalMark>; orders: Map<F, DateOrder> };

async function learnNotation<F extends string>(
  input: Parameters<typeof readRows<F>>[0],
): Promise<Notation<F>> {
  const { sheet, dates = [], money = [], report, dateFallback, survey } = input;
  const place = placesOf(input.at);
  const dateColumns = new Map<F, DateEvidence>(dates.map((field) => [field, noDateEvidence()]));
  const moneyColumns = new Map<F, NumberEvidence>(money.map((field) => [field, noNumberEvidence()]));
  await eachRow(sheet, {
    row(cells) {
      const text = (field: F) => cells[place(field)] ?? "";
      for (const [field, evidence] of dateColumns) weighDate(evidence, text(field));
      for (const [field, evidence] of moneyColumns) weighNumber(evidence, text(field));
      survey?.(text);
    },
  });

  // A column that says nothing follows what the others of its file say together.
  const allDates = noDateEvidence();
  for (const evidence of dateColumns.values()) {
    allDates.dayFirst += evidence.dayFirst;
    allDates.monthFirst += evidence.monthFirst;
  }
  const allMoney = noNumberEvidence();
  for (const evidence of moneyColumns.values()) {
    allMoney.point += evidence.point;
    allMoney.comma += evidence.comma;
  }
  const decided = allDates.dayFirst !== allDates.monthFirst;
  const order = decideOrder(allDates, dateFallback()).order;
  const { mark } = decideMark(allMoney);
  const say = (field: F, doubt: string) =>
    report.note(`${sheet.file}, column ${sheet.header[place(field)] ?? field}: ${doubt}.`);

  const notation: Notation<F> = { marks: new Map(), orders: new Map() };
  for (const [field, evidence] of dateColumns) {
    const own =
      evidence.dayFirst + evidence.monthFirst > 0 || !decided
        ? decideOrder(evidence, order)
        : { order, doubt: null };
    notation.orders.set(field, own.order);
    if (own.doubt !== null) say(field, own.doubt);
  }
  for (const [field, evidence] of moneyColumns) {
    const own = decideMark(evidence, mark);
    notation.marks.set(field, own.mark);
    if (own.doubt !== null && (evidence.point + evidence.comma > 0 || allMoney.point + allMoney.comma === 0))
      say(field, own.doubt);
  }
  return notation;
}
