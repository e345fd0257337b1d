/**
 * Whose orders are, where the store allows it. By ordinary queries: a page of 250 costs some forty points, so a year of
 * 100,000 orders takes minutes, and the cursor moves with each page.
 */
import { z } from "zod";
import { Refused } from "../../ops/errors.ts";
import type { ReadClient } from "./client.server.ts";
import type { ReadContext } from "./full-read.server.ts";
import { isUnsent } from "./open-parts.server.ts";
import { ADDRESSES_OF, CUSTOMERS_CHANGED } from "./operations.ts";
import { inChunks, pages } from "./paging.server.ts";
import { CheckedAddress, CustomerOrder, page } from "./schema.ts";
import { cursorOf, saveStatus } from "./source.server.ts";
import { toOrderCustomer } from "./to-customers.ts";

const KIND = "customers";

/** How far back the first read goes: a year of a customer's orders, as far as any look reaches. */
const FIRST_DAYS = 365;
/** Read again before the cursor: Shopify's search runs behind its records, and clocks differ. */
const OVERLAP_MS = 5 * 60_000;

const CustomersAnswer = z.object({ orders: page(CustomerOrder) });
const AddressesAnswer = z.object({ nodes: z.array(CheckedAddress.nullable()) });

export async function readCustomers({ client, ports }: ReadContext): Promise<number> {
  const startedAt = ports.now();
  const cursor = await ports.unit((unit) => cursorOf(unit, KIND));
  const from = cursor
    ? new Date(cursor.getTime() - OVERLAP_MS)
    : new Date(startedAt.getTime() - FIRST_DAYS * 86_400_000);
  let rows = 0;
  let changed = 0;
  const asked = {
    document: CUSTOMERS_CHANGED,
    variables: { query: `updated_at:>='${from.toISOString()}'` },
    answer: CustomersAnswer,
  };
  for await (const orders of pages(client, { ...asked, pick: (answer) => answer.orders })) {
    ports.signal?.throwIfAborted();
    const verdicts = await verdictsOf(
      client,
      orders.filter(isUnsent).map(({ id }) => id),
    );
    rows += orders.length;
    const upTo = orders.at(-1)?.updatedAt;
    const isNews = upTo !== undefined && (!cursor || upTo > cursor);
    await ports.unit(async (unit) => {
      const orderCustomers = orders.map((order) => toOrderCustomer(order, verdicts.get(order.id) ?? null));
      await unit.facts.write({ orderCustomers }, startedAt);
      if (isNews) await saveStatus(unit, KIND, { cursor: upTo.toISOString() });
    });
    if (isNews) changed += orders.length;
    ports.onProgress?.({ kind: KIND, rows, expected: null });
  }
  await ports.unit((unit) =>
    saveStatus(unit, KIND, {
      ...{ state: "complete", lastCompleteAt: ports.now(), problem: null, cursor: startedAt.toISOString() },
      ...(cursor === null && { rowsRead: rows, rowsExpected: rows }),
    }),
  );
  return changed;
}

/**
 * Shopify's verdict on the address of each order that is still to be sent. A store may let an app know whose an order is
 * and keep its addresses: then there is none.
 */
async function verdictsOf(
  client: ReadClient,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  try {
    const orders = await inChunks(ADDRESSES_OF, orderIds, 50, async (ids) => {
      const { nodes } = await client.read(ADDRESSES_OF, { ids }, AddressesAnswer);
      return nodes.filter((node) => node !== null);
    });
    return new Map(
      orders.map(({ id, shippingAddress }) => [id, shippingAddress?.validationResultSummary ?? null]),
    );
  } catch (error) {
    if (error instanceof Refused && error.code === "shopify_access_denied") return new Map();
    throw error;
  }
}
