/** Whether `03/04/2026` is the third of April or the fourth of March. */
export type DateOrder = "day-first" | "month-first";

/** What the dates of one column say about their own notation. */
export type DateEvidence = {
  dayFirst: number;
  monthFirst: number;
  ambiguous: number;
  /** Exports are sorted by time: how often the one reading would go up (or down) where it came to it. */
  steps: { dayFirst: number; monthFirst: number };
  last: { dayFirst: number; monthFirst: number } | null;
};

export function noDateEvidence(): DateEvidence {
  return { dayFirst: 0, monthFirst: 0, ambiguous: 0, steps: { dayFirst: 0, monthFirst: 0 }, last: null };
}

const SLASHED = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

export function weighDate(evidence: DateEvidence, cell: string): void {
  const found = SLASHED.exec(cell.trim());
  if (!found) return;
  const [, first, , second, year] = found.map(Number);
  if (first === undefined || second === undefined || year === undefined) return;
  if (first > 12 && second <= 12) evidence.dayFirst++;
  else if (second > 12 && first <= 12) evidence.monthFirst++;
  else if (first !== second) evidence.ambiguous++;
  const now = { dayFirst: year * 400 + second * 32 + first, monthFirst: year * 400 + first * 32 + second };
  const { last, steps } = evidence;
  if (last) {
    steps.dayFirst += Math.sign(now.dayFirst - last.dayFirst);
    steps.monthFirst += Math.sign(now.monthFirst - last.monthFirst);
  }
  evidence.last = now;
}

/** By the days that only one reading allows; else by which reading runs in order; else `fallback`. */
export function decideOrder(
  evidence: DateEvidence,
  fallback: DateOrder,
): { order: DateOrder; doubt: string | null } {
  const { dayFirst, monthFirst, ambiguous, steps } = evidence;
  if (dayFirst !== monthFirst) {
    const order = dayFirst > monthFirst ? "day-first" : "month-first";
    const other = Math.min(dayFirst, monthFirst);
    return { order, doubt: other > 0 ? `${other} of its dates can only be read the other way round` : null };
  }
  if (ambiguous + dayFirst === 0) return { order: fallback, doubt: null };
  const [up, down] = [Math.abs(steps.dayFirst), Math.abs(steps.monthFirst)];
  if (up !== down) {
    const order = up > down ? "day-first" : "month-first";
    return {
      order,
      doubt: `no date decides whether day or month comes first; ${order} runs in better order and was taken`,
    };
  }
  return {
    order: fallback,
    doubt: `nothing decides whether day or month comes first; ${fallback} was taken`,
  };
}

/** A date as it stands in the cell: `wallMs` as if the clock were UTC; `offsetMs` null: the store's own clock. */
export type ReadDate = { wallMs: number; offsetMs: number | null };

/** No clock on earth is further ahead of UTC. */
const MOST_AHEAD_MS = 14 * 3_600_000;

/** Whether a date lies ahead of `now`, wherever the store's clock hangs. */
export function isAfter({ wallMs, offsetMs }: ReadDate, now: Date): boolean {
  return wallMs - (offsetMs ?? MOST_AHEAD_MS) > now.getTime();
}

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const NAMED =
  /^(?:(\d{1,2})[ -.]([A-Za-z]{3,9})\.?[ -.,]+(\d{4}|\d{2})|([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4}))(?!\d)/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const TIME =
  /^(?:[T,\s]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*([AaPp])?\.?(?:[Mm]\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?:\s*\([^)]*\))?)?$/;
const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar, its leap day of 1900 allowed for. */
const EXCEL_EPOCH_MS = Date.UTC(1899, 11, 30);

/** Null when the cell is no date, or one that the calendar does not have. */
export function readDate(cell: string, order: DateOrder): ReadDate | null {
  const text = cell.trim();
  if (/^\d{5}([.,]\d+)?$/.test(text)) return excelDate(Number(text.replace(",", ".")));
  const found = dayOf(text, order);
  if (!found) return null;
  const time = TIME.exec(text.slice(found.length));
  if (!time) return null;
  const [, hours = "0", minutes = "0", seconds = "0", half, zone] = time;
  let hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (/p/i.test(half) ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const wallMs = found.dayMs + ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return { wallMs, offsetMs: zone === undefined ? null : offsetOf(zone) };
}

function dayOf(text: string, order: DateOrder): { dayMs: number; length: number } | null {
  const iso = ISO.exec(text);
  if (iso) return calendar(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[0].length);
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const [first, second] = [Number(slashed[1]), Number(slashed[3])];
    const year = fullYear(slashed[4] ?? "");
    return order === "day-first"
      ? calendar(year, second, first, slashed[0].length)
      : calendar(year, first, second, slashed[0].length);
  }
  const named = NAMED.exec(text);
  if (!named) return null;
  const month = MONTHS.indexOf((named[2] ?? named[4] ?? "").slice(0, 3).toLowerCase()) + 1;
  return calendar(fullYear(named[3] ?? named[6] ?? ""), month, Number(named[1] ?? named[5]), named[0].length);
}

function calendar(
  year: number,
  month: number,
  day: number,
  length: number,
): { dayMs: number; length: number } | null {
  const dayMs = Date.UTC(year, month - 1, day);
  const at = new Date(dayMs);
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return real && year >= 1990 && year < 2100 ? { dayMs, length } : null;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function offsetOf(zone: string): number {
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!found) return 0;
  const ms = (Number(found[2]) * 60 + Number(found[3])) * 60_000;
  return found[1] === "-" ? -ms : ms;
}

/** A date cell that was saved as the number behind it. */
function excelDate(days: number): ReadDate | null {
  const wallMs = EXCEL_EPOCH_MS + Math.round((days * DAY_MS) / 1000) * 1000;
  const year = new Date(wallMs).getUTCFullYear();
  return year >= 2000 && year < 2100 ? { wallMs, offsetMs: null } : null;
}
