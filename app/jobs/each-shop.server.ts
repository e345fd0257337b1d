import type { JobContext } from "./context.server.ts";

/** Runs scheduled work of every shop. One shop's failure does not keep the others from theirs; all are thrown at the end. */
export async function eachShop(
  { store, log }: JobContext,
  work: (shop: string) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const shop of await store.installedShops()) {
    try {
      await work(shop);
    } catch (error) {
      failures.push(error);
      log.warn("scheduled work of a shop failed", { shop, error });
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `scheduled work failed for ${failures.length} shops`);
}
