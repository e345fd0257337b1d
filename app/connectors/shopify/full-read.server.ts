/**
 * Reads everything: Shopify prepares three files at once, which are streamed into the store one after the other.
 * Used for the first read, and daily for the catalogue and its stock, so that what is gone is forgotten.
 */
import type { Unit } from "../../adapters/store/contract.ts";
import { Unavailable } from "../../ops/errors.ts";
import { addDays, dayIn, type Day } from "../../ops/facts/day.ts";
import type { ShopTerms } from "../../ops/facts/shop-terms.ts";
import type { ShopifyKind, SourceStatus } from "../../ops/facts/source-status.ts";
import type { ReadPorts } from "../contract.ts";
import type { Access } from "./access.server.ts";
import { withBundleParts } from "./bundle-parts.server.ts";
import { finishedBulk, isAlive, startBulk, type BulkFile } from "./bulk.server.ts";
import type { ReadClient } from "./client.server.ts";
import { lines } from "./jsonl.server.ts";
import { BULK_STOCK_LEVELS, BULK_VARIANTS, bulkOrders } from "./operations.ts";
import { withOpenParts } from "./open-parts.server.ts";
import { readCounts, readLocations, readOrder, readRefunds } from "./records.server.ts";
import { levelPages, orderPages, variantPages, type FactPage } from "./rows.server.ts";
import {
  bulkMark,
  bulkMarkOf,
  failing,
  saveStatus,
  statusOf,
  type BulkMark,
  type OrderScope,
} from "./source.server.ts";

/** What Shopify shows of orders without read_all_orders. */
const ORDER_WINDOW_DAYS = 60;
/** Three years hold three of each season; older sales say little about the next months. */
const ORDER_HISTORY_DAYS = 1_096;
/** A prepared file older than this is not taken up any more. */
const MARK_LIVES_MS = 24 * 3_600_000;
/** Fewer rows than this share of what Shopify counts, which lags a little: the read is not complete. */
export const COMPLETE_ENOUGH = 0.95;

export type ReadContext = {
  access: Access;
  client: ReadClient;
  ports: ReadPorts;
  terms: ShopTerms;
  scopes: readonly string[];
};

type Reach = { from: Date; since: Day; filter: string; limit: string | null };

export function orderScope({ scopes }: ReadContext): OrderScope {
  return scopes.includes("read_all_orders") ? "all" : "recent";
}

/** How far back orders of a file asked for at `at` reach, and why no further. */
export function orderReach(orders: OrderScope, { timeZone, at }: { timeZone: string; at: Date }): Reach {
  const all = orders === "all";
  const from = new Date(at.getTime() - (all ? ORDER_HISTORY_DAYS : ORDER_WINDOW_DAYS) * 86_400_000);
  return {
    from,
    // The first day is seen in part only.
    since: addDays(dayIn(timeZone, from), 1),
    filter: `created_at:>='${from.toISOString()}'`,
    limit: all
      ? null
      : "Shopify shows apps the last 60 days of orders unless the store allows older ones (read_all_orders). Until more days are known, seasons cannot be seen and ranges are wider.",
  };
}

