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

/** Built by `npm run build`; a literal would make the type checker look for what may not be there yet. */
const BUILD = "../build/server/index.js";

async function main(): Promise<void> {
  const { web, logLevel } = config();
  setLogLevel(logLevel);
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
