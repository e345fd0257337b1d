import { Prisma } from "@prisma/client";
import { QUEUE_SCHEMA } from "../queue/send.server.ts";
import type { Client } from "./client.server.ts";

export type Readiness = {
  database: boolean;
  /** Every migration of this version is done. */
  migrations: boolean;
  /** The queue's tables are there and may be read. */
  queue: boolean;
};

/** Asks the database itself, under the app's role. Throws where it does not answer. */
export async function readinessOf(client: Client, migrations: readonly string[]): Promise<Readiness> {
  await client.$queryRaw`select 1`;
  const [done, queue] = await Promise.all([doneMigrations(client), queueAnswers(client)]);
  // A newer database is fine: while a new version is rolled out, the old one still answers.
  return { database: true, migrations: migrations.every((name) => done.has(name)), queue };
}

async function doneMigrations(client: Client): Promise<ReadonlySet<string>> {
  try {
    const rows = await client.$queryRaw<{ name: string }[]>(Prisma.sql`
      select migration_name as name from _prisma_migrations
      where finished_at is not null and rolled_back_at is null`);
    return new Set(rows.map(({ name }) => name));
  } catch {
    // Not there, or not yet readable by the app's role: `npm run migrate` was not run for this version.
    return new Set();
  }
}

async function queueAnswers(client: Client): Promise<boolean> {
  try {
    await client.$queryRaw(Prisma.sql`select 1 from ${Prisma.raw(`${QUEUE_SCHEMA}.job`)} limit 1`);
    return true;
  } catch {
    return false;
  }
}
