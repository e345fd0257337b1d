import path from "node:path";
import { csvReader, type CsvRow } from "../csv.ts";
import { type FileKind, recogniseFile, textOf, Unreadable } from "./text-file.ts";

/** One file of rows under named columns, however a spreadsheet program saved it. */
export type Sheet = {
  path: string;
  /** Its name without folders, for reports. */
  file: string;
  text: FileKind & { kind: "text" };
  delimiter: string;
  /** Rows before this line are no data; the header stands on it. */
  headerLine: number;
  /** As `plainHeader` gives them. */
  columns: readonly string[];
  /** As they stand in the file. */
  header: readonly string[];
};

const HEAD_ROWS = 12;

/**
 * Opens a file if one of its first rows is a header that `recognise` knows. Otherwise says what it is instead;
 * `needs` says which columns were looked for. `recognise` sees the plain header names of a row and answers what the sheet holds, or null.
 */
export async function openSheet<K>(
  file: string,
  { recognise, needs }: { recognise: (columns: readonly string[]) => K | null; needs: string },
): Promise<{ sheet: Sheet; holds: K } | { sheet: null; why: string }> {
  const text = await recogniseFile(file).catch(unreadable);
  if (text.kind === "not_text") return { sheet: null, why: text.what };
  const head = await readHead(file, text);
  for (const delimiter of delimitersOf(head))
    for (const { cells, line } of rowsOf(head, delimiter)) {
      const columns = cells.map(plainHeader);
      const holds = recognise(columns);
      if (holds === null) continue;
      const sheet = {
        path: file,
        file: path.basename(file),
        text,
        delimiter,
        headerLine: line,
        columns,
        header: cells,
      };
      return { holds, sheet };
    }
  const why = head.trim() === "" ? "is empty" : `has no header that Ops Room knows: ${needs}`;
  return { sheet: null, why };
}

function unreadable(error: unknown): FileKind {
  if (error instanceof Unreadable) return { kind: "not_text", what: error.why };
  throw error;
}

/** Calls back for every row below the header, with the line on which it begins and the lines that it runs over. */
export async function eachRow(
  sheet: Sheet,
  on: { row: CsvRow; trouble?: (line: number, why: string) => void },
): Promise<void> {
  const reader = csvReader({
    delimiter: sheet.delimiter,
    width: sheet.columns.length,
    onRow(cells, line, lines) {
      if (line > sheet.headerLine && cells.some((cell) => cell !== "")) on.row(cells, line, lines);
    },
    onTrouble: (line, why) => on.trouble?.(line, why),
  });
  for await (const chunk of textOf(sheet.path, sheet.text)) reader.push(chunk);
  reader.end();
}

/** `Available (not editable)` → `available`, `Variant_SKU ` → `variant sku`. */
function plainHeader(name: string): string {
  return (
    name
      .replace(/^\uFEFF/, "")
      // Words in brackets alone are a name: `(Old barn)`.
      .replace(/(?<=\S)\s*\([^)]*\)\s*$/, "")
      .replaceAll(/[\s_]+/g, " ")
      .trim()
      .toLowerCase()
  );
}

async function readHead(file: string, text: FileKind & { kind: "text" }): Promise<string> {
  for await (const chunk of textOf(file, text)) if (chunk !== "") return chunk.slice(0, 65_536);
  return "";
}

/** Most frequent first: a header of many columns has many of its own. */
function delimitersOf(head: string): string[] {
  const start = head.split("\n", HEAD_ROWS).join("\n");
  const count = (delimiter: string) => start.split(delimiter).length - 1;
  return [",", ";", "\t", "|"].filter((one) => count(one) > 0).sort((a, b) => count(b) - count(a));
}

function rowsOf(head: string, delimiter: string): { cells: string[]; line: number }[] {
  const rows: { cells: string[]; line: number }[] = [];
  const reader = csvReader({
    delimiter,
    onRow: (cells, line) => rows.length < HEAD_ROWS && rows.push({ cells, line }),
    onTrouble: () => undefined,
  });
  reader.push(head);
  reader.end();
  return rows;
}
