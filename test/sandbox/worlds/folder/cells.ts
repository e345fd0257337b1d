import { readMoment, type WallClock } from "../clock.ts";

/** What one cell of a world file may hold: how it is read, how it is written, what it means when it is left out. */
export type Cell<T> = {
  /** `undefined`: cannot be read. Blank cells and missing columns never get here when there is an `absent`. */
  read: (text: string, clock: WallClock) => T | undefined;
  write: (value: T, clock: WallClock) => string;
  /** For error messages: "is not …". */
  what: string;
  /** The value of a blank cell and of a column that is not there; none: the cell must be filled. */
  absent?: { value: T };
};

const WHOLE = /^-?\d{1,15}$/;
const DECIMAL = /^-?\d{1,15}(\.\d{1,8})?$/;

export const text: Cell<string> = { read: (cell) => cell, write: (value) => value, what: "text" };

/** Digits, as Shopify's numeric ids. */
export const id: Cell<string> = {
  read: (cell) => (/^\d{1,19}$/.test(cell) ? cell : undefined),
  write: (value) => value,
  what: "an id (digits only)",
};

export const whole: Cell<number> = {
  read: (cell) => (WHOLE.test(cell) ? Number(cell) : undefined),
  write: String,
  what: "a whole number",
};

export const number: Cell<number> = {
  read(cell) {
    const value = Number(cell);
    return cell.trim() !== "" && Number.isFinite(value) ? value : undefined;
  },
  write: String,
  what: "a number",
};

/** Kept as text, so that no cent is lost on the way. */
export const money: Cell<string> = {
  read: (cell) => (DECIMAL.test(cell) ? cell : undefined),
  write: (value) => value,
  what: "an amount such as 12.50",
};

export const flag: Cell<boolean> = {
  read: (cell) => (cell === "true" ? true : cell === "false" ? false : undefined),
  write: String,
  what: "true or false",
};

export const moment: Cell<Date> = {
  read: (cell, clock) => readMoment(clock, cell) ?? undefined,
  write: (value, clock) => clock.format(value),
  what: "a moment such as 2026-03-31T18:05:00-04:00, or without the offset in the store's own time",
};

export function oneOf<const T extends string>(...allowed: T[]): Cell<T> {
  return {
    read: (cell) => allowed.find((one) => one === cell),
    write: (value) => value,
    what: `one of ${allowed.join(", ")}`,
  };
}

/** As `oneOf`, for words that the rest of the code takes as they come. */
export function wordOf(...allowed: string[]): Cell<string> {
  return oneOf(...allowed);
}

/** A blank cell is null. */
export function orNull<T>(cell: Cell<T>): Cell<T | null> {
  return {
    read: cell.read,
    write: (value, clock) => (value === null ? "" : cell.write(value, clock)),
    what: cell.what,
    absent: { value: null },
  };
}

/** A blank cell, or a file without this column, means `value`. */
export function optional<T>(cell: Cell<T>, value: T): Cell<T> {
  return { ...cell, absent: { value } };
}
