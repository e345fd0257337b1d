/** Finds out which orders are gone from the store: a search for changes names none of them, and a webhook can get lost. */
import { z } from "zod";
import { Unavailable } from "../../ops/errors.ts";
import { finishedBulk, startBulk } from "./bulk.server.ts";
import { type ReadContext, orderReach, orderScope, COMPLETE_ENOUGH } from "./full-read.server.ts";
import { lines } from "./jsonl.server.ts";
import { bulkOrderIds } from "./operations.ts";
import { readCounts } from "./records.server.ts";

const OrderId = z.object({ id: z.string() });
/** What was placed so shortly before the list was asked for may not be in it yet. */
const FRESH_MS = 3_600_000;
/** The beginning of the window moves on while the list is made. */
const EDGE_MS = 86_400_000;

/**
 * Lists the ids of all orders that the app may see, and forgets those of the same time that are not among them.
 * Throws Unavailable when the list is shorter than Shopify's count: nothing is forgotten on its account.
 */
export async function forgetDeletedOrders(context: ReadContext): Promise<void> {
  const { ports, client, access, terms } = context;
  const startedAt = ports.now();
  const reach = orderReach(orderScope(context), { timeZone: terms.timeZone, at: startedAt });
  const counts = await readCounts(client, reach.filter);
  const operationId = await startBulk(client, { query: bulkOrderIds(reach.filter), grouped: false }, ports);
  const file = await finishedBulk(client, operationId, { signal: ports.signal });
  const listed: string[] = [];
  if (file.url !== null) {
    const download = { fetch: access.fetch, url: file.url, bytes: file.bytes, signal: ports.signal };
    for await (const chunk of lines(download))
      for (const line of chunk) if (line.trim() !== "") listed.push(OrderId.parse(JSON.parse(line)).id);
  }
  if (counts.orders === null || listed.length < counts.orders * COMPLETE_ENOUGH)
    throw new Unavailable(
      "shopify_file_short",
      `Shopify listed only ${listed.length} of ${counts.orders ?? "an unknown number of"} orders, so no order was forgotten. It is asked for anew.`,
    );
  const from = new Date(reach.from.getTime() + EDGE_MS);
  const before = new Date(startedAt.getTime() - FRESH_MS);
  const gone = await ports.unit(async (unit) => {
    const forgotten = await unit.facts.forgetOrders({ from, before, listed });
    // Which days they counted on is known to the store alone; deletions are rare.
    if (forgotten > 0) await unit.facts.rebuildDailySales(null);
    return forgotten;
  });
  if (gone > 0) ports.log.info("orders gone from the store were forgotten", { gone });
}
