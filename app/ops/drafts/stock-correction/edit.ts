import { readWholeUnits } from "../read-amount.ts";
import { correctedLines, MOST_UNITS, placeOf, type StockCorrection } from "./payload.ts";

type Result = { ok: true; payload: StockCorrection } | { ok: false; errors: Record<string, string> };

/** Sets what was counted, by item and location; errors by the form's field names (`newAvailable[<item>@<location>]`). */
export function editCorrection(correction: StockCorrection, typed: Readonly<Record<string, string>>): Result {
  const errors: Record<string, string> = {};
  const lines = correction.lines.map((line) => {
    const text = typed[placeOf(line)];
    if (text === undefined) return line;
    const units = readWholeUnits(text, MOST_UNITS);
    if (typeof units === "number") return { ...line, newAvailable: units };
    errors[`newAvailable[${placeOf(line)}]`] = units;
    return line;
  });
  const edited = { ...correction, lines };
  const [first] = lines;
  if (first && Object.keys(errors).length === 0 && correctedLines(edited).length === 0)
    errors[`newAvailable[${placeOf(first)}]`] =
      "This is what Shopify shows. Enter what is there, or choose “Not now” on the alert.";
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, payload: edited };
}
