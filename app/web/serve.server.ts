import http from "node:http";
import type { RequestListener } from "node:http";

/** Milliseconds. Whoever sends slower than this holds a place that somebody else needs. */
const HEADERS_MS = 10_000;
/** Milliseconds for a whole request: a megabyte at the pace of a bad telephone connection. */
const REQUEST_MS = 30_000;
/** Milliseconds that a connection is kept without a request. Load balancers keep theirs for 60 s and must close first. */
const KEEP_ALIVE_MS = 65_000;
/** Milliseconds between looks for connections that carry nothing, while stopping. */
const SWEEP_MS = 50;
/** Bytes. A session token has under 1,000; Node's own limit is 16 KiB. */
const HEADER_BYTES = 16_384;

/** A server that waits for nobody for long. */
export function httpServer(answer: RequestListener): http.Server {
  const server = http.createServer(
    {
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxHeaderSize: HEADER_BYTES,
      connectionsCheckingInterval: 5_000,
    },
    answer,
  );
  server.maxHeadersCount = 100;
  server.maxRequestsPerSocket = 10_000;
  return server;
}

/**
 * Stops accepting at once and lets what is being answered be finished; whatever is not by `deadlineMs` is cut off.
 * Says which of the two it was.
 */
export async function stopServing(server: http.Server, deadlineMs: number): Promise<"finished" | "cut_off"> {
  let how: "finished" | "cut_off" = "finished";
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection is kept once its answer is out, and would hold the process for as long as it is kept.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const timer = setTimeout(() => {
    how = "cut_off";
    server.closeAllConnections();
  }, deadlineMs);
  await closed;
  clearTimeout(timer);
  clearInterval(sweep);
  return how;
}
