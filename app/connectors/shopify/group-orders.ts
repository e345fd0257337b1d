import { type BulkOrder, type Line } from "./schema.ts";

/** Orders put together from rows of a file, where each line names its order. */
export type Gathered = { order: BulkOrder; lines: Line[] };

export type Gatherer = {
  order(order: BulkOrder): void;
  line(line: Line, orderId: string): void;
  /** Takes out the oldest orders so that at most `rows` rows stay behind, waiting for lines that may still come. */
  release(rows: number): Gathered[];
  /** Orders with a line that came too early or too late to be put with them: to be read again, whole. */
  strays: ReadonlySet<string>;
};

/**
 * Shopify writes lines right after their order when asked to group. Should rows be mixed all the same, lines find
 * their order as long as it waits here; the rest are named as strays, so nothing is lost silently.
 */
export function gatherer(): Gatherer {
  const waiting = new Map<string, Gathered>();
  const strays = new Set<string>();
  let rows = 0;
  return {
    strays,
    order(order) {
      waiting.set(order.id, { order, lines: [] });
      rows += 1;
    },
    line(line, orderId) {
      const gathered = waiting.get(orderId);
      if (!gathered) {
        strays.add(orderId);
        return;
      }
      gathered.lines.push(line);
      rows += 1;
    },
    release(keep) {
      const released: Gathered[] = [];
      for (const [id, gathered] of waiting) {
        if (rows <= keep) break;
        waiting.delete(id);
        rows -= 1 + gathered.lines.length;
        released.push(gathered);
      }
      return released;
    },
  };
}
