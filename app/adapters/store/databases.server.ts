import type { Config } from "../../config.server.ts";
import { type EmbeddedServer, startEmbedded } from "./postgres/embedded.server.ts";

/**
 * Where the database is: the one that the configuration names, or a Postgres in the data folder, which this
 * starts or joins. `url` is for the app's role, `ownerUrl` for migrations alone.
 */
export async function databaseUrls(
  config: Pick<Config, "databaseUrl" | "databaseOwnerUrl" | "dataDir">,
): Promise<{ url: string; ownerUrl: string; postgres: EmbeddedServer | null }> {
  if (config.databaseUrl) {
    return {
      url: config.databaseUrl,
      ownerUrl: config.databaseOwnerUrl ?? config.databaseUrl,
      postgres: null,
    };
  }
  const { url, ownerUrl, server } = await startEmbedded(config.dataDir);
  return { url, ownerUrl, postgres: server };
}
