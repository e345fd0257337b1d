import { adminOrigin, call, listen, tell } from "./app-calls.ts";

/** Parameters that Shopify puts on the frame's address; the outer address does not repeat them. */
const FRAME_ONLY = [
  "embedded",
  "shop",
  "host",
  "id_token",
  "hmac",
  "locale",
  "session",
  "timestamp",
  "_data",
  "index",
];

/** The outer address follows the app's, and the outer navigation leads the app. */
export function followHistory(): void {
  const report = () => {
    const search = new URLSearchParams(location.search);
    for (const name of FRAME_ONLY) search.delete(name);
    const query = search.size > 0 ? `?${search.toString()}` : "";
    if (!location.pathname.startsWith("/auth/")) tell("path", location.pathname + query + location.hash);
  };
  for (const name of ["pushState", "replaceState"] as const) {
    const original = history[name].bind(history);
    history[name] = (...given: Parameters<History["pushState"]>) => {
      original(...given);
      report();
    };
  }
  addEventListener("popstate", report);
  report();

  listen("navigate", (payload) => {
    const link = document.createElement("a");
    link.setAttribute("href", String(payload));
    document.body.append(link);
    link.dispatchEvent(new Event("shopify:navigate", { bubbles: true }));
    link.remove();
  });
}

function isAdminAddress(href: string): boolean {
  return (
    /^shopify:(\/\/)?admin\//.test(href) ||
    /^https:\/\/(admin\.shopify\.com\/store|[a-z0-9-]+\.myshopify\.com\/admin)\//.test(href)
  );
}

/** Links and window.open to pages of the Admin lead the whole page there, as App Bridge makes them. */
export function followAdminLinks(): void {
  addEventListener(
    "click",
    (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
      const href = link?.getAttribute("href") ?? "";
      if (!isAdminAddress(href)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      tell("leave", href);
    },
    { capture: true },
  );
  const plainOpen = window.open.bind(window);
  window.open = (url, target, features) => {
    if (url === undefined || !isAdminAddress(String(url))) return plainOpen(url, target, features);
    tell("leave", String(url));
    return null;
  };
}

/** Outside the frame the app has no session: as the real script does, lead to the Admin, which embeds it. */
export function embedOrLeave(): boolean {
  if (parent !== window) return true;
  const shop = new URLSearchParams(location.search).get("shop") ?? "";
  const store = shop.replace(/\.myshopify\.com$/, "");
  const path = location.pathname.startsWith("/auth/") ? "" : location.pathname;
  location.replace(store ? `${adminOrigin}/store/${store}/apps/ops-room${path}` : adminOrigin);
  return false;
}

/** Resolves when nothing is unsaved or the founder lets go of it. */
export async function leaveConfirmation(): Promise<void> {
  await call("leaveConfirmation");
}
