import type { Alert } from "../contract.ts";
import type { Mug } from "../shared/mugs-for-tests.ts";
import { type Ordered, shopWith } from "../shared/own-orders-for-tests.ts";
import { orderOverdue } from "./order-overdue.ts";

type Rest = Parameters<typeof shopWith>[2];

export function look(mugs: Mug | readonly Mug[], ...orders: Ordered[]) {
  return orderOverdue.detect(shopWith("length" in mugs ? mugs : [mugs], orders));
}

export function raised(mug: Mug, ordered: Ordered, rest: Rest = {}): Alert {
  const alert = orderOverdue.detect(shopWith([mug], [ordered], rest)).alerts[0];
  if (!alert) throw new Error("expected an alert");
  return alert;
}

export const late: Ordered = { placedAgo: 27, expectedIn: -6 };
export const option = (alert: Alert, id: string) => alert.options.find((one) => one.id === id);

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look({ available: 12 }, late).alerts;
