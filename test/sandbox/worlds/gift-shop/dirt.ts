import { addDays, type Day } from "../../../../app/ops/facts/day.ts";
import { chance } from "../chance.ts";
import type { WorldOrder } from "../world.ts";
import type { Item } from "./catalogue.ts";

/**
 * What real catalogues look like: written over the clean one before the past is lived through,
 * so that orders and stock carry it too. Stores of fewer than 60 variants stay clean.
 */
export function dirtyCatalogue(seed: number, items: Item[]): void {
  if (items.length < 60) return;
  const draw = chance(seed, "dirt");
  for (const item of items) {
    if (draw.happens(0.08)) item.variant.cost = null;
    if (draw.happens(0.03)) item.variant.sku = null;
  }
  const places = draw.shuffle([...items.keys()]);
  const take = (count: number): Item[] => places.splice(0, count).flatMap((at) => items[at] ?? []);

  const [first, second, third, fourth] = take(4);
  if (first && second) second.variant.sku = first.variant.sku ?? "HP-DOUBLE";
  if (third && fourth) fourth.variant.sku = third.variant.sku ?? "HP-TWICE";
  // Samples and cards that nobody counts.
  for (const item of take(2)) Object.assign(item.variant, { price: "0.00", compareAt: null, cost: null });
  for (const item of take(3)) item.variant.tracked = false;
  for (const item of take(4)) Object.assign(item, { ratePerDay: 0 }).variant.status = "DRAFT";
  for (const item of take(5)) {
    // Sold until it was taken off sale.
    item.until = addDays(item.driftFrom, 150);
    item.variant.status = "ARCHIVED";
  }
  const kiln = items.filter(({ variant }) => variant.vendor === "Kiln & Co");
  for (const item of kiln.slice(-3)) item.variant.vendor = "KILN & CO ";
  for (const item of kiln.slice(-6, -3)) item.variant.vendor = "Kiln and Co";
  const odd = take(ODD_TITLES.length);
  for (const [at, title] of ODD_TITLES.entries()) {
    const variant = odd[at]?.variant;
    if (variant) variant.productTitle = title;
  }
  for (const item of take(6)) item.variant.policy = "CONTINUE";
}

const ODD_TITLES = [
  'Tea Towel "Good Morning", striped',
  "Beeswax Candle 🕯️ (limited)",
  "=Equal Parts Recipe Cards",
  "Notebook <A5> & Pen, 2-pack 24.90",
  "Café Crème Bol à Soupe",
  "灯台 Lighthouse Tenugui",
  `Heirloom Advent House With 24 Numbered Drawers, Hand-Painted, Including Two Spare Knobs, A Booklet Of Stories For Every Evening Until Christmas And A Linen Bag To Keep It In From One Year To The Next (Original Edition)`,
] as const;

/** Orders that are no sales of stock: tests of the checkout, things without a variant. */
export function dirtyOrders(input: { seed: number; orders: WorldOrder[]; lastDay: Day }): void {
  const draw = chance(input.seed, "dirty orders");
  const { orders } = input;
  let custom = 0;
  const customLine = (sku: string | null, title: string, unitPrice: string) => ({
    id: String(12_000_000_000 + ++custom),
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
    if (draw.happens(0.012)) order.lines.push(customLine(null, "Gift wrapping", "5.00"));
    // Sold in the first weeks, deleted since.
    if (at < orders.length * 0.12 && draw.happens(0.04))
      order.lines.push(customLine("HP-OLD-17", "Enamel Pin: Heron", "9.00"));
  }
}
