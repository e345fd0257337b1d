import { type Day, daysBetween } from "../../facts/day.ts";
import { quantileOf } from "../../facts/quantiles.ts";
import type { Facts } from "../../facts/views.ts";
import type { Span } from "../shared/gains.ts";
import type { DemandAsks } from "../shared/variant-demand.ts";

/** How products like one sell, from one in ten to nine in ten of them, units a day. */
export type Analogues = { rate: Span; count: number };

/** Products that are on sale for less than this are new themselves. */
export const NEW_DAYS = 60;
/** Fewer are no kind. */
const LEAST_COUNT = 8;
/** Of the same type and between half and twice the price: dearer or cheaper ones sell otherwise. A judgement. */
const PRICE_TIMES = 2;

type Like = { priceMinor: number; perDay: number };

/** Established products by type, those that sold nothing in the weeks looked at among them. */
export function analoguesFrom(input: {
  facts: Pick<Facts<DemandAsks>, "variants" | "sales" | "outOfStock">;
  today: Day;
  windowDays: number;
}): (of: { productType: string | null; priceMinor: number }) => Analogues | null {
  const { facts, today, windowDays } = input;
  const byType = new Map<string, Like[]>();
  for (const variant of facts.variants.values()) {
    const { productType, priceMinor, createdDay, variantId } = variant;
    if (!productType || priceMinor <= 0 || daysBetween(createdDay, today) < NEW_DAYS) continue;
    const sales = facts.sales.get(variantId);
    const out = facts.outOfStock.get(variantId)?.days.size ?? 0;
    const days = (sales?.units.length ?? windowDays) - out;
    if (days < NEW_DAYS / 2) continue;
    let sold = 0;
    for (const units of sales?.units ?? []) sold += Math.max(0, units);
    const like = { priceMinor, perDay: sold / days };
    const there = byType.get(productType);
    if (there) there.push(like);
    else byType.set(productType, [like]);
  }
  return ({ productType, priceMinor }) => {
    const rates: number[] = [];
    for (const like of byType.get(productType ?? "") ?? [])
      if (like.priceMinor * PRICE_TIMES >= priceMinor && like.priceMinor <= priceMinor * PRICE_TIMES)
        rates.push(like.perDay);
    if (rates.length < LEAST_COUNT) return null;
    rates.sort((a, b) => a - b);
    const rate = {
      low: quantileOf(rates, 0.1),
      likely: quantileOf(rates, 0.5),
      high: quantileOf(rates, 0.9),
    };
    return { rate, count: rates.length };
  };
}
