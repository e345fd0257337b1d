import { contributionOf, type Span } from "../../facts/contribution.ts";
import type { OrderMarginRow } from "../../facts/rows/orders.ts";
import type { SalesRow, VariantRow } from "../../facts/views.ts";
import type { DetectInput, LookInput } from "../contract.ts";
import { NOTHING_SOLD } from "../shared/sale/nothing-sold.ts";
import { WINDOW_DAYS } from "../shared/variant-demand.ts";

/** What sold in the last four weeks, and is taken to sell in the next. */
export const WEEKS = 4;

export const asks = {
  variants: true,
  sales: { lastDays: WINDOW_DAYS },
  orderMargins: { lastDays: WEEKS * 7 },
} as const;
export type Input = DetectInput<typeof asks>;

/** Units of one variant that sold with a discount larger than what they leave without it. */
export type TooDeep = {
  variant: VariantRow;
  source: OrderMarginRow["source"];
  units: number;
  /** Of the price. */
  discountShare: number;
  /** The largest discount that leaves nothing less than nothing, of the price. */
  capShare: number;
  /** Lost on a unit, minor units, at least and at most by costs that are not known exactly. */
  lostPerUnit: Span;
  /** What a unit leaves without the discount. */
  fullPerUnit: Span;
};

/** All of them together: discounts are decided for the shop. */
export type Case = {
  /** The dearest first. */
  deep: TooDeep[];
  units: number;
  products: number;
  lost: Span;
  /** The smallest of the largest discounts, leaving out what hardly sold. */
  capShare: number;
  source: OrderMarginRow["source"];
  shop: Pick<LookInput, "currency" | "locale" | "today" | "seed" | "settings">;
};

/** Why a variant raises nothing, where that is worth saying. */
export type Skip = "no_cost" | "fine";

/** From here on it is given away: a replacement, a sample. That is a decision, no discount. */
const GIVEN_AWAY = 0.99;

/** Of one variant, each price and step of discount that lost, by costs that are known. */
export function tooDeepOf(
  input: Input,
  variant: VariantRow,
  { prices, source }: OrderMarginRow,
): TooDeep[] | Skip {
  if (variant.unitCostMinor === null) return "no_cost";
  const sales: SalesRow = { ...(input.facts.sales.get(variant.variantId) ?? NOTHING_SOLD), discountMinor: 0 };
  const leavesAt = (priceMinor: number): Span =>
    contributionOf({
      variant: { ...variant, priceMinor },
      sales,
      settings: input.settings,
      currency: input.currency,
    }).perUnitMinor;
  const deep: TooDeep[] = [];
  for (const { unitPriceMinor, units, discountMinor } of prices) {
    if (unitPriceMinor <= 0 || units <= 0 || discountMinor <= 0) continue;
    const discountShare = discountMinor / units / unitPriceMinor;
    if (discountShare >= GIVEN_AWAY) continue;
    const full = leavesAt(unitPriceMinor);
    // Without the discount it loses as well: see sold_at_a_loss.
    if (full.high <= 0) continue;
    const left = leavesAt(unitPriceMinor * (1 - discountShare));
    if (left.high >= 0) continue;
    deep.push({
      ...{ variant, source, units, discountShare, fullPerUnit: full },
      // What is left falls evenly with the discount.
      capShare: (discountShare * full.high) / (full.high - left.high),
      lostPerUnit: { low: -left.high, high: -left.low },
    });
  }
  return deep.length > 0 ? deep : "fine";
}

/** Puts them together. Null: there are none. */
export function caseOf(shop: LookInput, found: readonly TooDeep[]): Case | null {
  const worth = ({ units, lostPerUnit }: TooDeep) => units * lostPerUnit.low;
  const deep = found.toSorted((a, b) => worth(b) - worth(a));
  const [first] = deep;
  if (!first) return null;
  const lost = { low: 0, high: 0 };
  let units = 0;
  for (const one of deep) {
    units += one.units;
    lost.low += one.units * one.lostPerUnit.low;
    lost.high += one.units * one.lostPerUnit.high;
  }
  return {
    ...{ deep, units, lost, source: { ...first.source, recordId: "orders" } },
    products: new Set(deep.map(({ variant }) => variant.variantId)).size,
    capShare: capFor(deep, units),
    shop,
  };
}

/** Nine tenths of these units would not have lost with a discount of so much, to whole percents. */
function capFor(deep: readonly TooDeep[], units: number): number {
  const byCap = deep.toSorted((a, b) => a.capShare - b.capShare);
  let passed = 0;
  for (const { capShare, units: these } of byCap) {
    passed += these;
    if (passed >= units / 10) return Math.floor(capShare * 100) / 100;
  }
  return 0;
}
