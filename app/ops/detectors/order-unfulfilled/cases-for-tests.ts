import type { FulfilmentPaceRow } from "../../facts/rows/orders.ts";
import type { Settings } from "../../facts/settings.ts";
import type { Alert } from "../contract.ts";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { openOrders, pace, type Waits } from "../shared/orders-for-tests.ts";
import { orderUnfulfilled } from "./order-unfulfilled.ts";

export type Given = {
  waits: readonly Waits[];
  mugs?: readonly Mug[];
  pace?: Partial<FulfilmentPaceRow>;
  settings?: Partial<Settings>;
  currency?: string;
};

export function look({
  waits,
  mugs = [{ available: 50 }],
  settings = {},
  currency = "USD",
  ...given
}: Given) {
  return orderUnfulfilled.detect(
    factsOf(mugs, {
      settings,
      shop: { currency },
      facts: { openOrders: openOrders(waits), fulfilmentPace: pace(given.pace) },
    }),
  );
}

export function raised(given: Given): Alert {
  const { alerts } = look(given);
  const [alert] = alerts;
  if (!alert || alerts.length > 1) throw new Error(`expected one alert, got ${alerts.length}`);
  return alert;
}

export const many = (count: number, each: Waits = {}): Waits[] => Array.from({ length: count }, () => each);
/** Ten orders that lie there for twelve days. */
export const forgotten = many(10, { daysAgo: 12 });
/** None on the shelf, five sold beyond what there was. */
export const oversold: Mug = { available: -20 };

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look({ waits: forgotten }).alerts;
