/** The store in plain values, for the mini Admin's pages. Ids are bare numbers. */
import { type Item, type Level, onHand, type Order, type Product } from "../state/model.ts";
import type { State } from "../state/state.ts";

export type LevelView = {
  locationId: string;
  locationName: string;
  available: number;
  committed: number;
  incoming: number;
  onHand: number;
};
export type VariantView = {
  id: string;
  inventoryItemId: string;
  /** Null: the only one. */
  title: string | null;
  sku: string | null;
  price: string;
  cost: string | null;
  tracked: boolean;
  levels: LevelView[];
};
export type ProductView = {
  id: string;
  title: string;
  status: string;
  vendor: string;
  productType: string;
  variants: VariantView[];
};
export type OrderSummary = {
  id: string;
  name: string;
  createdAt: Date;
  cancelledAt: Date | null;
  financialStatus: string;
  fulfilmentStatus: string;
  units: number;
  /** Lines less discounts, decimal text. */
  subtotal: string;
};
export type OrderView = OrderSummary & {
  lines: {
    id: string;
    variantId: string | null;
    productId: string | null;
    title: string;
    sku: string | null;
    quantity: number;
    currentQuantity: number;
    unitPrice: string;
    discount: string;
  }[];
  refunds: Order["refunds"];
  fulfilments: Order["fulfilments"];
};
export type StoreView = {
  shop: { domain: string; name: string; currency: string; locale: string; timeZone: string };
  locations: { id: string; name: string; active: boolean }[];
  products: ProductView[];
  /** Newest first. */
  orders: OrderSummary[];
  ordersTotal: number;
};

export function readState(state: State, { orders = 50 }: { orders?: number } = {}): StoreView {
  const { domain, name, currency, locale, timeZone } = state.shop;
  const newest = state.list("orders", "CREATED_AT", (a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  return {
    shop: { domain, name, currency, locale, timeZone },
    locations: [...state.locations.values()].map(({ id, name: title, active }) => ({
      id,
      name: title,
      active,
    })),
    products: [...state.products.values()].map(productView),
    orders: newest.slice(-orders).reverse().map(summary),
    ordersTotal: newest.length,
  };
}

export function productView(product: Product): ProductView {
  const { id, title, status, vendor, productType } = product;
  return {
    id,
    title,
    status,
    vendor,
    productType,
    variants: product.variants.map((variant) => ({
      id: variant.id,
      inventoryItemId: variant.item.id,
      title: variant.title === "Default Title" ? null : variant.title,
      sku: variant.sku,
      price: variant.price,
      cost: variant.item.cost,
      tracked: variant.item.tracked,
      levels: levelViews(variant.item),
    })),
  };
}

export function orderView(order: Order, state: State): OrderView {
  return {
    ...summary(order),
    lines: order.lines.map((line) => ({
      ...line,
      productId: line.variantId ? (state.variants.get(line.variantId)?.product.id ?? null) : null,
    })),
    refunds: order.refunds,
    fulfilments: order.fulfilments,
  };
}

function summary(order: Order): OrderSummary {
  const { id, name, createdAt, cancelledAt, financialStatus, fulfilmentStatus, lines } = order;
  const subtotal = lines.reduce(
    (sum, line) => sum + Number(line.unitPrice) * line.quantity - Number(line.discount),
    0,
  );
  const units = lines.reduce((sum, line) => sum + line.quantity, 0);
  return {
    id,
    name,
    createdAt,
    cancelledAt,
    financialStatus,
    fulfilmentStatus,
    units,
    subtotal: subtotal.toFixed(2),
  };
}

function levelViews(item: Item): LevelView[] {
  return [...item.levels.values()].map((level: Level) => ({
    locationId: level.location.id,
    locationName: level.location.name,
    available: level.quantities.available,
    committed: level.quantities.committed,
    incoming: level.quantities.incoming,
    onHand: onHand(level),
  }));
}
