import type {
  DisputeFact,
  FactBatch,
  LocationFact,
  OrderFact,
  StockLevelFact,
  VariantFact,
} from "../../ops/facts/facts.ts";
import { supplierKey } from "../../ops/facts/views.ts";
import type { Scope, SealedScope } from "./client.server.ts";
import { erasedAmong } from "./erased-orders.server.ts";
import { columnsOf } from "./columns.server.ts";
import { writeBundleParts } from "./bundle-writes.server.ts";
import { writeOrderCustomers } from "./customer-writes.server.ts";
import { writeOrders } from "./order-writes.server.ts";
import { writeDiscounts } from "./discount-writes.server.ts";
import { writePriceLists } from "./price-list-writes.server.ts";
import { deleteReturns, writeOrderAccounts, writeReturns } from "./return-writes.server.ts";
import { writeBalances, writeDisputes, writePayouts } from "./payment-writes.server.ts";

const LOCATION = { locationId: "text", name: "text", active: "boolean" } as const;
const VARIANT = {
  variantId: "text",
  productId: "text",
  inventoryItemId: "text",
  productTitle: "text",
  variantTitle: "text",
  sku: "text",
  vendor: "text",
  supplierKey: "text",
  productType: "text",
  status: "text",
  priceMinor: "bigint",
  compareAtMinor: "bigint",
  unitCostMinor: "bigint",
  minimumAdvertisedMinor: "bigint",
  tracked: "boolean",
  continueSelling: "boolean",
  createdAt: "timestamptz",
  updatedAt: "timestamptz",
} as const;
const STOCK_LEVEL = {
  inventoryItemId: "text",
  locationId: "text",
  available: "int",
  committed: "int",
  incoming: "int",
  onHand: "int",
  reserved: "int",
  damaged: "int",
  safetyStock: "int",
  qualityControl: "int",
  updatedAt: "timestamptz",
} as const;
const STOCK_LEVEL_KEY = { inventoryItemId: "text", locationId: "text" } as const;

/**
 * Upserts a page of facts, one statement a table however long the page. A row that says it is older than the
 * stored one changes nothing but the time it was last seen.
 */
export async function writeFacts(scope: SealedScope, batch: FactBatch, observedAt: Date): Promise<void> {
  if (batch.locations?.length) await writeLocations(scope, batch.locations, observedAt);
  if (batch.variants?.length) {
    const variants = newestOfEach(batch.variants, ({ variantId }) => variantId);
    const taken = await writeVariants(scope, variants, observedAt);
    await writeBundleParts(
      scope,
      variants.filter(({ variantId }) => taken.has(variantId)),
    );
  }
  if (batch.stockLevels?.length) await writeStockLevels(scope, batch.stockLevels, observedAt);
  if (batch.orders?.length) {
    const orders = newestOfEach(batch.orders, ({ orderId }) => orderId);
    await writeOrders(scope, await withoutErased(scope, orders), observedAt);
  }
  if (batch.disputes?.length) {
    await writeDisputes(scope, await unlinked(scope, batch.disputes), observedAt);
  }
  if (batch.payouts?.length) await writePayouts(scope, batch.payouts, observedAt);
  if (batch.orderAccounts?.length) await writeOrderAccounts(scope, batch.orderAccounts, observedAt);
  if (batch.returns?.length) await writeReturns(scope, batch.returns, observedAt);
  if (batch.orderCustomers?.length) await writeOrderCustomers(scope, batch.orderCustomers, observedAt);
  if (batch.priceLists) await writePriceLists(scope, batch.priceLists, observedAt);
  if (batch.discounts) await writeDiscounts(scope, batch.discounts, observedAt);
  if (batch.balances) await writeBalances(scope, batch.balances, observedAt);
  if (batch.deletedProductIds?.length) await deleteProducts(scope, batch.deletedProductIds, observedAt);
  if (batch.deletedOrderIds?.length) await deleteOrders(scope, batch.deletedOrderIds);
}

