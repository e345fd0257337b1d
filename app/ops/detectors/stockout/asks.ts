import { leadAsks } from "../shared/lead-times.ts";
import { demandAsks } from "../shared/variant-demand.ts";

/** The views that the detector reads. */
export const asks = { ...demandAsks, ...leadAsks, onOrder: true } as const;
export type StockoutAsks = typeof asks;
