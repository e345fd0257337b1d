import { randomUUID } from "node:crypto";
import { type PrismaTransactionLike, PgBoss, fromPrisma } from "pg-boss";
import { logQueueErrors } from "./queue-errors.server.ts";

export const QUEUE_SCHEMA = "pgboss";
/** At most one job of a key waits and one runs: twins become one, and what comes while one runs is not lost. */
export const QUEUE_POLICY = "stately";
/** A worker that is alive says so twice in this time; the jobs of one that was killed are then tried again. */
export const HEARTBEAT_SECONDS = 60;

export type Sender = {
  send(
    tx: PrismaTransactionLike,
    job: {
      name: string;
      data: Record<string, string>;
      key?: string;
      startAfterSeconds?: number;
      unlessRunning?: boolean;
    },
  ): Promise<void>;
  close(): Promise<void>;
};

/** Enqueues inside the caller's transaction: no commit, no job. Connects at the first job. */
export function openSender(url: string): Sender {
  let starting: Promise<PgBoss> | null = null;
  const made = new Set<string>();

  async function queue(name: string): Promise<PgBoss> {
    starting ??= startedBoss(url).catch((error: unknown) => {
      starting = null; // the next job tries again
      throw error;
    });
    const boss = await starting;
    if (!made.has(name)) {
      await boss.createQueue(name, { policy: QUEUE_POLICY, heartbeatSeconds: HEARTBEAT_SECONDS }); // nothing happens when it is there
      made.add(name);
    }
    return boss;
  }

  return {
    async send(tx, { name, data, key, startAfterSeconds, unlessRunning = false }) {
      const boss = await queue(name);
      const db = fromPrisma(tx);
      if (unlessRunning && key !== undefined) {
        const twins = await boss.findJobs(name, { key, db });
        if (twins.some(({ state }) => state === "active")) return;
      }
      // Without a key of its own a job would be the twin of every other one.
      const singletonKey = key ?? randomUUID();
      if (startAfterSeconds !== undefined) {
        await boss.send(name, data, { db, singletonKey, startAfter: startAfterSeconds });
        return;
      }
      const sent = await boss.send(name, data, { db, singletonKey });
      // A twin waits already; if it was to wait for a later time, it is wanted now.
      if (sent !== null) return;
      await boss.update(name, undefined, { db, singletonKey, startAfter: new Date().toISOString() });
    },
    async close() {
      await (await starting)?.stop({ graceful: false });
    },
  };
}

async function startedBoss(url: string): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: url,
    schema: QUEUE_SCHEMA,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
    max: 2,
  });
  boss.on("error", logQueueErrors());
  return boss.start();
}
