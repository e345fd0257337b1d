import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/**
 * Requests a minute, in one process. Assumed, not measured with merchants: a person with five screens open that ask
 * every few seconds makes some 100, and approving a batch of 500 makes 1,000. What they are for is that a page gone wild
 * or one shop cannot take the others' turn; a process answers some 50 requests a second on two cores.
 */
export const REQUESTS_PER_MINUTE = {
  /** Of all people of one shop, each request signed by Shopify. */
  shop: 2_400,
  /** Of one address, for requests that nobody signed: the way in, and whoever tries doors. */
  address: 300,
};

export type RateLimits = {
  /** Null: go on. Else seconds until the next one is answered. */
  take(from: { shop: string | null; address: string }): Promise<number | null>;
};

export function rateLimits(perMinute: { shop: number; address: number } = REQUESTS_PER_MINUTE): RateLimits {
  const shops = new RateLimiterMemory({ points: perMinute.shop, duration: 60 });
  const addresses = new RateLimiterMemory({ points: perMinute.address, duration: 60 });
  return {
    take: ({ shop, address }) =>
      shop === null ? secondsToWait(addresses, neighbourhood(address)) : secondsToWait(shops, shop),
  };
}

async function secondsToWait(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
  }
}

/** Whoever has one IPv6 address has the 2^64 around it. */
export function neighbourhood(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.split("%", 1).join("").split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array.from({ length: zeros }, () => "0"), ...after];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
