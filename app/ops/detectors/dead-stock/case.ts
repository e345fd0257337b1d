import { type Contribution, contributionOf } from "../../facts/contribution.ts";
import { addDays, type Day, daysBetween } from "../../facts/day.ts";
import { seasonMean } from "../../facts/demand.ts";
import { type Season, SEASON_WINDOW_DAYS, seasonsFrom } from "../../facts/season.ts";
import type { Settings } from "../../facts/settings.ts";
import type { SalesRow, StockRow, VariantRow, View } from "../../facts/views.ts";
import type { DetectInput, LookInput } from "../contract.ts";
import { noSales } from "../shared/no-sales.ts";
import { shopOf } from "../shared/shop-of.ts";

/** Half a year: what did not sell in it is called dead by most who keep stock. */
const WINDOW_DAYS = 182;
/** What lay there for less may still be finding its buyers. */
const LEAST_DAYS = 90;
/** Choices are compared over a year. */
export const YEAR_DAYS = 365;

export const asks = {
  variants: true,
  stock: true,
  sales: { lastDays: WINDOW_DAYS },
  outOfStock: { lastDays: WINDOW_DAYS },
  typeSales: { lastDays: SEASON_WINDOW_DAYS },
} as const;
export type DeadStockAsks = typeof asks;

/** One variant that lies on the shelf and did not sell. */
export type Case = {
  variant: VariantRow;
  stock: StockRow;
  /** None in them. */
  sales: SalesRow;
  contribution: Contribution;
  settings: Settings;
  shop: Pick<LookInput, "currency" | "locale" | "today" | "seed">;
  /** Days without a sale though there was stock, as far as is known. */
  quietDays: number;
  /** Units that a year would sell if one had sold in the quiet days, by the season of its type where that is known. */
  yearForOne: number;
  hasSeason: boolean;
};

/** Why a variant raises nothing, where that is worth saying. */
export type Skip = "fine" | "untracked" | "no_price" | "short_reach" | "later";

/** Sorts one look's variants; what they share is worked out once. */
export function caseReader(input: DetectInput<DeadStockAsks>): (variant: VariantRow) => Case | Skip {
  const { facts, settings, today, salesReach } = input;
  const shop = shopOf(input);
  const seasonOf = seasonsFrom({ typeSales: facts.typeSales, today, salesKnownSince: salesReach.since });
  const reachDays = Math.min(WINDOW_DAYS, daysBetween(salesReach.since, today));
  const yearFor = yearsBySeason();
  return (variant) => {
    if (!variant.tracked) return "untracked";
    const stock = facts.stock.get(variant.variantId);
    if (!stock || stock.available <= 0 || hasSold(facts.sales.get(variant.variantId))) return "fine";
    if (variant.priceMinor <= 0) return "no_price";
    if (reachDays < LEAST_DAYS) return "short_reach";
    const quietDays = Math.min(reachDays, onShelfDays(variant, facts.outOfStock, today));
    if (quietDays < LEAST_DAYS) return "fine";
    const sales = noSales(variant, addDays(today, -quietDays));
    const contribution = contributionOf({ variant, sales, settings, currency: input.currency });
    const season = seasonOf(variant.productType);
    return {
      ...{ variant, stock, sales, contribution, settings, shop, quietDays },
      yearForOne: yearFor(season, quietDays),
      hasSeason: season !== null,
    };
  };
}

function hasSold(sales: SalesRow | undefined): boolean {
  return sales !== undefined && sales.units.some((units) => units > 0);
}

/** Since it was made, and since it was last out of stock by our own log. Before that log, it is taken to have been there. */
function onShelfDays({ variantId, createdDay }: VariantRow, out: View<"outOfStock">, today: Day): number {
  let last: Day = createdDay;
  for (const day of out.get(variantId)?.days ?? []) if (day > last) last = day;
  return daysBetween(last, today);
}

/** Sums of a season over the quiet days and the year ahead, made once for each season and number of days. */
function yearsBySeason(): (season: Season | null, quietDays: number) => number {
  const made = new Map<Season, Map<number, number>>();
  return (season, quietDays) => {
    if (!season) return YEAR_DAYS / quietDays;
    let bySeason = made.get(season);
    if (!bySeason) made.set(season, (bySeason = new Map<number, number>()));
    let year = bySeason.get(quietDays);
    if (year === undefined) {
      const past = seasonMean(season, { from: -quietDays, days: quietDays }) * quietDays;
      year = (seasonMean(season, { from: 0, days: YEAR_DAYS }) * YEAR_DAYS) / past;
      bySeason.set(quietDays, year);
    }
    return year;
  };
}
