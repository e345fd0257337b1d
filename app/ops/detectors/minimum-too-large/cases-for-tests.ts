import type { Alert } from "../contract.ts";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { minimumTooLarge } from "./minimum-too-large.ts";

export function look(mug: Mug, rest: Parameters<typeof factsOf>[1] = {}) {
  return minimumTooLarge.detect(factsOf([mug], rest));
}

/** A mug that sells six a day, of which half a year's sales are 1,092. */
export function mugOf(minimumUnits: number, rest: Mug = {}): Mug {
  return { available: 31, ...rest, supplier: { minimumUnits, ...rest.supplier } };
}

export function raised(mug: Mug): Alert {
  const alert = look(mug).alerts[0];
  if (!alert) throw new Error("expected an alert");
  return alert;
}

export const option = (alert: Alert, id: string) => alert.options.find((one) => one.id === id);

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(mugOf(2_400)).alerts;
