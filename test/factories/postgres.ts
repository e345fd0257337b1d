import { spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import type { KeyRing } from "../../app/adapters/crypto/sealed-text.server.ts";
import { migrate } from "../../app/adapters/store/migrate.server.ts";
import { startEmbedded } from "../../app/adapters/store/postgres/embedded.server.ts";
import { isAlive } from "../../app/adapters/store/postgres/folder-lock.server.ts";

/** The key ring of tests. */
export const TEST_KEYS: KeyRing = [{ id: "k1", key: Buffer.alloc(32, 7) }];

export type TestDatabase = {
  /** For the app's role. */
  url: string;
  ownerUrl: string;
  /** Past row-level security: for looking at what is really stored. */
  superuserUrl: string;
  /** What the store seals its texts with. */
  keys: KeyRing;
  close(): Promise<void>;
};

/**
 * A migrated database of its own, some 50 ms: a copy of a template on one Postgres that all test files of a run
 * share. The first that asks starts it; a keeper process stops it and removes its files when the run has ended,
 * however it ended.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await testServer();
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await onServer(server.superuserUrl, async (client) => {
    const template = await ensureTemplate(client, server);
    await client.query(`create database ${name} template ${template} owner ops_room_owner`);
    await client.query(`grant connect on database ${name} to ops_room_app`);
  });
  return {
    url: inDatabase(server.url, name),
    ownerUrl: inDatabase(server.ownerUrl, name),
    superuserUrl: inDatabase(server.superuserUrl, name),
    keys: TEST_KEYS,
    close: () =>
      onServer(server.superuserUrl, (client) => client.query(`drop database if exists ${name} with (force)`)),
  };
}

type Server = { url: string; ownerUrl: string; superuserUrl: string };
let starting: Promise<Server> | undefined;

function testServer(): Promise<Server> {
  starting ??= startTestServer();
  return starting;
}

async function startTestServer(): Promise<Server> {
  // Test files run in children of the run's process; a script that asks is a run of its own.
  const run = process.env["VITEST_WORKER_ID"] === undefined ? process.pid : process.ppid;
  removeLeftovers();
  const folder = path.join(os.tmpdir(), `ops-room-test-${String(run)}`);
  // What a test database holds need not survive a power cut.
  const { server, ...urls } = await startEmbedded(folder, {
    settings: { fsync: "off", full_page_writes: "off" },
  });
  if (!server.joined) {
    const keeper = fileURLToPath(new URL("postgres-keeper.ts", import.meta.url));
    spawn(process.execPath, [keeper, String(run), String(server.pid), folder], {
      detached: true,
      stdio: "ignore",
    }).unref();
  }
  return urls;
}

/** Folders of runs whose keeper was killed as well. */
function removeLeftovers(): void {
  for (const name of fs.readdirSync(os.tmpdir())) {
    const [, run] = /^ops-room-test-(\d+)$/.exec(name) ?? [];
    if (run === undefined || isAlive(Number(run))) continue;
    const folder = path.join(os.tmpdir(), name);
    const pidFile = path.join(folder, "postgres/postmaster.pid");
    const server = fs.existsSync(pidFile) ? Number.parseInt(fs.readFileSync(pidFile, "utf8"), 10) : 0;
    if (!server || !isAlive(server)) fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Made once, by the first of all test files that asks; its name changes with what is in it. */
async function ensureTemplate(client: pg.Client, server: Server): Promise<string> {
  const template = `template_${hashOf("prisma/migrations", "app/adapters/store/migrate.server.ts", "package-lock.json")}`;
  await client.query("select pg_advisory_lock(hashtext('ops_room_template'))");
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [template]);
    if (rowCount) return template;
    const unfinished = `${template}_unfinished`;
    await client.query(`drop database if exists ${unfinished} with (force)`);
    await client.query(`create database ${unfinished} owner ops_room_owner`);
    await migrate({
      url: inDatabase(server.url, unfinished),
      ownerUrl: inDatabase(server.ownerUrl, unfinished),
    });
    await client.query(`alter database ${unfinished} rename to ${template}`);
    return template;
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('ops_room_template'))");
  }
}

function hashOf(...paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const start of paths) {
    const files = fs.statSync(start).isFile() ? [start] : fs.globSync(`${start}/**/*.sql`).sort();
    for (const file of files) hash.update(file).update(fs.readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

async function onServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function inDatabase(url: string, name: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${name}`;
  return parsed.href;
}
