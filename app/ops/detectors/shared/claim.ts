import type { Span } from "./gains.ts";

/**
 * What a claim brings back of the value that it is about. A judgement, stated as such: whether it was billed or paid is
 * not known, so it may be nothing.
 */
export const RECOVERED: Span = { low: 0.1, likely: 0.7, high: 1 };

/** Days after a delivery within which a claim is heard. A judgement, stated as such: terms differ. */
export const CLAIM_DAYS = 30;

/** What a letter to a supplier takes, minor units: some minutes of somebody's time. A judgement, stated as such. */
export const LETTER_MINOR: Span = { low: 200, likely: 500, high: 1_200 };
