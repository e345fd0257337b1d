import type { Currency } from "../money/money.ts";
import { parseMinor, tooPrecise } from "../money/parse.ts";
import { HIGHEST_PRICE_MINOR } from "./price-lines.ts";

/** A price as the founder typed it, in minor units; or what is wrong with it, in words. Refuses only what is senseless. */
export function readPrice(typed: string, currency: Currency): number | string {
  const minor = parseMinor(typed, currency);
  if (minor === null) return "Enter an amount such as 18.00.";
  if (minor < 0) return "A price cannot be below zero.";
  if (minor === 0) return "A price of zero would give it away.";
  if (tooPrecise(typed, currency)) return `${currency} has no unit that small.`;
  if (minor > HIGHEST_PRICE_MINOR) return "That is more than we can count.";
  return minor;
}

/** Units as the founder typed them; or what is wrong with them, in words. */
export function readWholeUnits(typed: string, mostUnits: number): number | string {
  const text = typed.trim();
  const units = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(units))
    return "Enter a whole number of units, such as 24.";
  if (units > mostUnits) return `Enter at most ${mostUnits.toLocaleString("en")} units.`;
  return units;
}
