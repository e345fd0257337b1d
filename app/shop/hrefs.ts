import type { Subject } from "../ops/detectors/contract.ts";
import type { Provenance } from "../ops/facts/provenance.ts";

/** A place in the app as detectors name it (`settings#lead-time`, `suppliers/kiln-and-co`) as a path. */
export function appHref(place: string): string {
  if (place.startsWith("/") || place.startsWith("shopify:")) return place;
  if (place.startsWith("gid://shopify/")) return productHref(place);
  const [, supplier] = /^suppliers\/([^/]+)/u.exec(place) ?? [];
  if (supplier !== undefined) return `/app/settings#supplier-${supplier}`;
  return `/app/${place}`;
}

/** The product's own page in Shopify Admin; App Bridge opens it beside the app. */
function productHref(productId: string): string {
  return `shopify://admin/products/${numberOf(productId)}`;
}

/** Our own records that have a page, by where it is: `history/<id>`, `alerts/<id>`. */
const OWN_PAGES = /^(?:history|alerts)\/[^/]+$|^sources$/;

/** The record behind a number, where it can be opened. Null: it has no page of its own. */
export function sourceHref(source: Provenance, { productId }: Pick<Subject, "productId">): string | null {
  if (source.connector === "settings") return appHref(source.recordId);
  if (source.connector === "ops_room" && OWN_PAGES.test(source.recordId)) return appHref(source.recordId);
  if (source.connector !== "shopify") return null;
  const [, type] = /^gid:\/\/shopify\/([A-Za-z]+)\//.exec(source.recordId) ?? [];
  if (type === "Order") return orderHref(source.recordId);
  return productId === null ? null : productHref(productId);
}

/** Where what an alert is about is seen, and what the link says. Null: it has no page. */
export function subjectLink(subject: Subject): { label: string; href: string } | null {
  if (subject.productId !== null)
    return { label: "See the product in Shopify", href: productHref(subject.productId) };
  switch (subject.kind) {
    case "order":
      return { label: "See the order in Shopify", href: orderHref(subject.id) };
    case "purchase_order":
      return { label: "See your purchase orders", href: "/app/orders" };
    case "supplier":
      return { label: "See the supplier", href: appHref(`suppliers/${encodeURIComponent(subject.id)}`) };
    case "source":
      return { label: "See what was read", href: "/app/sources" };
    case "effect":
      return { label: "See the receipt", href: `/app/history/${subject.id}` };
    case "variant":
    case "shop":
      return null;
  }
}

function orderHref(orderId: string): string {
  return `shopify://admin/orders/${numberOf(orderId)}`;
}

function numberOf(gid: string): string {
  return gid.slice(gid.lastIndexOf("/") + 1);
}
