import type { Clock } from "../../app/adapters/model/clock.ts";

/** Time that passes when it is told to: waits end at once, limits when a test lets them. */
export type QuickClock = Clock & {
  /** Milliseconds of each wait. */
  waits: readonly number[];
  /** Lets the limits that run now pass. */
  expire(): void;
  /** Called at the beginning of each wait. */
  onWait: () => void;
};

export function quickClock({ random = 0 } = {}): QuickClock {
  let now = 0;
  const waits: number[] = [];
  const limits = new Map<() => void, number>();
  const clock: QuickClock = {
    waits,
    onWait: () => undefined,
    now: () => now,
    random: () => random,
    sleep: async (ms) => {
      waits.push(ms);
      now += ms;
      clock.onWait();
    },
    after: (ms, then) => {
      limits.set(then, ms);
      return () => void limits.delete(then);
    },
    expire: () => {
      now += Math.max(0, ...limits.values());
      for (const then of limits.keys()) then();
      limits.clear();
    },
  };
  return clock;
}
