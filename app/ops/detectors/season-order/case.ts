import { Z90 } from "../../facts/quantiles.ts";
import type { VariantRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import type { Span } from "../shared/gains.ts";
import type { OrderReaders } from "../shared/order-lines.ts";
import type { StockAsks } from "../shared/stock-asks.ts";
import { rateAhead, type StockLine, stockLine, type StockSkip, supplyOf } from "../shared/stocking/line.ts";
import type { Peak, peakReader } from "./peak.ts";

/** A product whose season comes, and an order for which has to go out now. */
export type Case = StockLine & {
  peak: Peak;
  /** Days until the last day on which even a slow order comes before it; below 0: past. */
  lastOrderIn: number;
};

export type Skip = StockSkip | "fine" | "no_season";

/** Three weeks before the last day there is time to talk to a supplier; earlier it is no decision yet. A judgement. */
const LOOK_AHEAD_DAYS = 21;

/** This year's season may differ by this share of its height (in logarithms), and by so much in any case: as in demand. */
const SEASON_DOUBT = 0.45;
const SEASON_NOISE = 0.12;

/** Look-ups; what to order is worked out where the last day is near. */
export function caseFor(
  input: DetectInput<StockAsks>,
  variant: VariantRow,
  { read, peakFor }: { read: OrderReaders; peakFor: ReturnType<typeof peakReader> },
): Case | Skip {
  const line = stockLine(input, variant, read);
  if (typeof line === "string") return line;
  const { demand, lead } = line;
  if (!demand.season) return "no_season";
  const peak = peakFor(demand.season);
  if (!peak) return "fine";
  const lastOrderIn = peak.first - lead.slowDays;
  // Not yet, or it comes when the season is over.
  if (lastOrderIn > LOOK_AHEAD_DAYS || lead.typicalDays >= peak.last) return "fine";
  const most = levelNow(line, peak).high * (peak.before[peak.last + 1] ?? 0);
  return supplyOf(line) >= most ? "fine" : { ...line, peak, lastOrderIn };
}

/**
 * Units a day of today's level that the days until the season's end are to be reckoned from: as far as it is known, and as
 * far as this year's season may differ from last year's.
 */
export function levelNow(line: Pick<StockLine, "demand">, { last }: Peak): Span {
  const days = last + 1;
  const rate = rateAhead(line, days);
  const likely = line.demand.meanPerDay;
  const doubt = Z90 * (SEASON_NOISE + SEASON_DOUBT * Math.abs(Math.log(rate.likely / likely)));
  const wide = Math.exp(Math.hypot(Math.log(rate.high / rate.likely), doubt));
  return { low: likely / wide, likely, high: likely * wide };
}
