import type { Alert } from "../contract.ts";
import type { Mug } from "../shared/mugs-for-tests.ts";
import { type Ordered, shopWith } from "../shared/own-orders-for-tests.ts";
import { orderNotNeeded } from "./order-not-needed.ts";

export function look(
  mugs: readonly Mug[],
  orders: readonly Ordered[],
  rest: Parameters<typeof shopWith>[2] = {},
) {
  return orderNotNeeded.detect(shopWith(mugs, orders, rest));
}

export function raised(mug: Mug, ordered: Ordered = {}): Alert {
  const alert = look([mug], [ordered]).alerts[0];
  if (!alert) throw new Error("expected an alert");
  return alert;
}

export const option = (alert: Alert, id: string) => alert.options.find((one) => one.id === id);

/** A mug of which a year's sales lie there, and more is to come. */
export const heap: Mug = { available: 2_200 };

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look([heap], [{}]).alerts;
