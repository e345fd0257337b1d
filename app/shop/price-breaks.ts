import { MOST_BREAKS, type PriceBreak } from "../ops/facts/settings.ts";

/** "500: 5%" */
const BREAK = /^(\d{1,7})\s*[:=]\s*(\d{1,2}(?:\.\d{1,2})?)\s*%?$/u;

const FORM = "Write them like 500: 5%, 1000: 8%.";

/** Price breaks as the founder types them: "500: 5%, 1000: 8%". */
export function typedBreaks(breaks: readonly PriceBreak[]): string {
  return breaks
    .map(({ fromUnits, offShare }) => `${fromUnits}: ${Math.round(offShare * 10_000) / 100}%`)
    .join(", ");
}

/** What was typed, the smallest quantity first; nothing typed: none. A string: why it cannot be taken. */
export function readBreaks(typed: string): readonly PriceBreak[] | string {
  const parts = typed
    .split(/[,;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length > MOST_BREAKS) return `Name at most ${MOST_BREAKS}.`;
  const breaks: PriceBreak[] = [];
  for (const part of parts) {
    const [, from, off] = BREAK.exec(part) ?? [];
    if (from === undefined || off === undefined) return FORM;
    breaks.push({ fromUnits: Number(from), offShare: Math.round(Number(off) * 100) / 10_000 });
  }
  breaks.sort((a, b) => a.fromUnits - b.fromUnits);
  return wrongOf(breaks) ?? breaks;
}

function wrongOf(breaks: readonly PriceBreak[]): string | null {
  let before: PriceBreak = { fromUnits: 1, offShare: 0 };
  for (const one of breaks) {
    if (one.fromUnits < 2 || one.fromUnits > 1_000_000 || one.offShare > 0.9)
      return "A break begins at 2 units or more, and takes up to 90% off.";
    if (one.fromUnits === before.fromUnits) return `${one.fromUnits} units stand there twice.`;
    if (one.offShare <= before.offShare)
      return "More units must take more off: the percentages have to rise.";
    before = one;
  }
  return null;
}
