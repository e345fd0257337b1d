/** Where a link to a record leads, in words: "Open the order". */
export function placeOf(href: string): string {
  if (!href.startsWith("/")) return "Open it in Shopify";
  const [, screen = "", inside = ""] = /^\/app\/([^/#?]*)[/#?]?(.*)$/u.exec(href) ?? [];
  const [whole, one] = PLACES[screen] ?? ["Open it", "Open it"];
  return inside === "" ? whole : one;
}

/** Of each screen: the screen itself, and one record on it. */
const PLACES: Readonly<Record<string, readonly [string, string]>> = {
  alerts: ["Open the inbox", "Open the decision"],
  drafts: ["Open the inbox", "Open the draft"],
  history: ["Open History", "Open the receipt"],
  orders: ["Open Purchase orders", "Open the order"],
  settings: ["Open Settings", "Open Settings"],
};
