import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { Unavailable } from "../../../ops/errors.ts";
import { ensureCluster } from "./cluster.server.ts";
import { isAlive, withFolderLock } from "./folder-lock.server.ts";
import { type Programs, postgresPrograms, run, spawnAs } from "./programs.server.ts";
import { APP_ROLE, OWNER_ROLE, ensureRoles } from "./roles.server.ts";
import { answers, findRunning, linesOf, PATIENCE_MS, POLL_MS } from "./running.server.ts";
import { freePort, isFree, readOrMakeSecrets, saveSecrets, type Secrets } from "./secrets.server.ts";
import { type SystemUser, systemUser } from "./system-user.server.ts";

export type EmbeddedServer = {
  pid: number;
  /** True: another process had started it. */
  joined: boolean;
  /** Stops the server if this process started it and nobody else is connected; otherwise leaves it running. */
  stop(): Promise<void>;
};

type Urls = { url: string; ownerUrl: string; superuserUrl: string };
type Place = { dataDir: string; cluster: string; programs: Programs; user: SystemUser };

const LOG_LIMIT_BYTES = 10_000_000;
const RETRY_MS = 200;

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
  options: { settings?: Readonly<Record<string, string>> } = {},
): Promise<Urls & { server: EmbeddedServer }> {
  const dataDir = path.resolve(folder);
  fs.mkdirSync(dataDir, { recursive: true });
  return withFolderLock(dataDir, async () => {
    const place = await placeIn(dataDir);
    let secrets = await readOrMakeSecrets(dataDir, fs.existsSync(place.cluster));
    await ensureCluster({
      ...place,
      initdb: place.programs.initdb,
      superuserPassword: secrets.superuserPassword,
    });

    const running = await findRunning(place.cluster, (port) => urlsOf({ ...secrets, port }).superuserUrl);
    if (running) secrets = { ...secrets, port: running.port };
    else if (!(await isFree(secrets.port))) {
      secrets = { ...secrets, port: await freePort() };
      saveSecrets(dataDir, secrets);
    }
    const urls = urlsOf(secrets);
    const pid = running?.pid ?? (await startServer(place, secrets, options.settings ?? {}));
    // A start that was killed between the server and its roles is completed by the next one.
    if (!(await answers(urls.url))) await ensureRoles(urls.superuserUrl, secrets);
    // Whoever joins holds a connection from here on: the one that started the server must not stop it under them.
    const hold = running ? await holdOpen(urls.url) : null;
    const stop = async () => {
      await hold?.end();
      if (!running) await withFolderLock(dataDir, () => stopUnlessUsed(place, pid, urls.superuserUrl));
    };
    return { ...urls, server: { pid, joined: running !== null, stop } };
  });
}

async function placeIn(dataDir: string): Promise<Place> {
  const programs = await postgresPrograms();
  // Ours, so it may be opened to Postgres' user; the cluster in it is closed to all others by Postgres itself.
  if (process.getuid?.() === 0) fs.chmodSync(dataDir, fs.statSync(dataDir).mode | 0o011);
  const user = systemUser([dataDir, path.dirname(programs.postgres)]);
  return { dataDir, cluster: path.join(dataDir, "postgres"), programs, user };
}

/** Returns its process id once it answers. Throws Unavailable with the end of its log when it never does. */
async function startServer(
  { dataDir, cluster, programs, user }: Place,
  secrets: Secrets,
  extra: Readonly<Record<string, string>>,
): Promise<number> {
  const settings = { ...SETTINGS, port: String(secrets.port), ...extra };
  const args = [
    "-D",
    cluster,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  const logFile = path.join(dataDir, "postgres.log");
  if ((fs.statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) fs.rmSync(logFile);
  const { superuserUrl } = urlsOf(secrets);

  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    // A file, not a pipe: the server must be able to write when this process is gone.
    const log = fs.openSync(logFile, "a");
    const child = spawnAs(user, programs.postgres, args, { stdio: ["ignore", log, log], detached: true });
    fs.closeSync(log);
    child.unref();
    const life = { ended: false };
    const end = () => {
      life.ended = true;
    };
    child.once("error", end).once("exit", end);
    // Recovery after a kill may take longer than a start.
    while (!life.ended && Date.now() < deadline + 5 * PATIENCE_MS) {
      if (child.pid && (await answers(superuserUrl))) return child.pid;
      await sleep(POLL_MS);
    }
    if (Date.now() > deadline) {
      if (!life.ended) child.kill("SIGINT");
      const last = linesOf(logFile).filter(Boolean).slice(-3).join(" / ");
      throw new Unavailable(
        "postgres_did_not_start",
        `Postgres did not start in ${cluster}: ${last}. Your data was not touched; ${logFile} has the details.`,
      );
    }
    await sleep(RETRY_MS);
  }
}

async function stopUnlessUsed({ cluster, programs, user }: Place, pid: number, url: string): Promise<void> {
  if (!isAlive(pid) || (await isUsed(url))) return;
  if (process.platform === "win32") await run(user, programs.pg_ctl, ["stop", "-D", cluster, "-m", "fast"]);
  else process.kill(pid, "SIGINT"); // fast shutdown
  for (let waited = 0; isAlive(pid) && waited < PATIENCE_MS; waited += POLL_MS) await sleep(POLL_MS);
}

/** A connection that says nothing but that somebody is here; it does not keep the process alive. */
async function holdOpen(url: string): Promise<pg.Pool> {
  const pool = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0, allowExitOnIdle: true });
  pool.on("error", () => undefined); // the server may be killed
  await pool.query("select 1");
  return pool;
}

/** Whether anybody but us is connected. A server that does not answer is going down already. */
async function isUsed(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined); // the server may go first
  try {
    await client.connect();
    const { rowCount } = await client.query(
      "select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1",
    );
    return rowCount !== 0;
  } catch {
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function urlsOf(secrets: Secrets): Urls {
  const url = (role: string, password: string, database = "ops_room") =>
    `postgresql://${role}:${password}@127.0.0.1:${String(secrets.port)}/${database}`;
  return {
    url: url(APP_ROLE, secrets.appPassword),
    ownerUrl: url(OWNER_ROLE, secrets.ownerPassword),
    superuserUrl: url("postgres", secrets.superuserPassword, "postgres"),
  };
}
