import { randomBytes, randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type NextFunction, type Request, type RequestHandler, type Response } from "express";
import helmet from "helmet";
import { logger } from "../adapters/log/logger.server.ts";
import { inLogScope } from "../adapters/log/scope.server.ts";
import type { Config } from "../config.server.ts";
import { rateLimits, type RateLimits } from "./rate-limits.ts";
import { ADDRESS_TOO_LONG, CROSS_SITE, FAILED, refuse, TOO_LARGE, tooMany, UNREADABLE } from "./refusal.ts";
import { requestIdOf } from "./request-id.ts";
import { contentSecurityPolicy, isStricter, PERMISSIONS_POLICY } from "./security-headers.ts";
import { signedShop } from "./signed-shop.ts";

/** Bytes. The largest form is the list of suppliers; a webhook carries ids and a few fields. */
export const BODY_BYTES = 1_000_000;
/** Characters. Session tokens and cursors travel in addresses; these have under 2,000. */
export const ADDRESS_LENGTH = 8_000;

/** Load balancers ask often and are nobody's shop. */
const HEALTH = new Set(["/healthz", "/readyz"]);
/** Shopify's deliveries are signed by their body, not by a token, and come by the thousand from a few addresses. */
const WEBHOOKS = /^\/webhooks\//;

type Door = { shop: string | null; nonce: string };
type Settings = Pick<Config, "mode" | "shopify" | "web">;

/** The built app behind everything that holds for every request: its id, limits and headers. */
export function webApp(
  build: ServerBuild,
  settings: Settings,
  { limits = rateLimits(), now = () => new Date() }: { limits?: RateLimits; now?: () => Date } = {},
): express.Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", settings.web.trustedProxies);
  app.use(entered(settings, now));
  app.use(helmet(helmetOptions(settings)));
  app.use(compression());
  // File names carry their content's hash.
  app.use(build.publicPath, express.static(build.assetsBuildDirectory, { immutable: true, maxAge: "1y" }));
  app.use(express.static("public", { maxAge: "1h" }));
  app.use(logged);
  app.use(withinLimits(limits));
  // Before anything is parsed, and whatever a request says of its length. What is packed is not unpacked.
  app.use(express.raw({ type: () => true, limit: BODY_BYTES, inflate: false }));
  const answer = createRequestHandler({
    build,
    mode: "production",
    getLoadContext: (_request, response) => ({ nonce: doorOf(response).nonce }),
  });
  app.all("*", (request, response, next) => void answer(withBody(request), response, next));
  app.use(failed);
  return app;
}

const doors = new WeakMap<Response, Door>();
function doorOf(response: Response): Door {
  const door = doors.get(response);
  if (!door) throw new Error("a request came past the door");
  return door;
}

/** Gives the request its id and its shop, and has its answer, whoever writes it, carry the headers of all answers. */
function entered({ shopify, mode }: Settings, now: () => Date): RequestHandler {
  return (request, response, next) => {
    const requestId = requestIdOf(request.get("x-request-id"), randomUUID);
    const signed = { authorization: request.get("authorization"), url: addressOf(request) };
    const shop = signedShop(signed, { ...shopify, now: now() });
    const nonce = randomBytes(16).toString("base64");
    doors.set(response, { shop, nonce });
    const policy = contentSecurityPolicy({ shop, nonce, appBridgeUrl: shopify.appBridgeUrl, mode });
    response.setHeader("x-request-id", requestId);
    response.setHeader("permissions-policy", PERMISSIONS_POLICY);
    beforeHead(response, () => {
      // Also where Shopify's library wrote one: it takes the shop from the address, as anybody wrote it.
      if (!isStricter(String(response.getHeader("content-security-policy") ?? "")))
        response.setHeader("content-security-policy", policy);
      // Files say how long they keep; everything else is one store's, or says whether we are well.
      if (!response.hasHeader("cache-control")) response.setHeader("cache-control", "no-store");
    });
    inLogScope(shop === null ? { requestId } : { requestId, shop }, next);
  };
}

