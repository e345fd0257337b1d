import http from "node:http";
import { type Listening, listening } from "./listen.ts";

/**
 * Stands in front of the app's own port and changes what only a sandbox may change, so that the app's code and headers
 * stay as they are in production: the mini Admin may embed the app, the preload of Shopify's own script is taken off,
 * and redirects to Shopify's Admin lead to the mini Admin.
 */
export async function startProxy(options: {
  port: number;
  /** The app's own port; asked for at each request, because the app starts after the proxy. */
  appPort: () => number | null;
  adminOrigin: string;
}): Promise<Listening> {
  const agent = new http.Agent({ keepAlive: true });
  const server = http.createServer((request, response) => {
    const port = options.appPort();
    if (port === null) {
      away(response, "The app is still starting. Reload in a moment.");
      return;
    }
    forward({ request, response, port, agent, adminOrigin: options.adminOrigin });
  });
  const listens = await listening(server, options.port);
  return {
    ...listens,
    async stop() {
      agent.destroy();
      await listens.stop();
    },
  };
}

type Forward = {
  request: http.IncomingMessage;
  response: http.ServerResponse;
  port: number;
  /** False: on a connection of its own. */
  agent: http.Agent | false;
  adminOrigin: string;
};

/** A kept connection may have been closed by the app just as it was used again: what only reads is then asked anew. */
function forward({ request, response, port, agent, adminOrigin }: Forward): void {
  const { url, method, headers } = request;
  const onlyReads = method === "GET" || method === "HEAD";
  const upstream = http.request({ host: "127.0.0.1", port, path: url, method, headers, agent }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, changed(answer.headers, adminOrigin));
    answer.pipe(response);
    answer.on("error", () => response.destroy());
  });
  upstream.on("error", () => {
    if (response.headersSent) response.destroy();
    else if (onlyReads && upstream.reusedSocket && !response.destroyed)
      forward({ request, response, port, agent: false, adminOrigin });
    else away(response, "The app does not answer. The terminal in which the demo runs says why.");
  });
  response.on("close", () => upstream.destroy());
  if (onlyReads) upstream.end();
  else request.pipe(upstream);
}

/** Exported for its test. */
export function changed(headers: http.IncomingHttpHeaders, adminOrigin: string): http.OutgoingHttpHeaders {
  const out: http.OutgoingHttpHeaders = { ...headers };
  delete out["connection"];
  delete out["keep-alive"];
  const policy = headers["content-security-policy"];
  if (typeof policy === "string")
    out["content-security-policy"] = policy.replace(
      /frame-ancestors ([^;]*)/,
      `frame-ancestors ${adminOrigin} $1`,
    );
  if (/cdn\.shopify\.com/.test(String(headers["link"]))) delete out["link"];
  const target = /^https:\/\/admin\.shopify\.com\/store\/([^/?]+)\/apps\/[^/?]+(.*)$/.exec(
    headers.location ?? "",
  );
  if (target) out["location"] = `${adminOrigin}/store/${target[1] ?? ""}/apps/ops-room${target[2] ?? ""}`;
  return out;
}

function away(response: http.ServerResponse, text: string): void {
  response.writeHead(503, { "content-type": "text/plain; charset=utf-8", "retry-after": "2" });
  response.end(text);
}
