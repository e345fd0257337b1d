import { setTimeout as wait } from "node:timers/promises";

/** Time and chance of a call, as arguments, so that a test waits for neither. */
export type Clock = {
  /** Milliseconds since a fixed moment; only differences count. */
  now: () => number;
  /** Calls `then` once after so long; what it answers calls that off. */
  after: (ms: number, then: () => void) => () => void;
  /** Resolves after so long, or at once when the signal says that nobody waits any more. */
  sleep: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  /** From 0 up to, not including, 1. */
  random: () => number;
};

export const systemClock: Clock = {
  now: () => performance.now(),
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
  sleep: async (ms, signal) => {
    try {
      await wait(ms, undefined, signal ? { signal } : {});
    } catch (error) {
      if (!signal?.aborted) throw error;
    }
  },
  random: () => Math.random(),
};
