import { type Contribution, contributionOf, middle } from "../../facts/contribution.ts";
import { addDays } from "../../facts/day.ts";
import { type Demand, rateShape } from "../../facts/demand.ts";
import { normalSlices } from "../../facts/quantiles.ts";
import type { Settings } from "../../facts/settings.ts";
import type { SalesRow, StockRow, VariantRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import type { DemandAsks, DemandOf } from "../shared/variant-demand.ts";

/** One variant that sold, and stopped, though stock is said to be there. */
export type Case = {
  variant: VariantRow;
  stock: StockRow;
  sales: SalesRow;
  /** By the days before it stopped. */
  before: Demand;
  contribution: Contribution;
  settings: Settings;
  shop: Pick<DetectInput<DemandAsks>, "currency" | "locale" | "today" | "seed">;
  quietDays: number;
  /** Chance that so many days pass without a sale and nothing is wrong. */
  byChance: number;
  /** P(something is wrong). */
  wrong: number;
};

/** Why a variant raises nothing, where that is worth saying. */
export type Skip = "fine" | "untracked" | "no_price";

/** Shorter gaps are a weekend or a holiday. */
const LEAST_QUIET_DAYS = 7;
/** With fewer sales expected in the quiet days, none is no wonder. */
const LEAST_EXPECTED = 3;
/** A whole store room does not vanish: more than so many days of sales are not missing unseen. */
const MOST_COVER_DAYS = 28;
const FEW_UNITS = 5;
/** Rarer than this by chance, or it is left alone. */
const RARE = 0.02;
/**
 * Chance that something is wrong with a variant in such a time, before its silence is counted: stock that is not there, a
 * page that does not sell. Two in three stock records of a retailer were off (DeHoratius and Raman, "Inventory Record
 * Inaccuracy", Management Science 54, 2008), few by all units. A judgement, stated as such.
 */
export const PRIOR = 0.05;
/** Rates that the chance of silence is averaged over. */
const RATES = 32;

/** Cheapest first: of most variants the last week holds a sale. */
export function caseFor(
  input: DetectInput<DemandAsks>,
  variant: VariantRow,
  demandOf: DemandOf,
): Case | Skip {
  const { facts, settings, today } = input;
  if (!variant.tracked) return "untracked";
  const stock = facts.stock.get(variant.variantId);
  const sales = facts.sales.get(variant.variantId);
  if (!stock || stock.available <= 0 || !sales) return "fine";
  const quietDays = quietAtEnd(sales.units);
  if (quietDays < LEAST_QUIET_DAYS || quietDays === sales.units.length) return "fine";
  if (variant.priceMinor <= 0) return "no_price";
  if (wasOut(facts.outOfStock.get(variant.variantId)?.days, addDays(today, -quietDays))) return "fine";

  const before = demandOf(variant, { ...sales, units: sales.units.slice(0, -quietDays) }, stock);
  if (!before || before.meanPerDay * quietDays < LEAST_EXPECTED) return "fine";
  if (stock.available > Math.max(FEW_UNITS, before.meanPerDay * MOST_COVER_DAYS)) return "fine";
  const byChance = chanceOfNone(before, quietDays);
  if (byChance > RARE) return "fine";
  const contribution = contributionOf({ variant, sales, settings, currency: input.currency });
  if (middle(contribution.perUnitMinor) <= 0) return "fine";
  return {
    ...{ variant, stock, sales, before, contribution, settings, shop: input, quietDays, byChance },
    wrong: posterior(PRIOR, byChance),
  };
}

/** P(wrong) = q / (q + (1 − q) × P(no sale, nothing wrong)), by Bayes' rule: something wrong sells none for certain. */
export function posterior(prior: number, noneByChance: number): number {
  return prior / (prior + (1 - prior) * noneByChance);
}

function quietAtEnd(units: readonly number[]): number {
  let days = 0;
  for (let at = units.length - 1; at >= 0 && (units[at] ?? 0) <= 0; at -= 1) days += 1;
  return days;
}

/** By our own log it was out on one of the quiet days: that explains them. */
function wasOut(days: ReadonlySet<string> | undefined, since: string): boolean {
  for (const day of days ?? []) if (day >= since) return true;
  return false;
}

/**
 * Over an uncertain rate, and days that vary more than Poisson's do; with a season, by how it went over the quiet days. For
 * a certain rate and Poisson days it is exp(−d × n).
 */
export function chanceOfNone(
  { meanPerDay, rateSpread, dispersion, season }: Demand,
  quietDays: number,
): number {
  const { median, sigma } = rateShape(meanPerDay, rateSpread);
  const from = season?.at(-quietDays) ?? 1;
  let chance = 0;
  for (const z of normalSlices(RATES)) {
    const rate = median * Math.exp(sigma * z);
    let log = 0;
    for (let day = 1; day <= quietDays; day += 1) {
      const expected = (rate * (season?.at(-day) ?? 1)) / from;
      log -= dispersion * Math.log1p(expected / dispersion);
    }
    chance += Math.exp(log) / RATES;
  }
  return chance;
}
