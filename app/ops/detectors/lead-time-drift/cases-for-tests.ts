import type { Alert } from "../contract.ts";
import type { Mug } from "../shared/mugs-for-tests.ts";
import { type Ordered, shopWith } from "../shared/own-orders-for-tests.ts";
import { leadTimeDrift } from "./lead-time-drift.ts";

/** Orders that arrived after so many days each, promised within a fortnight. */
export function took(...days: number[]): Ordered[] {
  return days.map((day, at) => {
    const placedAgo = 60 * (at + 1);
    const lines = [{ mug: 1, received: [{ ago: placedAgo - day, units: 200 }] }];
    return { id: `100${String(at)}`, placedAgo, expectedIn: 14 - placedAgo, lines };
  });
}

/** Thirty mugs a day, of a supplier for whom 14 to 21 days are set. */
export const busy: Mug = { available: 500, units: 30 };

export function look(orders: readonly Ordered[], mug: Mug = busy, rest: Parameters<typeof shopWith>[2] = {}) {
  return leadTimeDrift.detect(shopWith([mug], orders, rest));
}

export function raised(orders: readonly Ordered[], mug?: Mug): Alert {
  const alert = look(orders, mug).alerts[0];
  if (!alert) throw new Error("expected an alert");
  return alert;
}

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(took(26, 22, 30, 24)).alerts;
