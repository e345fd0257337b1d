/**
 * Shopify's leaky bucket of one shop, as far as its answers tell: so many points, so many back per second.
 * Reads leave a fifth of it to approved writes, which must never wait behind a read.
 * https://shopify.dev/docs/api/usage/limits
 */
type ThrottleStatus = { maximumAvailable: number; currentlyAvailable: number; restoreRate: number };

/** Share of the bucket that reads never touch. */
const KEPT_FOR_WRITES = 0.2;
/** What an operation may cost as long as it was never seen. */
const FIRST_GUESS = 50;

export type Bucket = {
  /** Milliseconds to wait before sending, 0: none. */
  waitMs(operation: string, purpose: "read" | "write", now: number): number;
  /** The call leaves now. */
  spend(operation: string, now: number): void;
  learn(operation: string, requestedCost: number, status: ThrottleStatus, now: number): void;
};

export function createBucket(): Bucket {
  const costs = new Map<string, number>();
  let level: { maximum: number; available: number; restoreRate: number; at: number } | null = null;

  const availableAt = (now: number): number =>
    level === null
      ? Infinity
      : Math.min(level.maximum, level.available + (level.restoreRate * Math.max(0, now - level.at)) / 1000);
  const costOf = (operation: string): number => costs.get(operation) ?? FIRST_GUESS;

  return {
    waitMs(operation, purpose, now) {
      if (level === null) return 0;
      const floor = purpose === "read" ? level.maximum * KEPT_FOR_WRITES : 0;
      // A full bucket is all there will ever be.
      const needed = Math.min(costOf(operation) + floor, level.maximum);
      const missing = needed - availableAt(now);
      return missing <= 0 ? 0 : Math.ceil((missing / level.restoreRate) * 1000);
    },
    spend(operation, now) {
      if (level === null) return;
      level = { ...level, available: availableAt(now) - costOf(operation), at: now };
    },
    learn(operation, requestedCost, status, now) {
      costs.set(operation, requestedCost);
      level = {
        maximum: status.maximumAvailable,
        available: status.currentlyAvailable,
        restoreRate: Math.max(1, status.restoreRate),
        at: now,
      };
    },
  };
}

const buckets = new Map<string, Bucket>();

/** One per shop and process: reads and writes of a shop draw on the same points. */
export function bucketOf(shop: string): Bucket {
  const known = buckets.get(shop);
  if (known) return known;
  const bucket = createBucket();
  buckets.set(shop, bucket);
  return bucket;
}
