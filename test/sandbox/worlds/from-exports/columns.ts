/**
 * The columns of Shopify's exports that a world needs, by every name they have had. All others are left alone:
 * those with names, e-mail addresses, telephone numbers and addresses of people are never looked at.
 */
const ORDERS = {
  name: ["name", "order", "order name", "order number"],
  id: ["id", "order id"],
  createdAt: ["created at", "order date", "date"],
  paidAt: ["paid at"],
  fulfilledAt: ["fulfilled at"],
  cancelledAt: ["cancelled at", "canceled at"],
  currency: ["currency"],
  financialStatus: ["financial status", "payment status"],
  fulfilmentStatus: ["fulfillment status", "fulfilment status"],
  discount: ["discount amount"],
  refunded: ["refunded amount"],
  quantity: ["lineitem quantity", "line item quantity"],
  title: ["lineitem name", "line item name"],
  price: ["lineitem price", "line item price"],
  sku: ["lineitem sku", "line item sku"],
  lineDiscount: ["lineitem discount", "line item discount"],
} as const;

const PRODUCTS = {
  handle: ["handle", "url handle"],
  title: ["title"],
  vendor: ["vendor"],
  type: ["type", "product type", "custom product type"],
  status: ["status"],
  published: ["published", "published on online store"],
  option1: ["option1 value"],
  option2: ["option2 value"],
  option3: ["option3 value"],
  sku: ["variant sku", "sku"],
  tracker: ["variant inventory tracker", "inventory tracker"],
  quantity: ["variant inventory qty", "variant inventory quantity", "inventory quantity"],
  policy: ["variant inventory policy", "continue selling when out of stock"],
  price: ["variant price", "price"],
  compareAt: ["variant compare at price", "compare-at price", "compare at price"],
  // A metafield's column: what Shopify adds in brackets is not part of the name.
  minimumAdvertised: ["minimum advertised price"],
  cost: ["cost per item", "variant cost", "unit cost"],
} as const;

const INVENTORY = {
  handle: ["handle", "url handle"],
  title: ["title"],
  option1: ["option1 value"],
  option2: ["option2 value"],
  option3: ["option3 value"],
  sku: ["sku", "variant sku"],
  location: ["location"],
  incoming: ["incoming"],
  unavailable: ["unavailable"],
  committed: ["committed"],
  available: ["available"],
  onHand: ["on hand"],
} as const;

/**
 * Columns of products. A file of Shopify's that names goods and has none of these is an inventory of before 2023,
 * and the columns that nobody knows are locations.
 */
const OF_PRODUCTS = [
  /^(price|cost|compare.at|product|variant|image|seo|google shopping|metafield|body|gift card)\b/,
  /^(vendor|brand|type|category|status|published|tags?|description|url|weight|grams|currency|email|quantity)$/,
  /^(custom product type|standardized product type|collection|charge tax|continue selling when out of stock)$/,
  /^(requires shipping|inventory (quantity|tracker|policy)|(created|updated) at|.* \/ .*|.*metafields?\b.*)$/,
];

/** Other columns of an inventory export; before 2023 the rest were named after locations, one column each. */
const NOT_LOCATIONS = [
  "option1 name",
  "option2 name",
  "option3 name",
  "hs code",
  "coo",
  "bin name",
  "barcode",
];

export type OrderField = keyof typeof ORDERS;
export type ProductField = keyof typeof PRODUCTS;
export type InventoryField = keyof typeof INVENTORY;

/** Where each known column stands. */
export type Places<F extends string> = Partial<Record<F, number>>;

export type Kind =
  | { kind: "orders"; at: Places<OrderField> }
  | { kind: "products"; at: Places<ProductField> }
  /** `locations`: places of columns that are named after a location. */
  | { kind: "inventory"; at: Places<InventoryField>; locations: readonly number[] };

/** Says which export has these columns (see `plainHeader`), in whatever order and however many. Null: none. */
export function recogniseExport(columns: readonly string[]): Kind | null {
  const orders = places(ORDERS, columns);
  const named = orders.title !== undefined || orders.sku !== undefined;
  if (named && orders.quantity !== undefined) return { kind: "orders", at: orders };

  const inventory = places(INVENTORY, columns);
  const goods =
    inventory.sku !== undefined || inventory.handle !== undefined || inventory.title !== undefined;
  const counted = inventory.available !== undefined || inventory.onHand !== undefined;
  if (goods && counted && !columns.some((column) => column === "price" || column === "variant price"))
    return { kind: "inventory", at: inventory, locations: [] };
  const coded = columns.includes("coo") && columns.includes("hs code");
  const ofProducts = columns.some(
    (column) => OF_PRODUCTS.some((one) => one.test(column)) && column !== "variant sku",
  );
  if (goods && (coded || (inventory.handle !== undefined && !ofProducts))) {
    const known = new Set<string>([...Object.values(INVENTORY).flat(), ...NOT_LOCATIONS]);
    const locations = [...columns.keys()].filter((at) => !known.has(columns[at] ?? "") && columns[at] !== "");
    if (locations.length > 0) return { kind: "inventory", at: inventory, locations };
  }

  const products = places(PRODUCTS, columns);
  const product = products.handle !== undefined || products.title !== undefined;
  if (product && (products.price !== undefined || products.sku !== undefined))
    return { kind: "products", at: products };
  return null;
}

function places<F extends string>(
  fields: Record<F, readonly string[]>,
  columns: readonly string[],
): Places<F> {
  const found: Places<F> = {};
  for (const field of Object.keys(fields) as F[]) {
    // The first name that is there wins: `Variant Price` before a market's `Price / Europe`.
    const at = fields[field].map((name) => columns.indexOf(name)).find((place) => place !== -1);
    if (at !== undefined) found[field] = at;
  }
  return found;
}
