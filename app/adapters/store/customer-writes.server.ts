import type { OrderCustomerFact } from "../../ops/facts/facts.ts";
import type { SealedScope } from "./client.server.ts";
import { columnsOf } from "./columns.server.ts";
import { customerDigests, erasedAmong } from "./erased-orders.server.ts";

const ROW = {
  orderId: "text",
  customer: "text",
  ordersEver: "int",
  company: "boolean",
  cashOnDelivery: "boolean",
  address: "text",
  updatedAt: "timestamptz",
} as const;

/**
 * Whose orders are: of a customer a digest alone, by which their orders are known to be theirs. A row that says it is older
 * than the stored one changes nothing; what was erased stays so.
 */
export async function writeOrderCustomers(
  scope: SealedScope,
  facts: readonly OrderCustomerFact[],
  observedAt: Date,
): Promise<void> {
  const { tx, shop } = scope;
  const erased = await erasedAmong(
    scope,
    facts.map(({ orderId }) => orderId),
  );
  const digests = await customerDigests(
    scope,
    facts.flatMap(({ customerId }) => customerId ?? []),
  );
  const rows = facts
    .filter(({ orderId }) => !erased.has(orderId))
    .map(({ customerId, ...rest }) => {
      const customer = customerId === null ? null : (digests.get(customerId) ?? null);
      return { ...rest, customer, ordersEver: customer === null ? null : rest.ordersEver };
    });
  if (rows.length === 0) return;
  await tx.$executeRaw`
    insert into order_customers as c (
      shop, order_id, customer, orders_ever, company, cash_on_delivery, address, updated_at, observed_at)
    select distinct on ("orderId") ${shop}, "orderId", customer, "ordersEver", company, "cashOnDelivery", address,
      "updatedAt", ${observedAt}
    from ${columnsOf(rows, ROW)}
    order by "orderId", "updatedAt" desc
    on conflict (shop, order_id) do update set
      customer = excluded.customer, orders_ever = excluded.orders_ever, company = excluded.company,
      cash_on_delivery = excluded.cash_on_delivery, address = excluded.address, updated_at = excluded.updated_at,
      observed_at = excluded.observed_at
    where excluded.updated_at >= c.updated_at`;
}
