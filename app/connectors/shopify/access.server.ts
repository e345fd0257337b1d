import { Bug, Invalid } from "../../ops/errors.ts";

export const API_VERSION = "2026-07";
/** Where Shopify keeps the files that it prepares. */
const FILES = /^(storage\.googleapis\.com|([a-z0-9-]+\.)+(shopify|shopifycdn)\.com)$/;
const SHOP_DOMAIN = /^[a-z0-9][a-z0-9-]*\.myshopify\.com$/;

/** The way to one shop's Admin API. */
export type Access = {
  shop: string;
  /** A token that is good for some minutes. Throws Refused when the app is not installed, Unavailable when Shopify gives none. */
  token(): Promise<string>;
  /** Another one than `turnedAway`, which Shopify no longer takes. Throws as `token` does. */
  replaced(turnedAway: string): Promise<string>;
  fetch: typeof fetch;
};

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
export function outwardFetch(standInUrl: string | null, plain: typeof fetch = fetch): typeof fetch {
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

function toShopify(plain: typeof fetch): typeof fetch {
  return async (input, init) => {
    const { protocol, hostname, port } = new URL(input instanceof Request ? input.url : input);
    const known = SHOP_DOMAIN.test(hostname) || FILES.test(hostname);
    if (protocol !== "https:" || port !== "" || !known)
      throw new Bug("not_shopify", `Ops Room does not call ${protocol}//${hostname}: that is not Shopify's.`);
    return plain(input, init);
  };
}
