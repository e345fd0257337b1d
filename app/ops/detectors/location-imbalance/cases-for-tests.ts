import type { StockRow } from "../../facts/views.ts";
import type { Alert } from "../contract.ts";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { locationImbalance } from "./location-imbalance.ts";

type Rest = Parameters<typeof factsOf>[1];

export function look(mug: Mug, rest: Rest = {}) {
  return locationImbalance.detect(factsOf([mug], rest));
}

/** Stock by location, and what is promised of it. */
export function shelves(
  store: number,
  warehouse: number,
  of: { incoming?: number; committed?: number } = {},
): Mug {
  const byLocation: StockRow["byLocation"] = [
    { locationId: "L1", name: "Store", available: store, incoming: of.incoming ?? 0 },
    { locationId: "L2", name: "Warehouse", available: warehouse, incoming: 0 },
  ];
  return { available: store + warehouse, committed: of.committed ?? 20, byLocation };
}

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(shelves(-12, 900)).alerts;
