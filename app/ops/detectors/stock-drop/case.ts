import { type Contribution, contributionOf, middle } from "../../facts/contribution.ts";
import { addDays, type Day } from "../../facts/day.ts";
import type { Settings } from "../../facts/settings.ts";
import type { StockLogRow } from "../../facts/rows/stock-log.ts";
import type { StockRow, VariantRow } from "../../facts/views.ts";
import type { DetectInput, LookInput } from "../contract.ts";
import { noSales } from "../shared/no-sales.ts";
import { type Drop, dropIn, LOG_DAYS } from "./drops.ts";

export const asks = { variants: true, stock: true, stockLog: { lastDays: LOG_DAYS } } as const;
export type StockDropAsks = typeof asks;

/** One variant that lost units nobody sold. */
export type Item = {
  variant: VariantRow;
  stock: StockRow;
  log: StockLogRow;
  drop: Drop;
  contribution: Contribution;
};

/** Everything that fell on one day: one event, one count. */
export type Case = {
  day: Day;
  /** The dearest first. */
  items: readonly Item[];
  settings: Settings;
  shop: Pick<LookInput, "currency" | "locale" | "today" | "seed">;
};

/** Why a variant raises nothing, where that is worth saying. */
export type Skip = "fine" | "untracked" | "no_log";

/** Goods of less at cost are not looked for: five dollars, minor units. */
const LEAST_WORTH_MINOR = 500;

export function itemFor(input: DetectInput<StockDropAsks>, variant: VariantRow): Item | Skip {
  const { facts, settings, currency, today } = input;
  if (!variant.tracked) return "untracked";
  const stock = facts.stock.get(variant.variantId);
  if (!stock) return "fine";
  const log = facts.stockLog.get(variant.variantId);
  if (!log || log.closing.filter((close) => close !== null).length < 2) return "no_log";
  const drop = dropIn(log, stock.available);
  if (!drop) return "fine";
  const sales = noSales(variant, addDays(today, -LOG_DAYS));
  const contribution = contributionOf({ variant, sales, settings, currency });
  if (drop.units * middle(contribution.costMinor) < LEAST_WORTH_MINOR) return "fine";
  return { variant, stock, log, drop, contribution };
}

/** One case for each day, however much fell on it. */
export function casesOf(items: readonly Item[], shop: LookInput): Case[] {
  const byDay = new Map<Day, Item[]>();
  for (const item of items) {
    const { day } = item.drop;
    const there = byDay.get(day);
    if (there) there.push(item);
    else byDay.set(day, [item]);
  }
  return [...byDay].map(([day, of]) => ({
    ...{ day, settings: shop.settings, shop },
    items: of.sort((a, b) => worthOf(b) - worthOf(a) || compare(a.variant.variantId, b.variant.variantId)),
  }));
}

/** What the missing units cost, minor units. */
export function worthOf({ drop, contribution }: Item): number {
  return drop.units * middle(contribution.costMinor);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
