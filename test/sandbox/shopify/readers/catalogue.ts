import { GraphQLError } from "graphql";
import { moneyText, moneyV2, toMinor } from "../graphql/money.ts";
import {
  type BundlePart,
  gid,
  idOf,
  type Item,
  type Level,
  levelGid,
  type Location,
  type Product,
  type QuantityName,
  quantityOf,
  type Shop,
  stamp,
  STORED_QUANTITIES,
  type Variant,
} from "../state/model.ts";
import { count, levelRows } from "./lists.ts";
import { type Args, type Context, plain, readersOf, text } from "./reader.ts";
import { listed } from "./rows.ts";

const shop = readersOf<Shop>("Shop", {
  id: (row) => gid("Shop", row.id),
  name: (row) => row.name,
  myshopifyDomain: (row) => row.domain,
  url: (row) => `https://${row.domain}`,
  currencyCode: (row) => row.currency,
  ianaTimezone: (row) => row.timeZone,
  primaryDomain: (row) => row,
});

const domain = readersOf<Shop>("Domain", {
  id: (row) => gid("Domain", row.id),
  host: (row) => row.domain,
  url: (row) => `https://${row.domain}`,
  localization: (row) => row,
});

const domainLocalization = readersOf<Shop>("DomainLocalization", {
  defaultLocale: (row) => new Intl.Locale(row.locale).language,
  country: (row) => new Intl.Locale(row.locale).region ?? null,
  alternateLocales: () => [],
});

const location = readersOf<Location>("Location", {
  id: (row) => gid("Location", row.id),
  legacyResourceId: (row) => row.id,
  name: (row) => row.name,
  isActive: (row) => row.active,
  inventoryLevels: (row, args, context) => levelRows(row.levels, args, context),
  inventoryLevel: (row, args) =>
    row.levels.get(idOf("InventoryItem", text(args, "inventoryItemId") ?? "") ?? "") ?? null,
});

const product = readersOf<Product>("Product", {
  id: (row) => gid("Product", row.id),
  legacyResourceId: (row) => row.id,
  title: (row) => row.title,
  handle: (row) => handle(row.title),
  vendor: (row) => row.vendor,
  productType: (row) => row.productType,
  status: (row) => row.status,
  // Products carry none of their own here: their variants do.
  metafield: () => null,
  createdAt: (row) => stamp(row.createdAt),
  updatedAt: (row) => stamp(row.updatedAt),
  hasOnlyDefaultVariant: (row) => row.variants.length === 1 && row.variants[0]?.title === "Default Title",
  variants: (row, args) => listed(row.variants, args),
  variantsCount: (row, args) => count(listed(row.variants, {}), args),
  totalVariants: (row) => row.variants.length,
  tracksInventory: (row) => row.variants.some((variant) => variant.item.tracked),
  totalInventory: (row) => row.variants.reduce((sum, variant) => sum + sellable(variant), 0),
});

const variant = readersOf<Variant>("ProductVariant", {
  id: (row) => gid("ProductVariant", row.id),
  legacyResourceId: (row) => row.id,
  title: (row) => row.title,
  displayName: (row) =>
    row.title === "Default Title" ? row.product.title : `${row.product.title} - ${row.title}`,
  sku: (row) => row.sku,
  position: (row) => row.product.variants.indexOf(row) + 1,
  price: (row, _args, context) =>
    moneyText(toMinor(row.price, context.state.shop.currency), context.state.shop.currency),
  compareAtPrice: (row, _args, context) => {
    const { currency } = context.state.shop;
    return row.compareAt === null ? null : moneyText(toMinor(row.compareAt, currency), currency);
  },
  metafield: ({ minimumAdvertised }, args, context) =>
    minimumAdvertised !== null && args["namespace"] === "custom" && args["key"] === "minimum_advertised_price"
      ? { type: "money", value: moneyJson(minimumAdvertised, context.state.shop.currency) }
      : null,
  inventoryPolicy: (row) => row.policy,
  inventoryQuantity: (row) => sellable(row),
  requiresComponents: (row) => row.parts !== undefined,
  productVariantComponents: (row, args) => listed(row.parts ?? [], args),
  inventoryItem: (row) => row.item,
  product: (row) => row.product,
  createdAt: (row) => stamp(row.createdAt),
  updatedAt: (row) => stamp(row.updatedAt),
});

