import { contributionOf, middle, type Span } from "../../facts/contribution.ts";
import type { OrderMarginRow } from "../../facts/rows/orders.ts";
import type { SalesRow, VariantRow } from "../../facts/views.ts";
import type { DetectInput, LookInput } from "../contract.ts";
import type { Sold } from "../shared/sale/sold.ts";
import { shopOf } from "../shared/shop-of.ts";
import { WINDOW_DAYS } from "../shared/variant-demand.ts";

/** The last four weeks, against the weeks of the window before. */
export const RECENT_DAYS = 28;

export const asks = {
  variants: true,
  sales: { lastDays: WINDOW_DAYS },
  orderMargins: { lastDays: RECENT_DAYS },
} as const;
export type Input = DetectInput<typeof asks>;

/** What a unit brought in over a while, minor units. */
export type Realised = { units: number; listMinor: number; discountMinor: number; netMinor: number };

/** A variant that leaves less than it did, since less is paid for it. */
export type Case = Omit<Sold, "shop"> & {
  margins: OrderMarginRow;
  now: Realised;
  before: Realised;
  /** What a unit leaves at what was paid, at today's cost. */
  leavesNow: Span;
  leavesBefore: Span;
  /** Whether it is mostly discounts that took it, or the price. */
  by: "discount" | "price";
  shop: Pick<LookInput, "currency" | "locale" | "today" | "seed">;
};

export type Skip = "fine" | "few" | "no_cost" | "marked_down";

/** Fewer units, now or before, tell no price. */
const LEAST_UNITS = 20;
/** What a unit leaves fell by a fifth at least. A judgement, stated as such. */
const FELL_BY = 0.2;
/** And what is paid for it by a twentieth more than in the whole shop: a sale of everything is no drift. A judgement, stated as such. */
const BEYOND_SHOP = 0.05;

/** Look-ups only: nearly all end here. */
export function caseFor(input: Input, variant: VariantRow, margins: OrderMarginRow): Case | Skip {
  const { settings, currency } = input;
  const sales = input.facts.sales.get(variant.variantId);
  const spans = sales && realised(sales, margins);
  if (!sales || !spans) return "few";
  if (variant.unitCostMinor === null) return "no_cost";
  const { now, before } = spans;
  if (now.netMinor >= before.netMinor * (1 - BEYOND_SHOP)) return "fine";
  const leavesAt = (priceMinor: number): Span =>
    contributionOf({
      variant: { ...variant, priceMinor },
      sales: { ...sales, discountMinor: 0 },
      settings,
      currency,
    }).perUnitMinor;
  const leavesNow = leavesAt(now.netMinor);
  const leavesBefore = leavesAt(before.netMinor);
  if (middle(leavesBefore) <= 0 || middle(leavesNow) > middle(leavesBefore) * (1 - FELL_BY)) return "fine";
  if ((variant.compareAtMinor ?? 0) > variant.priceMinor) return "marked_down";
  const contribution = contributionOf({ variant, sales, settings, currency });
  return {
    ...{ variant, sales, contribution, settings, margins, now, before, leavesNow, leavesBefore },
    by: now.discountMinor - before.discountMinor > before.listMinor - now.listMinor ? "discount" : "price",
    shop: shopOf(input),
  };
}

/** Of the last four weeks, and of the window before them. Null: too few units in one of them. */
function realised(sales: SalesRow, margins: OrderMarginRow): { now: Realised; before: Realised } | null {
  const recent = { units: 0, gross: 0, discount: 0 };
  for (const { unitPriceMinor, units, discountMinor } of margins.prices) {
    recent.units += units;
    recent.gross += unitPriceMinor * units;
    recent.discount += discountMinor;
  }
  let sold = 0;
  for (const units of sales.units) sold += units;
  const now = perUnit(recent);
  const before = perUnit({
    units: sold - recent.units,
    gross: sales.grossMinor - recent.gross,
    discount: Math.max(0, sales.discountMinor - recent.discount),
  });
  return now && before && { now, before };
}

function perUnit({
  units,
  gross,
  discount,
}: {
  units: number;
  gross: number;
  discount: number;
}): Realised | null {
  if (units < LEAST_UNITS || gross <= 0) return null;
  const netMinor = (gross - discount) / units;
  return netMinor > 0 ? { units, listMinor: gross / units, discountMinor: discount / units, netMinor } : null;
}

/** What is paid in the whole shop, against before: 0.9 where a sale runs; at most 1. Gathered page by page. */
export function shopRatio() {
  let paid = 0;
  let expected = 0;
  return {
    take({ sales, orderMargins }: Input["facts"]): void {
      for (const [variantId, margins] of orderMargins) {
        const row = sales.get(variantId);
        const spans = row && realised(row, margins);
        if (!spans) continue;
        paid += spans.now.units * spans.now.netMinor;
        expected += spans.now.units * spans.before.netMinor;
      }
    },
    ratio: () => (expected > 0 ? Math.min(1, paid / expected) : 1),
  };
}

/** What is paid for it fell by more than what is paid in the whole shop: a sale of everything is no drift. */
export function isBeyond({ now, before }: Case, ratio: number): boolean {
  return now.netMinor < before.netMinor * ratio * (1 - BEYOND_SHOP);
}
