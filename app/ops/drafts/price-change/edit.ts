import { parseMinor } from "../../money/parse.ts";
import { readPrice } from "../read-amount.ts";
import { atNewPrice } from "./leaves.ts";
import { changes, type PriceChange, type PriceLine } from "./payload.ts";

/** What the founder typed, by variant, as text. A field that is absent stays as it is. */
export type PriceEdits = {
  newPrice?: Readonly<Record<string, string>>;
  /** Empty: no compare-at price. */
  newCompareAt?: Readonly<Record<string, string>>;
};

export type PriceResult = { ok: true; payload: PriceChange } | { ok: false; errors: Record<string, string> };

/**
 * Applies the founder's edits; errors by the form's field names (`newPrice[<variantId>]`, `newCompareAt[<variantId>]`).
 * What is only unusual, such as a price below cost, is said in the document and not refused.
 */
export function editPrices(change: PriceChange, edits: PriceEdits): PriceResult {
  const errors: Record<string, string> = {};
  const lines = change.lines.map((line) => editLine(line, change, { edits, errors }));
  const [first] = lines;
  if (first && Object.keys(errors).length === 0 && !lines.some(changes))
    errors[`newPrice[${first.variantId}]`] =
      "These are the prices that Shopify has. Enter another one, or choose “Not now” on the alert.";
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, payload: { ...change, lines } };
}

function editLine(
  line: PriceLine,
  { currency }: PriceChange,
  { edits, errors }: { edits: PriceEdits; errors: Record<string, string> },
): PriceLine {
  const { variantId } = line;
  const typedPrice = edits.newPrice?.[variantId];
  const typedCompareAt = edits.newCompareAt?.[variantId];
  const price = typedPrice === undefined ? line.newPriceMinor : newPrice(typedPrice, line, currency);
  const compareAt =
    typedCompareAt === undefined
      ? line.newCompareAtMinor
      : typedCompareAt.trim() === ""
        ? null
        : readPrice(typedCompareAt, currency);
  if (typeof price === "string") errors[`newPrice[${variantId}]`] = price;
  if (typeof compareAt === "string") errors[`newCompareAt[${variantId}]`] = compareAt;
  if (typeof price === "string" || typeof compareAt === "string") return line;
  return { ...atNewPrice(line, price), newCompareAtMinor: compareAt };
}

/** The price as it is now may stay, whatever it is. */
function newPrice(
  typed: string,
  { priceMinor }: PriceLine,
  currency: PriceChange["currency"],
): number | string {
  return parseMinor(typed, currency) === priceMinor ? priceMinor : readPrice(typed, currency);
}
