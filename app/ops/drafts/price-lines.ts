/** What drafts of prices have in common: margins, and what is worth a second look about a new price. */
import { exactMoney, plainNumber } from "../money/format.ts";
import { type Currency, money } from "../money/money.ts";
import type { ShowInput } from "./contract.ts";

/** Most that a price may be, in minor units: what a line is worth stays countable whatever its units. */
export const HIGHEST_PRICE_MINOR = 1_000_000_000;

/** What a unit leaves after its own cost, as a share of its price. Null: a price of nothing has no margin. */
function marginShare(priceMinor: number, unitCostMinor: number): number | null {
  return priceMinor > 0 ? (priceMinor - unitCostMinor) / priceMinor : null;
}

/** "38%"; "not known" where cost or price is not. */
export function marginText(
  priceMinor: number,
  unitCostMinor: number | null,
  { locale }: Pick<ShowInput, "locale">,
): string {
  const share = unitCostMinor === null ? null : marginShare(priceMinor, unitCostMinor);
  return share === null ? NOT_KNOWN : `${minus(plainNumber(share * 100, locale, 1))}%`;
}

/** "−17%", "+4.5%", "none". Null: a price of nothing has no share. */
export function changeText(
  beforeMinor: number,
  afterMinor: number,
  { locale }: Pick<ShowInput, "locale">,
): string | null {
  if (beforeMinor === afterMinor) return "none";
  if (beforeMinor <= 0) return null;
  const share = (afterMinor - beforeMinor) / beforeMinor;
  const text = plainNumber(Math.abs(share) * 100, locale, 1);
  return `${share < 0 ? "−" : "+"}${text}%`;
}

export const NOT_KNOWN = "not known";

export function minus(text: string): string {
  return text.replace("-", "−");
}

export function amountText(minor: number, currency: Currency, locale: string): string {
  return minus(exactMoney(money(minor, currency), locale));
}

export type NewPrice = {
  title: string;
  priceMinor: number;
  newPriceMinor: number;
  newCompareAtMinor: number | null;
  unitCostMinor: number | null;
  /** Lowest price at which a unit still leaves something; null: not known. */
  floorMinor: number | null;
};

/** Allowed, since the founder may have a reason, but never in silence: one sentence per thing. */
export function priceWarnings(
  line: NewPrice,
  currency: Currency,
  { locale }: Pick<ShowInput, "locale">,
): string[] {
  const {
    title,
    newPriceMinor: price,
    newCompareAtMinor: compareAt,
    unitCostMinor: cost,
    floorMinor: floor,
  } = line;
  const said = (minor: number) => amountText(minor, currency, locale);
  const warnings: string[] = [];
  if (price === 0) warnings.push(`${title} would be given away: its new price is ${said(0)}.`);
  if (cost !== null && price < cost)
    warnings.push(
      `${title} would sell at ${said(price)}, below its cost of ${said(cost)}: each sale loses ${said(cost - price)} before any fee.`,
    );
  if (floor !== null && price < floor && !(cost !== null && price < cost))
    warnings.push(
      `${title} would sell at ${said(price)}, below ${said(floor)}: under that, a unit leaves nothing after fees and sending.`,
    );
  if (compareAt !== null && price >= compareAt)
    warnings.push(
      `${title} would sell at ${said(price)}, not below its compare-at price of ${said(compareAt)}: the shop then shows no reduction.`,
    );
  if (jumps(line))
    warnings.push(
      `The price of ${title} would go from ${said(line.priceMinor)} to ${said(price)}, ${price > line.priceMinor ? "more than double" : "less than half"}. Check the digits.`,
    );
  return warnings;
}

/** A slip of one digit or of the point; a deliberate clearance is shown the same sentence once. */
function jumps({ priceMinor, newPriceMinor }: NewPrice): boolean {
  return (
    newPriceMinor > 0 && (newPriceMinor > 2 * priceMinor || 2 * newPriceMinor < priceMinor) && priceMinor > 0
  );
}
