/**
 * Returns, and what was given back on orders, where the store allows it. There is no list of returns: they hang on orders,
 * and what became of their goods lies deeper than a bulk operation reaches, so both are read by ordinary queries.
 */
import { z } from "zod";
import type { ReadClient } from "./client.server.ts";
import type { ReadContext } from "./full-read.server.ts";
import { RETURNS_BY_ID, RETURNS_CHANGED } from "./operations.ts";
import { inChunks, pages } from "./paging.server.ts";
import { OrderAccount, page, Return } from "./schema.ts";
import { cursorOf, saveStatus } from "./source.server.ts";
import { isWhole, toOrderAccount, toReturn } from "./to-returns.ts";

const KIND = "returns";

/** How far back the first read goes: a season of returns, and the habit that they are told against. */
const FIRST_DAYS = 200;
/** Read again before the cursor: Shopify's search runs behind its records, and clocks differ. */
const OVERLAP_MS = 5 * 60_000;
/** That a parcel was taken in may leave its order as it was: what is under way is asked for again after so long. */
const ASK_AGAIN_MS = 12 * 3_600_000;
/** Of these, at most so many at a time; the others come with the next read. */
const MOST_AGAIN = 200;

/** Nearly all returns have fewer lines; those with more are read again with more, and beyond that in part. */
const FEW_LINES = 10;
const MANY_LINES = 100;

const OF_INTEREST = [
  ...["return_requested", "in_progress", "inspection_complete", "returned", "return_failed"].map(
    (status) => `return_status:${status}`,
  ),
  ...["refunded", "partially_refunded"].map((status) => `financial_status:${status}`),
].join(" OR ");

const AccountsAnswer = z.object({ orders: page(OrderAccount) });
const ReturnsAnswer = z.object({ nodes: z.array(Return.nullable()) });

export async function readReturns({ client, ports, terms: { currency } }: ReadContext): Promise<number> {
  const startedAt = ports.now();
  const cursor = await ports.unit((unit) => cursorOf(unit, KIND));
  const from = cursor
    ? new Date(cursor.getTime() - OVERLAP_MS)
    : new Date(startedAt.getTime() - FIRST_DAYS * 86_400_000);
  let rows = 0;
  let changed = 0;
  const asked = {
    document: RETURNS_CHANGED,
    variables: { query: `updated_at:>='${from.toISOString()}' AND (${OF_INTEREST})` },
    answer: AccountsAnswer,
    first: 50,
  };
  for await (const orders of pages(client, { ...asked, pick: (answer) => answer.orders })) {
    ports.signal?.throwIfAborted();
    const returns = await returnsById(
      client,
      orders.flatMap((order) => order.returns.nodes.map(({ id }) => id)),
    );
    rows += orders.length;
    const upTo = orders.at(-1)?.updatedAt;
    await ports.unit(async (unit) => {
      const batch = {
        orderAccounts: orders.map((order) => toOrderAccount(order, currency)),
        returns: returns.map((row) => toReturn(row, currency)),
      };
      await unit.facts.write(batch, startedAt);
      if (upTo && (!cursor || upTo > cursor)) await saveStatus(unit, KIND, { cursor: upTo.toISOString() });
    });
    if (upTo && (!cursor || upTo > cursor)) changed += orders.length;
    ports.onProgress?.({ kind: KIND, rows, expected: null });
  }
  const again = await underWay({ client, ports }, { startedAt, currency });
  await ports.unit((unit) =>
    saveStatus(unit, KIND, {
      ...{ state: "complete", lastCompleteAt: ports.now(), problem: null, cursor: startedAt.toISOString() },
      ...(cursor === null && { rowsRead: rows, rowsExpected: rows }),
    }),
  );
  return changed + again;
}

/** Returns that are not done with, whether or not their orders say that anything changed. */
async function underWay(
  { client, ports }: Pick<ReadContext, "client" | "ports">,
  of: { startedAt: Date; currency: string },
): Promise<number> {
  const before = new Date(of.startedAt.getTime() - ASK_AGAIN_MS);
  const ids = await ports.unit((unit) => unit.facts.openReturns({ before, most: MOST_AGAIN }));
  const returns = await returnsById(client, ids);
  if (returns.length > 0)
    await ports.unit((unit) =>
      unit.facts.write({ returns: returns.map((row) => toReturn(row, of.currency)) }, of.startedAt),
    );
  return returns.length;
}

async function returnsById(client: ReadClient, ids: readonly string[]): Promise<Return[]> {
  const read = (lines: number) => (some: readonly string[]) =>
    client
      .read(RETURNS_BY_ID, { ids: some, lines }, ReturnsAnswer)
      .then(({ nodes }) => nodes.filter((node) => node !== null));
  const returns = await inChunks(RETURNS_BY_ID, ids, 25, read(FEW_LINES));
  const large = returns.filter((row) => !isWhole(row)).map(({ id }) => id);
  if (large.length === 0) return returns;
  // Each by itself: the size of a page that was learned for small ones says nothing of these.
  const whole = new Map<string, Return>();
  for (const id of large) for (const row of await read(MANY_LINES)([id])) whole.set(id, row);
  return returns.map((row) => whole.get(row.id) ?? row);
}
