import type { Day } from "../../facts/day.ts";
import { seedFor } from "../../facts/chance.ts";
import { type Demand, demandFrom, type DemandInput, pastOf } from "../../facts/demand.ts";
import { BELIEVED } from "../../facts/demand/choose.ts";
import { type Peers, priorsOf, swingsOf, weekdaysOf } from "../../facts/demand/peers.ts";
import { poolOf, type Trialled } from "../../facts/demand/pool.ts";
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

/** How a variant sells, by the facts of one look. Null: its sales tell nothing. */
export type DemandOf = (variant: VariantRow, sales: SalesRow, stock: StockRow) => Demand | null;

type ReaderInput = Pick<DetectInput<DemandAsks>, "facts" | "today" | "salesReach">;

/** Works out once what all variants share: their types' seasons and weekdays, which way forecasts best, and since when our stock log is kept. */
export function demandReader(input: ReaderInput): DemandOf {
  const { facts, today, salesReach } = input;
  const stockLogSince = firstDayLogged(facts.outOfStock);
  const seasonOf = seasonsFrom({ typeSales: facts.typeSales, today, salesKnownSince: salesReach.since });
  const weekdays = weekdaysOf(facts.typeSales);
  const swings = swingsOf(facts.typeSales, seasonOf);
  const priors = priorsOf(facts.typeSales);
  let pool: ReturnType<typeof poolOf> | null = null;
  const inputFor = (variant: VariantRow, sales: SalesRow, stock: StockRow): DemandInput & { peers: Peers } => ({
    sales,
    outOfStock: facts.outOfStock.get(variant.variantId)?.days ?? null,
    stockLogSince,
    season: seasonOf(variant.productType),
    salesKnownSince: salesReach.since,
    createdDay: variant.createdDay,
    available: stock.available,
    priceMinor: variant.priceMinor,
    peers: {
      weekdays: weekdays(variant.productType ?? ""),
      prior: priors(variant.productType ?? ""),
      swing: swings(variant.productType),
      pooled: BELIEVED,
    },
  });
  return (variant, sales, stock) => {
    pool ??= poolOf(sampleOf(facts, inputFor));
    const own = inputFor(variant, sales, stock);
    return demandFrom({ ...own, peers: { ...own.peers, pooled: pool(variant.productType ?? "") } });
  };
}

/** Variants on whose past ways are tried: as many as tell enough, picked by their ids, so in whatever order they come. */
const SAMPLE = 500;

function sampleOf(
  facts: DetectInput<DemandAsks>["facts"],
  inputFor: (variant: VariantRow, sales: SalesRow, stock: StockRow) => DemandInput,
): Trialled[] {
  const sample: Trialled[] = [];
  const share = SAMPLE / facts.sales.size;
  for (const [variantId, sales] of facts.sales) {
    if (share < 1 && seedFor(0, variantId) / 2 ** 32 >= share) continue;
    const variant = facts.variants.get(variantId);
    const stock = facts.stock.get(variantId);
    const past = variant && stock && pastOf(inputFor(variant, sales, stock));
    if (past) sample.push({ type: variant.productType ?? "", days: past.days, about: past.about, answer: past.prices.answer });
  }
  return sample;
}

/** Our stock log starts no later than the first day on which it found anything out of stock. */
function firstDayLogged(outOfStock: View<"outOfStock">): Day | null {
  let first: Day | null = null;
  for (const { days } of outOfStock.values())
    for (const day of days) if (first === null || day < first) first = day;
  return first;
}
