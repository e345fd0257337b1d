/** What a browser may do with an answer of ours. Pure: the server puts it on every answer there is. */

export type PagePolicy = {
  /** The shop for which Shopify signed the request; null: nobody is signed in. */
  shop: string | null;
  /** For the scripts that the page holds itself; each answer has another. */
  nonce: string;
  appBridgeUrl: string;
  mode: "production" | "sandbox";
};

const ADMIN = "https://admin.shopify.com";
/** Where App Bridge counts its own speed. General knowledge: no page of Shopify's names its addresses. */
const APP_BRIDGE_REPORTS = "https://monorail-edge.shopifysvc.com";

/**
 * The Content-Security-Policy of one answer.
 *
 * `frame-ancestors`: the shop that signed in, and Shopify Admin. Where nobody is signed in, Shopify Admin alone: its
 * frame shows the page that fetches a token, and words when something is wrong.
 * `script-src`: our own files, our own inline scripts by nonce, and App Bridge by its folder, since Shopify's CDN also
 * serves files that merchants upload. `style-src`: Polaris and React write styles into elements.
 */
export function contentSecurityPolicy({ shop, nonce, appBridgeUrl, mode }: PagePolicy): string {
  const own = shop === null ? [] : [`https://${shop}`];
  const directives: Record<string, readonly string[]> = {
    "default-src": ["'self'"],
    "base-uri": ["'none'"],
    "object-src": ["'none'"],
    "script-src": ["'self'", `'nonce-${nonce}'`, new URL(".", appBridgeUrl).href],
    "script-src-attr": ["'none'"],
    "style-src": ["'self'", "'unsafe-inline'", "https://cdn.shopify.com"],
    "img-src": ["'self'", "data:", "blob:", "https://cdn.shopify.com"],
    "font-src": ["'self'", "data:", "https://cdn.shopify.com"],
    "connect-src": ["'self'", ...own, ADMIN, APP_BRIDGE_REPORTS],
    "frame-src": ["'self'", ...own, ADMIN],
    "form-action": ["'self'"],
    "frame-ancestors": [...own, ADMIN],
    ...(mode === "production" ? { "upgrade-insecure-requests": [] } : {}),
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}

/** A route may forbid more than the policy above, and does so by forbidding every frame. */
export function isStricter(policy: string): boolean {
  return /(^|;)\s*default-src 'none'/.test(policy) && /(^|;)\s*frame-ancestors 'none'/.test(policy);
}

/** Nothing of these is used, so nothing that gets into a page can ask for them. */
export const PERMISSIONS_POLICY = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "usb",
]
  .map((feature) => `${feature}=()`)
  .join(", ");
