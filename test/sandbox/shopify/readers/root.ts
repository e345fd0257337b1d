import type { BulkOperation } from "../bulk/operation.ts";
import { gid, idOf, stamp } from "../state/model.ts";
import { locationList } from "./catalogue.ts";
import { discountRoots } from "./discounts.ts";
import { count, itemRows, orderRows, productRows, variantRows, visible } from "./lists.ts";
import { partOf, type RefundOf } from "./orders.ts";
import { paymentRoots } from "./payments.ts";
import { priceListRoots } from "./price-lists.ts";
import { type Args, type Context, plain, readersOf, text } from "./reader.ts";
import { returnsOf } from "./returns.ts";
import { listed, Rows } from "./rows.ts";

type Finder = (id: string, context: Context) => unknown;

/** What `node(id)` finds, by the type named in the gid. */
const FINDERS: Record<string, Finder> = {
  Shop: (_id, { state }) => state.shop,
  Location: (id, { state }) => state.locations.get(id),
  Product: (id, { state }) => state.products.get(id),
  ProductVariant: (id, { state }) => state.variants.get(id),
  InventoryItem: (id, { state }) => state.items.get(id),
  Order: (id, context) => {
    const order = context.state.orders.get(id);
    return order && visible(order, context) ? order : undefined;
  },
  Refund: (id, context) => {
    for (const order of context.state.orders.values()) {
      const refund = order.refunds.find((candidate) => candidate.id === id);
      if (refund && visible(order, context)) return { kind: "Refund", order, refund } satisfies RefundOf;
    }
    return undefined;
  },
  Return: (id, context) => {
    const order = context.state.orders.get(context.state.orderOfReturn.get(id) ?? "");
    return order && visible(order, context) ? returnsOf(order).find(({ of }) => of.id === id) : undefined;
  },
  FulfillmentOrder: (id, context) => {
    const order = context.state.orders.get(id);
    return order && visible(order, context) ? partOf(order) : undefined;
  },
  DiscountCodeNode: (id, { state }) => ofKind("DiscountCodeNode", state.discounts.get(id)),
  DiscountAutomaticNode: (id, { state }) => ofKind("DiscountAutomaticNode", state.discounts.get(id)),
  InventoryTransfer: (id, { state }) => state.transfers.get(id),
  InventoryShipment: (id, { state }) => state.shipments.get(id),
  BulkOperation: (id, { bulkOperations }) => bulkOperations.find((operation) => operation.id === id),
};

function ofKind<T extends { kind: string }>(kind: string, row: T | undefined): T | undefined {
  return row?.kind === kind ? row : undefined;
}

function byId(kind: string): (source: unknown, args: Args, context: Context) => unknown {
  return (_source, args, context) => {
    const id = idOf(kind, text(args, "id") ?? "");
    return (id && FINDERS[kind]?.(id, context)) || null;
  };
}

function node(value: string, context: Context): unknown {
  const level = levelOf(value, context);
  if (level !== undefined) return level;
  const kind = /^gid:\/\/shopify\/([A-Za-z]+)\//.exec(value)?.[1] ?? "";
  const finder = FINDERS[kind];
  if (!finder)
    throw new Error(
      `The stand-in has no data for node(id: "${value}"); it finds ${Object.keys(FINDERS).join(", ")}.`,
    );
  context.access.demandType(kind, "node");
  return finder(idOf(kind, value) ?? "", context) ?? null;
}

/** Undefined: the gid is not one of an inventory level. */
function levelOf(value: string, context: Context): unknown {
  const match = /^gid:\/\/shopify\/InventoryLevel\/(\d+)\?inventory_item_id=(\d+)$/.exec(value);
  if (!match) return undefined;
  context.access.demandType("InventoryLevel", "node");
  return context.state.level(match[2] ?? "", match[1] ?? "") ?? null;
}

const root = readersOf<unknown>("QueryRoot", {
  shop: (_source, _args, { state }) => state.shop,
  shopLocales: (_source, _args, { state }) => [
    { locale: state.shop.locale, name: localeName(state.shop.locale), primary: true, published: true },
  ],
  location: (source, args, context) =>
    text(args, "id") ? byId("Location")(source, args, context) : (locationList({}, context)[0] ?? null),
  locations: (_source, args, context) => listed(locationList(args, context), args),
  locationsCount: (_source, args, context) => count(listed(locationList({}, context), {}), args),
  product: byId("Product"),
  products: (_source, args, context) => productRows(args, context),
  productsCount: (_source, args, context) => count(productRows(args, context), args),
  productVariant: byId("ProductVariant"),
  productVariants: (_source, args, context) => variantRows(args, context),
  productVariantsCount: (_source, args, context) => count(variantRows(args, context), args),
  inventoryItem: byId("InventoryItem"),
  inventoryItems: (_source, args, context) => itemRows(args, context),
  inventoryLevel: (_source, args, context) => levelOf(text(args, "id") ?? "", context) ?? null,
  order: byId("Order"),
  orders: (_source, args, context) => orderRows(args, context),
  ordersCount: (_source, args, context) => count(orderRows(args, context), args),
  fulfillmentOrder: byId("FulfillmentOrder"),
  refund: byId("Refund"),
  return: byId("Return"),
  ...paymentRoots,
  ...discountRoots,
  ...priceListRoots,
  inventoryTransfer: byId("InventoryTransfer"),
  inventoryTransfers: (_source, args, { state }) => listed([...state.transfers.values()], args),
  inventoryShipment: byId("InventoryShipment"),
  node: (_source, args, context) => node(text(args, "id") ?? "", context),
  nodes: (_source, args, context) => (args["ids"] as readonly string[]).map((id) => node(id, context)),
  currentAppInstallation: (_source, _args, context) => context,
  bulkOperation: byId("BulkOperation"),
  bulkOperations: (_source, args, { bulkOperations }) => newestFirst(bulkOperations, args),
  currentBulkOperation: (_source, _args, { bulkOperations }) => bulkOperations.at(-1) ?? null,
});

const appInstallation = readersOf<Context>("AppInstallation", {
  id: (context) => gid("AppInstallation", context.appId),
  accessScopes: (context) =>
    [...context.access.granted].map((handle) => ({ handle, description: handle.replaceAll("_", " ") })),
  app: (context) => ({ id: gid("App", context.appId), title: "Ops Room", handle: "ops-room" }),
});

const bulkOperation = readersOf<BulkOperation>("BulkOperation", {
  id: (row) => gid("BulkOperation", row.id),
  status: (row) => row.status,
  errorCode: (row) => row.errorCode,
  createdAt: (row) => stamp(row.createdAt),
  completedAt: (row) => (row.completedAt ? stamp(row.completedAt) : null),
  objectCount: (row) => String(row.objectCount),
  rootObjectCount: (row) => String(row.rootObjectCount),
  fileSize: (row) => (row.fileSize === null ? null : String(row.fileSize)),
  url: (row) => row.url,
  partialDataUrl: (row) => row.partialDataUrl,
  query: (row) => row.query,
  type: () => "QUERY",
});

function newestFirst(operations: readonly BulkOperation[], args: Args): Rows<BulkOperation> {
  // Unlike other lists, this one runs from the newest unless reversed.
  return new Rows(operations, (row) => [Number(row.id), 0], args["reverse"] !== true);
}

function localeName(locale: string): string {
  return new Intl.DisplayNames(["en"], { type: "language" }).of(locale) ?? locale;
}

export const rootReaders = [
  root,
  appInstallation,
  bulkOperation,
  plain("AccessScope", "handle", "description"),
  plain("App", "id", "title", "handle"),
];
