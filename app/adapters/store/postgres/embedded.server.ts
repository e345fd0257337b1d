import { type SpawnOptions, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { Refused, Unavailable } from "../../../ops/errors.ts";
import { isAlive, withFolderLock } from "./folder-lock.server.ts";
import { postgresPrograms } from "./programs.server.ts";
import { APP_ROLE, OWNER_ROLE, ensureRoles } from "./roles.server.ts";
import { freePort, isFree, readOrMakeSecrets, saveSecrets, type Secrets } from "./secrets.server.ts";
import { type RunAs, runAs } from "./system-user.server.ts";

export type EmbeddedServer = {
  pid: number;
  /** True: another process had started it. */
  joined: boolean;
  /** Stops the server if this process started it and nobody else is connected; otherwise leaves it running. */
  stop(): Promise<void>;
};

/** A killed server's process entry can stay for two seconds; a start is tried again for this long. */
const PATIENCE_MS = 10_000;
const POLL_MS = 30;
const LOG_LIMIT_BYTES = 10_000_000;

const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "200",
  max_wal_size: "2GB",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
};

/**
 * Starts or joins the Postgres of a data folder; creates it on the first run. It outlives this process, so that
 * a killed web process does not take the worker's database away, and the next start joins it.
 *
 * Throws Refused when a server that does not answer holds the folder, naming its process.
 */
export async function startEmbedded(
  folder: string,
  options: { settings?: Record<string, string> } = {},
): Promise<{ url: string; ownerUrl: string; superuserUrl: string; server: EmbeddedServer }> {
  const dataDir = path.resolve(folder);
  fs.mkdirSync(dataDir, { recursive: true });
  return withFolderLock(dataDir, async () => {
    const cluster = path.join(dataDir, "postgres");
    let secrets = await readOrMakeSecrets(dataDir);
    const programs = await postgresPrograms();
    // Ours, so it may be opened to Postgres' user; the cluster in it is closed to all others by Postgres itself.
    if (process.getuid?.() === 0) fs.chmodSync(dataDir, fs.statSync(dataDir).mode | 0o011);
    const user = runAs([dataDir, path.dirname(programs.postgres)]);
    if (!fs.existsSync(path.join(cluster, "PG_VERSION"))) {
      await createCluster({ cluster, initdb: programs.initdb, user, secrets });
    }

    const running = await findRunning(cluster, secrets);
    if (!running && !(await isFree(secrets.port))) {
      secrets = { ...secrets, port: await freePort() };
      saveSecrets(dataDir, secrets);
    }
    const pid =
      running?.pid ??
      (await startServer({
        cluster,
        dataDir,
        program: programs.postgres,
        user,
        secrets,
        settings: options.settings,
      }));
    const at = { ...secrets, port: running?.port ?? secrets.port };
    if (!running) await ensureRoles(superuserUrl(at), at);
    return {
      url: urlOf(APP_ROLE, at.appPassword, at.port),
      ownerUrl: urlOf(OWNER_ROLE, at.ownerPassword, at.port),
      superuserUrl: superuserUrl(at),
      server: {
        pid,
        joined: running !== null,
        stop: async () => {
          if (!running) await stopUnlessUsed({ pid, url: superuserUrl(at), cluster, pgCtl: programs.pg_ctl });
        },
      },
    };
  });
}

/** Made beside its place and moved there whole: a kill in between leaves no half database. */
async function createCluster(input: {
  cluster: string;
  initdb: string;
  user: RunAs;
  secrets: Secrets;
}): Promise<void> {
  const { cluster, initdb, user, secrets } = input;
  const parent = path.dirname(cluster);
  for (const name of fs.readdirSync(parent)) {
    if (name.startsWith("postgres.new-"))
      fs.rmSync(path.join(parent, name), { recursive: true, force: true });
  }
  const made = `${cluster}.new-${String(process.pid)}`;
  const passwordFile = path.join(os.tmpdir(), `ops-room-${randomUUID()}`);
  fs.mkdirSync(made, { mode: 0o700 });
  fs.writeFileSync(passwordFile, `${secrets.superuserPassword}\n`, { mode: 0o600 });
  const owner = user.uid ?? uidOfPrefix(user);
  if (owner !== undefined) {
    fs.chownSync(made, owner, user.gid ?? owner);
    fs.chownSync(passwordFile, owner, user.gid ?? owner);
  }
  try {
    await run(user, initdb, [
      `--pgdata=${made}`,
      "--username=postgres",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--no-instructions",
    ]);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
  fs.renameSync(made, cluster);
}

function uidOfPrefix(user: RunAs): number | undefined {
  const reuid = user.prefix.find((part) => part.startsWith("--reuid="));
  return reuid === undefined ? undefined : Number(reuid.slice("--reuid=".length));
}

/** The server that postmaster.pid names, if it answers; null: none is running. */
async function findRunning(cluster: string, secrets: Secrets): Promise<{ pid: number; port: number } | null> {
  const file = path.join(cluster, "postmaster.pid");
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const [pid = 0, , , port = 0] = readLines(file).map(Number);
    if (!pid || !isAlive(pid)) return null;
    if (!isPostgres(pid)) {
      fs.rmSync(file, { force: true }); // a restart gave the dead server's number to another program
      return null;
    }
    if (port && (await answers(superuserUrl({ ...secrets, port })))) return { pid, port };
    if (Date.now() > deadline) {
      throw new Refused(
        "data_folder_in_use",
        `Process ${String(pid)} holds the database in ${cluster} and does not answer. Nothing was changed. End process ${String(pid)}, or set OPS_ROOM_DATA_DIR to another folder.`,
      );
    }
    await sleep(POLL_MS);
  }
}

