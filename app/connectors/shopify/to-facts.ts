/** Shopify's words into ours. Pure: no clock, no network. */
import { z } from "zod";
import { dayIn } from "../../ops/facts/day.ts";
import {
  type FulfilmentOrderFact,
  type LineBundle,
  type LocationFact,
  type OrderFact,
  RISK_LEVELS,
  type StockLevelFact,
  type VariantFact,
} from "../../ops/facts/facts.ts";
import type { ShopTerms } from "../../ops/facts/shop-terms.ts";
import type { Currency } from "../../ops/money/money.ts";
import { parseMinor } from "../../ops/money/parse.ts";
import type { Authorization, FulfilmentOrder, Level, Line, Product, Variant, WholeOrder } from "./schema.ts";

/** Shopify's name for the one variant of a product without options. */
const ONLY_VARIANT = "Default Title";

const STATUSES: Readonly<Record<string, VariantFact["status"]>> = {
  ACTIVE: "active",
  DRAFT: "draft",
  ARCHIVED: "archived",
  UNLISTED: "unlisted",
};

/** Titles, prices and unit costs change on three records, so the newest of the three says how new the fact is. */
export function toVariant(variant: Variant, product: Product, { currency }: ShopTerms): VariantFact {
  const { inventoryItem: item } = variant;
  // A cost left from before the shop changed its currency is no cost in this one.
  const cost = item.unitCost?.currencyCode === currency ? item.unitCost : null;
  return {
    variantId: variant.id,
    productId: product.id,
    inventoryItemId: item.id,
    productTitle: product.title,
    variantTitle: variant.title === ONLY_VARIANT ? null : variant.title,
    sku: filled(variant.sku),
    vendor: filled(product.vendor),
    productType: filled(product.productType),
    status: STATUSES[product.status] ?? "draft",
    priceMinor: minor(variant.price, currency),
    compareAtMinor: variant.compareAtPrice === null ? null : minor(variant.compareAtPrice, currency),
    unitCostMinor: cost === null ? null : minor(cost.amount, currency),
    minimumAdvertisedMinor: toMinimumAdvertised(variant, product, currency),
    // Shopify counts a bundle by its parts: it has no stock of its own that could be ordered or counted.
    tracked: item.tracked && !variant.requiresComponents,
    continueSelling: variant.inventoryPolicy === "CONTINUE",
    createdAt: variant.createdAt,
    updatedAt: newest(variant.updatedAt, product.updatedAt, item.updatedAt),
    // Those of a bundle are read by a call of their own.
    ...(!variant.requiresComponents && { parts: [] }),
  };
}

const WrittenMoney = z.object({ amount: z.string(), currency_code: z.string() });

/**
 * The variant's own before the product's. A metafield of money is JSON, one of numbers or text is what was typed.
 * Null too where it is no amount above nothing in the shop's currency: what cannot be read is not guessed.
 */
