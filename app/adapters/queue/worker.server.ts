import { type Job as Delivery, PgBoss } from "pg-boss";
import { OpsError } from "../../ops/errors.ts";
import { logger, scrubbed } from "../log/logger.server.ts";
import { inLogScope, type LogScope } from "../log/scope.server.ts";
import type { Job } from "./define-job.server.ts";
import { logQueueErrors } from "./queue-errors.server.ts";
import { HEARTBEAT_SECONDS, QUEUE_POLICY, QUEUE_SCHEMA } from "./send.server.ts";

/** In seconds. Only tests, which cannot wait for minutes, have others. */
const TIMINGS = {
  /** Between looks for work, 0.5 at least. */
  poll: 0.5,
  /** A job whose worker has been silent for this long is tried again, 10 at least. */
  heartbeat: HEARTBEAT_SECONDS,
  /** Between looks for silent workers and jobs past their time, 1 at least. */
  supervise: 60,
  /** Before a second try; each further one waits twice as long. */
  retryDelay: 5,
};
export type WorkerTimings = Partial<typeof TIMINGS>;

const RETRY_DELAY_MAX_SECONDS = 900;
/** Jobs of one kind that run at a time, each of another shop: a job's key sees to that. */
const CONCURRENCY = 2;
const STOP_TIMEOUT_MS = 30_000;

export type Worker = {
  /** Takes no more jobs, waits for those that run, at most half a minute; what is cut off is tried again. */
  stop(): Promise<void>;
};

/** Works the queues of these jobs until stopped. Several workers may share one database. */
export async function startWorker<C>(input: {
  url: string;
  jobs: readonly Job<C>[];
  context: C;
  timings?: WorkerTimings;
}): Promise<Worker> {
  const timings = { ...TIMINGS, ...input.timings };
  const boss = new PgBoss({
    connectionString: input.url,
    schema: QUEUE_SCHEMA,
    application_name: "ops-room-queue",
    migrate: false,
    createSchema: false,
    // Rebuilding indexes takes their owner; the app's role owns nothing.
    reindex: false,
    max: 4,
    superviseIntervalSeconds: timings.supervise,
    monitorIntervalSeconds: timings.supervise,
  });
  boss.on("error", logQueueErrors());
  await boss.start();
  for (const job of input.jobs) await workOn(boss, job, input.context, timings);
  await dropOldSchedules(boss, input.jobs);
  return { stop: () => boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS }) };
}

async function workOn<C>(boss: PgBoss, job: Job<C>, context: C, timings: typeof TIMINGS): Promise<void> {
  const options = {
    retryLimit: job.attempts - 1,
    retryDelay: timings.retryDelay,
    retryBackoff: true,
    retryDelayMax: RETRY_DELAY_MAX_SECONDS,
    expireInSeconds: job.expireInSeconds,
    heartbeatSeconds: timings.heartbeat,
  };
  await boss.createQueue(job.name, { policy: QUEUE_POLICY, ...options });
  await boss.updateQueue(job.name, options); // it may have been made by a sender, or by an older version
  await boss.work<unknown>(
    job.name,
    { pollingIntervalSeconds: timings.poll, localConcurrency: CONCURRENCY, batchSize: 1 },
    async (deliveries) => {
      for (const delivery of deliveries)
        await inLogScope(scopeOf(job.name, delivery), () => runOne(job, context, delivery));
    },
  );
  if (job.cron) await boss.schedule(job.name, job.cron, {}, { singletonKey: "schedule" });
}

/** A schedule outlives its process: one whose job is gone would fill a queue that nobody works. */
async function dropOldSchedules(boss: PgBoss, jobs: readonly Job<never>[]): Promise<void> {
  const scheduled = new Set(jobs.filter(({ cron }) => cron).map(({ name }) => name));
  for (const { name } of await boss.getSchedules()) if (!scheduled.has(name)) await boss.unschedule(name);
}

/** A payload holds ids alone, so every line of an effect's job says which approval it carries out. */
function scopeOf(job: string, { id, data }: Pick<Delivery<unknown>, "id" | "data">): LogScope {
  const ids = Object.entries(data ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return { ...Object.fromEntries(ids), job, jobId: id };
}

/** Logs how it went. A failure is passed on as a plain error without secrets: the queue stores what it is given. */
async function runOne<C>(job: Job<C>, context: C, delivery: Delivery<unknown>): Promise<void> {
  const fields = { attempt: delivery.retryCount + 1 };
  const started = Date.now();
  try {
    const payload: unknown = job.payload.parse(delivery.data ?? {});
    await job.run(context, payload, { attempt: fields.attempt, signal: delivery.signal });
    logger.info("job done", { ...fields, ms: Date.now() - started });
  } catch (error) {
    logger.warn("job failed", { ...fields, ms: Date.now() - started, of: job.attempts, error });
    throw plainError(error);
  }
}

/** Shopify's library throws `Response` where it fails; to the queue that is a failure like any other. */
function plainError(error: unknown): Error {
  if (error instanceof Response) return new Error(`answered with status ${String(error.status)}`);
  if (error instanceof OpsError) return new Error(`${error.code}: ${scrubbed(error.message)}`);
  if (error instanceof Error) return new Error(`${error.name}: ${scrubbed(error.message)}`);
  return new Error("something that is no error was thrown");
}
