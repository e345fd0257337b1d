import { type CustomerOrder, customerOrders } from "../shared/customers-for-tests.ts";
import { factsOf } from "../shared/mugs-for-tests.ts";
import { pace } from "../shared/orders-for-tests.ts";
import { addressWrong } from "./address-wrong.ts";
import type { Alert } from "../contract.ts";

type Shop = { currency?: string; fulfilmentMinor?: number };
export const look = (orders: readonly CustomerOrder[], { currency = "USD", fulfilmentMinor }: Shop = {}) => {
  const input = factsOf([{}], {
    shop: { currency },
    facts: { customerOrders: customerOrders(orders), fulfilmentPace: pace() },
  });
  const fulfilment = fulfilmentMinor === undefined ? null : { minor: fulfilmentMinor, currency };
  return addressWrong.detect({
    ...input,
    settings: { ...input.settings, ...(fulfilment && { fulfilment }) },
  });
};

export const wrong: CustomerOrder = { address: "wrong" };
export const ten = (one: CustomerOrder) => Array.from({ length: 10 }, () => one);

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(ten(wrong)).alerts;
