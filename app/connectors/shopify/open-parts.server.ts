/**
 * What only orders that are not done with need: what holds them back, and the payment that was not taken yet. Read by
 * calls of its own, so that the thousands of orders that are done with cost no more than before.
 */
import { z } from "zod";
import { PARTS_SCOPE } from "../../ops/facts/source-status.ts";
import type { ReadClient } from "./client.server.ts";
import { AUTHORIZATIONS_OF, FULFILMENT_ORDERS_OF } from "./operations.ts";
import { inChunks } from "./paging.server.ts";
import { Authorization, FulfilmentOrder, page, type WholeOrder } from "./schema.ts";

/** Orders that were sent, or handled in other ways, have nothing left to hold back. */
const DONE: ReadonlySet<string> = new Set(["FULFILLED", "RESTOCKED"]);

/** These orders with their open parts. Orders with none stay as they are. */
export async function withOpenParts(
  client: ReadClient,
  scopes: readonly string[],
  orders: readonly WholeOrder[],
): Promise<WholeOrder[]> {
  const unsent = orders.filter(isUnsent).map(({ id }) => id);
  const unpaid = orders.filter(({ capturable }) => capturable).map(({ id }) => id);
  const allowed = scopes.includes(PARTS_SCOPE);
  const parts = allowed ? await readFulfilmentOrders(client, unsent) : null;
  const authorizations = await readAuthorizations(client, unpaid);
  return orders.map((order) => {
    if (!isUnsent(order) && !order.capturable) return order;
    const fulfilmentOrders = isUnsent(order) ? parts && (parts.get(order.id) ?? []) : [];
    return { ...order, open: { fulfilmentOrders, authorizations: authorizations.get(order.id) ?? [] } };
  });
}

/** Whether anything of it is still to be sent. */
export function isUnsent({
  cancelledAt,
  displayFulfillmentStatus,
}: Pick<WholeOrder, "cancelledAt" | "displayFulfillmentStatus">): boolean {
  return cancelledAt === null && !DONE.has(displayFulfillmentStatus ?? "");
}

const FulfilmentOrdersAnswer = z.object({
  nodes: z.array(z.object({ id: z.string(), fulfillmentOrders: page(FulfilmentOrder) }).nullable()),
});

/** An order is sent in a handful of parts; what lies beyond the first ten is not looked at. */
async function readFulfilmentOrders(
  client: ReadClient,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, FulfilmentOrder[]>> {
  const orders = await inChunks(FULFILMENT_ORDERS_OF, orderIds, 50, async (ids) => {
    const { nodes } = await client.read(FULFILMENT_ORDERS_OF, { ids }, FulfilmentOrdersAnswer);
    return nodes.filter((node) => node !== null);
  });
  return new Map(orders.map(({ id, fulfillmentOrders }) => [id, fulfillmentOrders.nodes]));
}

const AuthorizationsAnswer = z.object({
  nodes: z.array(z.object({ id: z.string(), transactions: z.array(Authorization) }).nullable()),
});

async function readAuthorizations(
  client: ReadClient,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, Authorization[]>> {
  const orders = await inChunks(AUTHORIZATIONS_OF, orderIds, 50, async (ids) => {
    const { nodes } = await client.read(AUTHORIZATIONS_OF, { ids }, AuthorizationsAnswer);
    return nodes.filter((node) => node !== null);
  });
  return new Map(orders.map(({ id, transactions }) => [id, transactions]));
}
