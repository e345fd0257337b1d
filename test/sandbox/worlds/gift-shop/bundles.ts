import { addDays, type Day } from "../../../../app/ops/facts/day.ts";
import type { Chance } from "../chance.ts";
import type { WorldBundlePart, WorldLine, WorldOrder, WorldVariant } from "../world.ts";
import type { Item } from "./catalogue.ts";

/** What the set takes off the prices of its parts. */
const SET_SHARE = 0.9;
/** Days since the set is sold. */
const SOLD_DAYS = 150;
/** Of orders with the part that runs short, so many are of the set. */
const OF_SETS = 0.5;
/** By what sold so long the parts are chosen. */
const RECENT_DAYS = 60;
/** Less than one every other day is no part that anybody would build a set on. */
const LEAST_RECENT = 30;

export type Bundles = {
  variants: WorldVariant[];
  parts: WorldBundlePart[];
  unitCost: readonly (readonly [string, string])[];
  demandPerDay: readonly (readonly [string, number])[];
};

/**
 * A gift set of two goods, the one about to run out, the other lying in plenty: some orders of the first become orders of the
 * set. Written over the past after it was lived through, so that stock stays as it is. Stores of fewer than 60 variants
 * have none.
 */
export function makeBundles(
  draw: Chance,
  orders: readonly WorldOrder[],
  of: {
    items: readonly Item[];
    stock: readonly number[];
    incoming: readonly number[];
    lastDay: Day;
    momentOn: (day: Day, hour: number) => Date;
  },
): Bundles {
  const none: Bundles = { variants: [], parts: [], unitCost: [], demandPerDay: [] };
  if (of.items.length < 60) return none;
  const parts = partsOf(orders, of);
  if (!parts) return none;
  const [scarce, plenty] = parts;
  const since = of.momentOn(addDays(of.lastDay, -SOLD_DAYS), 0);
  const variant = theSet(scarce, plenty, since);
  let sold = 0;
  for (const order of orders) {
    if (order.createdAt < since || order.cancelledAt || order.refunds.length > 0) continue;
    const first = order.lines.find(({ variantId }) => variantId === scarce.variant.id);
    if (!first || order.lines.some(({ variantId }) => variantId === plenty.variant.id)) continue;
    if (!draw.happens(OF_SETS)) continue;
    const bundle = { groupId: order.id, variantId: variant.id, units: first.quantity };
    Object.assign(first, {
      ...{ bundle, unitPrice: reduced(first.unitPrice), discount: reduced(first.discount) },
    });
    order.lines.push(secondLine(plenty, { order, units: first.quantity, bundle }));
    sold += first.quantity;
  }
  const trueCost = Number(scarce.trueCost) + Number(plenty.trueCost);
  return {
    variants: [variant],
    parts: [scarce, plenty].map((part) => ({ bundleId: variant.id, variantId: part.variant.id, units: 1 })),
    unitCost: [[variant.id, trueCost.toFixed(2)]],
    demandPerDay: [[variant.id, Math.round((sold / SOLD_DAYS) * 10_000) / 10_000]],
  };
}

/** The one that lasts the fewest days with what is on its way, and the one of another type that lasts longest. */
function partsOf(
  orders: readonly WorldOrder[],
  { items, stock, incoming, lastDay, momentOn }: Parameters<typeof makeBundles>[2],
): readonly [Item, Item] | null {
  const since = momentOn(addDays(lastDay, -RECENT_DAYS), 0);
  const recent = new Map<string, number>();
  for (const { createdAt, lines } of orders)
    if (createdAt >= since)
      for (const { variantId, quantity } of lines)
        if (variantId) recent.set(variantId, (recent.get(variantId) ?? 0) + quantity);
  const lasting = items.flatMap((item, at) => {
    const { id, status, tracked, policy, price } = item.variant;
    const units = recent.get(id) ?? 0;
    const fit = status === "ACTIVE" && tracked && policy === "DENY" && Number(price) > 0;
    const supply = (stock[at] ?? 0) + (incoming[at] ?? 0);
    return fit ? [{ item, units, days: (supply / (units + 1)) * RECENT_DAYS }] : [];
  });
  lasting.sort((a, b) => a.days - b.days);
  const scarce = lasting.find(({ units }) => units >= LEAST_RECENT)?.item;
  const others = lasting.filter(({ item }) => item.variant.productType !== scarce?.variant.productType);
  // Of one maker, so that they look well together, where there is such.
  const plenty =
    others.findLast(({ item }) => item.variant.vendor === scarce?.variant.vendor)?.item ??
    others.at(-1)?.item;
  return scarce && plenty ? [scarce, plenty] : null;
}

function theSet(scarce: Item, plenty: Item, createdAt: Date): WorldVariant {
  const full = Number(scarce.variant.price) + Number(plenty.variant.price);
  return {
    id: "41900000001",
    productId: "7190000001",
    inventoryItemId: "43900000001",
    productTitle: `Gift Set: ${scarce.variant.productTitle} & ${plenty.variant.productTitle}`,
    variantTitle: null,
    sku: "HP-SET-1",
    vendor: "Harbour & Pine",
    productType: "Gift Sets",
    status: "ACTIVE",
    price: (Math.round(full * SET_SHARE * 2) / 2).toFixed(2),
    compareAt: null,
    minimumAdvertised: null,
    cost: null,
    tracked: true,
    policy: "DENY",
    createdAt,
    updatedAt: createdAt,
  };
}

function secondLine(
  { variant }: Item,
  { order, units, bundle }: { order: WorldOrder; units: number; bundle: NonNullable<WorldLine["bundle"]> },
): WorldLine {
  return {
    id: `13${order.id}`,
    variantId: variant.id,
    sku: variant.sku,
    title: variant.productTitle,
    quantity: units,
    currentQuantity: units,
    unitPrice: reduced(variant.price),
    discount: "0.00",
    bundle,
  };
}

function reduced(amount: string): string {
  return (Math.round(Number(amount) * 100 * SET_SHARE) / 100).toFixed(2);
}