function readLines(file: string): string[] {
  try {
    return fs.readFileSync(file, "utf8").split("\n");
  } catch {
    return [];
  }
}

/** Only Linux tells; elsewhere a living process counts as the server. */
function isPostgres(pid: number): boolean {
  try {
    return fs.readFileSync(`/proc/${String(pid)}/comm`, "utf8").startsWith("postgres");
  } catch {
    return true;
  }
}

async function startServer(input: {
  cluster: string;
  dataDir: string;
  program: string;
  user: RunAs;
  secrets: Secrets;
  settings: Record<string, string> | undefined;
}): Promise<number> {
  const { cluster, dataDir, program, user, secrets } = input;
  const settings = { ...SETTINGS, port: String(secrets.port), ...input.settings };
  const args = [
    "-D",
    cluster,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  const logFile = path.join(dataDir, "postgres.log");
  if ((fs.statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) fs.rmSync(logFile);

  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    // A file, not a pipe: the server must be able to write when this process is gone.
    const log = fs.openSync(logFile, "a");
    const child = spawnAs(user, program, args, { stdio: ["ignore", log, log], detached: true });
    fs.closeSync(log);
    child.unref();
    let ended = false;
    child.once("error", () => (ended = true)).once("exit", () => (ended = true));
    while (!ended && Date.now() < deadline + PATIENCE_MS) {
      if (child.pid && (await answers(superuserUrl(secrets)))) return child.pid;
      await sleep(POLL_MS);
    }
    if (Date.now() > deadline) {
      const last = readLines(logFile).filter(Boolean).slice(-3).join(" / ");
      throw new Unavailable(
        "postgres_did_not_start",
        `Postgres did not start in ${cluster}: ${last}. Your data was not touched; ${logFile} has the details.`,
      );
    }
    await sleep(200);
  }
}

async function stopUnlessUsed(input: {
  pid: number;
  url: string;
  cluster: string;
  pgCtl: string;
}): Promise<void> {
  const { pid, url, cluster, pgCtl } = input;
  if (!isAlive(pid)) return;
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined); // the server may go first
  try {
    await client.connect();
    const { rowCount } = await client.query(
      "select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1",
    );
    if (rowCount) return;
  } catch {
    return; // it is going down already, or another program has its port
  } finally {
    await client.end().catch(() => undefined);
  }
  if (process.platform === "win32") await run({ prefix: [] }, pgCtl, ["stop", "-D", cluster, "-m", "fast"]);
  else process.kill(pid, "SIGINT"); // fast shutdown
  for (let waited = 0; isAlive(pid) && waited < PATIENCE_MS; waited += POLL_MS) await sleep(POLL_MS);
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function superuserUrl(secrets: Secrets): string {
  return urlOf("postgres", secrets.superuserPassword, secrets.port, "postgres");
}

function urlOf(role: string, password: string, port: number, database = "ops_room"): string {
  return `postgresql://${role}:${password}@127.0.0.1:${String(port)}/${database}`;
}

function spawnAs(user: RunAs, program: string, args: readonly string[], options: SpawnOptions) {
  const [command = program, ...rest] = [...user.prefix, program, ...args];
  const ids = user.uid === undefined || user.gid === undefined ? {} : { uid: user.uid, gid: user.gid };
  // C: on macOS an unset locale makes Postgres refuse to start.
  return spawn(command, rest, { ...options, ...ids, cwd: "/", env: { ...process.env, LC_ALL: "C" } });
}

async function run(user: RunAs, program: string, args: readonly string[]): Promise<void> {
  const child = spawnAs(user, program, args, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  if (code !== 0)
    throw new Unavailable("postgres_program_failed", `${path.basename(program)} failed: ${said.trim()}`);
}
