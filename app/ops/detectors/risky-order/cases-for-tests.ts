import type { FulfilmentPaceRow } from "../../facts/rows/orders.ts";
import type { Alert } from "../contract.ts";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { type Cared, orderCare } from "../shared/order-care-for-tests.ts";
import { pace } from "../shared/orders-for-tests.ts";
import { riskyOrder } from "./risky-order.ts";

export type Given = {
  orders: readonly Cared[];
  mugs?: readonly Mug[];
  pace?: Partial<FulfilmentPaceRow> | null;
  currency?: string;
};

export function look({ orders, mugs = [{}], currency = "USD", ...given }: Given) {
  const facts = {
    orderCare: orderCare(orders),
    ...(given.pace !== null && { fulfilmentPace: pace(given.pace) }),
  };
  return riskyOrder.detect(factsOf(mugs, { facts, shop: { currency } }));
}

export function raised(given: Given): Alert {
  const { alerts } = look(given);
  const [alert] = alerts;
  if (!alert || alerts.length > 1) throw new Error(`expected one alert, got ${alerts.length}`);
  return alert;
}

export const high = { level: "high", advice: "cancel" } as const;
export const medium = { level: "medium", advice: "investigate" } as const;
/** Ten mugs that cost $7.80 each. */
export const dear: Cared = { units: 10, risk: high };

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look({ orders: [dear] }).alerts;
