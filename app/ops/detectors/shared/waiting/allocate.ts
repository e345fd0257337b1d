import type { OpenOrderRow } from "../../../facts/rows/orders.ts";
import type { Facts } from "../../../facts/views.ts";

type Line = OpenOrderRow["lines"][number];

/**
 * Deals out what lies on the shelves to orders in the order in which they are asked for: what is free to sell and what
 * Shopify has set aside for orders. Gives the variant of which most is missing, and the lines that are all there.
 */
export function allocator({ variants, stock }: Facts<{ variants: true; stock: true }>) {
  const left = new Map<string, number>();
  const leftOf = (variantId: string): number => {
    const known = left.get(variantId);
    if (known !== undefined) return known;
    const row = stock.get(variantId);
    // What is not counted is taken to be there.
    if (!row || variants.get(variantId)?.tracked !== true) return Infinity;
    return Math.max(0, row.available + row.committed);
  };
  return (order: Pick<OpenOrderRow, "lines" | "partlySent">) => {
    let missing: { variantId: string; units: number } | null = null;
    const there: Line[] = [];
    for (const line of order.lines) {
      const { variantId, units } = line;
      const before = variantId === null ? Infinity : leftOf(variantId);
      if (variantId === null || before >= units) {
        there.push(line);
        if (variantId !== null) left.set(variantId, before - units);
        continue;
      }
      // Of an order that was partly sent, these may be the units that left: only oversold stock says otherwise.
      if (order.partlySent && (stock.get(variantId)?.available ?? 0) >= 0) continue;
      if (!missing || units - before > missing.units) missing = { variantId, units: units - before };
      left.set(variantId, 0);
    }
    return { missing, there: order.partlySent ? [] : there };
  };
}
