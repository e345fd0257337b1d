import type { z } from "zod";

/** Which run of a job this is. `signal` is aborted when its time is up or the worker stops. */
type JobRun = { attempt: number; signal: AbortSignal };

/**
 * One kind of background work. Its payload holds ids, never data: rows go after days, and a retry must see
 * things as they are then. Of one key at most one job runs and one waits.
 */
export type Job<C = unknown, P extends z.ZodType = z.ZodType> = {
  /** snake_case; never changes once stored. */
  name: string;
  payload: P;
  key?(payload: z.output<P>): string;
  /** Runs in all, the first included. */
  attempts: number;
  /** After this a run counts as lost and is tried again, so it must outlast every call that the job makes. */
  expireInSeconds: number;
  /** Runs on its own at these times (cron, UTC), with an empty payload. */
  cron?: string;
  /** May run twice after a crash, so it must be safe to. */
  run(context: C, payload: z.output<P>, run: JobRun): Promise<void>;
};

export function defineJob<C, P extends z.ZodType>(job: Job<C, P>): Job<C, P> {
  return job;
}
