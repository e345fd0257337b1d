import { addDays } from "../../facts/day.ts";
import type {
  CashOnDeliveryRow,
  CustomerOrderRow,
  CustomerPast,
  CustomerReturnsRow,
  TwinOrder,
} from "../../facts/rows/customers.ts";
import type { View } from "../../facts/views.ts";
import { type Cared, orderCare } from "./order-care-for-tests.ts";
import { TODAY } from "./mugs-for-tests.ts";

const source = { connector: "shopify", recordId: "orders", observedAt: "2026-11-22T08:00:00Z" };

/** One open order; what is not said: a mug for $22.00, paid yesterday, by somebody who was never there before. */
export type CustomerOrder = Pick<
  Cared,
  "daysAgo" | "units" | "paidMinor" | "variant" | "parts" | "paid" | "held" | "holds" | "partlySent"
> &
  Partial<Pick<CustomerOrderRow, "company" | "cashOnDelivery" | "address">> & {
    past?: Partial<CustomerPast> | null;
    twin?: Partial<TwinOrder> | null;
  };

export function customerOrders(orders: readonly CustomerOrder[]): View<"customerOrders"> {
  const rows = [...orderCare(orders).values()].map((row, at): [string, CustomerOrderRow] => {
    const {
      company = false,
      cashOnDelivery = false,
      address = null,
      past = {},
      twin = null,
    } = orders[at] ?? {};
    return [
      row.orderId,
      {
        ...row,
        ...{ company, cashOnDelivery, address },
        past: past && {
          ...{ orders: 0, ordersEver: 1, paidMinor: 0, firstDay: null, taken: 0, refused: 0 },
          ...past,
        },
        twin: twin && {
          ...{ orderId: "gid://shopify/Order/99", name: "#1099", minutes: 4, sent: false },
          ...twin,
        },
      },
    ];
  });
  return new Map(rows);
}

/** One customer's year; what is not said: eight orders of a mug each, of which nothing came back. */
export type Customer = Partial<Omit<CustomerReturnsRow, "firstDay">> & { sinceDays?: number };

/** The first is the shop as a whole. */
export function customerReturns(shop: Customer, customers: readonly Customer[]): View<"customerReturns"> {
  const rowOf = (
    { sinceDays = 300, orders = 8, units = orders, ...over }: Customer,
    at: number,
  ): CustomerReturnsRow => ({
    ...{ orders, units, returnedOrders: over.returnedUnits ?? 0, returnedUnits: 0, paidMinor: 2_200 * units },
    ...{
      returnedMinor: 2_200 * (over.returnedUnits ?? 0),
      firstDay: addDays(TODAY, -sinceDays),
      customers: 1,
    },
    newest: { orderId: `gid://shopify/Order/${at}`, name: `#${1_000 + at}`, day: addDays(TODAY, -25) },
    source: { ...source, recordId: `gid://shopify/Order/${at}` },
    ...over,
  });
  const whole = rowOf({ orders: 4_000, customers: 3_000, returnedUnits: 120, ...shop }, 0);
  return new Map([
    ["", whole],
    ...customers.map((one, at): [string, CustomerReturnsRow] => [`digest-${at + 1}`, rowOf(one, at + 1)]),
  ]);
}

export function cashOnDelivery(sent: number, refused: number): View<"cashOnDelivery"> {
  const row: CashOnDeliveryRow = { sent, refused, source };
  return sent === 0 ? new Map() : new Map([["", row]]);
}
