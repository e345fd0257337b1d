/** `npm run migrate`: brings the database up to date, in every mode alike. Safe to run again and by two at once. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PgBoss } from "pg-boss";
import pg from "pg";
import { config } from "../../config.server.ts";
import { OpsError, Unavailable } from "../../ops/errors.ts";
import { QUEUE_SCHEMA } from "../queue/send.server.ts";
import { databaseUrls } from "./databases.server.ts";

const MIGRATIONS = path.resolve("prisma/migrations");

/**
 * Applies the migrations and makes the queue's schema under the owner's role, then gives the app's role its
 * rights: rows, but no tables; the audit log only to read, to append and to redact; of approvals and effects only what became
 * of them to change.
 */
export async function migrate({
  url,
  ownerUrl,
}: {
  url: string;
  ownerUrl: string;
}): Promise<{ applied: number }> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    // One at a time, and held by the session: a killed process lets go.
    await owner.query("select pg_advisory_lock(hashtext('ops_room_migrate'))");
    const pending = await pendingMigrations(owner);
    // Starting Prisma's program costs two seconds, so it is started only for a reason.
    if (pending > 0) {
      await prismaMigrateDeploy(ownerUrl);
      if ((await pendingMigrations(owner)) > 0) throw editedMigration();
    }
    await makeQueueSchema(ownerUrl);
    await grantRights(owner, roleOf(url));
    return { applied: pending };
  } finally {
    await owner.end();
  }
}

/** Migrations of this version that the database does not have exactly so. */
async function pendingMigrations(owner: pg.Client): Promise<number> {
  const wanted = fs
    .readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const script = fs.readFileSync(path.join(MIGRATIONS, name, "migration.sql"));
      return { name, checksum: createHash("sha256").update(script).digest("hex") };
    });
  const { rows } = await owner.query<{ known: string | null }>(
    "select to_regclass('public._prisma_migrations') as known",
  );
  if (rows[0]?.known == null) return wanted.length;
  const done = await owner.query<{ migration_name: string; checksum: string }>(
    "select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null",
  );
  const checksums = new Map(done.rows.map((row) => [row.migration_name, row.checksum]));
  return wanted.filter(({ name, checksum }) => checksums.get(name) !== checksum).length;
}

async function prismaMigrateDeploy(ownerUrl: string): Promise<void> {
  const cli = createRequire(import.meta.url).resolve("prisma/build/index.js");
  const child = spawn(process.execPath, [cli, "migrate", "deploy"], {
    stdio: ["ignore", "pipe", "pipe"],
    // eslint-disable-next-line no-restricted-syntax -- the child gets the environment, nothing of it is read here
    env: { ...process.env, DATABASE_URL: ownerUrl, CHECKPOINT_DISABLE: "1" },
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  if (code === 0) return;
  throw new Unavailable(
    "migration_failed",
    `The database could not be brought up to date; a migration that failed was rolled back whole. Prisma says:\n${said.trim()}`,
  );
}

function editedMigration(): Unavailable {
  return new Unavailable(
    "migration_edited",
    "The database was built by a migration that has been edited since, so its tables are not those of this version. Nothing was changed. Take the version that built it, or begin with an empty database (a sandbox's: delete its data folder).",
  );
}

async function makeQueueSchema(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: QUEUE_SCHEMA,
    supervise: false,
    schedule: false,
    max: 1,
  });
  boss.on("error", () => undefined); // start() throws what matters
  await boss.start();
  await boss.stop({ graceful: false });
}

/** Repeated at each run, so that a new table has its rights before the app sees it. */
async function grantRights(owner: pg.Client, role: string): Promise<void> {
  const app = pg.escapeIdentifier(role);
  const { rowCount } = await owner.query("select from pg_roles where rolname = $1", [role]);
  if (!rowCount) {
    throw new Unavailable(
      "no_app_role",
      `The database has no role ${role}, under which DATABASE_URL logs in. Make it (README, Going live) and run this again.`,
    );
  }
  await owner.query(`
    begin;
    grant usage on schema public, ${QUEUE_SCHEMA} to ${app};
    grant select, insert, update, delete on all tables in schema public, ${QUEUE_SCHEMA} to ${app};
    grant usage, select on all sequences in schema ${QUEUE_SCHEMA} to ${app};
    grant execute on all functions in schema ${QUEUE_SCHEMA} to ${app};
    revoke all on _prisma_migrations from ${app};
    -- A process says whether the database is that of its version.
    grant select (migration_name, finished_at, rolled_back_at) on _prisma_migrations to ${app};
    revoke update, delete, truncate on audit_log from ${app};
    revoke update, truncate on access_log from ${app};
    -- What was approved and what was sent stay as they were written; only what became of them changes.
    revoke update on approvals, effects from ${app};
    grant update (state) on approvals to ${app};
    grant update (state, outcome, attempts, decided, updated_at) on effects to ${app};
    -- Emptied when a shop is erased; a trigger refuses any other change.
    grant update (detail, salt) on audit_log to ${app};
    commit`);
  // After a bulk read the app refreshes the planner's statistics of these tables itself.
  const { rows } = await owner.query<{ version: string }>(
    "select current_setting('server_version_num') as version",
  );
  if (Number(rows[0]?.version) >= 170_000) {
    await owner.query(
      `grant maintain on orders, order_lines, refund_lines, daily_sales, variants, stock_levels to ${app}`,
    );
  }
}

function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

async function main(): Promise<void> {
  const urls = await databaseUrls(config());
  const { applied } = await migrate(urls);
  process.stderr.write(`Database is up to date (${String(applied)} migrations applied).\n`);
  await urls.postgres?.stop();
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (!(error instanceof OpsError))
      process.stderr.write(`${error instanceof Error ? (error.stack ?? "") : ""}\n`);
    process.exitCode = 1;
  }
}
