/** Words for sources, in one place so that every screen calls them alike. */
import type { Say } from "./say.ts";

type KindWords = { title: string; why: string; rows: (count: string) => string };

const SHOPIFY: Readonly<Record<string, KindWords>> = {
  products: {
    title: "products",
    why: "What you sell, at which price and cost, and from whom.",
    rows: (count) => `${count} variants`,
  },
  inventory: {
    title: "stock levels",
    why: "What is left to sell, at each location.",
    rows: (count) => `${count} stock levels`,
  },
  orders: {
    title: "orders",
    why: "How fast each product sells, returns included. No customer's name, address or mail is read.",
    rows: (count) => `${count} orders`,
  },
  payments: {
    title: "disputes and payouts",
    why: "What buyers contest, and what Shopify Payments holds and pays out.",
    rows: (count) => `${count} disputes and payouts`,
  },
  price_lists: {
    title: "prices for companies",
    why: "At which prices companies buy, where the store sells to companies.",
    rows: (count) => `${count} prices for companies`,
  },
  discounts: {
    title: "discounts",
    why: "Which discounts are on, since when, and how often each was used.",
    rows: (count) => `${count} discounts`,
  },
  returns: {
    title: "returns and refunds",
    why: "What comes back and why, and what was given back. Neither customers' notes nor yours are read.",
    rows: (count) => `${count} orders with returns or refunds`,
  },
  customers: {
    title: "customers of orders",
    why: "Which orders are of one customer. No name, address, phone number or mail is read.",
    rows: (count) => `${count} orders and whose they are`,
  },
};

export function kindTitle(connector: string, kind: string): string {
  return (connector === "shopify" ? SHOPIFY[kind]?.title : undefined) ?? kind.replaceAll("_", " ");
}

export function kindWhy(kind: string): string {
  return SHOPIFY[kind]?.why ?? "";
}

export function kindRows(kind: string, count: string): string {
  return SHOPIFY[kind]?.rows(count) ?? `${count} rows`;
}

type Looked = { title: string; lookedAt: number; fine: number };

/** What looking found to be fine, as a merchant would say it; a detector without words of its own gets plain ones. */
const LOOKED: Readonly<Record<string, (looked: Looked, say: Say) => string>> = {
  stockout: ({ lookedAt, fine }, say) =>
    fine === lookedAt
      ? `None of your ${say.count(lookedAt, "product variant")} that can sell out needs a new order yet.`
      : `Of your ${say.count(lookedAt, "product variant")} that can sell out, ${say.number(fine)} ${fine === 1 ? "needs" : "need"} no new order yet.`,
};

/** Whether what a detector looked at is said on the inbox in a sentence of its own. */
export function hasOwnSentence(detector: string): boolean {
  return LOOKED[detector] !== undefined;
}

/** "Of your 359 product variants that can sell out, 333 need no new order yet." */
export function lookedSentence(detector: string, looked: Looked, say: Say): string {
  if (looked.lookedAt === 0) return `${looked.title}: there was nothing to look at.`;
  const own = LOOKED[detector];
  if (own) return own(looked, say);
  return `${looked.title}: ${say.number(looked.fine)} of ${say.number(looked.lookedAt)} looked at are fine.`;
}

/** Outside systems that Ops Room cannot be linked to yet, and what stays unseen because of it. */
export const NOT_LINKED: readonly { title: string; hides: string }[] = [
  { title: "Gmail", hides: "supplier and customer mail" },
  { title: "Zoho", hides: "bills and supplier prices" },
  { title: "Amazon", hides: "marketplace listings and fees" },
  { title: "Google Merchant and Ads", hides: "Google listings and ad spend" },
  { title: "Meta Ads", hides: "Meta ad spend" },
  { title: "Report files", hides: "settlement and carrier reports" },
];

/** What never happens, said before the first read. */
export const NEVER_HAPPENS: readonly string[] = [
  "Nothing in your store changes without your approval of exactly that change.",
  "No customer's name, address, phone number or mail address is read.",
  "Nothing is sent to anybody: orders are prepared, and you decide.",
];