function toMinimumAdvertised(variant: Variant, product: Product, currency: Currency): number | null {
  const text = (variant.minimumAdvertised ?? product.minimumAdvertised)?.value;
  if (text === undefined) return null;
  const money = WrittenMoney.safeParse(jsonOf(text));
  if (money.success && money.data.currency_code !== currency) return null;
  const amount = parseMinor(money.success ? money.data.amount : text, currency);
  return amount !== null && amount > 0 ? amount : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A name that Shopify leaves out counts 0; below zero is kept, it means oversold. */
export function toStockLevel(level: Level): StockLevelFact {
  const units = new Map(level.quantities.map(({ name, quantity }) => [name, quantity]));
  const of = (name: string): number => units.get(name) ?? 0;
  return {
    inventoryItemId: level.item.id,
    locationId: level.location.id,
    available: of("available"),
    committed: of("committed"),
    incoming: of("incoming"),
    onHand: of("on_hand"),
    reserved: of("reserved"),
    damaged: of("damaged"),
    safetyStock: of("safety_stock"),
    qualityControl: of("quality_control"),
    updatedAt: level.updatedAt,
  };
}

/**
 * Null: the order was placed while the shop had another currency. Its money cannot be counted with the rest,
 * and there is no rate that we may assume.
 */
export function toOrder(order: WholeOrder, { currency, timeZone }: ShopTerms): OrderFact | null {
  if (order.currencyCode !== currency) return null;
  return {
    orderId: order.id,
    name: order.name,
    createdAt: order.createdAt,
    day: dayIn(timeZone, order.createdAt),
    updatedAt: order.updatedAt,
    cancelledAt: order.cancelledAt,
    test: order.test,
    financialStatus: order.displayFinancialStatus,
    fulfilmentStatus: order.displayFulfillmentStatus,
    lines: order.lines.map((line) => toLine(line, currency)),
    refunds: order.refunds.flatMap(({ id, createdAt, lines }) =>
      createdAt === null
        ? []
        : {
            refundId: id,
            createdAt,
            day: dayIn(timeZone, createdAt),
            lines: lines.map((line) => ({
              lineId: line.lineItem.id,
              quantity: line.quantity,
              restockType: line.restockType,
              subtotalMinor: minor(line.subtotalSet.shopMoney.amount, currency),
            })),
          },
    ),
    fulfilments: order.fulfillments.map(toParcel),
    risk: toRisk(order.risk),
    discountCodes: [...new Set(order.discountCodes.map((code) => code.trim().toUpperCase()))].filter(
      (code) => code !== "",
    ),
    shippingMinor:
      order.shippingLine && minor(order.shippingLine.discountedPriceSet.shopMoney.amount, currency),
    authorization: toAuthorization(order.open?.authorizations ?? [], currency),
    fulfilmentOrders: order.open
      ? (order.open.fulfilmentOrders?.map((part) => toFulfilmentOrder(part, order.createdAt)) ?? null)
      : NO_FULFILMENT_ORDERS,
  };
}

const NO_FULFILMENT_ORDERS: OrderFact["fulfilmentOrders"] = [];

function toParcel(parcel: WholeOrder["fulfillments"][number]): OrderFact["fulfilments"][number] {
  const { id, estimatedDeliveryAt, trackingInfo, ...rest } = parcel;
  return {
    ...rest,
    fulfilmentId: id,
    carrier: filled(trackingInfo[0]?.company ?? null),
    estimatedAt: estimatedDeliveryAt,
  };
}

const ADVICE: Readonly<Record<string, NonNullable<OrderFact["risk"]>["advice"]>> = {
  ACCEPT: "accept",
  INVESTIGATE: "investigate",
  CANCEL: "cancel",
};

/** An order may be assessed by Shopify and by apps: the highest level counts. */
function toRisk({ recommendation, assessments }: WholeOrder["risk"]): OrderFact["risk"] {
  const named = new Set(assessments.map(({ riskLevel }) => riskLevel.toLowerCase()));
  const level = RISK_LEVELS.findLast((one) => named.has(one)) ?? null;
  const advice = ADVICE[recommendation] ?? null;
  return level === null && advice === null ? null : { level, advice };
}

function toAuthorization(
  authorizations: readonly Authorization[],
  currency: Currency,
): OrderFact["authorization"] {
  const open = authorizations.flatMap(({ totalUnsettledSet, ...rest }) =>
    totalUnsettledSet ? [{ ...rest, openMinor: minor(totalUnsettledSet.shopMoney.amount, currency) }] : [],
  );
  const [first] = open.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  if (!first) return null;
  let openMinor = 0;
  for (const one of open) openMinor += one.openMinor;
  const ends = open.flatMap(({ authorizationExpiresAt: at }) => (at ? [at.getTime()] : []));
  return {
    openMinor,
    authorizedAt: first.createdAt,
    expiresAt: ends.length > 0 ? new Date(Math.min(...ends)) : null,
    gateway: first.gateway,
  };
}

function toFulfilmentOrder(part: FulfilmentOrder, orderedAt: Date): FulfilmentOrderFact {
  const { id, status, updatedAt, fulfillBy, fulfillmentHolds } = part;
  return {
    ...{ fulfilmentOrderId: id, status, updatedAt },
    holds: fulfillmentHolds.map(({ id: holdId, reason }) => ({ holdId, reason })),
    promisedAt: fulfillBy ?? plannedFor(part, orderedAt),
  };
}

/** A day that was chosen lies further than this from the order. A judgement, stated as such. */
const CHOSEN_AFTER_MS = 86_400_000;
/** Shopify writes the full hour in which an ordinary part was made; twice that, for clocks. */
const MADE_WITHIN_MS = 2 * 3_600_000;

/**
 * From when a part can be sent, where somebody chose that day: it is kept when the day has come and Shopify opens the part.
 * Of an ordinary part `fulfillAt` is when the order was placed, or when an edit of it made the part, which promises nothing.
 */
function plannedFor({ createdAt, fulfillAt }: FulfilmentOrder, orderedAt: Date): Date | null {
  if (fulfillAt === null) return null;
  const isChosen = fulfillAt.getTime() - orderedAt.getTime() > CHOSEN_AFTER_MS;
  const isMadeThen = Math.abs(fulfillAt.getTime() - createdAt.getTime()) <= MADE_WITHIN_MS;
  return isChosen && !isMadeThen ? fulfillAt : null;
}

function toLine(line: Line, currency: Currency): OrderFact["lines"][number] {
  let discountMinor = 0;
  // Allocations hold the line's share of discounts on the whole order too; `totalDiscountSet` would not.
  for (const { allocatedAmountSet } of line.discountAllocations)
    discountMinor += minor(allocatedAmountSet.shopMoney.amount, currency);
  return {
    lineId: line.id,
    variantId: line.variant?.id ?? null,
    sku: filled(line.sku),
    title: line.title,
    quantity: line.quantity,
    currentQuantity: line.currentQuantity,
    unitPriceMinor: minor(line.originalUnitPriceSet.shopMoney.amount, currency),
    discountMinor,
    bundle: toBundle(line),
  };
}

function toBundle({ lineItemGroup: group }: Line): LineBundle | null {
  return group && { groupId: group.id, variantId: group.variantId, units: group.quantity };
}

export function toLocation({
  id,
  name,
  isActive,
}: {
  id: string;
  name: string;
  isActive: boolean;
}): LocationFact {
  return { locationId: id, name, active: isActive };
}

/** `en` and `DE` make `en-DE`; a locale with a region of its own, or one without a country, stays. */
export function toLocale(localization: { defaultLocale: string; country: string | null } | null): string {
  const { defaultLocale = "en", country = null } = localization ?? {};
  const tag =
    defaultLocale.includes("-") || !/^[A-Z]{2}$/.test(country ?? "")
      ? defaultLocale
      : `${defaultLocale}-${country ?? ""}`;
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return "en";
  }
}

/** Throws RangeError for what is no amount; Shopify's schema promises decimals. */
export function minor(amount: string, currency: Currency): number {
  const parsed = parseMinor(amount, currency);
  if (parsed === null) throw new RangeError(`"${amount}" is no amount of ${currency}`);
  return parsed;
}

function filled(text: string | null): string | null {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
}

function newest(...moments: readonly Date[]): Date {
  return new Date(Math.max(...moments.map(Number)));
}