/** Reads these kinds from the beginning. One that fails does not keep the others from being read; its error is thrown last. */
export async function readFully(context: ReadContext, kinds: readonly ShopifyKind[]): Promise<void> {
  const { ports, client, terms } = context;
  const reach = orderReach(orderScope(context), { timeZone: terms.timeZone, at: ports.now() });
  const counts = await failing(ports, kinds, async () => {
    await storeLocations(context);
    return readCounts(client, reach.filter);
  });

  const marks = new Map<ShopifyKind, Promise<BulkMark>>();
  for (const kind of kinds) {
    const mark = failing(ports, kind, () => prepare(context, kind, reach));
    // Its failure is met below, in its turn.
    mark.catch(() => undefined);
    marks.set(kind, mark);
  }
  const failures: unknown[] = [];
  for (const [kind, mark] of marks) {
    try {
      const started = await mark;
      // What is said to be known is what the file was asked for, not what could be asked for now.
      const { orders, startedAt } = started;
      const reached = orderReach(orders, { timeZone: terms.timeZone, at: startedAt });
      await failing(ports, kind, () => take(context, { kind, mark: started, reach: reached, counts }));
    } catch (error) {
      if (ports.signal?.aborted) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

export async function storeLocations({
  client,
  ports,
}: Pick<ReadContext, "client" | "ports">): Promise<void> {
  const locations = await readLocations(client);
  await ports.unit((unit) => unit.facts.write({ locations }, ports.now()));
}

/** Has Shopify prepare the file, or finds the one that an earlier job asked for. */
async function prepare(context: ReadContext, kind: ShopifyKind, reach: Reach): Promise<BulkMark> {
  const { client, ports } = context;
  const now = ports.now();
  const orders = orderScope(context);
  const known = await ports.unit((unit) => bulkMarkOf(unit, kind));
  if (
    known &&
    now.getTime() - known.startedAt.getTime() < MARK_LIVES_MS &&
    (kind !== "orders" || known.orders === orders) &&
    (await isAlive(client, known.operationId))
  )
    return known;
  const query = { products: BULK_VARIANTS, inventory: BULK_STOCK_LEVELS, orders: bulkOrders(reach.filter) }[
    kind
  ];
  const operationId = await startBulk(client, { query, grouped: kind === "orders" }, ports);
  const mark = { operationId, startedAt: now, orders };
  await ports.unit(async (unit) => {
    if (await staysUsable(unit, kind)) return;
    await saveStatus(unit, kind, { state: "reading", rowsRead: 0, problem: null, cursor: bulkMark(mark) });
  });
  return mark;
}

/** A kind that was complete once stays usable while it is read again. */
async function staysUsable(unit: Unit, kind: ShopifyKind): Promise<boolean> {
  return (await statusOf(unit, kind)).lastCompleteAt !== null;
}

type Counts = Awaited<ReturnType<typeof readCounts>>;
type Take = { kind: ShopifyKind; mark: BulkMark; reach: Reach; counts: Counts };

async function take(context: ReadContext, { kind, mark, reach, counts }: Take): Promise<void> {
  const { access, client, ports } = context;
  const file = await finishedBulk(client, mark.operationId, {
    signal: ports.signal,
    onCount: (objects) => ports.log.info("shopify prepares a file", { kind, objects }),
  });
  const chunks =
    file.url === null
      ? none()
      : lines({ fetch: access.fetch, url: file.url, bytes: file.bytes, signal: ports.signal });
  const again = await ports.unit((unit) => staysUsable(unit, kind));
  const expected = expectedOf(kind, counts, file);
  let rows = 0;
  let skipped = 0;
  await oneAhead(pagesOf(context, kind, chunks), async (page) => {
    ports.signal?.throwIfAborted();
    rows += page.rows;
    skipped += page.skipped;
    await ports.unit(async (unit) => {
      await unit.facts.write(page.batch, ports.now());
      if (!again) await saveStatus(unit, kind, { state: "reading", rowsRead: rows, rowsExpected: expected });
    });
    ports.onProgress?.({ kind, rows, expected });
  });
  const finished = { kind, mark, reach, counts, expected, rows, skipped };
  assertWhole(ports, finished, file);
  await finish(context, finished);
}

/** While one page is stored the next is prepared, never more: memory stays bounded and pages in order. */
async function oneAhead<T>(pages: AsyncIterable<T>, store: (page: T) => Promise<void>): Promise<void> {
  let storing = Promise.resolve();
  try {
    for await (const page of pages) {
      await storing;
      storing = store(page);
      // Met at the next turn; until then it must not count as unhandled.
      storing.catch(() => undefined);
    }
  } finally {
    await storing;
  }
}

/** Shopify counts no stock levels; its file holds the items, one for each variant, and their levels. */
function expectedOf(kind: ShopifyKind, counts: Counts, file: BulkFile): number | null {
  switch (kind) {
    case "products":
      return counts.variants;
    case "orders":
      return counts.orders;
    case "inventory":
      return counts.variants === null ? null : Math.max(0, file.objects - counts.variants);
  }
}

async function* none(): AsyncGenerator<string[]> {
  // An operation without rows has no file.
}

function pagesOf(
  { client, terms, scopes }: ReadContext,
  kind: ShopifyKind,
  chunks: AsyncIterable<string[]>,
): AsyncGenerator<FactPage> {
  switch (kind) {
    case "products":
      return variantPages(chunks, terms, (variants) => withBundleParts(client, variants));
    case "inventory":
      return levelPages(chunks);
    case "orders":
      return orderPages(chunks, terms, {
        refundsOf: (ids) => readRefunds(client, ids),
        withOpenParts: (orders) => withOpenParts(client, scopes, orders),
        orderById: (id) => readOrder(client, id),
      });
  }
}

/** `skipped`: orders of another currency, which came but are not kept. */
type Finish = Take & { expected: number | null; rows: number; skipped: number };

/** Everything that makes the read complete happens in one unit: forgetting, adding up the days, the status, the cursor. */
async function finish({ ports, terms }: ReadContext, { kind, mark, reach, counts, rows, skipped }: Finish) {
  await ports.unit(async (unit) => {
    // An empty file must not wipe a catalogue.
    if (rows > 0 && kind === "products") await unit.facts.forgetUnseen("variants", mark.startedAt);
    if (rows > 0 && kind === "inventory") await unit.facts.forgetUnseen("stock_levels", mark.startedAt);
    if (kind === "orders") await unit.facts.rebuildDailySales(null);
    await saveStatus(unit, kind, {
      state: "complete",
      lastCompleteAt: ports.now(),
      since: kind === "orders" ? knownSince(reach, counts, await statusOf(unit, kind)) : null,
      limit: kind === "orders" ? limitOf(reach, skipped, terms) : null,
      rowsRead: rows,
      rowsExpected: rows,
      problem: null,
      // Changes made while the file was prepared come with the next incremental read.
      cursor: mark.startedAt.toISOString(),
    });
  });
  ports.log.info("shopify kind read", { kind, rows, skipped });
}

const ROWS: Readonly<Record<ShopifyKind, string>> = {
  products: "variants",
  inventory: "stock records",
  orders: "orders",
};

/**
 * Throws Unavailable when the file held clearly fewer rows than Shopify counts: nothing may be concluded from it.
 * What it held is kept; nothing is forgotten on its account.
 */
function assertWhole(
  ports: ReadPorts,
  { kind, counts, expected, rows, skipped }: Finish,
  file: BulkFile,
): void {
  const short = (have: number, of: number | null): boolean => have < (of ?? 0) * COMPLETE_ENOUGH;
  // A file of stock holds an item for each variant besides its levels; without items, levels have nothing to miss.
  const [have, of] =
    kind === "inventory" && short(file.objects, counts.variants)
      ? [file.objects, counts.variants]
      : [rows + skipped, expected];
  if (of === null || !short(have, of)) return;
  ports.log.warn("fewer rows than shopify counts", { kind, have, of });
  throw new Unavailable(
    "shopify_file_short",
    `The file that Shopify prepared held only ${have} of ${of} ${ROWS[kind]}. What it held and what was read before is kept; it is asked for anew.`,
  );
}

/** Null: all there is. Orders once read stay known when Shopify's window has moved on, unless it has left a gap. */
function knownSince(
  reach: Reach,
  counts: Counts,
  { since: before, lastCompleteAt }: SourceStatus,
): Day | null {
  const everything =
    reach.limit === null && counts.ordersEver !== null && counts.ordersEver === counts.orders;
  if (everything) return null;
  const noGap = lastCompleteAt !== null && lastCompleteAt.toISOString().slice(0, 10) > reach.since;
  return noGap && before !== null && before < reach.since ? before : reach.since;
}

function limitOf(reach: Reach, skipped: number, { currency }: ShopTerms): string | null {
  if (skipped === 0) return reach.limit;
  const left = `${skipped} ${skipped === 1 ? "order was" : "orders were"} placed in another currency than ${currency} and left out.`;
  return reach.limit === null ? left : `${reach.limit} ${left}`;
}
