/**
 * `npm start`: serves the built app. Our own few lines instead of remix-serve, whose access log writes whole
 * addresses, session tokens included, and which replaces Node's own fetch, Request and Response.
 */
import "./production-mode.server.ts";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Request, type Response } from "express";
import { logger, setLogLevel } from "./adapters/log/logger.server.ts";
import { config } from "./config.server.ts";
import { OpsError } from "./ops/errors.ts";
import { processStore } from "./shop/process.server.ts";

/** Built by `npm run build`; a literal would make the type checker look for what may not be there yet. */
const BUILD = "../build/server/index.js";

/** Which role it is, and whether its tables are there, does not change by waiting. */
const REFUSES = new Set(["role_too_strong", "not_migrated"]);

async function main(): Promise<void> {
  const { web, logLevel } = config();
  setLogLevel(logLevel);
  await refuseStrongRole();
  const build = (await import(BUILD)) as ServerBuild;

  const app = express();
  app.disable("x-powered-by");
  app.use(compression());
  // File names carry their content's hash.
  app.use(build.publicPath, express.static(build.assetsBuildDirectory, { immutable: true, maxAge: "1y" }));
  app.use(express.static("public", { maxAge: "1h" }));
  app.use((request, response, next) => {
    response.once("finish", logged(request, response));
    next();
  });
  const answer = createRequestHandler({ build, mode: "production" });
  app.all("*", (request, response, next) => void answer(request, response, next));

  const server = web.host ? app.listen(web.port, web.host) : app.listen(web.port);
  server.once("listening", () => logger.info("web ready", { port: web.port }));
  server.once("error", failed);
  const stop = () => server.close(() => process.exit(0));
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
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

/** The path alone: a query carries session tokens and searches. */
function logged({ method, path }: Request, response: Response): () => void {
  const began = performance.now();
  return () => {
    const ms = Math.round(performance.now() - began);
    logger.info("request", { method, path, status: response.statusCode, ms });
  };
}

function failed(error: unknown): void {
  // Words for whoever started it come first; the log line is for whoever collects logs.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  logger.error("web could not start", { error });
  process.exit(1);
}

main().catch(failed);
