import { cashOnDelivery, type CustomerOrder, customerOrders } from "../shared/customers-for-tests.ts";
import { factsOf } from "../shared/mugs-for-tests.ts";
import { pace } from "../shared/orders-for-tests.ts";
import { cashRefused } from "./cash-refused.ts";
import type { Alert } from "../contract.ts";

export type Before = { sent: number; refused: number };
export const look = (
  orders: readonly CustomerOrder[],
  { sent, refused }: Before = { sent: 100, refused: 40 },
  currency = "USD",
) =>
  cashRefused.detect(
    factsOf([{}], {
      shop: { currency },
      facts: {
        customerOrders: customerOrders(orders),
        cashOnDelivery: cashOnDelivery(sent, refused),
        fulfilmentPace: pace(),
      },
    }),
  );

export const cash: CustomerOrder = { cashOnDelivery: true, paid: false };
export const thirty = (one: CustomerOrder) => Array.from({ length: 30 }, () => one);

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(thirty(cash)).alerts;
