import type { JobContext } from "./context.server.ts";

/** Runs scheduled work of every shop. One shop's failure does not keep the others from theirs; it is thrown at the end. */
export async function eachShop(
  { store, log }: JobContext,
  work: (shop: string) => Promise<void>,
): Promise<void> {
  let failure: unknown;
  for (const shop of await store.installedShops()) {
    try {
      await work(shop);
    } catch (error) {
      failure = error;
      log.warn("scheduled work of a shop failed", { shop, error });
    }
  }
  if (failure !== undefined) throw failure;
}
