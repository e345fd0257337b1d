import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { Refused } from "../../../ops/errors.ts";
import { isAlive } from "./folder-lock.server.ts";

/** A killed server's process entry can stay for two seconds, and a busy one may be slow to answer. */
export const PATIENCE_MS = 10_000;
export const POLL_MS = 30;
/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const WRONG_PASSWORD = "28P01";

/**
 * The server that a cluster's postmaster.pid names; null: none is running. Throws Refused, naming the process, when
 * one holds the folder and does not answer under `urlAt`.
 */
export async function findRunning(
  cluster: string,
  urlAt: (port: number) => string,
): Promise<{ pid: number; port: number } | null> {
  const file = path.join(cluster, "postmaster.pid");
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const [pid = 0, , , port = 0] = linesOf(file).map(Number);
    if (!pid || !isAlive(pid)) return null;
    if (!isPostgres(pid)) {
      fs.rmSync(file, { force: true }); // a restart gave the dead server's number to another program
      return null;
    }
    const reply = port ? await ask(urlAt(port)) : "silent";
    if (reply === "answers") return { pid, port };
    if (reply === "closed" || Date.now() > deadline) {
      throw new Refused(
        "data_folder_in_use",
        `Process ${String(pid)} holds the database in ${cluster} and ${reply === "closed" ? "takes no password of ours" : "does not answer"}. Nothing was changed. End process ${String(pid)}, or set OPS_ROOM_DATA_DIR to another folder.`,
      );
    }
    await sleep(POLL_MS);
  }
}

export async function answers(url: string): Promise<boolean> {
  return (await ask(url)) === "answers";
}

/** `closed`: it is there and refuses the password; `silent`: it is not there, or not yet ready. */
async function ask(url: string): Promise<"answers" | "closed" | "silent"> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined); // the server may go while we ask
  try {
    await client.connect();
    await client.query("select 1");
    return "answers";
  } catch (error) {
    return (error as { code?: string }).code === WRONG_PASSWORD ? "closed" : "silent";
  } finally {
    await client.end().catch(() => undefined);
  }
}

export function linesOf(file: string): string[] {
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