const metafield = plain("Metafield", "type", "value");

const component = readersOf<BundlePart>("ProductVariantComponent", {
  id: ({ bundle, variant: of }) => gid("ProductVariantComponent", `${bundle.id}-${of.id}`),
  productVariant: ({ variant: of }) => of,
  quantity: ({ units }) => units,
});

const item = readersOf<Item>("InventoryItem", {
  id: (row) => gid("InventoryItem", row.id),
  legacyResourceId: (row) => row.id,
  sku: (row) => row.variant.sku,
  tracked: (row) => row.tracked,
  unitCost: (row, _args, context) => {
    const { currency } = context.state.shop;
    return row.cost === null ? null : moneyV2(toMinor(row.cost, currency), currency);
  },
  variant: (row) => row.variant,
  variants: (row, args) => listed([row.variant], args),
  inventoryLevels: (row, args, context) => levelRows(row.levels, args, context),
  inventoryLevel: (row, args) => {
    const level = row.levels.get(idOf("Location", text(args, "locationId") ?? "") ?? "");
    return level && (level.location.active || args["includeInactive"] === true) ? level : null;
  },
  locationsCount: (row) => ({ count: row.levels.size, precision: "EXACT" }),
  createdAt: (row) => stamp(row.createdAt),
  updatedAt: (row) => stamp(row.updatedAt),
});

const level = readersOf<Level>("InventoryLevel", {
  id: levelGid,
  item: (row) => row.item,
  location: (row) => row.location,
  isActive: (row) => row.location.active,
  createdAt: (row) => stamp(row.createdAt),
  updatedAt: (row) => stamp(row.updatedAt),
  quantities: (row, args) => quantities(row, args),
});

type Quantity = { level: Level; name: QuantityName };

const quantity = readersOf<Quantity>("InventoryQuantity", {
  id: (row) =>
    `gid://shopify/InventoryQuantity/${row.level.location.id}?inventory_item_id=${row.level.item.id}&name=${row.name}`,
  name: (row) => row.name,
  quantity: (row) => quantityOf(row.level, row.name),
  updatedAt: (row) => {
    const at = row.name === "on_hand" ? row.level.updatedAt : row.level.quantityUpdatedAt[row.name];
    return at ? stamp(at) : null;
  },
});

const QUANTITY_NAMES: readonly QuantityName[] = [...STORED_QUANTITIES, "on_hand"];

function quantities(row: Level, args: Args): Quantity[] {
  const names = args["names"] as readonly string[];
  return names.map((name) => {
    const known = QUANTITY_NAMES.find((candidate) => candidate === name);
    if (!known) {
      throw new GraphQLError(
        `The specified quantity name is invalid: ${name}. Valid names are ${QUANTITY_NAMES.join(", ")}.`,
        {
          extensions: { code: "INVALID_FIELD_ARGUMENTS" },
        },
      );
    }
    return { level: row, name: known };
  });
}

/** As many bundles as the scarcest part suffices for. */
function sellable(row: Variant): number {
  if (row.parts)
    return Math.min(...row.parts.map(({ variant: part, units }) => Math.floor(sellable(part) / units)));
  let sum = 0;
  for (const { location: at, quantities: q } of row.item.levels.values()) if (at.active) sum += q.available;
  return sum;
}

function handle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** As a metafield of money stands in Shopify. */
function moneyJson(price: string, currency: string): string {
  const { amount, currencyCode } = moneyV2(toMinor(price, currency), currency);
  return JSON.stringify({ amount, currency_code: currencyCode });
}

export function locationList(args: Args, context: Context): Location[] {
  return [...context.state.locations.values()]
    .filter((row) => row.active || args["includeInactive"] === true)
    .sort((a, b) => a.name.localeCompare(b.name));
}

export const catalogueReaders = [
  shop,
  domain,
  domainLocalization,
  location,
  product,
  variant,
  metafield,
  component,
  item,
  level,
  quantity,
  plain("MoneyV2", "amount", "currencyCode"),
  plain("MoneyBag", "shopMoney", "presentmentMoney"),
  plain("Count", "count", "precision"),
  plain("ShopLocale", "locale", "name", "primary", "published"),
  plain("LocationSnapshot", "name", "location"),
];
