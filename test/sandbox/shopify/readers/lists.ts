/** The root lists: what each can be sorted and filtered by. */
import { GraphQLError } from "graphql";
import type { Item, Level, Order, Product, Variant } from "../state/model.ts";
import { type Args, type Context, text } from "./reader.ts";
import { returnStatus } from "./returns.ts";
import { Rows } from "./rows.ts";
import { type Filter, parseQuery } from "./search.ts";

type Sorts<T> = Record<string, (row: T) => number | string>;

const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);
/** Ids have up to 19 digits, more than a number holds: padded, their text is in their order. */
const id = (row: { id: string }): string => row.id.padStart(19, "0");
const idNumber = (row: { id: string }): bigint => BigInt(row.id);

const productSorts: Sorts<Product> = {
  ID: id,
  CREATED_AT: (row) => seconds(row.createdAt),
  UPDATED_AT: (row) => seconds(row.updatedAt),
  TITLE: (row) => row.title,
  VENDOR: (row) => row.vendor,
};
const variantSorts: Sorts<Variant> = { ID: id, SKU: (row) => row.sku ?? "", TITLE: (row) => row.title };
const orderSorts: Sorts<Order> = {
  ID: id,
  CREATED_AT: (row) => seconds(row.createdAt),
  PROCESSED_AT: (row) => seconds(row.createdAt),
  UPDATED_AT: (row) => seconds(row.updatedAt),
};

const productFilters: Filter<Product> = {
  id: idNumber,
  created_at: (row) => row.createdAt,
  updated_at: (row) => row.updatedAt,
  status: (row) => row.status,
  vendor: (row) => row.vendor,
  product_type: (row) => row.productType,
  title: (row) => row.title,
};
const variantFilters: Filter<Variant> = {
  id: idNumber,
  updated_at: (row) => row.updatedAt,
  product_id: (row) => idNumber(row.product),
  product_ids: (row) => idNumber(row.product),
  product_status: (row) => row.product.status,
  sku: (row) => row.sku,
  vendor: (row) => row.product.vendor,
};
const itemFilters: Filter<Item> = {
  id: idNumber,
  created_at: (row) => row.createdAt,
  updated_at: (row) => row.updatedAt,
  sku: (row) => row.variant.sku,
};
const orderFilters: Filter<Order> = {
  id: idNumber,
  created_at: (row) => row.createdAt,
  processed_at: (row) => row.createdAt,
  updated_at: (row) => row.updatedAt,
  name: (row) => row.name,
  test: (row) => row.test,
  status: (row) => (row.cancelledAt ? "cancelled" : row.fulfilmentStatus === "FULFILLED" ? "closed" : "open"),
  financial_status: (row) => row.financialStatus,
  fulfillment_status: (row) => row.fulfilmentStatus,
  return_status: returnStatus,
};
const levelFilters: Filter<Level> = {
  created_at: (row) => row.createdAt,
  updated_at: (row) => row.updatedAt,
  inventory_item_id: (row) => idNumber(row.item),
};

/** Without read_all_orders, an app sees the orders of the last 60 days. */
export function visible(order: Order, context: Context): boolean {
  if (context.access.granted.has("read_all_orders")) return true;
  return order.createdAt.getTime() >= context.now().getTime() - 60 * 86_400_000;
}

export function productRows(args: Args, context: Context): Rows<Product> {
  const rows = context.state.products;
  return sortedRows({ rows, sorts: productSorts, filters: productFilters, byDefault: "ID" }, args, context);
}

export function variantRows(args: Args, context: Context): Rows<Variant> {
  const rows = context.state.variants;
  return sortedRows({ rows, sorts: variantSorts, filters: variantFilters, byDefault: "ID" }, args, context);
}

export function itemRows(args: Args, context: Context): Rows<Item> {
  const rows = context.state.items;
  return sortedRows({ rows, sorts: { ID: id }, filters: itemFilters, byDefault: "ID" }, args, context);
}

export function orderRows(args: Args, context: Context): Rows<Order> {
  const rows = context.state.orders;
  const listing = { rows, sorts: orderSorts, filters: orderFilters, byDefault: "PROCESSED_AT" };
  const all = sortedRows(listing, { ...args, reverse: false }, context);
  const seen = all.rows.filter((order) => visible(order, context));
  return new Rows(seen, all.positionOf, args["reverse"] === true);
}

export function levelRows(levels: ReadonlyMap<string, Level>, args: Args, context: Context): Rows<Level> {
  const keep = parseQuery(text(args, "query"), levelFilters, context.now());
  const rows = [...levels.values()]
    .filter((level) => args["includeInactive"] === true || level.location.active)
    .filter(keep);
  rows.sort((a, b) => order(id(a.location), id(b.location)) || order(id(a.item), id(b.item)));
  return new Rows(rows, (level) => [id(level.location), id(level.item)], args["reverse"] === true);
}

/** The rows of a count, up to its limit; a limit of null counts them all. */
export function count(
  { rows }: { rows: readonly unknown[] },
  args: Args,
): { count: number; precision: "EXACT" | "AT_LEAST" } {
  const limit = typeof args["limit"] === "number" ? args["limit"] : Infinity;
  const total = rows.length;
  return { count: Math.min(total, limit), precision: total > limit ? "AT_LEAST" : "EXACT" };
}

type Listing<T> = { rows: ReadonlyMap<string, T>; sorts: Sorts<T>; filters: Filter<T>; byDefault: string };

function sortedRows<T extends { id: string }>(listing: Listing<T>, args: Args, context: Context): Rows<T> {
  const sortKey = text(args, "sortKey") ?? listing.byDefault;
  const value = listing.sorts[sortKey];
  if (!value) {
    const known = Object.keys(listing.sorts).join(", ");
    throw new GraphQLError(`The stand-in does not sort this list by ${sortKey}; it knows ${known}.`, {
      extensions: { code: "STAND_IN_CANNOT_SORT" },
    });
  }
  const compare = (a: T, b: T): number => order(value(a), value(b)) || order(id(a), id(b));
  const all = context.state.list(listing.rows, sortKey, compare);
  const query = text(args, "query");
  const rows = query ? all.filter(parseQuery(query, listing.filters, context.now())) : all;
  return new Rows(rows, (row) => [value(row), id(row)], args["reverse"] === true);
}

function order(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
