/**
 * What changed since the stored cursors. Webhooks tell sooner, but not surely: this finds what they missed.
 * A cursor moves in the unit that stores the page before it, so a crash reads a page again and loses none.
 */
import { z } from "zod";
import type { Unit } from "../../adapters/store/contract.ts";
import type { FactBatch } from "../../ops/facts/facts.ts";
import { SHOPIFY_KINDS, type ShopifyKind } from "../../ops/facts/source-status.ts";
import type { ReadPorts } from "../contract.ts";
import type { ReadClient } from "./client.server.ts";
import { withBundleParts } from "./bundle-parts.server.ts";
import { readFully, storeLocations, type ReadContext } from "./full-read.server.ts";
import { INVENTORY_ITEMS_CHANGED, LEVELS_CHANGED, ORDERS_CHANGED, PRODUCTS_CHANGED } from "./operations.ts";
import { withOpenParts } from "./open-parts.server.ts";
import { pages } from "./paging.server.ts";
import { readProduct, restOf, wholeOrder } from "./records.server.ts";
import { pageOf } from "./rows.server.ts";
import { FullOrder, Level, page, Product, Variant, VariantWithProduct, type WholeOrder } from "./schema.ts";
import { bulkMarkOf, cursorOf, daysOf, failing, saveStatus, statusOf } from "./source.server.ts";
import { toStockLevel, toVariant } from "./to-facts.ts";

/** Read again before the cursor: Shopify's search runs behind its records, and clocks differ. */
const OVERLAP_MS = 5 * 60_000;

/** A page, and up to when everything is stored once it is; null: not known before the end. */
type ChangePage = { batch: FactBatch; rows: number; upTo: Date | null };

