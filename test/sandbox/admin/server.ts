import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { OpsError } from "../../../app/ops/errors.ts";
import type { ShopifyStandIn } from "../shopify/stand-in.ts";
import { appDocument, document, storeBase, type Shop } from "./layout.ts";
import { pageAt, type Answer } from "./router.ts";
import { pickerProducts } from "./pages/picker.ts";
import { html } from "./html.ts";
import { listening } from "./listen.ts";
import { browserScript } from "./scripts.ts";

export type MiniAdmin = { url: string; port: number; stop(): Promise<void> };

const FILES: Record<string, { file: string; type: string }> = {
  "/admin.css": { file: "admin.css", type: "text/css; charset=utf-8" },
  "/favicon.svg": { file: "favicon.svg", type: "image/svg+xml" },
  "/favicon.ico": { file: "favicon.svg", type: "image/svg+xml" },
};

type Request = { url: URL; method: string; form: URLSearchParams };

/** The mini Admin: pages of the store, and the frame in which the app lives. */
export async function startAdmin(options: {
  shopify: ShopifyStandIn;
  appUrl: string;
  port: number;
}): Promise<MiniAdmin> {
  const server = http.createServer((request, response) => {
    answer(request, options).then(
      (reply) => {
        response.writeHead(reply.status, { "cache-control": "no-store", ...reply.headers });
        response.end(reply.body);
      },
      (error: unknown) => {
        process.stderr.write(
          `mini Admin: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
        );
        response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
        response.end("The sandbox's Admin failed; the terminal says why.");
      },
    );
  });
  return listening(server, options.port);
}

type Reply = { status: number; headers: Record<string, string>; body: string | Buffer };

async function answer(
  incoming: http.IncomingMessage,
  { shopify, appUrl }: { shopify: ShopifyStandIn; appUrl: string },
): Promise<Reply> {
  const { host = "", origin } = incoming.headers;
  // Session tokens are minted here: only for pages of this Admin, reached under this machine's own names.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host))
    return text(403, "This Admin answers on localhost only.");
  if (origin !== undefined && origin !== `http://${host}`)
    return text(403, "This Admin answers its own pages only.");
  const request: Request = {
    url: new URL(incoming.url ?? "/", `http://${host}`),
    method: incoming.method ?? "GET",
    form: incoming.method === "POST" ? await formOf(incoming) : new URLSearchParams(),
  };
  return (await asset(request)) ?? (await service(request, shopify)) ?? page(request, { shopify, appUrl });
}

async function asset({ url, method }: Request): Promise<Reply | null> {
  if (method !== "GET") return null;
  const known = FILES[url.pathname];
  if (known) {
    const body = fs.readFileSync(path.join(import.meta.dirname, known.file));
    return { status: 200, headers: { "content-type": known.type }, body };
  }
  const script = await browserScript(url.pathname.slice(1));
  if (script === null) return null;
  return { status: 200, headers: { "content-type": "text/javascript; charset=utf-8" }, body: script };
}

/** What the scripts of the page ask for. */
async function service({ url, method, form }: Request, shopify: ShopifyStandIn): Promise<Reply | null> {
  if (url.pathname === "/_admin/session-token" && method === "POST")
    return json(await shopify.mintSessionToken());
  if (url.pathname === "/_admin/scopes" && method === "POST") return json(shopify.scopes());
  if (url.pathname === "/_admin/scopes/grant" && method === "POST")
    return json(changeScopes(shopify, (granted) => [...granted, ...form.getAll("scope")]));
  if (url.pathname === "/_admin/scopes/revoke" && method === "POST")
    return json(
      changeScopes(shopify, (granted) => granted.filter((scope) => !form.getAll("scope").includes(scope))),
    );
  if (url.pathname === "/_admin/products" && method === "GET")
    return json(pickerProducts(shopify.store, url.searchParams.get("query") ?? ""));
  return null;
}

/** Only optional scopes can be granted or taken back; the store tells the app of it by webhook. */
function changeScopes(shopify: ShopifyStandIn, change: (granted: string[]) => string[]) {
  const { granted, optional } = shopify.scopes();
  const wanted = change(granted.filter((scope) => optional.includes(scope)));
  shopify.admin.setGrants([...new Set(wanted.filter((scope) => optional.includes(scope)))]);
  return shopify.scopes();
}

function page(request: Request, { shopify, appUrl }: { shopify: ShopifyStandIn; appUrl: string }): Reply {
  const shop: Shop = shopify.store.shop;
  const base = storeBase(shop);
  const { pathname } = request.url;
  if (pathname === "/" || pathname === "/store" || pathname === "/store/") return redirect(base);
  if (pathname !== base && !pathname.startsWith(`${base}/`))
    return markup(404, document(shop, unknownPage()));
  const rest = pathname.slice(base.length);
  const app = /^\/apps\/ops-room(?:\/(.*))?$/.exec(rest);
  if (app)
    return markup(
      200,
      appDocument(shop, frameUrl({ appUrl, shop, path: app[1] ?? "", query: request.url.searchParams })),
    );

  const given = {
    shopify,
    shop,
    base,
    path: rest,
    query: request.url.searchParams,
    method: request.method,
    form: request.form,
  };
  const found = orRefusal(() => pageAt(given), pathname);
  if (found === null) return markup(404, document(shop, unknownPage()));
  if ("redirect" in found) return redirect(found.redirect);
  return markup(200, document(shop, { ...found, said: saidIn(request.url.searchParams) }));
}

/** What a person may do wrong comes back to the page as words. */
function orRefusal(work: () => Answer, pathname: string): Answer {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof OpsError)) throw error;
    return { redirect: `${pathname}?refused=${encodeURIComponent(error.message)}` };
  }
}

/** The app's own page in the frame. The path behind the app's name is the app's path, as in Shopify's Admin. */
function frameUrl(input: { appUrl: string; shop: Shop; path: string; query: URLSearchParams }): string {
  const { appUrl, shop, path: wanted, query } = input;
  const inApp = /^(app|auth)(\/|$)/.test(wanted) ? wanted : `app/${wanted}`;
  const url = new URL(`/${inApp.replace(/\/+$/, "")}`, appUrl);
  for (const [name, value] of query) url.searchParams.set(name, value);
  url.searchParams.set("embedded", "1");
  url.searchParams.set("shop", shop.domain);
  url.searchParams.set("host", Buffer.from(`admin.shopify.com${storeBase(shop)}`).toString("base64"));
  return url.href;
}

function saidIn(query: URLSearchParams) {
  const refused = query.get("refused");
  if (refused) return { tone: "refused", text: refused } as const;
  const said = query.get("said");
  return said ? ({ tone: "done", text: said } as const) : null;
}

function unknownPage() {
  return {
    title: "There is no such page in this Admin",
    at: "none",
    body: html`<p>It has the pages that Ops Room needs. The navigation lists them.</p>`,
  } as const;
}

async function formOf(incoming: http.IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}

function markup(status: number, body: string): Reply {
  return { status, headers: { "content-type": "text/html; charset=utf-8" }, body };
}

function json(value: unknown): Reply {
  return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}

function text(status: number, body: string): Reply {
  return { status, headers: { "content-type": "text/plain; charset=utf-8" }, body };
}

function redirect(location: string): Reply {
  return { status: 303, headers: { location }, body: "" };
}
