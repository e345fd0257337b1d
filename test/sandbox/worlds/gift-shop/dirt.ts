import { addDays } from "../../../../app/ops/facts/day.ts";
import { chance } from "../chance.ts";
import type { WorldLine, WorldOrder } from "../world.ts";
import type { Item } from "./catalogue.ts";

/**
 * What real catalogues look like: written over the clean one before the past is lived through,
 * so that orders and stock carry it too. Stores of fewer than 60 variants stay clean.
 */
export function dirtyCatalogue(seed: number, items: readonly Item[]): void {
  if (items.length < 60) return;
  const draw = chance(seed, "dirt");
  for (const item of items) {
    if (draw.happens(0.08)) item.variant.cost = null;
    if (draw.happens(0.03)) item.variant.sku = null;
    if (draw.happens(0.015)) item.variant.policy = "CONTINUE";
  }
  const [first, second, third, fourth] = draw.shuffle([...items]);
  if (first && second) second.variant.sku = first.variant.sku ?? "HP-DOUBLE";
  if (third && fourth) fourth.variant.sku = third.variant.sku ?? "HP-TWICE";

  // Status, vendor and the like belong to whole products.
  const products = draw.shuffle([...Map.groupBy(items, ({ variant }) => variant.productId).values()]);
  const take = (count: number) => products.splice(0, count).flat();
  const single = products.findIndex(({ length }) => length === 1);
  for (const item of products.splice(single, 1).flat()) {
    Object.assign(item.variant, {
      productTitle: "Swatch card (free sample)",
      price: "0.00",
      compareAt: null,
      minimumAdvertised: null,
    });
    Object.assign(item, { before: null, trueCost: "0.40" });
    item.ratePerDay /= 4;
  }
  // Made to order: nobody counts them.
  for (const item of take(1)) item.variant.tracked = false;
  for (const item of take(2)) {
    item.variant.status = "DRAFT";
    item.ratePerDay = 0;
  }
  for (const item of take(2)) {
    // Sold until it was taken off sale.
    item.variant.status = "ARCHIVED";
    item.until = addDays(item.driftFrom, 120);
  }
  const kiln = products.filter((product) => product[0]?.variant.vendor === "Kiln & Co");
  for (const item of kiln[0] ?? []) item.variant.vendor = "KILN & CO ";
  for (const item of kiln[1] ?? []) item.variant.vendor = "Kiln and Co";
}

/** Lines without a variant, and tests of the checkout. */
export function dirtyOrders(seed: number, orders: readonly WorldOrder[]): void {
  const draw = chance(seed, "dirty orders");
  let number = 0;
  const loose = (sku: string | null, title: string, unitPrice: string): WorldLine => ({
    id: String(12_000_000_000 + ++number),
    variantId: null,
    sku,
    title,
    quantity: 1,
    currentQuantity: 1,
    unitPrice,
    discount: "0.00",
  });
  for (const [at, order] of orders.entries()) {
    if (order.cancelledAt) continue;
    if (draw.happens(0.012)) order.lines.push(loose(null, "Gift wrapping", "5.00"));
    // Sold in the first weeks, deleted since.
    const early = at < orders.length * 0.12;
    if (early && draw.happens(0.04)) order.lines.push(loose("HP-OLD-17", "Enamel Pin: Heron", "9.00"));
    // Nothing was taken from the shelf for these.
    if (draw.happens(0.0004)) order.test = true;
  }
}
