/**
 * A table as CSV (RFC 4180) that a spreadsheet opens as text: a cell that a spreadsheet would work out, beginning with
 * = + - @, a tab or a line's end, has an apostrophe before it (OWASP ASVS 5.0, 1.2.10). Numbers of our own are given
 * as numbers, so that they can be added up; only a text is made harmless.
 */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = HARMFUL.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Also where a space, a quotation mark or a character that is not seen stands before it: some programs skip those. */
const HARMFUL =
  /^[\s"'\u0000\u200b-\u200f\u2060\ufeff]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]|^[\t\r\n\u0000]/u;
