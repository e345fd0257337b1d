import { addDays } from "../../facts/day.ts";
import type { FulfilmentPaceRow, OpenOrderRow, OrderMarginRow, ReturnsRow } from "../../facts/rows/orders.ts";
import { TODAY } from "./mugs-for-tests.ts";

const source = { connector: "shopify", recordId: "orders", observedAt: "2026-11-22T08:00:00Z" };
export const MUG = "gid://shopify/ProductVariant/1";

/** One order that waits; what is not said: a mug, five days old. */
export type Waits = {
  daysAgo?: number;
  partlySent?: boolean;
  lines?: readonly { variant?: number | null; units?: number; paidMinor?: number }[];
};

export function openOrders(waits: readonly Waits[]): ReadonlyMap<string, OpenOrderRow> {
  const oldestFirst = waits.toSorted((a, b) => (b.daysAgo ?? 5) - (a.daysAgo ?? 5));
  return new Map(
    oldestFirst.map(({ daysAgo = 5, partlySent = false, lines = [{}] }, at) => {
      const orderId = `gid://shopify/Order/${at + 1}`;
      return [
        orderId,
        {
          orderId,
          name: `#${1_001 + at}`,
          day: addDays(TODAY, -daysAgo),
          partlySent,
          lines: lines.map(({ variant = 1, units = 1, paidMinor = 2_200 * units }) => ({
            variantId: variant === null ? null : `gid://shopify/ProductVariant/${variant}`,
            title: "Ceramic Mug",
            units,
            paidMinor,
          })),
          source: { ...source, recordId: orderId },
        },
      ];
    }),
  );
}

/** A shop that gets and sends twenty orders a day, half of them within a day, nine in ten within three. */
export function pace(over: Partial<FulfilmentPaceRow> = {}): ReadonlyMap<string, FulfilmentPaceRow> {
  const days = Array.from({ length: 84 }, () => 20);
  return new Map([
    [
      "",
      {
        from: addDays(TODAY, -84),
        placed: days,
        sent: days,
        orders: 1_400,
        daysToSend: { p50: 1, p90: 3 },
        parcels: {
          recent: { orders: 560, split: 6, extra: 6 },
          earlier: { orders: 1_100, split: 12, extra: 12 },
        },
        waiting: 20,
        held: 0,
        source,
        ...over,
      },
    ],
  ]);
}

/** What one variant was sold for: units at a price, and the discount on all of them. */
export type SoldFor = { variant?: number; unitPriceMinor?: number; units?: number; discountMinor?: number };

export function orderMargins(sold: readonly SoldFor[]): ReadonlyMap<string, OrderMarginRow> {
  const rows = new Map<string, OrderMarginRow>();
  for (const { variant = 1, unitPriceMinor = 2_200, units = 40, discountMinor = 0 } of sold) {
    const variantId = `gid://shopify/ProductVariant/${variant}`;
    const prices = rows.get(variantId)?.prices ?? [];
    const price = { unitPriceMinor, units, orders: units, discountMinor };
    rows.set(variantId, { prices: [...prices, price], source: { ...source, recordId: variantId } });
  }
  return rows;
}

/** What sold and came back, by variant; what is not said: nothing. */
export function returnsOf(
  rows: readonly (Partial<ReturnsRow> & { variant?: number })[],
): ReadonlyMap<string, ReturnsRow> {
  const none = { sold: 0, returned: 0 };
  const zero = { recent: 0, earlier: 0 };
  return new Map(
    rows.map(({ variant = 1, ...row }) => {
      const variantId = `gid://shopify/ProductVariant/${variant}`;
      return [
        variantId,
        {
          ...{ recent: none, earlier: none, restocked: zero, notRestocked: zero },
          ...{ refundedOrders: 0, refundedMinor: 0 },
          source: { ...source, recordId: variantId },
          ...row,
        },
      ];
    }),
  );
}
