import type { Span } from "./gains.ts";

/** Choices about stock are compared over a year; what is left then is worth what `LEFT_WORTH` says. */
export const YEAR_DAYS = 365;

/** What a unit that is still there after a year is worth, as a share of its cost. A judgement, stated as such. */
export const LEFT_WORTH: Span = { low: 0.3, likely: 0.6, high: 0.9 };
