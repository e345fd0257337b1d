import { addDays } from "../../facts/day.ts";
import type {
  OrderAccountRow,
  RefundRow,
  ReturnedLine,
  ReturnReasonsRow,
  ReturnRow,
} from "../../facts/rows/returns.ts";
import type { View } from "../../facts/views.ts";
import { TODAY } from "./mugs-for-tests.ts";

const source = { connector: "shopify", recordId: "orders", observedAt: "2026-11-22T08:00:00Z" };

/** One return; what is not said: a mug that was asked for thirty days ago, of which nothing came and nothing was paid. */
export type Returned = Omit<Partial<ReturnRow>, "lines"> & {
  daysAgo?: number;
  refundedDaysAgo?: number;
  lines?: readonly (Partial<ReturnedLine> & { receivedDaysAgo?: number })[];
};

export function returnRows(returns: readonly Returned[]): View<"returns"> {
  return new Map(
    returns.map(({ daysAgo = 30, refundedDaysAgo, lines = [{}], ...row }, at) => {
      const returnId = `gid://shopify/Return/${at + 1}`;
      const orderId = `gid://shopify/Order/${at + 1}`;
      return [
        returnId,
        {
          ...{ returnId, orderId, orderName: `#${1_001 + at}`, name: `#${1_001 + at}-R1`, status: "open" },
          ...{ whole: true, createdDay: addDays(TODAY, -daysAgo), closedDay: null, exchanges: [] },
          refundedMinor: refundedDaysAgo === undefined ? 0 : 2_200,
          refundedDay: refundedDaysAgo === undefined ? null : addDays(TODAY, -refundedDaysAgo),
          lines: lines.map(({ receivedDaysAgo, ...line }) => ({
            ...{
              variantId: "gid://shopify/ProductVariant/1",
              title: "Ceramic Mug",
              reason: "changed-my-mind",
            },
            ...{
              quantity: 1,
              refunded: 0,
              paidMinor: 2_200 * (line.quantity ?? 1),
              restocked: 0,
              missing: 0,
            },
            received: receivedDaysAgo === undefined ? 0 : (line.quantity ?? 1),
            receivedDay: receivedDaysAgo === undefined ? null : addDays(TODAY, -receivedDaysAgo),
            ...line,
          })),
          source: { ...source, recordId: orderId },
          ...row,
        },
      ];
    }),
  );
}

/** Returns as the shop usually sees them: asked for, back within a week, paid back two days later, closed. */
export function usualReturns(count: number): Returned[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ daysAgo: 60 + (at % 30), status: "closed" as const, refundedDaysAgo: 51 + (at % 30) },
    lines: [{ refunded: 1, receivedDaysAgo: 53 + (at % 30) }],
  }));
}

/** Of one variant: orders by the reason for which they came back, a unit each. */
export function reasonRows(
  byVariant: readonly { variant: number; reasons: Readonly<Record<string, number>>; sold?: number }[],
): View<"returnReasons"> {
  return new Map(
    byVariant.map(({ variant, reasons, sold = 500 }): [string, ReturnReasonsRow] => {
      const variantId = `gid://shopify/ProductVariant/${variant}`;
      return [
        variantId,
        {
          reasons: Object.entries(reasons).map(([handle, orders]) => ({
            ...{ handle, units: orders, orders, paidMinor: orders * 2_200 },
          })),
          sold,
          source: { ...source, recordId: variantId },
        },
      ];
    }),
  );
}

/** One order of 100.00 with what was given back on it. */
export function accountRows(
  accounts: readonly (Omit<Partial<OrderAccountRow>, "refunds"> & {
    refunds: readonly (Partial<RefundRow> & { daysAgo?: number })[];
  })[],
): View<"orderAccounts"> {
  return new Map(
    accounts.map(({ refunds, ...account }, at): [string, OrderAccountRow] => {
      const orderId = `gid://shopify/Order/${at + 1}`;
      const rows = refunds.map(({ daysAgo = 5, ...refund }, n) => ({
        ...{
          refundId: `R${n}`,
          day: addDays(TODAY, -daysAgo),
          amountMinor: 4_000,
          failedMinor: 0,
          pendingMinor: 0,
        },
        ...{ units: 0, isForReturn: false },
        ...refund,
      }));
      return [
        orderId,
        {
          ...{ orderId, orderName: `#${1_001 + at}`, receivedMinor: 10_000 },
          refundedMinor: rows.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
          refunds: rows,
          source: { ...source, recordId: orderId },
          ...account,
        },
      ];
    }),
  );
}
