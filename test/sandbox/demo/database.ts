import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { isAlive } from "../../../app/adapters/store/postgres/folder-lock.server.ts";
import { databaseUrls } from "../../../app/adapters/store/databases.server.ts";
import { migrate } from "../../../app/adapters/store/migrate.server.ts";

const STOP_WITHIN_MS = 10_000;

export type Database = { url: string; ownerUrl: string; stop(): Promise<void> };

/** The Postgres of a data folder, started or joined, with every migration applied. `fresh`: emptied first. */
export async function startDatabase(dataDir: string, { fresh }: { fresh: boolean }): Promise<Database> {
  const { url, ownerUrl, postgres } = await databaseUrls({
    databaseUrl: null,
    databaseOwnerUrl: null,
    dataDir,
  });
  if (fresh) {
    await empty(ownerUrl);
    // They name chains that are gone.
    fs.rmSync(path.join(dataDir, "audit-heads.jsonl"), { force: true });
  }
  await migrate({ url, ownerUrl });
  return {
    url,
    ownerUrl,
    async stop() {
      if (!postgres) return;
      await postgres.stop();
      // One that was joined, or still has connections, is left running by that; the folder is this demo's alone.
      if (isAlive(postgres.pid)) await end(postgres.pid);
    },
  };
}

/** A fast shutdown: open connections are closed, nothing is lost. */
async function end(pid: number): Promise<void> {
  process.kill(pid, "SIGINT");
  for (const deadline = Date.now() + STOP_WITHIN_MS; isAlive(pid) && Date.now() < deadline;) await sleep(50);
}

/** Drops every table with all that is in them; the migrations make them anew. */
async function empty(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query("drop owned by current_user cascade");
    await owner.query("create schema if not exists public");
    await owner.query("grant usage, create on schema public to current_user");
  } finally {
    await owner.end();
  }
}
