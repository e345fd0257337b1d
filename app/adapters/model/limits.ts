export type Limits = {
  /** Most requests for one answer; a repair is another answer. */
  attempts: number;
  /** How long one request may take. */
  attemptMs: number;
  /** How long everything may take, waits and repair included. */
  totalMs: number;
  /** A provider that asks us to wait longer than this is not waited for. */
  longestWaitMs: number;
  /** Largest answer that is taken in, in bytes. */
  answerBytes: number;
};

/** Somebody looks at the screen meanwhile, and the template is as good as ready: no answer is worth a minute. */
export const LIMITS: Limits = {
  attempts: 3,
  attemptMs: 20_000,
  totalMs: 45_000,
  longestWaitMs: 10_000,
  answerBytes: 256 * 1024,
};

/** First wait before trying again; it doubles each time. */
const FIRST_WAIT_MS = 500;

/**
 * How long to wait before attempt `next` (2, 3 …): half of a doubling wait for certain and half by chance, so that
 * many that failed together do not come back together. (Exponential backoff with equal jitter.)
 */
export function waitBefore(next: number, random: number): number {
  const full = FIRST_WAIT_MS * 2 ** (next - 2);
  return Math.round(full / 2 + (full / 2) * random);
}
