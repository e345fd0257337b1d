import { drawsOf, type Gain, gainOf, type Span } from "../shared/gains.ts";
import type { Case } from "./case.ts";

/** Of units beyond the usual, those that lie there and can be sold. A judgement, stated as such. */
export const FOUND: Span = { low: 0.1, likely: 0.4, high: 0.8 };
/** Looking for one product: a minute or two. Minor units. A judgement, stated as such. */
export const COUNTING_MINOR: Span = { low: 50, likely: 120, high: 300 };
/** A sheet that one person gets through. */
export const MOST_LINES = 100;

/** Units found × what a new one costs − the time to count, against leaving it. */
export function gainOfCounting({ lines, unitsMinor, beyondShare, shop }: Case): Gain {
  const of = (name: string) => ({ seed: shop.seed, name: `not restocked ${name}` });
  const found = drawsOf(FOUND, { ...of("found"), most: 1 });
  const counting = drawsOf(COUNTING_MINOR, of("counting"));
  const lucks = drawsOf({ low: 0.1, likely: 0.5, high: 0.9 }, { ...of("luck"), most: 1 });
  const counted = Math.min(MOST_LINES, lines.length);
  return gainOf((path) => {
    const worth = unitsMinor.low + (unitsMinor.high - unitsMinor.low) * (lucks[path] ?? 0.5);
    return (found[path] ?? 0) * beyondShare * worth - counted * (counting[path] ?? 0);
  });
}
