import type { WorldOrder, WorldReturn } from "../world.ts";
import type { Faults } from "./faults.ts";
import { readTable } from "./table-file.ts";
import { TABLES } from "./tables.ts";

type Reading = Parameters<typeof readTable>[0] & { faults: Faults; shift: (at: Date) => Date };

/** Puts the returns of a world on their orders. */
export async function readReturns(
  reading: Reading,
  orders: ReadonlyMap<string, WorldOrder>,
  variantIds: ReadonlySet<string>,
): Promise<void> {
  const { faults, shift } = reading;
  const byId = new Map<string, WorldReturn>();
  await readTable(reading, TABLES.returns, (row, where) => {
    const order = orders.get(row.orderId);
    if (!order) {
      faults.add({ ...where, column: "order_id", why: `${row.orderId} is no order of orders.csv` });
      return;
    }
    if (!order.lines.some(({ id }) => id === row.orderLineId))
      faults.add({
        ...where,
        column: "order_line_id",
        why: `${row.orderLineId} is no line of order ${row.orderId}`,
      });
    const { id, name, status, quantity, refunded, reason, disposition, takenIn, takenInAt } = row;
    let one = byId.get(id);
    if (!one) {
      const closedAt = row.closedAt && shift(row.closedAt);
      one = { id, name, status, createdAt: shift(row.createdAt), closedAt, lines: [], exchanges: [] };
      byId.set(id, one);
      (order.returns ??= []).push(one);
    }
    if (disposition !== null && takenInAt === null)
      faults.add({
        ...where,
        column: "taken_in_at",
        why: "is needed where “disposition” says what came back",
      });
    one.lines.push({
      ...{ id: row.lineId, orderLineId: row.orderLineId, quantity, refunded, reason },
      takenIn: disposition && takenInAt && { disposition, quantity: takenIn, at: shift(takenInAt) },
    });
  });
  await readTable(reading, TABLES.exchanges, ({ returnId, ...row }, where) => {
    const one = byId.get(returnId);
    if (!one) faults.add({ ...where, column: "return_id", why: `${returnId} is no return of returns.csv` });
    if (row.variantId !== null && !variantIds.has(row.variantId))
      faults.add({ ...where, column: "variant_id", why: `${row.variantId} is no variant of variants.csv` });
    one?.exchanges.push(row);
  });
}
