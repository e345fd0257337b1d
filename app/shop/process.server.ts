/**
 * What one process holds open: the database and what stands on it, opened at first use and shared by all requests
 * and jobs. A failure to open is not kept: the next use tries again.
 */
import fs from "node:fs";
import { databaseUrls } from "../adapters/store/databases.server.ts";
import { headsIn } from "../adapters/store/audit-heads.server.ts";
import { openStore } from "../adapters/store/open.server.ts";
import { encryptedSessionStorage } from "../adapters/store/session-storage.server.ts";
import { openShopLocks, type ShopLocks } from "../adapters/store/shop-lock.server.ts";
import type { Store } from "../adapters/store/contract.ts";
import type { Readiness } from "../adapters/store/readiness.server.ts";
import { logger, setLogLevel } from "../adapters/log/logger.server.ts";
import { config } from "../config.server.ts";

type Sessions = ReturnType<typeof encryptedSessionStorage>;
type Held = { url: string; store: Store; sessions: Sessions; locks: ShopLocks; close(): Promise<void> };

/**
 * Kept beside the module: the development server loads modules anew, and two pools would be one too many. The server in
 * front of the built app has this module a second time, and closes what the app opened.
 */
const kept = globalThis as typeof globalThis & {
  opsRoomProcess?: Promise<Held> | undefined;
  opsRoomStopping?: boolean;
};

function held(): Promise<Held> {
  kept.opsRoomProcess ??= open().catch((error: unknown) => {
    kept.opsRoomProcess = undefined;
    throw error;
  });
  return kept.opsRoomProcess;
}

async function open(): Promise<Held> {
  const settings = config();
  setLogLevel(settings.logLevel);
  const { url, postgres } = await databaseUrls(settings);
  const store = await openStore({
    url,
    keys: settings.encryptionKeys,
    heads: headsIn(settings.auditHeadsFile),
  });
  const sessions = encryptedSessionStorage({ url, keys: settings.encryptionKeys });
  const locks = openShopLocks({ url });
  return {
    url,
    store,
    sessions,
    locks,
    close: async () => {
      await Promise.all([store.close(), sessions.close(), locks.close()]);
      await postgres?.stop();
    },
  };
}

export async function processStore(): Promise<Store> {
  return (await held()).store;
}

export async function processSessions(): Promise<Sessions> {
  return (await held()).sessions;
}

/** The address of the database, for the queue's own connections. */
export async function processDatabase(): Promise<string> {
  return (await held()).url;
}

/** Runs `work` while no other process works on the same of this shop. */
export async function withShopLock<T>(shop: string, work: () => Promise<T>): Promise<T> {
  return (await held()).locks.withShopLock(shop, work);
}

export async function databaseAnswers(): Promise<boolean> {
  try {
    await (await processStore()).ping();
    return true;
  } catch (error) {
    logger.warn("database does not answer", { error });
    return false;
  }
}

/** From now on nothing new is to be sent to this process. */
export function noteStopping(): void {
  kept.opsRoomStopping = true;
}

/**
 * Whether this process can do its work: the database answers under the app's role, has the migrations of this version,
 * and its queue can be read; and the process is not about to end. Says which of them is missing.
 */
export async function readiness(): Promise<Readiness & { running: boolean }> {
  const running = kept.opsRoomStopping !== true;
  try {
    return { ...(await (await processStore()).readiness(builtMigrations())), running };
  } catch (error) {
    logger.warn("not ready", { error });
    return { database: false, migrations: false, queue: false, running };
  }
}

/** The migrations of this version, by name. */
function builtMigrations(): string[] {
  return fs
    .readdirSync("prisma/migrations", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** Closes what was opened. A later use opens it again. */
export async function closeProcess(): Promise<void> {
  const open = kept.opsRoomProcess;
  kept.opsRoomProcess = undefined;
  await (await open)?.close();
}
