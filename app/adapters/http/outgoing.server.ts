/**
 * The way out: the only place of the app that opens connections to other machines by http (lint and the import walls
 * hold the others off). Whoever goes through it names beforehand where to, and gets a `fetch` that leads nowhere else.
 */
import { lookup as resolve, type LookupAddress } from "node:dns";
import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Bug } from "../../ops/errors.ts";
import { isPublicAddress } from "./public-address.ts";

export type Destinations = {
  /** Hosts that are called over https: names as they stand in an address, with a port if it has one, or what names match. */
  hosts: readonly (string | { test(hostname: string): boolean })[];
  /** Origins on this machine, named by the configuration of the sandbox: stand-ins. */
  standIns?: readonly string[];
  /** Bytes of one answer, as unpacked. */
  answerBytes?: number;
  /** Milliseconds without a byte from the other side; whole requests have the caller's signal. */
  silenceMs?: number;
};

/** All of the sandbox's stand-ins and no more. */
const LOOPBACK = new Set(["127.0.0.1", "[::1]", "localhost"]);
const SILENCE_MS = 60_000;
/** Far above any page of answers; files are read line by line and may be larger, so they ask for more. */
const ANSWER_BYTES = 64 * 1024 * 1024;
/** A kept connection is given up before the other side may close it just as it is used again: a write would not know its end. */
const KEPT = { keepAlive: true, timeout: 4_000 };
const METHODS = new Set(["GET", "HEAD", "POST"]);

export class AnswerTooLarge extends Error {
  override readonly name = "AnswerTooLarge";
}

/** The way to test what is resolved and connected; nothing but tests gives it. */
export type Wires = { resolve: typeof resolveAll; connected: (address: string) => void };

/**
 * A `fetch` to these destinations alone. Anything else is a Bug and nothing is connected or resolved: addresses
 * are made by our own code from records that were checked. A name is resolved once, each of its addresses must be
 * public, and the connection goes to one of them. No redirect is followed: it fails, or with `redirect: "manual"` is
 * handed over. Fails as `fetch` does, with a TypeError whose cause says why.
 */
export function outgoing(to: Destinations, wires: Partial<Wires> = {}): typeof fetch {
  const { resolve: resolved = resolveAll, connected = () => undefined } = wires;
  const agents = {
    "https:": new https.Agent({ ...KEPT, lookup: pinned(resolved, connected) }),
    "http:": new http.Agent(KEPT),
  };
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const isStandIn = destined(url, to);
    if (!METHODS.has(request.method)) throw refusal(url, `with ${request.method}`);
    const body = request.body ? Buffer.from(await request.arrayBuffer()) : null;
    request.signal.throwIfAborted();
    const protocol = url.protocol === "http:" ? "http:" : "https:";
    const headers = headersOf(request, body);
    if (isStandIn) connected(url.hostname);
    const call = (protocol === "http:" ? http : https).request(url, {
      method: request.method,
      headers,
      agent: agents[protocol],
      signal: request.signal,
      timeout: to.silenceMs ?? SILENCE_MS,
    });
    call.on("timeout", () => call.destroy(new Error("The other side fell silent.")));
    const answer = await answered(call, body, request.signal);
    return responseOf(answer, request, to.answerBytes ?? ANSWER_BYTES);
  };
}

/** Throws where the address is none of the destinations. Says whether it is a stand-in. */
function destined(url: URL, { hosts, standIns = [] }: Destinations): boolean {
  if (url.username !== "" || url.password !== "") throw refusal(url, "with credentials in its address");
  if (LOOPBACK.has(url.hostname) && standIns.includes(url.origin)) return true;
  const known = hosts.some((one) =>
    typeof one === "string" ? one === url.host : url.port === "" && one.test(url.hostname),
  );
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw refusal(url, "which is not public");
  if (!known || url.protocol !== "https:") throw refusal(url, "which is none of its destinations");
  return false;
}

function refusal({ protocol, hostname }: URL, why: string): Bug {
  return new Bug(
    "not_a_destination",
    `Ops Room does not call ${protocol}//${hostname}, ${why}. Nothing was sent.`,
  );
}

