/**
 * Shopify: the store itself. Reads only; what may be written is in writes.server.ts, which the execution wiring
 * alone imports.
 */
import { sameTerms, type ShopTerms } from "../../ops/facts/shop-terms.ts";
import { OPTIONAL_KINDS, SHOPIFY_KINDS } from "../../ops/facts/source-status.ts";
import type { Announcement, Connector, ReadPorts, Reads } from "../contract.ts";
import type { Access } from "./access.server.ts";
import { withBundleParts } from "./bundle-parts.server.ts";
import { readClient, type ReadClient } from "./client.server.ts";
import { forgetDeletedOrders } from "./deleted-orders.server.ts";
import { readFully, storeLocations, type ReadContext } from "./full-read.server.ts";
import { failingWhereRead, readChanges, storeBatch } from "./incremental-read.server.ts";
import { withOpenParts } from "./open-parts.server.ts";
import { readOptional } from "./optional.server.ts";
import { readingAccess } from "./reading-access.server.ts";
import { readInventoryItem, readOrder, readProduct, readShop } from "./records.server.ts";
import { pageOf } from "./rows.server.ts";
import { CONNECTOR, cursorOf, failing, saveStatus } from "./source.server.ts";
import { toLocale, toStockLevel, toVariant } from "./to-facts.ts";

/** Read after orders. */
const HANG_ON_ORDERS = ["returns", "customers"] as const;

/** What can go from the store without a word. */
const LISTED = ["products", "inventory"] as const;

export const shopify: Connector<Access> = {
  id: CONNECTOR,
  title: "Shopify",
  kinds: SHOPIFY_KINDS,
  open: (access) => reads(readingAccess(access)),
};

function reads(access: Access): Reads {
  return {
    firstRead: async (ports) => {
      const { context } = await failing(ports, SHOPIFY_KINDS, () => profile(access, ports));
      await readFully(context, SHOPIFY_KINDS);
      await readOptional(context, OPTIONAL_KINDS);
    },
    incrementalRead: async (ports) => {
      const { context, changed } = await failingWhereRead(ports, () => profile(access, ports));
      if (changed) return { rows: 0 };
      await readOptional(context, ["payments", "discounts", "price_lists"]);
      const { rows } = await readChanges(context);
      return { rows: rows + (await readOptional(context, HANG_ON_ORDERS)) };
    },
    relist: async (ports) => {
      const { context, changed } = await failing(ports, LISTED, () => profile(access, ports));
      if (changed) return;
      await readFully(context, LISTED);
      await forgetDeletedOrders(context);
    },
    applyWebhook: (ports, announcement) => applyWebhook(access, ports, announcement),
  };
}

async function profile(access: Access, ports: ReadPorts) {
  const client = readClient(access, { signal: ports.signal });
  const { shop, scopes } = await readShop(client);
  const terms = { currency: shop.currencyCode, timeZone: shop.ianaTimezone };
  const locale = toLocale(shop.primaryDomain.localization);
  const changed = await ports.unit(async (unit) => {
    const before = await unit.profile.save({ name: shop.name, ...terms, locale, scopes }, ports.now());
    if (!before || sameTerms(before, terms)) return false;
    // In the unit that saves the new terms: a read that breaks off after it must not leave facts in the old ones.
    for (const kind of SHOPIFY_KINDS) await saveStatus(unit, kind, NEVER_READ);
    if ((await cursorOf(unit, "returns")) !== null) await saveStatus(unit, "returns", NEVER_READ);
    await ports.termsChanged(unit, { from: before, to: terms });
    return true;
  });
  const context: ReadContext = { access, client, ports: heldTo(terms, ports), terms, scopes };
  return { context, changed };
}

/** Amounts in another currency, days on another calendar: nothing that was read can stay as it is. */
const NEVER_READ = {
  state: "never_read",
  lastCompleteAt: null,
  since: null,
  limit: null,
  rowsRead: 0,
  rowsExpected: null,
  problem: null,
  cursor: null,
} as const;

/** What was read in these terms is stored only while the shop still has them: another read may have met new ones. */
function heldTo(terms: ShopTerms, ports: ReadPorts): ReadPorts {
  const unit: ReadPorts["unit"] = (work) =>
    ports.unit(async (opened) => {
      await opened.profile.holdTerms(terms);
      return work(opened);
    });
  return { ...ports, unit };
}

/** What is announced is read afresh, so a late, repeated or misordered announcement does no harm. */
async function applyWebhook(access: Access, ports: ReadPorts, { topic, ids }: Announcement): Promise<void> {
  const client = readClient(access, { signal: ports.signal });
  if (topic === "SHOP_UPDATE") {
    await profile(access, ports);
    return;
  }
  if (topic.startsWith("LOCATIONS")) return storeLocations({ client, ports });

  const terms = await ports.unit((unit) => unit.profile.get());
  // Before the first read there is nothing to keep fresh, and it will find this change by itself.
  if (!terms) return;
  const { productId, orderId, inventoryItemId } = ids as Partial<Record<string, string>>;
  const known = { client, ports: heldTo(terms, ports), terms, scopes: terms.scopes };
  if (productId) await applyProduct(known, productId);
  if (inventoryItemId) await applyInventoryItem(known, inventoryItemId);
  if (orderId) await applyOrder(known, { orderId, deleted: topic === "ORDERS_DELETE" });
}

type Known = { client: ReadClient; ports: ReadPorts; terms: ShopTerms; scopes: readonly string[] };

/** A product is read whole, so a variant of it that did not come is gone: nothing else would tell before the next day. */
async function applyProduct({ client, ports, terms }: Known, productId: string): Promise<void> {
  const startedAt = ports.now();
  const variants = await readProduct(client, productId);
  if (!variants) return ports.unit((unit) => storeBatch(unit, ports, { deletedProductIds: [productId] }));
  const facts = variants.map((variant) => toVariant(variant, variant.product, terms));
  const whole = await withBundleParts(client, facts);
  await ports.unit(async (unit) => {
    await storeBatch(unit, ports, { variants: whole });
    await unit.facts.forgetUnseen("variants", startedAt, productId);
  });
}

/** So is an item with its levels: one that did not come is stocked there no longer. */
async function applyInventoryItem({ client, ports, terms }: Known, inventoryItemId: string): Promise<void> {
  const startedAt = ports.now();
  const item = await readInventoryItem(client, inventoryItemId);
  const facts = (item?.variants ?? []).map((variant) => toVariant(variant, variant.product, terms));
  const variants = await withBundleParts(client, facts);
  await ports.unit(async (unit) => {
    if (item)
      await storeBatch(unit, ports, {
        variants,
        stockLevels: item.levels.map(toStockLevel),
      });
    await unit.facts.forgetUnseen("stock_levels", startedAt, inventoryItemId);
  });
}

async function applyOrder(
  { client, ports, terms, scopes }: Known,
  { orderId, deleted }: { orderId: string; deleted: boolean },
): Promise<void> {
  const order = await readOrder(client, orderId);
  if (order) {
    const { batch } = pageOf(await withOpenParts(client, scopes, [order]), terms);
    return ports.unit((unit) => storeBatch(unit, ports, batch));
  }
  // Without read_all_orders an order older than 60 days is not shown either; only a deletion removes it.
  if (!deleted) return;
  await ports.unit(async (unit) => {
    await unit.facts.write({ deletedOrderIds: [orderId] }, ports.now());
    // Which days it counted on is known to the store alone; deletions are rare.
    await unit.facts.rebuildDailySales(null);
  });
}
