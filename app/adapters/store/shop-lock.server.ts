import { Unavailable } from "../../ops/errors.ts";
import { connect } from "./client.server.ts";

/** Longer than any token refresh; a holder that dies lets go at once. */
const HOLD_MS = 60_000;

export type ShopLocks = {
  /**
   * Runs `work` while no other process holds this shop's lock; waits for its turn. For what must happen once per
   * shop, such as refreshing a token that each use replaces. Not to be nested.
   */
  withShopLock<T>(shop: string, work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** Locks live in the database, so they hold between web processes and workers. */
export function openShopLocks({ url }: { url: string }): ShopLocks {
  // Its own connections: who waits for a lock must not keep the one that holds it from the store's.
  const client = connect(url, 5);
  return {
    withShopLock: (shop, work) =>
      client.$transaction(
        async (tx) => {
          await tx.$executeRaw`select set_config('lock_timeout', ${String(HOLD_MS)}, true)`;
          try {
            await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`shop:${shop}`}, 0))::text`;
          } catch (cause) {
            throw new Unavailable(
              "shop_busy",
              "Another process has been busy with this store for a minute. Try again.",
              {
                cause,
              },
            );
          }
          return work();
        },
        { timeout: 2 * HOLD_MS, maxWait: HOLD_MS },
      ),
    close: () => client.$disconnect(),
  };
}
