import type { OrderForm } from "../models.ts";
import type { OrderFields } from "./order-changes.ts";

/** What the order comes to as it is typed, ready to print. */
export type LiveTotals = {
  /** By variant; null: the cost is not known, or a field is half-typed. */
  lines: Record<string, string | null>;
  units: string;
  /** Of the lines whose cost is known; "not known" where none is. */
  cost: string;
  /** What the total leaves out, in words. Null: nothing. */
  without: string | null;
};

const NOT_KNOWN = "not known";

/**
 * The sums of an order while it is being typed. The server adds up again what is saved; this only keeps the reader
 * from working with figures that no longer hold. Amounts are whole minor units: no sum of fractions is printed.
 */
export function liveTotals(fields: OrderFields, form: OrderForm): LiveTotals {
  const number = new Intl.NumberFormat(form.locale);
  const money = formatter(form);
  const lines: LiveTotals["lines"] = {};
  let units = 0;
  let minor = 0;
  let unknown = 0;
  for (const { variantId } of form.lines) {
    const count = wholeUnits(fields.units[variantId] ?? "");
    const cost = minorOf(fields.unitCost[variantId] ?? "", form.digits);
    units += count ?? 0;
    const sum = count === null || cost === null ? null : count * cost;
    lines[variantId] = sum === null ? null : money(sum);
    if (sum === null) unknown += 1;
    else minor += sum;
  }
  const isKnown = unknown < form.lines.length;
  return {
    lines,
    units: number.format(units),
    cost: isKnown ? money(minor) : NOT_KNOWN,
    without:
      unknown === 0 || !isKnown
        ? null
        : `without ${unknown === 1 ? "1 line" : `${unknown} lines`} of unknown cost`,
  };
}

function wholeUnits(typed: string): number | null {
  const text = typed.trim();
  return /^\d{1,7}$/.test(text) ? Number(text) : null;
}

/** "7.8" with two digits is 780. Null: empty, half-typed, or finer than the currency. */
function minorOf(typed: string, digits: number): number | null {
  const [, whole = "", fraction = ""] = /^(\d{0,10})(?:\.(\d*))?$/.exec(typed.trim()) ?? [];
  if (whole + fraction === "" || fraction.length > digits) return null;
  return Number(`${whole}${fraction.padEnd(digits, "0")}`);
}

function formatter({ locale, currency, digits }: OrderForm): (minor: number) => string {
  const format = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return (minor) => format.format(minor / 10 ** digits);
}