/** Returns how many went. Variants stay as deleted ones; stock levels have nothing to tell any more. */
export async function forgetUnseen(
  { tx, shop }: Scope,
  kind: "variants" | "stock_levels",
  { seenSince, within }: { seenSince: Date; within: string | undefined },
): Promise<number> {
  const unseen = { shop, observedAt: { lt: seenSince } };
  if (kind === "stock_levels") {
    const where = within === undefined ? unseen : { ...unseen, inventoryItemId: within };
    const { count } = await tx.stockLevel.deleteMany({ where });
    return count;
  }
  const where = within === undefined ? unseen : { ...unseen, productId: within };
  const { count } = await tx.variant.updateMany({
    where: { ...where, deletedAt: null },
    data: { deletedAt: seenSince },
  });
  return count;
}

/** Returns how many went. */
export async function forgetOrders(
  scope: Scope,
  { from, before, listed }: { from: Date; before: Date; listed: readonly string[] },
): Promise<number> {
  const { tx, shop } = scope;
  const gone = await tx.$queryRaw<{ id: string }[]>`
    select order_id as id from orders
    where shop = ${shop} and created_at >= ${from} and created_at < ${before}
      and not exists (select from unnest(${[...listed]}::text[]) as known (id) where known.id = order_id)`;
  if (gone.length > 0)
    await deleteOrders(
      scope,
      gone.map(({ id }) => id),
    );
  return gone.length;
}

async function writeLocations({ tx, shop }: Scope, locations: readonly LocationFact[], observedAt: Date) {
  await tx.$executeRaw`
    insert into locations (shop, location_id, name, active, observed_at)
    select distinct on ("locationId") ${shop}, "locationId", name, active, ${observedAt}
    from ${columnsOf(locations, LOCATION)}
    on conflict (shop, location_id) do update set
      name = excluded.name, active = excluded.active, observed_at = excluded.observed_at`;
}

/** Returns those that the store did not know newer. */
async function writeVariants(
  { tx, shop }: Scope,
  variants: readonly VariantFact[],
  observedAt: Date,
): Promise<Set<string>> {
  const rows = variants.map((variant) => ({
    ...variant,
    // A vendor of spaces alone is none.
    supplierKey: variant.vendor === null ? null : supplierKey(variant.vendor) || null,
  }));
  const taken = await tx.$queryRaw<{ variantId: string }[]>`
    insert into variants as v (
      shop, variant_id, product_id, inventory_item_id, product_title, variant_title, sku, vendor, supplier_key,
      product_type, status, price_minor, compare_at_minor, unit_cost_minor,
      minimum_advertised_minor, tracked, continue_selling,
      created_at, updated_at, observed_at)
    select ${shop}, "variantId", "productId", "inventoryItemId", "productTitle",
      "variantTitle", sku, vendor, "supplierKey", "productType", status, "priceMinor", "compareAtMinor",
      "unitCostMinor", "minimumAdvertisedMinor", tracked, "continueSelling", "createdAt", "updatedAt", ${observedAt}
    from ${columnsOf(rows, VARIANT)}
    order by "variantId"
    on conflict (shop, variant_id) do update set
      product_id = excluded.product_id, inventory_item_id = excluded.inventory_item_id,
      product_title = excluded.product_title, variant_title = excluded.variant_title, sku = excluded.sku,
      vendor = excluded.vendor, supplier_key = excluded.supplier_key, product_type = excluded.product_type,
      status = excluded.status, price_minor = excluded.price_minor, compare_at_minor = excluded.compare_at_minor,
      unit_cost_minor = excluded.unit_cost_minor,
      minimum_advertised_minor = excluded.minimum_advertised_minor, tracked = excluded.tracked,
      continue_selling = excluded.continue_selling, updated_at = excluded.updated_at,
      observed_at = greatest(v.observed_at, excluded.observed_at),
      -- A read that began before the deletion may still bring the variant: only news, or an hour, revives it.
      deleted_at = case
        when excluded.updated_at > v.deleted_at or excluded.observed_at > v.deleted_at + interval '1 hour' then null
        else v.deleted_at end
    where excluded.updated_at >= v.updated_at
    returning variant_id as "variantId"`;
  await tx.variant.updateMany({
    where: {
      shop,
      variantId: { in: variants.map(({ variantId }) => variantId) },
      observedAt: { lt: observedAt },
    },
    data: { observedAt },
  });
  return new Set(taken.map(({ variantId }) => variantId));
}

