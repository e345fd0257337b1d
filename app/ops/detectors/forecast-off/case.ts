import { contributionOf, middle } from "../../facts/contribution.ts";
import type { Settings } from "../../facts/settings.ts";
import type { VariantRow } from "../../facts/views.ts";
import type { LookInput } from "../contract.ts";
import { YEAR_DAYS } from "../shared/left-worth.ts";
import { backtest, type Input, SPAN_DAYS, type Subject, type Tried } from "./backtest.ts";

/** So many products are named and looked at. */
export const LISTED = 8;

/** One product whose sales lay outside what was expected. */
export type Miss = { variant: VariantRow; tried: Tried; lossMinor: number };

/** WMAPE = Σ |expected − sold| ÷ Σ sold; bias = Σ (expected − sold) ÷ Σ sold. */
export type Accuracy = { wmape: number; bias: number };

/** One product type of which demand was told worse than four weeks before. */
export type Case = {
  /** "": products without a type. */
  type: string;
  products: number;
  soldUnits: number;
  expectedUnits: number;
  now: Accuracy;
  before: Accuracy;
  /** The costliest, `LISTED` at most, first. */
  misses: readonly Miss[];
  /** What the misses beyond the expected span would have cost, had orders been sized by it; minor units. */
  lossMinor: number;
  settings: Settings;
  shop: Pick<LookInput, "currency" | "locale" | "today" | "seed">;
};

export type Skip = "few" | "fine";

/** Of what hardly sells, four weeks are chance. */
const LEAST_UNITS = 20;
/** Fewer products, or units, tell no accuracy. */
const LEAST_PRODUCTS = 8;
const LEAST_SOLD = 200;
/** Worse by so much of what it was, and by so much in all; or off to one side by so much. Judgements, stated as such. */
const WORSE_TIMES = 1.25;
const WORSE_BY = 0.1;
const ONE_SIDED = 0.25;

type Sums = {
  products: number;
  off: number;
  expected: number;
  sold: number;
  misses: Miss[];
  lossMinor: number;
  before: Sums | null;
};

/** Gathers, page by page, every product type with its accuracy of the last four weeks against that of the four before. */
export function gathering() {
  const types = new Map<string, Sums>();
  let few = 0;
  return {
    take(input: Input): void {
      const now = backtest(input, 0);
      const earlier = backtest(input, SPAN_DAYS);
      for (const subject of subjectsOf(input)) {
        const tried = sellsEnough(subject) ? now(subject) : null;
        const past = tried && earlier(subject);
        if (!tried || !past) {
          few += 1;
          continue;
        }
        const type = subject.variant.productType ?? "";
        const sums = types.get(type) ?? { ...emptySums(), before: emptySums() };
        addTo(sums, tried);
        if (sums.before) addTo(sums.before, past);
        const lossMinor = lossOf(input, subject, tried);
        if (lossMinor > 0) addMiss(sums, { variant: subject.variant, tried, lossMinor });
        types.set(type, sums);
      }
    },
    cases(shop: LookInput): { cases: Case[]; lookedAt: number; few: number } {
      let lookedAt = 0;
      const cases: Case[] = [];
      for (const [type, sums] of types) {
        lookedAt += sums.products;
        const found = caseOf(shop, type, sums);
        if (found) cases.push(found);
      }
      return { cases, lookedAt, few };
    },
  };
}

function* subjectsOf({ facts }: Input): Generator<Subject> {
  for (const variant of facts.variants.values()) {
    const sales = facts.sales.get(variant.variantId);
    const stock = facts.stock.get(variant.variantId);
    if (sales && stock && variant.priceMinor > 0) yield { variant, sales, stock };
  }
}

/** And is there: what is out by now may not have been there to be sold. */
function sellsEnough({ sales, stock }: Subject): boolean {
  let sold = 0;
  for (const units of sales.units) sold += Math.max(0, units);
  return sold >= LEAST_UNITS && stock.available > 0;
}

function emptySums(): Sums {
  return { products: 0, off: 0, expected: 0, sold: 0, misses: [], lossMinor: 0, before: null };
}

function addTo(sums: Sums, { expected, sold }: Tried): void {
  sums.products += 1;
  sums.off += Math.abs(expected - sold);
  sums.expected += expected;
  sums.sold += sold;
}

/** Only the costliest are told of, so that no more of a large store need be kept. */
function addMiss(sums: Sums, miss: Miss): void {
  sums.lossMinor += miss.lossMinor;
  sums.misses.push(miss);
  if (sums.misses.length >= 8 * LISTED) sums.misses = sums.misses.sort(costliestFirst).slice(0, LISTED);
}

function costliestFirst(one: Miss, other: Miss): number {
  return other.lossMinor - one.lossMinor;
}

/** Had orders been sized by it: more than the span is missed, less than the span lies until it sells. */
function lossOf(
  { settings, currency }: Input,
  { variant, sales }: Subject,
  { low, high, sold }: Tried,
): number {
  const { perUnitMinor, costMinor } = contributionOf({ variant, sales, settings, currency });
  const short = Math.max(0, sold - high) * settings.lostSaleShare * Math.max(0, middle(perUnitMinor));
  const lying = (middle(costMinor) * settings.holdingRatePerYear * settings.coverDays) / YEAR_DAYS;
  return short + Math.max(0, low - sold) * lying;
}

function caseOf(shop: LookInput, type: string, sums: Sums): Case | null {
  const { products, expected, sold, misses, lossMinor, before } = sums;
  if (!before || products < LEAST_PRODUCTS || sold < LEAST_SOLD || before.sold < LEAST_SOLD) return null;
  const [now, past] = [accuracyOf(sums), accuracyOf(before)];
  const isWorse = now.wmape >= WORSE_TIMES * past.wmape && now.wmape - past.wmape >= WORSE_BY;
  const isOneSided = Math.abs(now.bias) >= ONE_SIDED && Math.abs(now.bias) > Math.abs(past.bias);
  if (!isWorse && !isOneSided) return null;
  return {
    ...{ type, products, now, before: past, lossMinor, settings: shop.settings, shop },
    ...{ soldUnits: sold, expectedUnits: expected },
    misses: misses.sort(costliestFirst).slice(0, LISTED),
  };
}

function accuracyOf({ off, expected, sold }: Sums): Accuracy {
  return { wmape: off / Math.max(1, sold), bias: (expected - sold) / Math.max(1, sold) };
}
