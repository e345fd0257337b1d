import { Unavailable } from "../../ops/errors.ts";
import type { Permit } from "../../ops/execution/permit.ts";
import type { Access } from "./access.server.ts";

/** What `work` comes to; throws Unavailable when that takes longer. The work itself may go on, unheard. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(
      new Unavailable(
        "shopify_slow",
        "Shopify did not answer in time. What was read before is kept; Ops Room looks again by itself.",
      ),
    );
  }, ms);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The way to Shopify for calls that may change something. The clock is looked at right before each leaves: where a
 * token was long in coming, or the process was frozen, past the permit's time nothing leaves any more.
 */
export function inTime(access: Access, permit: Permit): Access {
  return {
    ...access,
    fetch: async (input, init) => {
      const leftMs = permit.leftMs();
      if (leftMs <= 0) throw new Error("the permit's time is over");
      const signals = [AbortSignal.timeout(leftMs), ...(init?.signal ? [init.signal] : [])];
      return access.fetch(input, { ...init, signal: AbortSignal.any(signals) });
    },
  };
}
