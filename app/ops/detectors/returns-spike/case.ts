import { contributionOf } from "../../facts/contribution.ts";
import { betaQuantile } from "../../facts/beta.ts";
import type { ReturnsRow, SoldAndReturned } from "../../facts/rows/orders.ts";
import type { SalesRow, VariantRow } from "../../facts/views.ts";
import type { DetectInput, LookInput } from "../contract.ts";
import type { Span } from "../shared/gains.ts";
import type { Sold } from "../shared/sale/sold.ts";
import { shareSeen } from "../shared/share-seen.ts";
import { WINDOW_DAYS } from "../shared/variant-demand.ts";

/** Returns are compared over a year, and looked at four weeks ahead. */
export const asks = {
  variants: true,
  sales: { lastDays: WINDOW_DAYS },
  returnsByVariant: { lastDays: 364 },
} as const;
export type Input = DetectInput<typeof asks>;

export const WEEKS_AHEAD = 4;

/** A variant that comes back more often than its like. */
export type Case = Omit<Sold, "shop"> & {
  returns: ReturnsRow;
  /** Of its units, those that come back, as far as the counts tell. */
  rate: Span;
  baseline: Baseline;
  /** Units sold in the last four weeks, taken to sell in the next. */
  unitsAhead: number;
  shop: Pick<LookInput, "currency" | "locale" | "today" | "seed">;
};

/** Of all units of its type, or of the shop, those that came back. `type`: null for the shop. */
type Baseline = { share: number; sold: number; type: string | null };

export type Skip = "fine" | "few";

/** A type with fewer units sold than this tells no habit: the shop's stands in, and of a shop that sold fewer, none. */
const LEAST_SOLD = 200;
/** What is known of a variant before its own returns are: as if so many of its units had behaved as its type does. */
const KNOWN_BEFORE_UNITS = 30;
/** Fewer units than these are not judged. */
const LEAST_UNITS = 10;
/** One variant in a thousand lies beyond this by chance alone: a shop compares hundreds. A judgement, stated as such. */
const CHANCE = 0.001;
/**
 * Who sends one back often sends two: at least so many units tell as much as one that is sent back alone. A judgement, stated
 * as such; where orders sent back more together, theirs counts.
 */
const UNITS_TOGETHER = 1.5;

/** Sums what sold and came back by type, page by page. */
export function baselines() {
  const whole = { sold: 0, returned: 0 };
  const byType = new Map<string, SoldAndReturned>();
  const habit = (sum: SoldAndReturned | undefined, type: string | null): Baseline | null =>
    sum && sum.sold >= LEAST_SOLD ? { share: sum.returned / sum.sold, sold: sum.sold, type } : null;
  return {
    add(productType: string | null, { recent, earlier }: ReturnsRow): void {
      const type = productType ?? "";
      const sums = byType.get(type) ?? { sold: 0, returned: 0 };
      byType.set(type, sums);
      for (const sum of [whole, sums]) {
        sum.sold += recent.sold + earlier.sold;
        sum.returned += recent.returned + earlier.returned;
      }
    },
    of: (productType: string | null) =>
      (productType === null ? null : habit(byType.get(productType), productType)) ?? habit(whole, null),
  };
}

/** A variant that sold or came back, as it is kept until the baselines are known. */
export type Returned = { variant: VariantRow; returns: ReturnsRow; sales: SalesRow };

export function isFew({ recent }: ReturnsRow): boolean {
  return recent.sold < LEAST_UNITS;
}

/** Look-ups first: of nearly all variants the count alone says that they are fine. */
export function caseFor(
  shop: LookInput,
  { variant, returns, sales }: Returned,
  baseline: Baseline | null,
): Case | Skip {
  const { sold, returned } = returns.recent;
  if (isFew(returns) || !baseline) return "few";
  if (returned <= baseline.share * sold || variant.priceMinor <= 0) return "fine";
  const before = { of: KNOWN_BEFORE_UNITS, seen: Math.max(0.5, KNOWN_BEFORE_UNITS * baseline.share) };
  const together = unitsTogether(returns);
  const seen = { of: sold / together, seen: Math.min(sold, returned) / together };
  const yes = seen.seen + before.seen;
  const no = seen.of - seen.seen + before.of - before.seen;
  if (betaQuantile(CHANCE, yes, no) <= baseline.share) return "fine";

  const { settings, currency } = shop;
  let unitsAhead = 0;
  for (const units of sales.units.slice(-7 * WEEKS_AHEAD)) unitsAhead += Math.max(0, units);
  return {
    ...{ variant, sales, returns, baseline, unitsAhead, settings, shop },
    rate: shareSeen(seen, before),
    // Before returns: what they cost is counted apart, at this variant's own rate.
    contribution: contributionOf({ variant, sales: { ...sales, returnedUnits: 0 }, settings, currency }),
  };
}

/** Units that came back with one order, on average: a customer who sends back a pallet is one customer. */
function unitsTogether({ restocked, notRestocked, refundedOrders }: ReturnsRow): number {
  if (refundedOrders === 0) return UNITS_TOGETHER;
  return Math.max(UNITS_TOGETHER, (restocked.recent + notRestocked.recent) / refundedOrders);
}
