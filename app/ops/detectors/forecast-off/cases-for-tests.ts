import type { Alert } from "../contract.ts";
import { factsOf, type Mug, steady } from "../shared/mugs-for-tests.ts";
import { forecastOff } from "./forecast-off.ts";

/** Six a day, and so many on each of the last 28 days. */
export const turned = (last: number, rest: Mug = {}): Mug => ({
  ...{ available: 90, ...rest },
  units: [...steady(6, 154), ...steady(last, 28)],
});
export const twelve = (mug: Mug): Mug[] => Array.from({ length: 12 }, () => mug);

export function look(mugs: readonly Mug[], rest: Parameters<typeof factsOf>[1] = {}) {
  return forecastOff.detect(factsOf(mugs, rest));
}

export function raised(mugs: readonly Mug[]): Alert {
  const alert = look(mugs).alerts[0];
  if (!alert) throw new Error("expected an alert");
  return alert;
}

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(twelve(turned(14))).alerts;
