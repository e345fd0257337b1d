/** Days within which an order that was just placed may not show among the facts yet. */
export const SETTLING_DAYS = 1;