async function writeStockLevels({ tx, shop }: Scope, levels: readonly StockLevelFact[], observedAt: Date) {
  await tx.$executeRaw`
    insert into stock_levels as s (
      shop, inventory_item_id, location_id, available, committed, incoming, on_hand, reserved, damaged, safety_stock,
      quality_control, updated_at, observed_at)
    select distinct on ("inventoryItemId", "locationId") ${shop}, "inventoryItemId", "locationId", available,
      committed, incoming, "onHand", reserved, damaged, "safetyStock", "qualityControl", "updatedAt", ${observedAt}
    from ${columnsOf(levels, STOCK_LEVEL)}
    order by "inventoryItemId", "locationId", "updatedAt" desc
    on conflict (shop, inventory_item_id, location_id) do update set
      available = excluded.available, committed = excluded.committed, incoming = excluded.incoming,
      on_hand = excluded.on_hand, reserved = excluded.reserved, damaged = excluded.damaged,
      safety_stock = excluded.safety_stock, quality_control = excluded.quality_control,
      updated_at = excluded.updated_at, observed_at = greatest(s.observed_at, excluded.observed_at)
    where excluded.updated_at >= s.updated_at`;
  await tx.$executeRaw`
    update stock_levels s set observed_at = ${observedAt}
    from ${columnsOf(levels, STOCK_LEVEL_KEY)}
    where s.shop = ${shop} and s.inventory_item_id = r."inventoryItemId" and s.location_id = r."locationId"
      and s.observed_at < ${observedAt}`;
}

async function deleteProducts({ tx, shop }: Scope, productIds: readonly string[], at: Date) {
  await tx.variant.updateMany({
    where: { shop, productId: { in: [...productIds] }, deletedAt: null },
    data: { deletedAt: at },
  });
}

async function deleteOrders({ tx, shop }: Scope, orderIds: readonly string[]) {
  const where = { shop, orderId: { in: [...orderIds] } };
  await tx.orderLine.deleteMany({ where });
  await tx.refundLine.deleteMany({ where });
  await tx.fulfilment.deleteMany({ where });
  await tx.fulfilmentHold.deleteMany({ where });
  await tx.fulfilmentOrder.deleteMany({ where });
  await tx.orderCode.deleteMany({ where });
  await tx.orderCustomer.deleteMany({ where });
  await tx.order.deleteMany({ where });
  await deleteReturns({ tx, shop }, orderIds);
}

/** What was erased for its customer is not read a second time. */
async function withoutErased(
  scope: SealedScope,
  orders: readonly OrderFact[],
): Promise<readonly OrderFact[]> {
  const erased = await erasedAmong(
    scope,
    orders.map(({ orderId }) => orderId),
  );
  return erased.size === 0 ? orders : orders.filter(({ orderId }) => !erased.has(orderId));
}

/** A dispute goes on when its order is erased; it no longer says whose it is. */
async function unlinked(
  scope: SealedScope,
  disputes: readonly DisputeFact[],
): Promise<readonly DisputeFact[]> {
  const erased = await erasedAmong(
    scope,
    disputes.flatMap(({ order }) => order?.orderId ?? []),
  );
  return disputes.map((dispute) =>
    dispute.order && erased.has(dispute.order.orderId) ? { ...dispute, order: null } : dispute,
  );
}

/** One statement cannot touch a row twice: of what stands twice in a page the newest stays. */
function newestOfEach<T extends { updatedAt: Date }>(facts: readonly T[], idOf: (fact: T) => string): T[] {
  const newest = new Map<string, T>();
  for (const fact of facts) {
    const other = newest.get(idOf(fact));
    if (!other || other.updatedAt <= fact.updatedAt) newest.set(idOf(fact), fact);
  }
  return [...newest.values()];
}
