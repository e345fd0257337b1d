import { addDays } from "../../facts/day.ts";
import { type CustomerOrder, customerOrders } from "../shared/customers-for-tests.ts";
import { factsOf, TODAY } from "../shared/mugs-for-tests.ts";
import { pace } from "../shared/orders-for-tests.ts";
import { valuedOrderLate } from "./valued-order-late.ts";
import type { Alert } from "../contract.ts";

export const look = (orders: readonly CustomerOrder[], currency = "USD") =>
  valuedOrderLate.detect(
    factsOf([{}], {
      shop: { currency },
      facts: { customerOrders: customerOrders(orders), fulfilmentPace: pace() },
    }),
  );

export const past = { orders: 6, paidMinor: 240_000, firstDay: addDays(TODAY, -300) };
/** Nine in ten leave within three days here, so that five are late. */
export const late: CustomerOrder = { daysAgo: 6, past };

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look([late]).alerts;
