import { outgoing } from "../../adapters/http/outgoing.server.ts";
import { Bug, Invalid } from "../../ops/errors.ts";

export const API_VERSION = "2026-07";
/** Where Shopify keeps the files that it prepares: results of bulk reads. Anybody may rent room at the first, so no token goes there. */
const FILES = [
  "storage.googleapis.com",
  "shopify-staged-uploads.storage.googleapis.com",
  "cdn.shopify.com",
  "files.shopifycdn.com",
];
/** Bytes. A bulk read of a large store has gigabytes; it is read line by line, as it comes. */
const FILE_BYTES = 64 * 1024 ** 3;
/** Shopify's names are plain letters: `xn--` would be others that look alike. */
const SHOP_DOMAIN = /^(?!xn--)[a-z0-9][a-z0-9-]*\.myshopify\.com$/;

/** The way to one shop's Admin API. */
export type Access = {
  shop: string;
  /** A token that is good for some minutes. Throws Refused when the app is not installed, Unavailable when Shopify gives none. */
  token(): Promise<string>;
  /** Another one than `turnedAway`, which Shopify no longer takes. Throws as `token` does. */
  replaced(turnedAway: string): Promise<string>;
  fetch: typeof fetch;
};

export function isShopDomain(shop: string): boolean {
  return SHOP_DOMAIN.test(shop);
}

/** Throws Invalid for anything that is not `name.myshopify.com`: the name becomes part of an address. */
export function shopDomain(shop: string): string {
  if (!SHOP_DOMAIN.test(shop)) throw new Invalid("not_a_shop", "That is not the address of a Shopify store.");
  return shop;
}

/**
 * The app's one way out to Shopify. In the sandbox, addresses of shops lead to the stand-in, which is told the shop
 * in a header; files that the stand-in offers are fetched from it; any other address is a Bug and is not called.
 * In production, addresses of shops and of Shopify's files are called over https; any other is a Bug and is not called.
 */
export function outwardFetch(
  standInUrl: string | null,
  plain: typeof fetch = wayOut(standInUrl),
): typeof fetch {
  if (!standInUrl) return toShopify(plain);
  const standIn = new URL(standInUrl);
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (url.origin === standIn.origin) return plain(request);
    if (!SHOP_DOMAIN.test(url.hostname))
      throw new Bug("sandbox_breach", `The sandbox does not call ${url.host}.`);
    const headers = new Headers(request.headers);
    headers.set("x-stand-in-shop", url.hostname);
    const bodyless = request.method === "GET" || request.method === "HEAD";
    return plain(new URL(url.pathname + url.search, standIn), {
      method: request.method,
      headers,
      body: bodyless ? null : await request.arrayBuffer(),
      signal: request.signal,
      redirect: request.redirect,
    });
  };
}

/** To shops by the adapter's own limits; to files with room for large ones. */
function wayOut(standInUrl: string | null): typeof fetch {
  const standIns = standInUrl === null ? [] : [new URL(standInUrl).origin];
  const shops = outgoing({ hosts: [SHOP_DOMAIN] });
  const files = outgoing({ hosts: FILES, standIns, answerBytes: FILE_BYTES });
  return (input, init) =>
    SHOP_DOMAIN.test(addressOf(input).hostname) ? shops(input, init) : files(input, init);
}

/** `way` for one shop: another shop's address is a Bug, and so is a token on its way to a file. */
export function onlyTo(shop: string, way: typeof fetch): typeof fetch {
  return async (input, init) => {
    const { hostname } = addressOf(input);
    if (SHOP_DOMAIN.test(hostname) && hostname !== shop)
      throw new Bug("another_shop", `Ops Room does not call ${hostname} for ${shop}. Nothing was sent.`);
    if (hostname !== shop && new Headers(init?.headers).has("x-shopify-access-token"))
      throw new Bug("token_astray", `Ops Room takes a shop's token to no other address than the shop's.`);
    return way(input, init);
  };
}

function addressOf(input: Parameters<typeof fetch>[0]): URL {
  return new URL(input instanceof Request ? input.url : input);
}

function toShopify(plain: typeof fetch): typeof fetch {
  return async (input, init) => {
    const { protocol, hostname, port } = addressOf(input);
    const known = SHOP_DOMAIN.test(hostname) || FILES.includes(hostname);
    if (protocol !== "https:" || port !== "" || !known)
      throw new Bug("not_shopify", `Ops Room does not call ${protocol}//${hostname}: that is not Shopify's.`);
    return plain(input, init);
  };
}
