import { SEASON_WINDOW_DAYS } from "../../facts/season.ts";

/** Eighteen whole weeks: enough for weekdays and drift; older days weigh next to nothing. */
export const WINDOW_DAYS = 126;

/** The views that the detector reads. */
export const asks = {
  variants: true,
  stock: true,
  sales: { lastDays: WINDOW_DAYS },
  outOfStock: { lastDays: WINDOW_DAYS },
  suppliers: true,
  onOrder: true,
  typeSales: { lastDays: SEASON_WINDOW_DAYS },
} as const;
export type StockoutAsks = typeof asks;
