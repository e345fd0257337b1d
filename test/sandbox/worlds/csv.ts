/**
 * Comma-separated text, a chunk at a time (RFC 4180, and the liberties that spreadsheet programs take).
 * Own reader: half a million lines take about a quarter of the time that csv-parse needs,
 * and every row knows the line it began on.
 */
/** `line` is where the row begins, `lines` how many it runs over. */
export type CsvRow = (cells: string[], line: number, lines: number) => void;

/** `line` is the physical line where the trouble began. */
export type CsvTrouble = (line: number, why: string) => void;

/** A cell longer than this is taken for a quotation mark that was never closed. */
const LONGEST_ROW = 1_000_000;

/**
 * `onRow` hears of each row where it began and over how many lines it runs. A row over several lines with text behind
 * the mark that closes such a cell, or with more cells than `width`, has a mark that was never closed and took the rows
 * below for its own: they are read again, a line at a time.
 */
export function csvReader(options: {
  delimiter?: string;
  width?: number;
  onRow: CsvRow;
  onTrouble: CsvTrouble;
}): {
  push(chunk: string): void;
  end(): void;
} {
  const { delimiter = ",", width = Infinity, onRow, onTrouble } = options;
  let text = "";
  let line = 1;
  /** Where the next quotation mark is, from `at` on; -1: none in `text`. */
  let quote = -1;

  function read(final: boolean): void {
    let at = 0;
    quote = text.indexOf('"');
    while (at < text.length) {
      const newline = text.indexOf("\n", at);
      if (newline === -1 && !final) break;
      const end = newline === -1 ? text.length : newline;
      if (quote !== -1 && quote < at) quote = text.indexOf('"', at);
      if (quote === -1 || quote > end) {
        plainRow(at, end);
        at = end + 1;
        continue;
      }
      const next = quotedRow(at, final);
      if (next === null) break;
      at = next;
    }
    text = text.slice(at);
  }

  function plainRow(from: number, to: number): void {
    const end = to > from && text.charCodeAt(to - 1) === 13 ? to - 1 : to;
    const cells: string[] = [];
    let start = from;
    for (;;) {
      const comma = text.indexOf(delimiter, start);
      if (comma === -1 || comma >= end) break;
      cells.push(text.slice(start, comma));
      start = comma + 1;
    }
    cells.push(text.slice(start, end));
    emit(cells, 1);
  }

  /** Where the next row starts, or null when the row goes on in the next chunk. */
  function quotedRow(from: number, final: boolean): number | null {
    const cells: string[] = [];
    const strays: number[] = [];
    let at = from;
    let lines = 0;
    let swallows = false;
    for (;;) {
      const mark = markAt(at);
      const cell = mark === null ? null : quotedCell(mark, final);
      if (!cell && mark !== null) {
        if (!final && text.length - from < LONGEST_ROW) return null;
        return unclosed(from);
      }
      const rest = plainCell(cell?.end ?? at) ?? (final ? lastCell(cell?.end ?? at) : null);
      if (!rest) return null;
      // Text after the closing mark is kept as it stands: `"Mug" large` reads `Mug large`.
      const stray = rest.value.trim() !== "";
      if (cell && stray) {
        strays.push(line + lines);
        swallows ||= cell.lines > 0;
      }
      cells.push(cell ? cell.value + (stray ? rest.value : "") : rest.value);
      lines += cell?.lines ?? 0;
      at = rest.end;
      if (text[at] === delimiter) {
        at++;
        continue;
      }
      swallows ||= lines > 0 && cells.slice(width).some((extra) => extra !== "");
      if (swallows) return unclosed(from);
      for (const stray of strays) onTrouble(stray, "text follows a closing quotation mark");
      emit(cells, lines + 1);
      return at + 1;
    }
  }

  /** Null when its closing mark has not arrived; the last mark of a chunk may be half of a doubled one. */
  function quotedCell(from: number, final: boolean): { value: string; end: number; lines: number } | null {
    let value = "";
    let start = from + 1;
    for (;;) {
      const close = text.indexOf('"', start);
      if (close === -1 || (close + 1 === text.length && !final)) return null;
      value += text.slice(start, close);
      if (text[close + 1] !== '"') return { value, end: close + 1, lines: count(value, "\n") };
      value += '"';
      start = close + 2;
    }
  }

  /** Up to the delimiter or the end of the line; null when neither has arrived yet. */
  function plainCell(from: number): { value: string; end: number } | null {
    for (let at = from; at < text.length; at++) {
      const char = text[at];
      if (char === delimiter) return { value: text.slice(from, at), end: at };
      if (char === "\n")
        return { value: text.slice(from, text[at - 1] === "\r" && at > from ? at - 1 : at), end: at };
    }
    return null;
  }

  /** Where a cell's opening mark stands, spaces before it aside; null: the cell has none. */
  function markAt(from: number): number | null {
    let at = from;
    while (text[at] === " ") at++;
    return text[at] === '"' ? at : null;
  }

  /** What is left of a text that ends without a line break. */
  function lastCell(from: number): { value: string; end: number } {
    return { value: text.slice(from).replace(/\r$/, ""), end: text.length };
  }

  /** A mark that its own line does not close is taken for a character; the lines below are rows of their own. */
  function unclosed(from: number): number {
    onTrouble(line, "a quotation mark is never closed");
    const newline = text.indexOf("\n", from);
    const end = newline === -1 ? text.length : newline;
    const cells: string[] = [];
    let at = from;
    while (at <= end) {
      const mark = markAt(at);
      const cell = mark === null ? null : quotedCell(mark, true);
      const closed = cell !== null && cell.end <= end ? cell : null;
      const rest = plainCell(closed?.end ?? at) ?? lastCell(closed?.end ?? at);
      cells.push((closed?.value ?? "") + rest.value);
      at = rest.end + 1;
    }
    emit(cells, 1);
    return end + 1;
  }

  function emit(cells: string[], lines: number): void {
    const at = line;
    line += lines;
    if (cells.length === 1 && cells[0] === "") return;
    onRow(cells, at, lines);
  }

  return {
    push(chunk) {
      text += chunk;
      read(false);
    },
    end: () => read(true),
  };
}

/** One line of CSV without its line break. */
export function csvLine(cells: readonly string[]): string {
  return cells.map(csvCell).join(",");
}

function csvCell(value: string): string {
  return /[",\r\n]/.test(value) || value !== value.trim() ? `"${value.replaceAll('"', '""')}"` : value;
}

function count(text: string, char: string): number {
  let found = 0;
  for (let at = text.indexOf(char); at !== -1; at = text.indexOf(char, at + 1)) found++;
  return found;
}
