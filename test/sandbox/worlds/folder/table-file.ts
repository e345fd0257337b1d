import { createReadStream, createWriteStream, existsSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { WallClock } from "../clock.ts";
import { csvLine, csvReader } from "../csv.ts";
import type { Cell } from "./cells.ts";
import type { Faults } from "./faults.ts";
import { inFile, type RowOf, type Table } from "./tables.ts";

type AnyCell = Cell<unknown>;

/** Reads one file of a world folder, a row at a time. A file that is not there has no rows. */
export async function readTable<C extends object>(
  { dir, clock, faults }: { dir: string; clock: WallClock; faults: Faults },
  table: Table<C>,
  onRow: (row: RowOf<C>, where: { file: string; line: number }) => void,
): Promise<void> {
  const file = [`${table.file}.csv`, `${table.file}.csv.gz`].find((name) => existsSync(path.join(dir, name)));
  if (file === undefined) return;
  let header = null as Header | null;

  const reader = csvReader({
    onTrouble: (line, why) => faults.add({ file, line, why }),
    onRow(cells, line) {
      if (!header) {
        header = readHeader({ file, table, faults }, cells);
        return;
      }
      const row = readRow({ file, line, clock, faults }, header, cells);
      if (row) onRow(row as RowOf<C>, { file, line });
    },
  });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of bytes(path.join(dir, file)))
      reader.push(decoder.decode(chunk, { stream: true }));
    reader.push(decoder.decode());
    reader.end();
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    faults.add({ file, why: `cannot be read: ${error.message}` });
    return;
  }
  if (header === null) faults.add({ file, line: 1, why: "is empty; the first line must name the columns" });
}

function bytes(file: string): AsyncIterable<Buffer> {
  const stream = createReadStream(file, { highWaterMark: 1 << 18 });
  if (!file.endsWith(".gz")) return stream;
  const gunzip = createGunzip({ chunkSize: 1 << 18 });
  stream.on("error", (error) => gunzip.destroy(error));
  return stream.pipe(gunzip);
}

/** Text that is not UTF-8 and archives that are cut short carry codes; our own bugs do not. */
function isUnreadable(error: unknown): error is Error & { code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

type Header = { keys: string[]; cells: AnyCell[]; absent: [string, unknown][] };

function readHeader(
  { file, table, faults }: { file: string; table: Table<object>; faults: Faults },
  names: string[],
): Header {
  const known = Object.entries(table.columns) as [string, AnyCell][];
  const columns = new Map(known.map(([key, cell]) => [inFile(key), { key, cell }]));
  const header: Header = { keys: [], cells: [], absent: [] };
  for (const [at, raw] of names.entries()) {
    const name = at === 0 ? raw.replace(/^\uFEFF/, "") : raw;
    const column = columns.get(name);
    if (!column) {
      const why = `is not a column of this file, or stands there twice; it may have ${[...columns.keys()].join(", ")}`;
      faults.add({ file, line: 1, column: name, why });
      continue;
    }
    columns.delete(name);
    header.keys.push(column.key);
    header.cells.push(column.cell);
  }
  for (const [name, { key, cell }] of columns) {
    const { absent } = cell;
    if (absent) header.absent.push([key, absent.value]);
    else faults.add({ file, line: 1, column: name, why: "is missing" });
  }
  return header;
}

function readRow(
  { file, line, clock, faults }: { file: string; line: number; clock: WallClock; faults: Faults },
  { keys, cells, absent }: Header,
  texts: string[],
): Record<string, unknown> | null {
  if (texts.length !== keys.length) {
    faults.add({
      file,
      line,
      why: `has ${texts.length} cells where the first line names ${keys.length} columns`,
    });
    return null;
  }
  const row: Record<string, unknown> = {};
  let good = true;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? "";
    const cell = cells[at];
    const text = texts[at] ?? "";
    if (!cell) continue;
    if (text === "" && cell.absent) {
      row[key] = cell.absent.value;
      continue;
    }
    const value = cell.read(text, clock);
    if (value === undefined) {
      faults.add({ file, line, column: inFile(key), why: `${JSON.stringify(text)} is not ${cell.what}` });
      good = false;
    }
    row[key] = value;
  }
  for (const [key, value] of absent) row[key] = value;
  return good ? row : null;
}

/** Writes one file of a world folder. No rows, no file. */
export async function writeTable<C extends object>(
  { dir, clock, gzip }: { dir: string; clock: WallClock; gzip: boolean },
  table: Table<C>,
  rows: Iterable<RowOf<C>>,
): Promise<void> {
  const text = tableText(table, clock, rows);
  const first = text.next();
  if (first.done === true) return;
  const source = Readable.from(prefixed(first.value, text), { objectMode: false, highWaterMark: 1 << 18 });
  const target = createWriteStream(path.join(dir, `${table.file}.csv${gzip ? ".gz" : ""}`));
  await (gzip ? pipeline(source, createGzip(), target) : pipeline(source, target));
}

function* prefixed(first: string, rest: Iterable<string>): Generator<string> {
  yield first;
  yield* rest;
}

/** In pieces of about a thousand lines; nothing at all when there are no rows. */
function* tableText<C extends object>(
  table: Table<C>,
  clock: WallClock,
  rows: Iterable<RowOf<C>>,
): Generator<string, undefined> {
  const columns = Object.entries(table.columns) as [keyof C & string, AnyCell][];
  let lines = [csvLine(columns.map(([key]) => inFile(key)))];
  let any = false;
  for (const row of rows) {
    any = true;
    lines.push(csvLine(columns.map(([key, cell]) => cell.write(row[key], clock))));
    if (lines.length < 1000) continue;
    yield `${lines.join("\n")}\n`;
    lines = [];
  }
  if (any && lines.length > 0) yield `${lines.join("\n")}\n`;
  return undefined;
}
