import type { Alert } from "../contract.ts";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { overstock } from "./overstock.ts";

export function found(mug: Mug, rest: Parameters<typeof factsOf>[1] = {}): Alert | undefined {
  return overstock.detect(factsOf([mug], rest)).alerts[0];
}

export function raised(mug: Mug, rest: Parameters<typeof factsOf>[1] = {}): Alert {
  const alert = found(mug, rest);
  if (!alert) throw new Error("expected an alert");
  return alert;
}

/** Two years of a mug that sells six a day. */
export const heap: Mug = { available: 4_500 };

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => [raised(heap)];
