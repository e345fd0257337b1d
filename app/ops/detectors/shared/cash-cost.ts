import type { Span } from "./gains.ts";

/** What a year without money costs a small shop, from a bank's credit to a card's. A judgement, stated as such. */
export const CASH_PER_YEAR: Span = { low: 0.06, likely: 0.15, high: 0.3 };
export const YEAR_DAYS = 365;
