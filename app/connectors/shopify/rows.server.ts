/** The three files of the first read, turned into pages of facts as they stream in. */
import type { z } from "zod";
import { Unavailable } from "../../ops/errors.ts";
import type { FactBatch, OrderFact, StockLevelFact, VariantFact } from "../../ops/facts/facts.ts";
import type { ShopTerms } from "../../ops/facts/shop-terms.ts";
import { gatherer, type Gathered } from "./group-orders.ts";
import { BulkOrder, Level, Line, VariantWithProduct, type WholeOrder } from "./schema.ts";
import { toOrder, toStockLevel, toVariant } from "./to-facts.ts";

/** Rows per stored page: large enough for few statements, small enough to lose little in a crash. */
const PAGE_ROWS = 2_000;
/** Rows of orders that wait for lines that may still come. */
const WAITING_ROWS = 10_000;
/** More than this many orders out of order and the file is not what we asked for. */
const MOST_STRAYS = 5_000;

/** `rows` counts what the founder would: variants, stock levels, orders. */
export type FactPage = { batch: FactBatch; rows: number; skipped: number };

type Chunks = AsyncIterable<readonly string[]>;

/** What bundles need beyond their rows: their parts, which `withParts` reads. */
export async function* variantPages(
  chunks: Chunks,
  terms: ShopTerms,
  withParts: (variants: readonly VariantFact[]) => Promise<VariantFact[]>,
): AsyncGenerator<FactPage> {
  let variants: VariantFact[] = [];
  const pageOfThem = async () => ({
    batch: { variants: await withParts(variants) },
    rows: variants.length,
    skipped: 0,
  });
  for await (const row of rows(chunks)) {
    const variant = known(VariantWithProduct, row);
    variants.push(toVariant(variant, variant.product, terms));
    if (variants.length < PAGE_ROWS) continue;
    yield await pageOfThem();
    variants = [];
  }
  if (variants.length > 0) yield await pageOfThem();
}

export async function* levelPages(chunks: Chunks): AsyncGenerator<FactPage> {
  let stockLevels: StockLevelFact[] = [];
  for await (const row of rows(chunks)) {
    // The items themselves are rows too; their levels name them.
    if (!("quantities" in row)) continue;
    stockLevels.push(toStockLevel(known(Level, row)));
    if (stockLevels.length < PAGE_ROWS) continue;
    yield { batch: { stockLevels }, rows: stockLevels.length, skipped: 0 };
    stockLevels = [];
  }
  if (stockLevels.length > 0) yield { batch: { stockLevels }, rows: stockLevels.length, skipped: 0 };
}

/** What orders need beyond their rows. */
export type OrderPorts = {
  /** The refunds of these orders with their lines: a bulk file cannot hold them. */
  refundsOf(orderIds: readonly string[]): Promise<ReadonlyMap<string, WholeOrder["refunds"]>>;
  /** These orders with what is read of those that are not done with. */
  withOpenParts(orders: readonly WholeOrder[]): Promise<readonly WholeOrder[]>;
  /** An order read by itself, complete; null: gone. */
  orderById(id: string): Promise<WholeOrder | null>;
};

export async function* orderPages(
  chunks: Chunks,
  terms: ShopTerms,
  ports: OrderPorts,
): AsyncGenerator<FactPage> {
  const gathered = gatherer();
  let waiting = 0;
  for await (const row of rows(chunks)) {
    if (typeof row["__parentId"] === "string") gathered.line(known(Line, row), row["__parentId"]);
    else gathered.order(known(BulkOrder, row));
    waiting += 1;
    if (waiting < WAITING_ROWS + PAGE_ROWS) continue;
    yield await orderPage(gathered.release(WAITING_ROWS), terms, ports);
    waiting = WAITING_ROWS;
    if (gathered.strays.size > MOST_STRAYS) throw notGrouped();
  }
  while (waiting > 0) {
    waiting = Math.max(0, waiting - PAGE_ROWS);
    const released = gathered.release(waiting);
    if (released.length > 0) yield await orderPage(released, terms, ports);
  }
  for (const id of gathered.strays) {
    const order = await ports.orderById(id);
    if (order) yield pageOf(await ports.withOpenParts([order]), terms);
  }
}

async function orderPage(
  gathered: readonly Gathered[],
  terms: ShopTerms,
  ports: OrderPorts,
): Promise<FactPage> {
  const refunded = gathered.filter(({ order }) => order.refunds.length > 0).map(({ order }) => order.id);
  const refunds =
    refunded.length > 0 ? await ports.refundsOf(refunded) : new Map<string, WholeOrder["refunds"]>();
  const whole = gathered.map(({ order, lines }) => ({
    ...order,
    lines,
    refunds: refunds.get(order.id) ?? [],
  }));
  return pageOf(await ports.withOpenParts(whole), terms);
}

/** Orders of another currency are left out, and go where they were stored before the shop changed its own. */
export function pageOf(whole: readonly WholeOrder[], terms: ShopTerms): FactPage {
  const orders: OrderFact[] = [];
  const deletedOrderIds: string[] = [];
  for (const order of whole) {
    const fact = toOrder(order, terms);
    if (fact) orders.push(fact);
    else deletedOrderIds.push(order.id);
  }
  return { batch: { orders, deletedOrderIds }, rows: orders.length, skipped: deletedOrderIds.length };
}

async function* rows(chunks: Chunks): AsyncGenerator<Record<string, unknown>> {
  for await (const texts of chunks) {
    for (const text of texts) {
      if (text === "") continue;
      yield parsed(text);
    }
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    const row: unknown = JSON.parse(text);
    if (typeof row === "object" && row !== null) return row as Record<string, unknown>;
  } catch {
    // Said below, without the text: it is the merchant's data.
  }
  throw new Unavailable(
    "shopify_file_broken",
    "A line of the file that Shopify prepared cannot be read. What was read of it is kept; it is asked for anew.",
  );
}

function known<S extends z.ZodType>(schema: S, row: unknown): z.output<S> {
  const result = schema.safeParse(row);
  if (result.success) return result.data;
  throw new Unavailable(
    "shopify_not_understood",
    `The file that Shopify prepared has a row in a form that Ops Room does not know (${result.error.issues[0]?.path.join(".") ?? ""}). What was read before is kept.`,
    { cause: result.error },
  );
}

function notGrouped(): Unavailable {
  return new Unavailable(
    "shopify_file_mixed",
    "The file that Shopify prepared mixes the lines of many orders. What was read of it is kept; it is asked for anew.",
  );
}
