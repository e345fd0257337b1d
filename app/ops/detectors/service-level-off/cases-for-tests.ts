import type { Alert } from "../contract.ts";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { serviceLevelOff } from "./service-level-off.ts";

/** So many products that each leave little, or much, of their price. */
export const shelf = (mug: Mug = {}, count = 12): Mug[] =>
  Array.from({ length: count }, () => ({ units: 20, ...mug }));

export function look(mugs: readonly Mug[], rest: Parameters<typeof factsOf>[1] = {}) {
  return serviceLevelOff.detect(factsOf(mugs, rest));
}

export function raised(mugs: readonly Mug[], rest?: Parameters<typeof factsOf>[1]): Alert {
  const alert = look(mugs, rest).alerts[0];
  if (!alert) throw new Error("expected an alert");
  return alert;
}

export const levelOf = (alert: Alert) => alert.evidence.find(({ id }) => id === "level")?.value ?? 0;

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(shelf({ variant: { unitCostMinor: 1_900 } })).alerts;
