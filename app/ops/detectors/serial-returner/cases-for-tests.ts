import { type Customer, customerReturns } from "../shared/customers-for-tests.ts";
import { factsOf } from "../shared/mugs-for-tests.ts";
import { serialReturner } from "./serial-returner.ts";
import type { Alert } from "../contract.ts";

/** Of the shop's 4,000 orders, 120 came back. */
export const look = (
  customers: readonly Customer[],
  { shop = {}, currency = "USD" }: { shop?: Customer; currency?: string } = {},
) =>
  serialReturner.detect(
    factsOf([{}], { shop: { currency }, facts: { customerReturns: customerReturns(shop, customers) } }),
  );

/** Twelve orders of $120 each in 200 days, nine of which came back whole. */
export const back: Customer = {
  ...{ orders: 12, units: 36, returnedOrders: 9, returnedUnits: 27, sinceDays: 200 },
  ...{ paidMinor: 144_000, returnedMinor: 108_000 },
};

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look([back]).alerts;
