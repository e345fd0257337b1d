import fs from "node:fs";
import zlib from "node:zlib";

/** Series over the same periods, as a file has them. */
export type Series = {
  ids: string[];
  /** As the file names them, in order; closed days that no row mentions are none. */
  periods: string[];
  /** NaN where the file is empty or says nothing. */
  values: Float64Array[];
};

const PERIOD_COLUMNS = ["date", "ds", "day", "week", "month", "period"];
const VALUE_COLUMNS = ["value", "y", "units", "sales", "quantity"];
const ID_COLUMNS = ["id", "unique_id", "series_id", "sku", "item", "item_id", "store", "brand", "product"];

/**
 * Reads a wide file (first column the id, then one column per period) or a long one (a row per id and date), plain
 * or gzipped. `long` names the long form's columns as `id,date,value`, ids of several columns joined by `+`; without
 * it they are known by name.
 */
export function readSeries(file: string, long?: string): Series {
  const bytes = fs.readFileSync(file);
  const text = (file.endsWith(".gz") ? zlib.gunzipSync(bytes) : bytes).toString("utf8");
  const [header = "", ...lines] = text.split(/\r?\n/).filter((line) => line !== "");
  const columns = cellsOf(header);
  const named = long ? namedColumns(columns, long) : knownColumns(columns);
  return named ? readLong(lines.map(cellsOf), named) : readWide(columns, lines.map(cellsOf));
}

type LongColumns = { id: number[]; period: number; value: number };

function readWide(columns: readonly string[], rows: readonly string[][]): Series {
  return {
    ids: rows.map(([id = ""]) => id),
    periods: columns.slice(1),
    values: rows.map((row) =>
      Float64Array.from({ length: columns.length - 1 }, (_, at) => numberIn(row[at + 1])),
    ),
  };
}

function readLong(rows: readonly string[][], { id, period, value }: LongColumns): Series {
  const periods = [...new Set(rows.map((row) => row[period] ?? ""))].sort();
  const placeOf = new Map(periods.map((name, at) => [name, at]));
  const byId = new Map<string, Float64Array>();
  for (const row of rows) {
    const name = id.map((column) => row[column] ?? "").join(" ");
    let values = byId.get(name);
    if (!values) byId.set(name, (values = new Float64Array(periods.length).fill(Number.NaN)));
    values[placeOf.get(row[period] ?? "") ?? 0] = numberIn(row[value]);
  }
  return { ids: [...byId.keys()], periods, values: [...byId.values()] };
}

function namedColumns(columns: readonly string[], long: string): LongColumns {
  const [ids = "", period = "", value = ""] = long.split(",");
  const at = (name: string) => {
    const found = columns.indexOf(name);
    if (found < 0) throw new Error(`--long names a column "${name}"; the file has ${columns.join(", ")}.`);
    return found;
  };
  return { id: ids.split("+").map(at), period: at(period), value: at(value) };
}

/** Null for a wide file: its columns are periods. */
function knownColumns(columns: readonly string[]): LongColumns | null {
  const found = (known: readonly string[]) =>
    columns.flatMap((name, at) => (known.includes(name.toLowerCase()) ? [at] : []));
  const id = found(ID_COLUMNS);
  const [period] = found(PERIOD_COLUMNS);
  const [value] = found(VALUE_COLUMNS);
  return id.length > 0 && period !== undefined && value !== undefined ? { id, period, value } : null;
}

/** The files quote names at most; none has a comma inside. */
function cellsOf(line: string): string[] {
  return line.split(",").map((cell) => cell.replace(/^"(.*)"$/, "$1"));
}

function numberIn(cell: string | undefined): number {
  return cell === undefined || cell === "" ? Number.NaN : Number(cell);
}
