import { demandAsks } from "../shared/variant-demand.ts";

/** The views that the detector reads. */
export const asks = { ...demandAsks, suppliers: true, onOrder: true } as const;
export type StockoutAsks = typeof asks;
