import { type DateOrder, isAfter, readDate, type ReadDate } from "../sheets/dates.ts";
import { MOST_UNITS, readDecimal, readWhole } from "../sheets/numbers.ts";
import { type Report, withoutContacts } from "../sheets/report.ts";
import { eachRow, type Sheet } from "../sheets/sheet.ts";
import type { Places } from "./columns.ts";
import { learnNotation, type Notation } from "./notation.ts";

/** One row with its cells by field. What cannot be read is reported at once; a blank cell is null without a word. */
export type Row<F extends string> = {
  line: number;
  text: (field: F) => string | null;
  /** `undefined`: it could not be read. */
  whole: (field: F) => number | null | undefined;
  money: (field: F) => string | null | undefined;
  date: (field: F) => ReadDate | null | undefined;
  /** Cells at a place of the file, for columns that are named after things. */
  textAt: (place: number) => string | null;
  wholeAt: (place: number) => number | null | undefined;
  /** Reports one cell of this row, or the whole row when no field is named. */
  problem: (why: string, field?: F) => void;
};

export type RowsInput<F extends string> = {
  sheet: Sheet;
  at: Places<F>;
  /** A row that ends before one of these is cut off and not handed on. */
  needs: readonly NoInfer<F>[];
  /** Whether columns that nobody reads may hold texts over several lines, as notes and descriptions do. */
  prose: boolean;
  dates?: readonly NoInfer<F>[];
  money?: readonly NoInfer<F>[];
  counts?: readonly NoInfer<F>[];
  /** What the world repeats as it stands: an e-mail address or a telephone number in one of these is masked there. */
  shown: readonly NoInfer<F>[];
  /** Places of columns with counts that are named after things. */
  countPlaces?: readonly number[];
  dateFallback: () => DateOrder;
  siblingOrder: DateOrder | null;
  now: Date;
  report: Report;
  /** Sees every row before any is read, for choices that need them all. */
  survey?: (text: (field: F) => string) => void;
};

/**
 * Reads the rows of a sheet twice: once to learn from the cells of each column how it writes dates and numbers,
 * once to hand the rows on. `cut` of them were too short to be handed on; `continued` lines of the file belong to
 * cells that began on the line above.
 */
export async function readRows<F extends string>(
  input: RowsInput<F>,
  onRow: (row: Row<F>) => void,
): Promise<{ rows: number; cut: number; continued: number }> {
  const { sheet, report, survey } = input;
  const place = placesOf(input.at);
  const placesFor = (fields: readonly F[] = []) => fields.map(place).filter((at) => at !== -1);
  const notation = await learnNotation({
    ...input,
    columns: {
      dates: placesFor(input.dates),
      money: placesFor(input.money),
      counts: [...placesFor(input.counts), ...(input.countPlaces ?? [])],
    },
    eachCells: (cells) => survey?.((field) => cells[place(field)] ?? ""),
  });
  const needed = placesFor(input.needs);
  const known = new Set(Object.values<number | undefined>(input.at));
  const counts = { rows: 0, cut: 0, continued: 0 };
  await eachRow(sheet, {
    trouble: (line, why) =>
      report.problem({ file: sheet.file, line, why: `${why}; the line was read as it stands` }),
    row(cells, line, lines) {
      counts.rows++;
      counts.continued += lines - 1;
      const row = makeRow<F>({ ...input, place, notation, cells, line });
      const lost = needed.filter((at) => at >= cells.length).map((at) => sheet.header[at] ?? "");
      const over = lines > 1 ? ` (it runs over ${lines} lines)` : "";
      if (lost[0] !== undefined) {
        counts.cut++;
        row.problem(`is cut off before ${lost[0]}${over}`);
        return;
      }
      if (cells.length < sheet.columns.length) row.problem(`has fewer cells than the header${over}`);
      if (cells.slice(sheet.columns.length).some((cell) => cell !== ""))
        row.problem("has more cells than the header: a comma inside a cell was not put in quotation marks?");
      // A row that was lost in a cell brought its delimiters along.
      const broken = cells.findIndex(
        (cell, at) =>
          cell.includes("\n") && (!input.prose || (known.has(at) && cell.includes(sheet.delimiter))),
      );
      if (broken !== -1)
        row.problem(`${sheet.header[broken] ?? "a cell"} goes on over ${lines} lines: are rows lost in it?`);
      for (const field of input.shown) {
        const text = row.text(field) ?? "";
        if (withoutContacts(text) !== text)
          row.problem("holds an e-mail address or a telephone number, which the world leaves out", field);
      }
      onRow(row);
    },
  });
  return counts;
}

function makeRow<F extends string>(input: {
  sheet: Sheet;
  report: Report;
  now: Date;
  place: (field: F) => number;
  notation: Notation;
  cells: readonly string[];
  line: number;
}): Row<F> {
  const { sheet, report, place, notation, cells, line } = input;
  const raw = (at: number) => (cells[at] ?? "").trim();
  const say = (why: string, at: number | null) =>
    report.problem({
      file: sheet.file,
      line,
      why,
      column: at === null ? "" : (sheet.header[at] ?? ""),
      value: at === null ? "" : raw(at),
    });
  const readable = <T>(at: number, value: T | null, why: string): T | null | undefined => {
    if (value !== null || raw(at) === "") return value;
    say(why, at);
    return undefined;
  };
  // Exports mark text that looks like a number with an apostrophe.
  const textAt = (at: number) => raw(at).replace(/^'/, "") || null;
  const wholeAt = (at: number) => {
    const value = readable(at, readWhole(raw(at), notation.marks.get(at) ?? "."), "not a whole number");
    if (typeof value !== "number" || Math.abs(value) <= MOST_UNITS) return value;
    say("more units than a store can hold: a barcode or an id?", at);
    return undefined;
  };
  return {
    line,
    textAt,
    wholeAt,
    problem: (why, field) => say(why, field === undefined ? null : place(field)),
    text: (field) => textAt(place(field)),
    whole: (field) => wholeAt(place(field)),
    money: (field) => {
      const at = place(field);
      return readable(at, readDecimal(raw(at), notation.marks.get(at) ?? "."), "not an amount of money");
    },
    date: (field) => {
      const at = place(field);
      const value = readable(at, readDate(raw(at), notation.orders.get(at) ?? "day-first"), "not a date");
      if (!value || !isAfter(value, input.now)) return value;
      say("a date after today", at);
      return undefined;
    },
  };
}

/** A column that is not there stands at -1, where no row has a cell. */
function placesOf<F extends string>(at: Places<F>): (field: F) => number {
  const places = new Map<string, number>(Object.entries(at));
  return (field) => places.get(field) ?? -1;
}