export async function readChanges(context: ReadContext): Promise<{ rows: number }> {
  const broken = await context.ports.unit((unit) => brokenOff(unit, context.ports.now()));
  if (broken.length > 0) await readFully(context, broken);
  await failingWhereRead(context.ports, () => storeLocations(context));
  let rows = 0;
  const failures: unknown[] = [];
  for (const kind of SHOPIFY_KINDS) {
    try {
      rows += await failing(context.ports, kind, () => readKind(context, kind));
    } catch (error) {
      if (context.ports.signal?.aborted) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return { rows };
}

/** As `failing`, for the kinds that were read once: those of a first read under way are that read's own. */
export async function failingWhereRead<T>(ports: ReadPorts, work: () => Promise<T>): Promise<T> {
  const read: ShopifyKind[] = [];
  await ports.unit(async (unit) => {
    for (const kind of SHOPIFY_KINDS) if ((await cursorOf(unit, kind)) !== null) read.push(kind);
  });
  return failing(ports, read, work);
}

/** A first read that takes longer than this has lost its job. */
const FIRST_READ_MS = 3_600_000;

/** Kinds whose first read failed or was lost: they are read fully here, or nothing would ever take them up. */
async function brokenOff(unit: Unit, now: Date): Promise<ShopifyKind[]> {
  const broken: ShopifyKind[] = [];
  for (const kind of SHOPIFY_KINDS) {
    if ((await cursorOf(unit, kind)) !== null) continue;
    const { state } = await statusOf(unit, kind);
    const mark = await bulkMarkOf(unit, kind);
    // Without a mark that can be read, nothing is known of the file that it waits for.
    const lost = mark ? now.getTime() - mark.startedAt.getTime() > FIRST_READ_MS : state === "reading";
    if (lost || state === "failed") broken.push(kind);
  }
  return broken;
}

async function readKind(context: ReadContext, kind: ShopifyKind): Promise<number> {
  const { ports } = context;
  const cursor = await ports.unit((unit) => cursorOf(unit, kind));
  if (cursor === null) return 0;
  const startedAt = ports.now();
  const filter = `updated_at:>='${new Date(cursor.getTime() - OVERLAP_MS).toISOString()}'`;
  let rows = 0;
  for await (const { batch, rows: more, upTo } of changes(context, kind, filter)) {
    ports.signal?.throwIfAborted();
    rows += more;
    await ports.unit(async (unit) => {
      await storeBatch(unit, ports, batch);
      if (upTo !== null && upTo > cursor) await saveStatus(unit, kind, { cursor: upTo.toISOString() });
    });
    ports.onProgress?.({ kind, rows, expected: null });
  }
  await ports.unit((unit) =>
    saveStatus(unit, kind, {
      state: "complete",
      lastCompleteAt: ports.now(),
      problem: null,
      cursor: startedAt.toISOString(),
    }),
  );
  return rows;
}

/** Facts with the sums that hang on them. */
export async function storeBatch(unit: Unit, ports: ReadPorts, batch: FactBatch): Promise<void> {
  await unit.facts.write(batch, ports.now());
  const days = daysOf(batch);
  if (days.length > 0) await unit.facts.rebuildDailySales(days);
}

function changes(context: ReadContext, kind: ShopifyKind, filter: string): AsyncGenerator<ChangePage> {
  switch (kind) {
    case "products":
      return changedProducts(context, filter);
    case "inventory":
      return changedLevels(context, filter);
    case "orders":
      return changedOrders(context, filter);
  }
}

const ProductsAnswer = z.object({ products: page(Product.extend({ variants: page(Variant) })) });
const ItemsAnswer = z.object({
  inventoryItems: page(z.object({ variants: z.object({ nodes: z.array(VariantWithProduct) }).nullable() })),
});

async function* changedProducts({ client, terms }: ReadContext, query: string): AsyncGenerator<ChangePage> {
  const asked = { document: PRODUCTS_CHANGED, variables: { query }, answer: ProductsAnswer, first: 50 };
  for await (const products of pages(client, { ...asked, pick: (answer) => answer.products })) {
    const variants = [];
    for (const { variants: first, ...product } of products) {
      const all = await restOf<Variant>(
        first,
        async (after) => (await readProduct(client, product.id, after)) ?? [],
      );
      variants.push(...all.map((variant) => toVariant(variant, product, terms)));
    }
    yield {
      batch: { variants: await withBundleParts(client, variants) },
      rows: variants.length,
      upTo: null,
    };
  }
  // Unit cost and tracking belong to the inventory item; changing them leaves the product as it was.
  const items = { document: INVENTORY_ITEMS_CHANGED, variables: { query }, answer: ItemsAnswer, first: 100 };
  for await (const nodes of pages(client, { ...items, pick: (answer) => answer.inventoryItems })) {
    const variants = nodes
      .flatMap((item) => item.variants?.nodes ?? [])
      .map((variant) => toVariant(variant, variant.product, terms));
    yield {
      batch: { variants: await withBundleParts(client, variants) },
      rows: variants.length,
      upTo: null,
    };
  }
}

const LevelsAnswer = z.object({ location: z.object({ inventoryLevels: page(Level) }).nullable() });

async function* changedLevels({ client, ports }: ReadContext, query: string): AsyncGenerator<ChangePage> {
  const locations = await ports.unit((unit) => unit.facts.locations());
  for (const { locationId } of locations) {
    const asked = { document: LEVELS_CHANGED, variables: { locationId, query }, answer: LevelsAnswer };
    for await (const levels of pages(client, {
      ...asked,
      pick: ({ location }) => location?.inventoryLevels ?? null,
    }))
      yield { batch: { stockLevels: levels.map(toStockLevel) }, rows: levels.length, upTo: null };
  }
}

const OrdersAnswer = z.object({ orders: page(FullOrder) });

/** Sorted by their change, so each page moves the cursor. */
async function* changedOrders(
  { client, terms, scopes }: ReadContext,
  query: string,
): AsyncGenerator<ChangePage> {
  const asked = { document: ORDERS_CHANGED, variables: { query }, answer: OrdersAnswer, first: 50 };
  for await (const orders of pages(client, { ...asked, pick: (answer) => answer.orders })) {
    const whole = await withOpenParts(client, scopes, await wholeOrders(client, orders));
    const { batch, rows } = pageOf(whole, terms);
    yield { batch, rows, upTo: orders.at(-1)?.updatedAt ?? null };
  }
}

async function wholeOrders(client: ReadClient, orders: readonly FullOrder[]): Promise<WholeOrder[]> {
  const whole: WholeOrder[] = [];
  for (const order of orders) whole.push(await wholeOrder(client, order));
  return whole;
}
