import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { defineConfig } from "prisma/config";

// `prisma generate` contacts no database, but with DATABASE_URL unset it tries to download an engine.
process.env["DATABASE_URL"] ??= "postgresql://localhost/unset";

/** Types of Postgres' catalogue that the driver adapter does not know: `"char"` and `name`. */
const CATALOGUE_TYPES = new Set([18, 19]);
const TEXT = 25;

type RowDescription = { fields: { dataTypeID: number }[] };
type Wire = { prependListener(event: "rowDescription", listener: (message: RowDescription) => void): void };

/** `migrate deploy` reads the catalogue; this pool reports its types as text. */
function migrationPool() {
  const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], allowExitOnIdle: true });
  pool.on("connect", (client) => {
    const { connection } = client as unknown as { connection: Wire };
    connection.prependListener("rowDescription", (message) => {
      for (const field of message.fields) if (CATALOGUE_TYPES.has(field.dataTypeID)) field.dataTypeID = TEXT;
    });
  });
  return pool;
}

/**
 * The adapter splits a script at every semicolon, inside function bodies too, and applies it piece by piece.
 * Sent whole, a migration keeps its functions, and Postgres applies all of it or nothing.
 */
async function migrationAdapter() {
  const pool = migrationPool();
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    adapter.executeScript = async (script) => {
      await pool.query(script);
    };
    return adapter;
  };
  return factory;
}

/**
 * Prisma's engine leaves the timer of its migration lock running when it has the lock, and the command would
 * wait ten seconds for it. Unreferenced, it still ends a lock that is never given.
 */
const LOCK_TIMEOUT_MS = 10_000;
const setTimer = globalThis.setTimeout;
globalThis.setTimeout = Object.assign((...args: Parameters<typeof setTimer>) => {
  const timer = setTimer(...args);
  return args[1] === LOCK_TIMEOUT_MS ? timer.unref() : timer;
}, setTimer);

export default defineConfig({
  schema: "prisma/schema.prisma",
  experimental: { adapter: true },
  engine: "js", // the schema engine in WebAssembly
  adapter: migrationAdapter,
});
