import { addDays } from "../../facts/day.ts";
import type { Alert } from "../contract.ts";
import { factsOf, type Mug, TODAY } from "../shared/mugs-for-tests.ts";
import { deadStock } from "./dead-stock.ts";

export type Rest = Parameters<typeof factsOf>[1];

export function look(mugs: readonly Mug[], rest: Rest = {}) {
  return deadStock.detect(factsOf(mugs, rest));
}

export function raised(mug: Mug, rest: Rest = {}): Alert {
  const alert = look([mug], rest).alerts[0];
  if (!alert) throw new Error("expected an alert");
  return alert;
}

export const unsold: Mug = { available: 120, sales: null };
export const known = (days: number) => ({
  shop: { salesReach: { since: addDays(TODAY, -days), limit: null, stockLogSince: null } },
});

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => [
  ...look([unsold]).alerts,
  ...look([
    { ...unsold, available: 12 },
    { ...unsold, available: 14 },
  ]).alerts,
];
