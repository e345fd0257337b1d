import { ask } from "./frame-dialog.ts";

export type ScopesDetail = { granted: string[]; required: string[]; optional: string[] };

/** Words for what the store would allow; others are shown by their name. */
const WORDS: Readonly<Record<string, string>> = {
  read_all_orders: "View all orders, also those older than 60 days",
  read_shopify_payments_accounts: "View your Shopify Payments account",
  read_shopify_payments_disputes: "View Shopify Payments disputes",
  read_shopify_payments_payouts: "View Shopify Payments payouts",
  read_returns: "View returns",
  read_customers: "View customers",
  read_discounts: "View discounts",
  write_discounts: "Manage discounts",
  write_orders: "Edit orders",
  write_returns: "Manage returns",
};

/** As the Admin does: only optional scopes of the app can be asked for, and the merchant grants all of them or none. */
export async function requestScopes(
  wanted: string[],
): Promise<{ result: "granted-all" | "declined-all"; detail: ScopesDetail }> {
  const before = await scopesAt("/_admin/scopes", []);
  const unknown = wanted.filter((scope) => ![...before.optional, ...before.required].includes(scope));
  if (unknown.length > 0)
    throw new Error(`The app's configuration has no optional scope ${unknown.join(", ")}.`);
  const missing = wanted.filter((scope) => !before.granted.includes(scope));
  if (missing.length === 0) return { result: "granted-all", detail: before };
  const allowed = await ask({
    title: "Ops Room asks for more access",
    text: missing.map((scope) => WORDS[scope] ?? scope).join("; "),
    yes: "Allow",
    no: "Not now",
    tone: "primary",
  });
  if (!allowed) return { result: "declined-all", detail: before };
  return { result: "granted-all", detail: await scopesAt("/_admin/scopes/grant", missing) };
}

export async function scopesAt(address: string, scopes: string[]): Promise<ScopesDetail> {
  const body = new URLSearchParams(scopes.map((scope) => ["scope", scope]));
  const response = await fetch(address, { method: "POST", body });
  if (!response.ok) throw new Error("The sandbox's Admin does not answer. Is `npm run demo` still running?");
  return (await response.json()) as ScopesDetail;
}
