/** Single records and lists by Shopify's ordinary queries, complete: lists within a record are read to their end. */
import { z } from "zod";
import type { LocationFact } from "../../ops/facts/facts.ts";
import type { ReadClient } from "./client.server.ts";
import {
  COUNTS,
  INVENTORY_ITEM_BY_ID,
  LOCATIONS,
  ORDER_BY_ID,
  ORDER_LINES,
  PRODUCT_BY_ID,
  REFUND_LINES,
  REFUNDS_OF_ORDERS,
  SHOP_PROFILE,
} from "./operations.ts";
import { allOf, inChunks, type Paged } from "./paging.server.ts";
import {
  FullOrder,
  Level,
  Line,
  page,
  Product,
  Refund,
  RefundLine,
  Variant,
  VariantWithProduct,
  type WholeOrder,
} from "./schema.ts";
import { toLocation } from "./to-facts.ts";

const ShopProfileAnswer = z.object({
  shop: z.object({
    name: z.string(),
    currencyCode: z.string(),
    ianaTimezone: z.string(),
    primaryDomain: z.object({
      localization: z.object({ defaultLocale: z.string(), country: z.string().nullable() }).nullable(),
    }),
  }),
  currentAppInstallation: z.object({ accessScopes: z.array(z.object({ handle: z.string() })) }),
});

export async function readShop(client: ReadClient) {
  const { shop, currentAppInstallation } = await client.read(SHOP_PROFILE, {}, ShopProfileAnswer);
  return { shop, scopes: withReading(currentAppInstallation.accessScopes.map(({ handle }) => handle)) };
}

/** Whoever may write may read, whether or not Shopify says so: https://shopify.dev/docs/api/usage/access-scopes */
function withReading(scopes: readonly string[]): string[] {
  const read = scopes.flatMap((scope) =>
    scope.startsWith("write_") ? [`read_${scope.slice("write_".length)}`] : [],
  );
  return [...new Set([...scopes, ...read])];
}

const Counted = z.object({ count: z.int() }).nullable();
const CountsAnswer = z.object({ productVariantsCount: Counted, ordersCount: Counted, ordersEver: Counted });

/** About how much there is; null where Shopify does not say. */
export async function readCounts(client: ReadClient, orderFilter: string) {
  const counts = await client.read(COUNTS, { orders: orderFilter }, CountsAnswer);
  return {
    variants: counts.productVariantsCount?.count ?? null,
    orders: counts.ordersCount?.count ?? null,
    /** As far as the app may see. */
    ordersEver: counts.ordersEver?.count ?? null,
  };
}

const LocationsAnswer = z.object({
  locations: page(z.object({ id: z.string(), name: z.string(), isActive: z.boolean() })),
});

export async function readLocations(client: ReadClient): Promise<LocationFact[]> {
  const nodes = await allOf(client, {
    document: LOCATIONS,
    variables: {},
    answer: LocationsAnswer,
    pick: ({ locations }) => locations,
  });
  return nodes.map(toLocation);
}

const ProductAnswer = z.object({ product: Product.extend({ variants: page(Variant) }).nullable() });

/** Null: the product is gone. */
export async function readProduct(
  client: ReadClient,
  id: string,
  after: string | null = null,
): Promise<z.output<typeof VariantWithProduct>[] | null> {
  const products: Product[] = [];
  const variants = await allOf(client, {
    document: PRODUCT_BY_ID,
    variables: { id },
    answer: ProductAnswer,
    after,
    pick: ({ product }) => {
      if (product) products.push(product);
      return product?.variants ?? null;
    },
  });
  const product = products[0];
  return product ? variants.map((variant) => ({ ...variant, product })) : null;
}

const ItemAnswer = z.object({
  inventoryItem: z
    .object({
      id: z.string(),
      variants: z.object({ nodes: z.array(VariantWithProduct) }).nullable(),
      inventoryLevels: page(Level),
    })
    .nullable(),
});

/** Null: the item is gone. */
export async function readInventoryItem(client: ReadClient, id: string) {
  const items: NonNullable<z.output<typeof ItemAnswer>["inventoryItem"]>[] = [];
  const levels = await allOf(client, {
    document: INVENTORY_ITEM_BY_ID,
    variables: { id },
    answer: ItemAnswer,
    pick: ({ inventoryItem: item }) => {
      if (item) items.push(item);
      return item?.inventoryLevels ?? null;
    },
  });
  const item = items[0];
  return item ? { variants: item.variants?.nodes ?? [], levels } : null;
}

const OrderAnswer = z.object({ order: FullOrder.nullable() });

/** Null: gone, or older than the app may see. */
export async function readOrder(client: ReadClient, id: string): Promise<WholeOrder | null> {
  const { order } = await client.read(ORDER_BY_ID, { id }, OrderAnswer);
  return order && wholeOrder(client, order);
}

const OrderLinesAnswer = z.object({ order: z.object({ lineItems: page(Line) }).nullable() });

/** Reads on where the lists of an order were cut. */
export async function wholeOrder(client: ReadClient, order: FullOrder): Promise<WholeOrder> {
  const { lineItems, refunds, ...head } = order;
  const lines = await restOf(lineItems, (after) =>
    allOf(client, {
      document: ORDER_LINES,
      variables: { id: order.id },
      answer: OrderLinesAnswer,
      after,
      pick: (answer) => answer.order?.lineItems ?? null,
    }),
  );
  return { ...head, lines, refunds: await wholeRefunds(client, refunds) };
}

const RefundLinesAnswer = z.object({ refund: z.object({ refundLineItems: page(RefundLine) }).nullable() });

async function wholeRefunds(client: ReadClient, refunds: readonly Refund[]): Promise<WholeOrder["refunds"]> {
  const whole: WholeOrder["refunds"][number][] = [];
  for (const { id, createdAt, refundLineItems } of refunds) {
    const lines = await restOf(refundLineItems, (after) =>
      allOf(client, {
        document: REFUND_LINES,
        variables: { id },
        answer: RefundLinesAnswer,
        after,
        pick: ({ refund }) => refund?.refundLineItems ?? null,
      }),
    );
    whole.push({ id, createdAt, lines });
  }
  return whole;
}

const RefundsAnswer = z.object({
  nodes: z.array(z.object({ id: z.string(), refunds: z.array(Refund) }).nullable()),
});

export async function readRefunds(
  client: ReadClient,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, WholeOrder["refunds"]>> {
  const orders = await inChunks(REFUNDS_OF_ORDERS, orderIds, 50, async (ids) => {
    const { nodes } = await client.read(REFUNDS_OF_ORDERS, { ids }, RefundsAnswer);
    return nodes.filter((node) => node !== null);
  });
  const byOrder = new Map<string, WholeOrder["refunds"]>();
  for (const { id, refunds } of orders) byOrder.set(id, await wholeRefunds(client, refunds));
  return byOrder;
}

export async function restOf<N>(first: Paged<N>, rest: (after: string | null) => Promise<N[]>): Promise<N[]> {
  if (!first.pageInfo.hasNextPage) return first.nodes;
  return [...first.nodes, ...(await rest(first.pageInfo.endCursor))];
}
