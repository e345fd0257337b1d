import type { Provenance } from "../ops/facts/provenance.ts";

/** A place in the app as detectors name it (`settings#lead-time`, `suppliers/kiln-and-co`) as a path. */
export function appHref(place: string): string {
  if (place.startsWith("/") || place.startsWith("shopify:")) return place;
  if (place.startsWith("gid://shopify/")) return productHref(place);
  if (place.startsWith("suppliers/")) return `/app/settings#supplier-${place.slice("suppliers/".length)}`;
  return `/app/${place}`;
}

/** The product's own page in Shopify Admin; App Bridge opens it beside the app. */
export function productHref(productId: string): string {
  return `shopify://admin/products/${numberOf(productId)}`;
}

/** The record behind a number, where it can be opened. Null: it has no page of its own. */
export function sourceHref(source: Provenance, productId: string): string | null {
  if (source.connector === "settings") return appHref(source.recordId);
  if (source.connector !== "shopify") return null;
  const [, type] = /^gid:\/\/shopify\/([A-Za-z]+)\//.exec(source.recordId) ?? [];
  if (type === "Order") return `shopify://admin/orders/${numberOf(source.recordId)}`;
  return productHref(productId);
}

function numberOf(gid: string): string {
  return gid.slice(gid.lastIndexOf("/") + 1);
}
