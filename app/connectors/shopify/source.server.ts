/** What Sources says of each kind, kept in step with the facts: a page and its status are one unit of work. */
import type { Unit } from "../../adapters/store/contract.ts";
import { OpsError } from "../../ops/errors.ts";
import type { Day } from "../../ops/facts/day.ts";
import type { FactBatch } from "../../ops/facts/facts.ts";
import type { OptionalKind, ShopifyKind, SourceStatus } from "../../ops/facts/source-status.ts";
import type { ReadPorts } from "../contract.ts";

export const CONNECTOR = "shopify";

/** Every kind that has a status of its own. */
type ReadKind = ShopifyKind | OptionalKind;

export async function statusOf(unit: Unit, kind: ReadKind): Promise<SourceStatus> {
  const known = (await unit.sources.all()).find(
    (status) => status.connector === CONNECTOR && status.kind === kind,
  );
  return (
    known ?? {
      connector: CONNECTOR,
      kind,
      state: "never_read",
      lastCompleteAt: null,
      since: null,
      limit: null,
      rowsRead: 0,
      rowsExpected: null,
      problem: null,
    }
  );
}

export async function saveStatus(
  unit: Unit,
  kind: ReadKind,
  change: Partial<SourceStatus> & { cursor?: string | null },
): Promise<void> {
  await unit.sources.save({ ...(await statusOf(unit, kind)), ...change });
}

/** When a kind was last read up to; null: it was never read completely. */
export async function cursorOf(unit: Unit, kind: ReadKind): Promise<Date | null> {
  const cursor = await unit.sources.cursor(CONNECTOR, kind);
  if (cursor === null || cursor.startsWith(BULK)) return null;
  const at = new Date(cursor);
  return Number.isNaN(at.getTime()) ? null : at;
}

/** Which orders a file was asked for: those of Shopify's window for apps, or older ones too. */
export type OrderScope = "recent" | "all";

/**
 * While a kind is first read, its cursor names the operation that prepares the file, for the next job to take up.
 * `orders`: what the file can hold, since the store may allow more before it is taken up.
 */
export type BulkMark = { operationId: string; startedAt: Date; orders: OrderScope };
const BULK = "bulk ";

export function bulkMark({ operationId, startedAt, orders }: BulkMark): string {
  return `${BULK}${startedAt.toISOString()} ${orders} ${operationId}`;
}

/** Null: none, or one that does not say what its file can hold. */
export async function bulkMarkOf(unit: Unit, kind: ReadKind): Promise<BulkMark | null> {
  const [word, at, orders, operationId] = (await unit.sources.cursor(CONNECTOR, kind))?.split(" ") ?? [];
  if (`${word ?? ""} ` !== BULK || !at || !operationId) return null;
  return orders === "recent" || orders === "all" ? { operationId, startedAt: new Date(at), orders } : null;
}

/** Notes why a read of these kinds failed, for people, and lets the error go on to the job runner. */
export async function failing<T>(
  ports: ReadPorts,
  kinds: ReadKind | readonly ReadKind[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (ports.signal?.aborted || isNoFailure(error)) throw error;
    const problem =
      error instanceof OpsError
        ? error.message
        : "Ops Room made a mistake while reading. What was read before is kept; it is tried again.";
    await ports.unit(async (unit) => {
      for (const kind of [kinds].flat()) {
        // The file may be what is wrong: the next attempt asks for a new one.
        const unmark = (await bulkMarkOf(unit, kind)) ? { cursor: null } : {};
        await saveStatus(unit, kind, { state: "failed", problem, ...unmark });
      }
    });
    throw error;
  }
}

/** Shopify is slow, the app is gone from the store, or a newer read has begun: nothing is wrong with the source. */
function isNoFailure(error: unknown): boolean {
  return (
    error instanceof OpsError &&
    ["shopify_bulk_waiting", "not_installed", "terms_changed"].includes(error.code)
  );
}

/** The shop's days on which these orders count: of the orders, and of what was refunded. */
export function daysOf(batch: FactBatch): Day[] {
  const days = new Set<Day>();
  for (const order of batch.orders ?? []) {
    days.add(order.day);
    for (const refund of order.refunds) days.add(refund.day);
  }
  return [...days];
}
