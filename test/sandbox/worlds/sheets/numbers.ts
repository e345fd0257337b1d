/** Which sign a column's numbers use for their fraction; the other one, if any, groups thousands. */
export type DecimalMark = "." | ",";

/** No store holds more of anything; Shopify's counts are 32 bits wide. A cell with more is a barcode or an id. */
export const MOST_UNITS = 1_000_000_000;

/** A line of an order that comes to more cannot be counted to the cent. */
export const MOST_MONEY = 10_000_000_000_000;

/** What the numbers of one column say about their own notation. */
export type NumberEvidence = { point: number; comma: number; ambiguous: number };

export function noNumberEvidence(): NumberEvidence {
  return { point: 0, comma: 0, ambiguous: 0 };
}

/** `12.50` speaks for the point, `1.234,56` and `12,5` for the comma; `1,234` could be either. */
export function weighNumber(evidence: NumberEvidence, cell: string): void {
  const digits = bare(cell)?.digits;
  if (digits === undefined) return;
  const points = count(digits, ".");
  const commas = count(digits, ",");
  if (points + commas === 0) return;
  if (points > 0 && commas > 0)
    evidence[digits.lastIndexOf(".") > digits.lastIndexOf(",") ? "point" : "comma"]++;
  else if (points > 1) evidence.comma++;
  else if (commas > 1) evidence.point++;
  else if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) evidence.ambiguous++;
  else evidence[points === 1 ? "point" : "comma"]++;
}

/** As `weighNumber`, for a column of counts: `1,204` cannot be one and a bit there, only `2,000` could be either. */
export function weighCount(evidence: NumberEvidence, cell: string): void {
  const grouped = /^[1-9]\d{0,2}([.,])(?!000)\d{3}$/.exec(bare(cell)?.digits ?? "");
  if (!grouped) weighNumber(evidence, cell);
  else evidence[grouped[1] === "." ? "comma" : "point"]++;
}

/** Without evidence `fallback`; the point is what Shopify writes. */
export function decideMark(
  { point, comma, ambiguous }: NumberEvidence,
  fallback: DecimalMark = ".",
): { mark: DecimalMark; doubt: string | null } {
  if (point + comma === 0) {
    const taken = fallback === "." ? "a point" : "a comma";
    const doubt = `nothing shows whether "1,234" is a thousand or one and a bit; ${taken} was taken for the decimal mark`;
    return { mark: fallback, doubt: ambiguous > 0 ? doubt : null };
  }
  const other = Math.min(point, comma);
  const doubt = other > 0 ? `${other} of its numbers are written the other way round` : null;
  return { mark: comma > point ? "," : ".", doubt };
}

/**
 * An amount as plain decimal text: `$1,234.50` is `1234.50`, `(12,00 €)` is `-12.00`. Rounded to the eight decimals
 * that a world can hold. Null when it is no number in this notation, or too long for an amount of money.
 */
export function readDecimal(cell: string, mark: DecimalMark): string | null {
  // The usual case, half a million times over.
  if (mark === "." && /^(0|[1-9]\d{0,11})(\.\d{1,8})?$/.test(cell)) return cell;
  const plain = plainDecimal(cell, mark);
  return plain !== null && /^-?\d{1,12}(\.|$)/.test(plain) ? rounded(plain) : null;
}

/** Beyond eight decimals there is only what a spreadsheet's arithmetic left there. */
function rounded(plain: string): string {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)\.(\d{9,})$/.exec(plain) ?? [];
  if (fraction === "") return plain;
  const digits = ((BigInt(whole + fraction.slice(0, 9)) + 5n) / 10n).toString().padStart(9, "0");
  return `${/[1-9]/.test(digits) ? sign : ""}${digits.slice(0, -8)}.${digits.slice(-8)}`;
}

function plainDecimal(cell: string, mark: DecimalMark): string | null {
  const found = bare(cell);
  if (!found) return null;
  const { digits, negative } = found;
  const group = mark === "." ? "," : ".";
  const [whole = "", fraction, ...more] = digits.split(mark);
  if (more.length > 0 || (fraction ?? "").includes(group)) return null;
  const groups = whole.split(group);
  if (
    groups.length > 1 &&
    !(/^\d{1,3}$/.test(groups[0] ?? "") && groups.slice(1).every((one) => one.length === 3))
  )
    return null;
  const plain = (groups.join("").replace(/^0+(?=\d)/, "") || "0") + (fraction ? `.${fraction}` : "");
  return negative && Number(plain) !== 0 ? `-${plain}` : plain;
}

/**
 * A count in this notation: with the point for decimal mark `1,234` is a thousand and more, `3.0` and `3.000` are three.
 * Null for fractions and everything else.
 */
export function readWhole(cell: string, mark: DecimalMark): number | null {
  const plain = plainDecimal(cell, mark);
  return plain !== null && /^-?\d{1,15}(\.0+)?$/.test(plain) ? Number(plain) : null;
}

const CURRENCY =
  /^(?:\p{Sc}|[A-Z]{2,3}(?=[\s\d.,-])|[A-Z]{1,2}\$|kr\.?|zł)\s*|\s*(?:\p{Sc}|[A-Z]{3}|kr\.?|zł)$/gu;

/** Digits with their points and commas; signs, currency and spaces between thousands taken off. */
function bare(cell: string): { digits: string; negative: boolean } | null {
  let text = cell.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return { digits: text, negative: false };
  // Spreadsheets mark text that looks like a number.
  text = text.replace(/^'/, "").replaceAll("−", "-");
  let negative = false;
  if (/^\(.*\)$/.test(text)) {
    negative = true;
    text = text.slice(1, -1).trim();
  }
  const unsigned = () => {
    const signed = text.replace(/^([-+])\s*/, "").replace(/\s*-$/, "");
    if (signed !== text && !text.startsWith("+")) negative = true;
    text = signed;
  };
  unsigned();
  text = text.replaceAll(CURRENCY, "").trim();
  unsigned();
  text = text.replaceAll(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, "");
  return /^(\d[\d.,]*|[.,]\d+)$/.test(text) && !/[.,]$/.test(text) ? { digits: text, negative } : null;
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}