function headersOf(request: Request, body: Buffer | null): Record<string, string> {
  // The name of the host and the length of the body are those of the call, whatever a caller says.
  const ours = new Set(["host", "content-length", "transfer-encoding", "connection"]);
  const headers: Record<string, string> = Object.fromEntries(
    [...request.headers].filter(([name]) => !ours.has(name)),
  );
  headers["accept-encoding"] ??= "gzip";
  headers["accept"] ??= "*/*";
  if (body) headers["content-length"] = String(body.byteLength);
  return headers;
}

/** Every address that a name has. A connection made to one of them cannot be led elsewhere by a second look. */
function resolveAll(hostname: string): Promise<LookupAddress[]> {
  return new Promise((done, failed) => {
    resolve(hostname, { all: true, order: "verbatim" }, (error, addresses) => {
      if (error) failed(error);
      else done(addresses);
    });
  });
}

function pinned(resolved: Wires["resolve"], connected: Wires["connected"]): LookupFunction {
  return (hostname, options, callback) => {
    const answer = async (): Promise<LookupAddress[]> => {
      const addresses = await resolved(hostname);
      const inside = addresses.find(({ address }) => !isPublicAddress(address));
      if (inside || addresses.length === 0)
        throw Object.assign(new Error(`${hostname} leads to an address that is not public.`), {
          code: "NOT_PUBLIC",
        });
      return addresses;
    };
    answer().then(
      (addresses) => {
        const [first = { address: "", family: 4 }] = addresses;
        connected(first.address);
        if (options.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => callback(error as NodeJS.ErrnoException, []),
    );
  };
}

function answered(
  call: http.ClientRequest,
  body: Buffer | null,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  return new Promise((done, failed) => {
    call.once("response", done);
    call.once("error", (cause) => {
      const reason: unknown = signal.reason;
      failed(signal.aborted && reason instanceof Error ? reason : new TypeError("fetch failed", { cause }));
    });
    call.end(body ?? undefined);
  });
}

/** No answer of these has a body, by the standard. */
const BODYLESS = new Set([204, 205, 304]);

function responseOf(answer: http.IncomingMessage, request: Request, mostBytes: number): Response {
  const status = answer.statusCode ?? 0;
  const location = answer.headers.location;
  if (status >= 300 && status < 400 && location !== undefined && request.redirect !== "manual") {
    answer.destroy();
    throw new TypeError("fetch failed", {
      cause: new Error("The other side leads elsewhere; nobody follows."),
    });
  }
  const headers = new Headers();
  for (const [name, values] of Object.entries(answer.headersDistinct))
    for (const value of values ?? []) headers.append(name, value);
  if (Number(answer.headers["content-length"] ?? 0) > mostBytes) {
    answer.destroy();
    throw new TypeError("fetch failed", { cause: new AnswerTooLarge(`more than ${mostBytes} bytes`) });
  }
  if (BODYLESS.has(status) || request.method === "HEAD") {
    answer.resume();
    return new Response(null, { status, headers });
  }
  const isPacked =
    answer.headers["content-encoding"] === "gzip" && request.headers.get("accept-encoding") === null;
  if (isPacked) {
    headers.delete("content-encoding");
    headers.delete("content-length");
  }
  const body = Readable.toWeb(limited(answer, isPacked, mostBytes)) as ReadableStream<Uint8Array>;
  return new Response(body, { status, statusText: answer.statusMessage ?? "", headers });
}

/** Counted as unpacked, while it comes: a small answer may hold a large one. */
function limited(answer: http.IncomingMessage, isPacked: boolean, mostBytes: number): Readable {
  return Readable.from(chunks(isPacked ? unpacked(answer) : answer, answer, mostBytes), {
    objectMode: false,
  });
}

function unpacked(answer: http.IncomingMessage): Readable {
  const gunzip = createGunzip();
  answer.once("error", (error) => gunzip.destroy(error));
  answer.once("aborted", () => gunzip.destroy(new Error("The answer broke off.")));
  return answer.pipe(gunzip);
}

async function* chunks(
  from: Readable,
  answer: http.IncomingMessage,
  mostBytes: number,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  try {
    for await (const chunk of from as AsyncIterable<Uint8Array>) {
      bytes += chunk.byteLength;
      if (bytes > mostBytes) throw new AnswerTooLarge(`more than ${mostBytes} bytes`);
      yield chunk;
    }
  } finally {
    // Whoever stopped early needs no more of it.
    answer.destroy();
  }
}
