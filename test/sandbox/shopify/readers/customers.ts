/** Whose an order is. Of a customer there is an id alone: worlds hold nobody's name, street, mail or phone. */
import { gid, type Order } from "../state/model.ts";
import type { State } from "../state/state.ts";
import { plain, readersOf } from "./reader.ts";

/** `kind` for the union PurchasingEntity. */
type CustomerOf = { kind: "Customer"; id: string };

export function customerOf({ customerId }: Order): CustomerOf | null {
  return customerId ? { kind: "Customer", id: customerId } : null;
}

export function purchasingEntityOf(order: Order): { kind: string } | null {
  return order.company === true ? { kind: "PurchasingCompany" } : customerOf(order);
}

/** Of what was never sent anywhere there is no address: a world tells none, only what Shopify made of it. */
export function addressOf({ addressCheck }: Order): { validationResultSummary: string | null } {
  return { validationResultSummary: addressCheck ?? null };
}

const counted = new WeakMap<State, { orders: number; of: Map<string, number> }>();

/** Orders of each customer, counted anew when orders came. */
function ordersOf(state: State): ReadonlyMap<string, number> {
  const known = counted.get(state);
  if (known?.orders === state.orders.size) return known.of;
  const of = new Map<string, number>();
  for (const { customerId, test } of state.orders.values())
    if (customerId && !test) of.set(customerId, (of.get(customerId) ?? 0) + 1);
  counted.set(state, { orders: state.orders.size, of });
  return of;
}

export const customerReaders = [
  readersOf<CustomerOf>("Customer", {
    id: ({ id }) => gid("Customer", id),
    // UnsignedInt64 is written as text.
    numberOfOrders: ({ id }, _args, { state }) => String(ordersOf(state).get(id) ?? 0),
  }),
  plain("MailingAddress", "validationResultSummary"),
];
