import type { Alert } from "../contract.ts";
import { factsOf } from "../shared/mugs-for-tests.ts";
import { type Cared, orderCare } from "../shared/order-care-for-tests.ts";
import { paymentLapsing } from "./payment-lapsing.ts";

export function look(orders: readonly Cared[]) {
  return paymentLapsing.detect(factsOf([{}], { facts: { orderCare: orderCare(orders) } }));
}

export function raised(orders: readonly Cared[]): Alert {
  const { alerts } = look(orders);
  const [alert] = alerts;
  if (!alert || alerts.length > 1) throw new Error(`expected one alert, got ${alerts.length}`);
  return alert;
}

/** Twenty mugs whose payment lapses in two days. */
export const due: Cared = { units: 20, paid: false, authorization: {} };

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look([due]).alerts;
