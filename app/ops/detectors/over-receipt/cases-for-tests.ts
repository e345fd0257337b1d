import type { Alert } from "../contract.ts";
import type { Mug } from "../shared/mugs-for-tests.ts";
import { type Ordered, shopWith } from "../shared/own-orders-for-tests.ts";
import { overReceipt } from "./over-receipt.ts";

export const came = (units: number, ago = 6): Ordered => ({
  placedAgo: 30,
  expectedIn: -8,
  lines: [{ units: 200, received: [{ ago, units }] }],
});
export const look = (order: Ordered, mug: Mug = { available: 300 }, rest = {}) =>
  overReceipt.detect(shopWith([mug, {}], [order], rest));
export const raised = (order: Ordered, mug?: Mug): Alert => {
  const [alert] = look(order, mug).alerts;
  if (!alert) throw new Error("expected an alert");
  return alert;
};
export const worth = (alert: Alert, id: string) =>
  alert.options.find((one) => one.id === id)?.money.p50.minor ?? 0;

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(came(260)).alerts;
