import type { Settings } from "../../facts/settings.ts";
import type { Facts, SupplierRow, VariantRow, View } from "../../facts/views.ts";
import type { LookInput } from "../contract.ts";

/** Thirteen whole weeks: what a quarter sells is what a wrong margin can spoil before somebody looks again. */
export const WINDOW_DAYS = 91;

export const asks = { variants: true, sales: { lastDays: WINDOW_DAYS }, suppliers: true } as const;
export type UnitCostAsks = typeof asks;

/** One variant that sells and whose unit cost is not recorded. */
export type Item = { variant: VariantRow; revenueMinor: number };

/** All of one supplier: whoever knows one of the costs knows the others. */
export type Case = {
  /** Null: Shopify names no vendor. */
  supplierKey: string | null;
  supplier: SupplierRow | null;
  /** The most sold first. */
  items: readonly Item[];
  /** The first of them, which make up most of the sales. */
  listed: readonly Item[];
  settings: Settings;
  shop: Pick<LookInput, "currency" | "locale" | "today" | "seed">;
};

/** Four fifths of the sales: the rest is seldom worth the typing. */
const MOST_OF_SALES = 0.8;
/** More nobody enters in one go. */
const LONGEST_LIST = 50;

/** Gathers, page by page, what sells without a unit cost. */
export function gathering() {
  const bySupplier = new Map<string | null, Item[]>();
  let suppliers: View<"suppliers"> = new Map();
  return {
    take(facts: Facts<UnitCostAsks>): void {
      suppliers = facts.suppliers;
      for (const variant of facts.variants.values()) {
        if (variant.unitCostMinor !== null) continue;
        const sales = facts.sales.get(variant.variantId);
        const revenueMinor = sales ? sales.grossMinor - sales.discountMinor : 0;
        if (!(revenueMinor > 0)) continue;
        const there = bySupplier.get(variant.supplierKey);
        if (there) there.push({ variant, revenueMinor });
        else bySupplier.set(variant.supplierKey, [{ variant, revenueMinor }]);
      }
    },
    /** One case for each supplier of which something sold. */
    cases: (shop: LookInput): Case[] =>
      [...bySupplier].map(([supplierKey, of]) => {
        const items = of.sort((a, b) => b.revenueMinor - a.revenueMinor || compare(a, b));
        const supplier = supplierKey === null ? null : (suppliers.get(supplierKey) ?? null);
        return { supplierKey, supplier, items, listed: mostOf(items), settings: shop.settings, shop };
      }),
  };
}

function mostOf(items: readonly Item[]): Item[] {
  const enough = MOST_OF_SALES * revenueOf(items);
  const listed: Item[] = [];
  let sum = 0;
  for (const item of items) {
    if (sum >= enough || listed.length === LONGEST_LIST) break;
    listed.push(item);
    sum += item.revenueMinor;
  }
  return listed;
}

export function revenueOf(items: readonly Item[]): number {
  let sum = 0;
  for (const { revenueMinor } of items) sum += revenueMinor;
  return sum;
}

function compare(a: Item, b: Item): number {
  return a.variant.variantId < b.variant.variantId ? -1 : 1;
}
