import { betaQuantile } from "../../facts/beta.ts";
import type { Span } from "./gains.ts";

/**
 * A share as far as counts tell it: eight times in ten it lies between (Jeffreys' interval: Brown, Cai, DasGupta,
 * "Interval estimation for a binomial proportion", Statistical Science 16, 2001). `before`: what is known beforehand, as so
 * many cases of which so many.
 */
export function shareSeen(
  { of, seen }: { of: number; seen: number },
  before: { of: number; seen: number } = { of: 1, seen: 0.5 },
): Span {
  const yes = Math.max(0, Math.min(seen, of)) + before.seen;
  const no = Math.max(0, of - seen) + before.of - before.seen;
  return {
    low: betaQuantile(0.1, yes, no),
    likely: betaQuantile(0.5, yes, no),
    high: betaQuantile(0.9, yes, no),
  };
}
