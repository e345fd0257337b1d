/** The root lists: what each can be sorted and filtered by. */
import { GraphQLError } from "graphql";
import type { Item, Level, Order, Product, Variant } from "../state/model.ts";
import { type Args, type Context, text } from "./reader.ts";
import { Rows } from "./rows.ts";
import { type Filter, parseQuery } from "./search.ts";

type Sorts<T> = Record<string, (row: T) => number | string>;

const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);
const id = (row: { id: string }): number => Number(row.id);

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
  id,
  created_at: (row) => row.createdAt,
  updated_at: (row) => row.updatedAt,
  status: (row) => row.status,
  vendor: (row) => row.vendor,
  product_type: (row) => row.productType,
  title: (row) => row.title,
};
const variantFilters: Filter<Variant> = {
  id,
  updated_at: (row) => row.updatedAt,
  product_id: (row) => Number(row.product.id),
  product_ids: (row) => Number(row.product.id),
  product_status: (row) => row.product.status,
  sku: (row) => row.sku,
  vendor: (row) => row.product.vendor,
};
const itemFilters: Filter<Item> = {
  id,
  created_at: (row) => row.createdAt,
  updated_at: (row) => row.updatedAt,
  sku: (row) => row.variant.sku,
};
const orderFilters: Filter<Order> = {
  id,
  created_at: (row) => row.createdAt,
  processed_at: (row) => row.createdAt,
  updated_at: (row) => row.updatedAt,
  name: (row) => row.name,
  test: (row) => row.test,
  status: (row) => (row.cancelledAt ? "cancelled" : row.fulfilmentStatus === "FULFILLED" ? "closed" : "open"),
  financial_status: (row) => row.financialStatus,
  fulfillment_status: (row) => row.fulfilmentStatus,
};
const levelFilters: Filter<Level> = {
  created_at: (row) => row.createdAt,
  updated_at: (row) => row.updatedAt,
  inventory_item_id: (row) => Number(row.item.id),
};

/** Without read_all_orders, an app sees the orders of the last 60 days. */
export function visible(order: Order, context: Context): boolean {
  if (context.access.granted.has("read_all_orders")) return true;
  return order.createdAt.getTime() >= context.now().getTime() - 60 * 86_400_000;
}

export function productRows(args: Args, context: Context): Rows<Product> {
  return sortedRows(context, "products", productSorts, productFilters, args, "ID");
}

export function variantRows(args: Args, context: Context): Rows<Variant> {
  return sortedRows(context, "variants", variantSorts, variantFilters, args, "ID");
}

export function itemRows(args: Args, context: Context): Rows<Item> {
  return sortedRows(context, "items", { ID: id }, itemFilters, args, "ID");
}

export function orderRows(args: Args, context: Context): Rows<Order> {
  const all = sortedRows(
    context,
    "orders",
    orderSorts,
    orderFilters,
    { ...args, reverse: false },
    "PROCESSED_AT",
  );
  const seen = all.rows.filter((order) => visible(order, context));
  return new Rows(seen, all.positionOf, args["reverse"] === true);
}

export function levelRows(levels: ReadonlyMap<string, Level>, args: Args, context: Context): Rows<Level> {
  const keep = parseQuery(text(args, "query"), levelFilters, context.now());
  const rows = [...levels.values()]
    .filter((level) => args["includeInactive"] === true || level.location.active)
    .filter(keep);
  rows.sort((a, b) => Number(a.location.id) - Number(b.location.id) || id(a.item) - id(b.item));
  return new Rows(rows, (level) => [Number(level.location.id), id(level.item)], args["reverse"] === true);
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

function sortedRows<K extends "products" | "variants" | "items" | "orders", T extends { id: string }>(
  context: Context,
  kind: K,
  sorts: Sorts<T>,
  filters: Filter<T>,
  args: Args,
  byDefault: string,
): Rows<T> {
  const sortKey = text(args, "sortKey") ?? byDefault;
  const value = sorts[sortKey];
  if (!value) {
    throw new GraphQLError(
      `The stand-in does not sort ${kind} by ${sortKey}; it knows ${Object.keys(sorts).join(", ")}.`,
      {
        extensions: { code: "STAND_IN_CANNOT_SORT" },
      },
    );
  }
  // The caller pairs each kind with its own row type.
  const list = context.state.list as unknown as (
    kind: K,
    key: string,
    compare: (a: T, b: T) => number,
  ) => readonly T[];
  const all = list.call(context.state, kind, sortKey, (a, b) => order(value(a), value(b)) || id(a) - id(b));
  const query = text(args, "query");
  const rows = query ? all.filter(parseQuery(query, filters, context.now())) : all;
  return new Rows(rows, (row) => [value(row), id(row)], args["reverse"] === true);
}

function order(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
