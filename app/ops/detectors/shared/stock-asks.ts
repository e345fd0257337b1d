import { leadAsks } from "./lead/lead-times.ts";
import { demandAsks } from "./variant-demand.ts";

/** The views that tell how stock goes on: what sells, what is there, what comes, and how long a new order takes. */
export const stockAsks = { ...demandAsks, ...leadAsks, onOrder: true } as const;
export type StockAsks = typeof stockAsks;
