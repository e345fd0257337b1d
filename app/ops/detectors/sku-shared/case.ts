import type { VariantRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import type { Gain, Span } from "../shared/gains.ts";

/** Thirteen whole weeks. */
export const WINDOW_DAYS = 91;
export const YEAR_DAYS = 365;
/** Of what the variants leave, what mistakes by a shared code cost. No figure is published. A judgement. */
export const SPOILED: Span = { low: 0.001, likely: 0.005, high: 0.03 };
/** Of changing one code, labels included, minor units. A judgement. */
export const EFFORT_MINOR: Span = { low: 100, likely: 300, high: 900 };

export const asks = { variants: true, sales: { lastDays: WINDOW_DAYS } } as const;
export type Input = DetectInput<typeof asks>;

/** What is told of a variant that carries a code. */
export type Carrier = Pick<VariantRow, "variantId" | "productId" | "title" | "sku" | "source">;

/** Variants that carry one code, the one that leaves most first. */
export type Shared = {
  sku: string;
  variants: readonly Carrier[];
  /** What they leave together in a year at the pace of the window, minor units. */
  yearMinor: Span;
  money: Gain;
};
