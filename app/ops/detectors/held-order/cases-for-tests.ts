import type { Settings } from "../../facts/settings.ts";
import type { Alert } from "../contract.ts";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { type Cared, orderCare } from "../shared/order-care-for-tests.ts";
import { pace } from "../shared/orders-for-tests.ts";
import { heldOrder } from "./held-order.ts";

export type Given = {
  orders: readonly Cared[];
  mugs?: readonly Mug[];
  settings?: Partial<Settings>;
  paced?: boolean;
};

export function look({ orders, mugs = [{}], settings = {}, paced = true }: Given) {
  const facts = { orderCare: orderCare(orders), ...(paced && { fulfilmentPace: pace() }) };
  return heldOrder.detect(factsOf(mugs, { facts, settings }));
}

export function raised(given: Given): Alert {
  const { alerts } = look(given);
  const [alert] = alerts;
  if (!alert || alerts.length > 1) throw new Error(`expected one alert, got ${alerts.length}`);
  return alert;
}

/** Twenty mugs, placed ten days ago, held back for nine. */
export const held = (reason: string, over: Cared = {}): Cared => ({
  ...{ units: 20, daysAgo: 10, heldDays: 9, holds: [reason] },
  ...over,
});

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look({ orders: [held("INVENTORY_OUT_OF_STOCK")] }).alerts;
