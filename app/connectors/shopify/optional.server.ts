import { type OptionalKind, scopesMissing } from "../../ops/facts/source-status.ts";
import { readCustomers } from "./customers.server.ts";
import { readDiscounts } from "./discounts.server.ts";
import type { ReadContext } from "./full-read.server.ts";
import { readPayments } from "./payments.server.ts";
import { readPriceLists } from "./price-lists.server.ts";
import { readReturns } from "./returns.server.ts";
import { failing } from "./source.server.ts";

/** Each gives the rows that were news; what is read whole each time tells none. */
const READS: Readonly<Record<OptionalKind, (context: ReadContext) => Promise<number>>> = {
  payments: readPayments,
  returns: readReturns,
  customers: readCustomers,
  discounts: readDiscounts,
  price_lists: readPriceLists,
};

/**
 * Reads these kinds where the store allows them, and gives the rows that were news. That one fails is noted for people
 * and keeps nothing else from being read: the next read goes on where this one broke off. Throws only what ends the
 * whole read.
 */
export async function readOptional(context: ReadContext, kinds: readonly OptionalKind[]): Promise<number> {
  const { ports, scopes } = context;
  let news = 0;
  for (const kind of kinds) {
    if (scopesMissing(kind, scopes).length > 0) continue;
    try {
      news += await failing(ports, kind, () => READS[kind](context));
    } catch (error) {
      if (ports.signal?.aborted) throw error;
      ports.log.warn("shopify kind not read", { kind, error });
    }
  }
  return news;
}
