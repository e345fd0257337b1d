import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { BulkOperations } from "./bulk/bulk.ts";
import { complain } from "./complain.ts";
import { FAULTS, type FaultName, type FaultOptions, type Faults, wait } from "./faults.ts";
import type { GraphqlEndpoint } from "./graphql/endpoint.ts";
import { API_VERSION } from "./graphql/schema.ts";
import { parseBody, readBody, sendHtml, sendJson } from "./http.ts";
import type { LedgerEntry } from "./ledger.ts";
import { ledgerPage } from "./pages/ledger-page.ts";
import type { TokenAnswer, Tokens } from "./tokens.ts";

export type Routed = {
  shop: string;
  graphql: GraphqlEndpoint;
  tokens: Tokens;
  bulk: BulkOperations;
  faults: Faults;
  ledger: readonly LedgerEntry[];
  readStore: (query: { orders: number }) => unknown;
  mint: (userId?: string) => Promise<string>;
};

/** What a fault names to strike the token request. */
const TOKEN_REQUEST = "access_token";
const BROKEN_TOKEN: TokenAnswer = { status: 500, body: { errors: "Internal Server Error" } };

type Exchange = { request: IncomingMessage; response: ServerResponse; url: URL };

/** Answers one request; what breaks in the stand-in itself is a 500 that says so, and stands in the log. */
export async function route(
  request: IncomingMessage,
  response: ServerResponse,
  routed: Routed,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://stand-in");
  try {
    await dispatch({ request, response, url }, routed);
  } catch (error) {
    if (!response.headersSent) {
      complain("A request broke it", error);
      sendJson(response, 500, { errors: `The stand-in of Shopify broke: ${String(error)}` });
    } else response.destroy();
  }
}

async function dispatch(exchange: Exchange, routed: Routed): Promise<void> {
  const { response, url } = exchange;
  if (url.pathname.startsWith("/_sandbox/")) return sandbox(exchange, routed);
  if (url.pathname.startsWith("/bulk/")) return bulkResult(exchange, routed);
  if (url.pathname.startsWith("/admin/")) return adminApi(exchange, routed);
  sendJson(response, 404, { errors: "Not Found" });
}

async function adminApi({ request, response, url }: Exchange, routed: Routed): Promise<void> {
  if (request.headers["x-stand-in-shop"] !== routed.shop) {
    sendJson(response, 404, { errors: "Not Found" });
    return;
  }
  if (request.method !== "POST") {
    sendJson(response, 405, { errors: "Method Not Allowed" });
    return;
  }
  const body = parseBody(await readBody(request), request.headers["content-type"] ?? "");

  if (url.pathname === "/admin/oauth/access_token") {
    const answer = await tokenAnswer(routed, body);
    if (answer === "cut") request.socket.destroy();
    else sendJson(response, answer.status, answer.body);
    return;
  }
  if (url.pathname !== `/admin/api/${API_VERSION}/graphql.json`) {
    sendJson(response, 404, { errors: "Not Found" });
    return;
  }
  const token = request.headers["x-shopify-access-token"];
  const answer = await routed.graphql.answer(typeof token === "string" ? token : "", body);
  if (answer === "cut") {
    request.socket.destroy();
    return;
  }
  sendJson(response, answer.status, answer.body, { "x-shopify-api-version": API_VERSION });
}

/** A token, unless a fault that names the token request strikes before or after it was granted. */
async function tokenAnswer(
  { tokens, faults }: Routed,
  body: Readonly<Record<string, unknown>>,
): Promise<TokenAnswer | "cut"> {
  const slow = faults.strikeNamed("slow", TOKEN_REQUEST);
  if (slow) await wait(slow);
  const cut = faults.strikeNamed("cut_connection", TOKEN_REQUEST);
  if (cut && cut.when !== "after") return "cut";
  if (faults.strikeNamed("error_before_apply", TOKEN_REQUEST)) return BROKEN_TOKEN;
  const answer = await tokens.answer(body);
  if (cut) return "cut";
  return faults.strikeNamed("error_after_apply", TOKEN_REQUEST) ? BROKEN_TOKEN : answer;
}

/** The address itself is the secret, as with Shopify's signed ones. */
async function bulkResult({ response, url }: Exchange, { bulk }: Routed): Promise<void> {
  const file = bulk.open(url.pathname.slice("/bulk/".length));
  if (!file) {
    sendJson(response, 404, { errors: "Not Found" });
    return;
  }
  response.writeHead(200, { "content-type": "application/jsonl" });
  await pipeline(file, response);
}

async function sandbox({ request, response, url }: Exchange, routed: Routed): Promise<void> {
  const { ledger, faults, shop } = routed;
  switch (url.pathname) {
    case "/_sandbox/ledger":
      if (url.searchParams.get("format") === "json") {
        sendJson(response, 200, ledger);
        return;
      }
      {
        sendHtml(response, ledgerPage(shop, ledger));
        return;
      }
    case "/_sandbox/faults":
      if (request.method === "POST") {
        setFault(await readBody(request), response, faults);
        return;
      }
      {
        sendJson(response, 200, { known: FAULTS, active: faults.list() });
        return;
      }
    case "/_sandbox/state": {
      sendJson(response, 200, routed.readStore({ orders: Number(url.searchParams.get("orders") ?? 50) }));
      return;
    }
    case "/_sandbox/session-token": {
      sendJson(response, 200, {
        token: await routed.mint(url.searchParams.get("userId") ?? undefined),
      });
      return;
    }
    default: {
      sendJson(response, 404, { errors: "Not Found" });
      return;
    }
  }
}

/** `{name, times?, match?, ms?, when?}` switches on; `{name, off: true}` or `{off: true}` switches off. */
function setFault(body: string, response: ServerResponse, faults: Faults): void {
  const { name, off, ...options } = parseBody(body, "application/json") as {
    name?: FaultName;
    off?: boolean;
  } & FaultOptions;
  try {
    if (off) faults.clear(name);
    else if (name) faults.set(name, options);
    else throw new Error("Name the fault.");
  } catch (error) {
    sendJson(response, 400, { errors: error instanceof Error ? error.message : String(error) });
    return;
  }
  sendJson(response, 200, { active: faults.list() });
}
