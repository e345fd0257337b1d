/**
 * `npm start`: serves the built app. Our own few lines instead of remix-serve, whose access log writes whole
 * addresses, session tokens included, and which replaces Node's own fetch, Request and Response.
 */
import "./production-mode.server.ts";
import type { ServerBuild } from "@remix-run/node";
import { logger, setLogLevel } from "./adapters/log/logger.server.ts";
import { config } from "./config.server.ts";
import { OpsError } from "./ops/errors.ts";
import { closeProcess, noteStopping, processStore } from "./shop/process.server.ts";
import { httpServer, stopServing } from "./web/serve.server.ts";
import { webApp } from "./web/web-app.server.ts";

/** Built by `npm run build`; a literal would make the type checker look for what may not be there yet. */
const BUILD = "../build/server/index.js";
/** What runs when the process is told to stop may go on for this long; platforms wait 30 s or more before they kill. */
const STOP_MS = 20_000;

/** Which role it is, and whether its tables are there, does not change by waiting. */
const REFUSES = new Set(["role_too_strong", "not_migrated"]);

async function main(): Promise<void> {
  const settings = config();
  setLogLevel(settings.logLevel);
  await refuseStrongRole();
  const build = (await import(BUILD)) as ServerBuild;
  const server = httpServer(webApp(build, settings));

  server.listen(settings.web.port, settings.web.host ?? undefined);
  server.once("listening", () => logger.info("web ready", { port: settings.web.port }));
  server.once("error", failed);
  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    noteStopping();
    logger.info("web stopping", { signal });
    stopServing(server, STOP_MS)
      .then(async (how) => {
        await closeProcess();
        logger.info("web stopped", { how });
        process.exit(0);
      })
      .catch((error: unknown) => {
        logger.error("web did not stop cleanly", { error });
        process.exit(1);
      });
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

/**
 * Opens the database before anybody is let in: under a role that could look past row-level security this process does
 * not start. A database that is away is no reason not to: it may come back, and /healthz says so until then.
 */
async function refuseStrongRole(): Promise<void> {
  try {
    await processStore();
  } catch (error) {
    if (error instanceof OpsError && REFUSES.has(error.code)) throw error;
    logger.warn("database does not answer yet", { error });
  }
}

function failed(error: unknown): void {
  // Words for whoever started it come first; the log line is for whoever collects logs.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  logger.error("web could not start", { error });
  process.exit(1);
}

main().catch(failed);
