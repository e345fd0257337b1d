import type { Alert } from "../contract.ts";
import { type CustomerOrder, customerOrders } from "../shared/customers-for-tests.ts";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { pace } from "../shared/orders-for-tests.ts";
import { orderedTwice } from "./ordered-twice.ts";

export type Given = { orders: readonly CustomerOrder[]; mugs?: readonly Mug[]; currency?: string };

export function look({ orders, mugs = [{}], currency = "USD" }: Given) {
  const facts = { customerOrders: customerOrders(orders), fulfilmentPace: pace() };
  return orderedTwice.detect(factsOf(mugs, { facts, shop: { currency } }));
}

export function raised(given: Given): Alert {
  const { alerts } = look(given);
  const [alert] = alerts;
  if (!alert || alerts.length > 1) throw new Error(`expected one alert, got ${alerts.length}`);
  return alert;
}

/** Twenty mugs that cost $7.80 each, four minutes after the same twenty. */
export const again: CustomerOrder = { units: 20, twin: {} };

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look({ orders: [again] }).alerts;
