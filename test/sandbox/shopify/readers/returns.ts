/** Returns of orders: what customers send back, why, what came of it, and what they want in its place. */
import { moneyBag, toMinor } from "../graphql/money.ts";
import { gid, type Line, type Order, type Return, stamp } from "../state/model.ts";
import { type Context, readersOf } from "./reader.ts";
import { listed } from "./rows.ts";

/** `kind` for `node(id)`. */
export type ReturnOf = { kind: "Return"; order: Order; of: Return };
type ReturnedLine = Return["lines"][number];
type LineOf = { kind: "ReturnLineItem"; order: Order; line: ReturnedLine };
type ParcelLineOf = { order: Order; line: Line };

const orderLine = ({ order, line }: { order: Order; line: ReturnedLine }): Line => {
  const found = order.lines.find(({ id }) => id === line.orderLineId);
  if (!found) throw new Error(`The world's return line ${line.id} is of no line of order ${order.name}.`);
  return found;
};

export function returnsOf(order: Order): ReturnOf[] {
  return (order.returns ?? []).map((of): ReturnOf => ({ kind: "Return", order, of }));
}

/** OrderReturnStatus, which orders are searched by. */
export function returnStatus({ returns = [] }: Order): string {
  const statuses = new Set(returns.map(({ status }) => status));
  if (statuses.has("REQUESTED")) return "RETURN_REQUESTED";
  if (statuses.has("OPEN")) return "IN_PROGRESS";
  return statuses.has("CLOSED") ? "RETURNED" : "NO_RETURN";
}

const returned = readersOf<ReturnOf>("Return", {
  id: ({ of }) => gid("Return", of.id),
  name: ({ of }) => of.name,
  status: ({ of }) => of.status,
  createdAt: ({ of }) => stamp(of.createdAt),
  decline: ({ of }) => (of.declineReason ? { reason: of.declineReason } : null),
  closedAt: ({ of }) => (of.closedAt ? stamp(of.closedAt) : null),
  order: ({ order }) => order,
  totalQuantity: ({ of }) => of.lines.reduce((sum, line) => sum + line.quantity, 0),
  returnLineItems: ({ order, of }, args) =>
    listed(
      of.lines.map((line): LineOf => ({ kind: "ReturnLineItem", order, line })),
      args,
    ),
  exchangeLineItems: ({ of }, args) => listed(of.exchanges, args),
  // All of it comes back in one parcel.
  reverseFulfillmentOrders: (row, args) => listed([row], args),
});

const decline = readersOf<{ reason: string }>("ReturnDecline", { reason: (row) => row.reason });

const line = readersOf<LineOf>("ReturnLineItem", {
  id: (row) => gid("ReturnLineItem", row.line.id),
  quantity: (row) => row.line.quantity,
  refundedQuantity: (row) => row.line.refunded,
  returnReasonDefinition: (row) => (row.line.reason === null ? null : { handle: row.line.reason }),
  fulfillmentLineItem: (row): ParcelLineOf => ({ order: row.order, line: orderLine(row) }),
  withCodeDiscountedTotalPriceSet: (row, _args, context) => {
    const of = orderLine(row);
    return moneyBag(paidFor(of, row.line.quantity, context), context.state.shop.currency);
  },
});

const exchange = readersOf<Return["exchanges"][number]>("ExchangeLineItem", {
  id: (row) => gid("ExchangeLineItem", row.id),
  variantId: (row) => (row.variantId === null ? null : gid("ProductVariant", row.variantId)),
  quantity: (row) => row.quantity,
  unprocessedQuantity: (row) => row.unprocessed,
});

const reverseOrder = readersOf<ReturnOf>("ReverseFulfillmentOrder", {
  id: ({ of }) => gid("ReverseFulfillmentOrder", of.id),
  status: ({ of }) => (of.status === "OPEN" ? "OPEN" : "CLOSED"),
  lineItems: ({ order, of }, args) =>
    listed(
      of.lines.map((row): LineOf => ({ kind: "ReturnLineItem", order, line: row })),
      args,
    ),
});

const reverseLine = readersOf<LineOf>("ReverseFulfillmentOrderLineItem", {
  id: (row) => gid("ReverseFulfillmentOrderLineItem", row.line.id),
  totalQuantity: (row) => row.line.quantity,
  fulfillmentLineItem: (row): ParcelLineOf => ({ order: row.order, line: orderLine(row) }),
  dispositions: (row) => (row.line.takenIn ? [row.line.takenIn] : []),
});

const disposition = readersOf<NonNullable<ReturnedLine["takenIn"]>>("ReverseFulfillmentOrderDisposition", {
  type: (row) => row.disposition,
  quantity: (row) => row.quantity,
  createdAt: (row) => stamp(row.at),
});

const parcelLine = readersOf<ParcelLineOf>("FulfillmentLineItem", {
  id: (row) => gid("FulfillmentLineItem", row.line.id),
  lineItem: (row) => row.line,
  quantity: (row) => row.line.quantity,
});

const reason = readersOf<{ handle: string }>("ReturnReasonDefinition", { handle: (row) => row.handle });

function paidFor(of: Line, quantity: number, { state }: Context): number {
  const { currency } = state.shop;
  const whole = toMinor(of.unitPrice, currency) * of.quantity - toMinor(of.discount, currency);
  return of.quantity === 0 ? 0 : Math.round((whole * quantity) / of.quantity);
}

export const returnReaders = [
  ...[returned, decline, line, exchange, reverseOrder, reverseLine, disposition, parcelLine, reason],
];
