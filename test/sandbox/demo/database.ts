import pg from "pg";
import { databaseUrls } from "../../../app/adapters/store/databases.server.ts";
import { migrate } from "../../../app/adapters/store/migrate.server.ts";

export type Database = { url: string; ownerUrl: string; stop(): Promise<void> };

/** The Postgres of a data folder, started or joined, with every migration applied. `fresh`: emptied first. */
export async function startDatabase(dataDir: string, { fresh }: { fresh: boolean }): Promise<Database> {
  const { url, ownerUrl, postgres } = await databaseUrls({
    databaseUrl: null,
    databaseOwnerUrl: null,
    dataDir,
  });
  if (fresh) await empty(ownerUrl);
  await migrate({ url, ownerUrl });
  return { url, ownerUrl, stop: async () => postgres?.stop() };
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