/** The policy of pages is written per answer above. Frames are ruled by `frame-ancestors`, for which the older header has no room. */
function helmetOptions({ mode }: Settings): Parameters<typeof helmet>[0] {
  return {
    contentSecurityPolicy: false,
    xFrameOptions: false,
    // Shopify Admin opens the app and closes it; we open nothing.
    crossOriginOpenerPolicy: false,
    // An address holds a session token: no other page and no log of another server is to see it.
    referrerPolicy: { policy: "strict-origin" },
    // On plain http, as in the sandbox, it would say nothing.
    strictTransportSecurity: mode === "production" ? { maxAge: 63_072_000, includeSubDomains: false } : false,
  };
}

function withinLimits(limits: RateLimits): RequestHandler {
  return (request, response, next) => {
    if (request.originalUrl.length > ADDRESS_LENGTH) {
      refuse(request, response, ADDRESS_TOO_LONG);
      return;
    }
    if (HEALTH.has(request.path) || WEBHOOKS.test(request.path)) {
      next();
      return;
    }
    if (isCrossSite(request)) {
      refuse(request, response, CROSS_SITE);
      return;
    }
    const { shop } = doorOf(response);
    const address = request.ip ?? "";
    limits
      .take({ shop, address })
      .then((seconds) => {
        if (seconds === null) {
          next();
          return;
        }
        response.setHeader("retry-after", String(seconds));
        refuse(request, response, tooMany(seconds, shop !== null));
      })
      .catch(next);
  };
}

/**
 * A form that a page of another site has a browser send. It could not sign in, having no session token; Remix refuses it
 * as well, but as a fault of ours. By the same comparison, so that nothing is refused there that passes here.
 */
function isCrossSite(request: Request): boolean {
  const origin = request.get("origin");
  if (["GET", "HEAD", "OPTIONS"].includes(request.method) || origin === undefined) return false;
  const host = request.get("x-forwarded-host")?.split(",")[0]?.trim() ?? request.get("host");
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/** What has been read is given to Remix to read: the same request, with its body from memory. */
function withBody(request: Request): Request {
  const body: unknown = request.body;
  const { method, headers, originalUrl, protocol, hostname } = request;
  return Object.assign(Readable.from(Buffer.isBuffer(body) ? [body] : []), {
    method,
    headers,
    originalUrl,
    protocol,
    hostname,
    get: (name: string) => request.get(name),
  }) as unknown as Request;
}

/** The path alone: a query carries session tokens and searches. */
const logged: RequestHandler = (request, response, next) => {
  const { method, path } = request;
  const began = performance.now();
  response.once("finish", () => {
    const ms = Math.round(performance.now() - began);
    logger.info("request", { method, path, status: response.statusCode, ms });
  });
  next();
};

/** What went wrong before or beyond the routes, never with more words than these. */
function failed(error: unknown, request: Request, response: Response, next: NextFunction): void {
  if (response.headersSent) {
    next(error);
    return;
  }
  const { status } = error as { status?: unknown };
  if (status === 413) {
    // What is still coming is not read: the connection ends with the answer.
    response.setHeader("connection", "close");
    refuse(request, response, TOO_LARGE);
  } else if (typeof status === "number" && status < 500) refuse(request, response, UNREADABLE);
  else {
    logger.error("request failed", { method: request.method, path: request.path, error });
    refuse(request, response, FAILED);
  }
}

/** Whoever writes the head, this comes last. */
function beforeHead(response: Response, work: () => void): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => Response;
  response.writeHead = (...args: unknown[]) => {
    work();
    return writeHead(...args);
  };
}

function addressOf(request: Request): URL {
  try {
    return new URL(request.originalUrl, "http://localhost");
  } catch {
    return new URL("http://localhost");
  }
}
