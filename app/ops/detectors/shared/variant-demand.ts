import { seedFor } from "../../facts/chance.ts";
import { type Demand, demandFrom, type DemandInput, pastOf } from "../../facts/demand.ts";
import { BELIEVED, type Pooled } from "../../facts/demand/choose.ts";
import { priorsOf, swingsOf, weekdaysOf } from "../../facts/demand/peers.ts";
import { poolOf, type Trialled } from "../../facts/demand/pool.ts";
import type { Day } from "../../facts/day.ts";
import { SEASON_WINDOW_DAYS, seasonsFrom } from "../../facts/season.ts";
import type { SalesRow, StockRow, VariantRow, View } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";

/** Eighteen whole weeks: enough for weekdays and drift; older days weigh next to nothing. */
export const WINDOW_DAYS = 126;

/** The views that demand is worked out from. */
export const demandAsks = {
  variants: true,
  stock: true,
  sales: { lastDays: WINDOW_DAYS },
  outOfStock: { lastDays: WINDOW_DAYS },
  typeSales: { lastDays: SEASON_WINDOW_DAYS },
} as const;
export type DemandAsks = typeof demandAsks;

/**
 * How a variant sells, by the facts of one look. Null: its sales tell nothing. `out`: days at whose close it could not be
 * sold, where it has no stock log of its own to tell them; null: none is known.
 */
export type DemandOf = (
  variant: VariantRow,
  sales: SalesRow,
  stock: StockRow,
  out?: ReadonlySet<Day> | null,
) => Demand | null;

type ReaderInput = Pick<DetectInput<DemandAsks>, "facts" | "today" | "salesReach">;

/**
 * Works out once what all variants share: their types' seasons and weekdays, and which way forecasts best. What was worked out is kept as long as the views are, since many detectors ask for it.
 */
export function demandReader(input: ReaderInput): DemandOf {
  const { facts, today, salesReach } = input;
  const kept = readers.get(facts.sales);
  if (kept && isSame(kept.input, input)) return kept.demandOf;
  const demandOf = remembering(readerFor({ facts, today, salesReach }), facts);
  readers.set(facts.sales, { input: { facts, today, salesReach }, demandOf });
  return demandOf;
}

const readers = new WeakMap<View<"sales">, { input: ReaderInput; demandOf: DemandOf }>();

function isSame(one: ReaderInput, other: ReaderInput): boolean {
  return (
    one.today === other.today &&
    one.salesReach.since === other.salesReach.since &&
    one.salesReach.stockLogSince === other.salesReach.stockLogSince &&
    one.facts.variants === other.facts.variants &&
    one.facts.stock === other.facts.stock &&
    one.facts.outOfStock === other.facts.outOfStock &&
    one.facts.typeSales === other.facts.typeSales
  );
}

/** Only the views' own rows are remembered: whoever asks "what if" is answered anew. */
function remembering(demandOf: DemandOf, facts: ReaderInput["facts"]): DemandOf {
  const known = new WeakMap<SalesRow, Demand>();
  return (variant, sales, stock, out) => {
    const { variantId } = variant;
    const isOwn =
      out === undefined &&
      facts.sales.get(variantId) === sales &&
      facts.variants.get(variantId) === variant &&
      facts.stock.get(variantId) === stock;
    if (!isOwn) return demandOf(variant, sales, stock, out);
    const before = known.get(sales);
    if (before) return before;
    const demand = demandOf(variant, sales, stock);
    if (demand) known.set(sales, demand);
    return demand;
  };
}

function readerFor({ facts, today, salesReach }: ReaderInput): DemandOf {
  const seasonOf = seasonsFrom({ typeSales: facts.typeSales, today, salesKnownSince: salesReach.since });
  const weekdays = weekdaysOf(facts.typeSales);
  const swings = swingsOf(facts.typeSales, seasonOf);
  const priors = priorsOf(facts.typeSales);
  const inputFor: InputFor = (variant, sales, stock, pooled, out) => ({
    sales,
    outOfStock: out ?? facts.outOfStock.get(variant.variantId)?.days ?? null,
    stockLogSince: salesReach.stockLogSince,
    season: seasonOf(variant.productType),
    salesKnownSince: salesReach.since,
    createdDay: variant.createdDay,
    available: stock.available,
    priceMinor: variant.priceMinor,
    peers: {
      weekdays: weekdays(variant.productType ?? ""),
      prior: priors(variant.productType ?? ""),
      swing: swings(variant.productType),
      pooled,
    },
  });
  let pool: ReturnType<typeof poolOf> | null = null;
  return (variant, sales, stock, out) => {
    pool ??= poolOf(sampleOf(facts, inputFor));
    return demandFrom(inputFor(variant, sales, stock, pool(variant.productType ?? ""), out));
  };
}

type InputFor = (
  variant: VariantRow,
  sales: SalesRow,
  stock: StockRow,
  pooled: Pooled,
  out?: ReadonlySet<Day> | null,
) => DemandInput;

/** Variants on whose past ways are tried: as many as tell enough, picked by their ids, so in whatever order they come. */
const SAMPLE = 500;

function sampleOf(facts: ReaderInput["facts"], inputFor: InputFor): Trialled[] {
  const sample: Trialled[] = [];
  const share = SAMPLE / facts.sales.size;
  for (const [variantId, sales] of facts.sales) {
    if (share < 1 && seedFor(0, variantId) / 2 ** 32 >= share) continue;
    const variant = facts.variants.get(variantId);
    const stock = facts.stock.get(variantId);
    const past = variant && stock && pastOf(inputFor(variant, sales, stock, BELIEVED));
    if (past)
      sample.push({
        type: variant.productType ?? "",
        days: past.days,
        about: past.about,
        answer: past.prices.answer,
      });
  }
  return sample;
}
