import type { Alert } from "../contract.ts";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { oversold } from "./oversold.ts";

type Rest = Parameters<typeof factsOf>[1];

export function look(mug: Mug, rest: Rest = {}) {
  return oversold.detect(factsOf([mug], rest));
}

export function raised(mug: Mug, rest: Rest = {}): Alert {
  const alert = look(mug, rest).alerts[0];
  if (!alert) throw new Error("expected an alert");
  return alert;
}

export const owing: Mug = { available: -40, committed: 45, variant: { continueSelling: true } };

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(owing).alerts;
