import { type Contribution, contributionOf } from "../../facts/contribution.ts";
import { addDays, daysBetween, type Day } from "../../facts/day.ts";
import { type LeadTime, leadTimeFrom } from "../../facts/lead-time.ts";
import type { PromiseRow } from "../../facts/rows/promises.ts";
import type { StockRow, VariantRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import { coveredIn } from "../shared/covered.ts";
import { noSales } from "../shared/no-sales.ts";
import { allocator } from "../shared/waiting/allocate.ts";

export const asks = {
  variants: true,
  stock: true,
  sales: { lastDays: 126 },
  suppliers: true,
  onOrder: true,
  promises: { lastDays: 365 },
} as const;
export type Input = DetectInput<typeof asks>;

/** An order that is promised by a day, and of which so many units of the variant are not there. */
export type Broken = { row: PromiseRow; units: number; promisedIn: number; coveredInDays: number };

/** One variant that comes later than it was promised. */
export type Case = {
  variant: VariantRow;
  stock: StockRow;
  contribution: Contribution;
  lead: LeadTime;
  /** The first promised first. */
  broken: readonly Broken[];
  units: number;
  /** Something that is on its way covers all of them; else a new order would have to. */
  isComing: boolean;
  /** Days until the last of them is covered. */
  coveredInDays: number;
  firstDay: Day;
  shop: Input;
};

/** Of orders promised by a day: those kept, and those that lack a variant and get it too late, by the variant. */
export function sorted(input: Input): { cases: Case[]; kept: number } {
  const allocate = allocator(input.facts);
  const lacking = new Map<string, { row: PromiseRow; units: number }[]>();
  let kept = 0;
  // The view gives the first promised first: it is served first.
  for (const row of input.facts.promises.values()) {
    const { missing } = allocate(row);
    if (!missing) {
      kept += 1;
      continue;
    }
    const rows = lacking.get(missing.variantId);
    if (rows) rows.push({ row, units: missing.units });
    else lacking.set(missing.variantId, [{ row, units: missing.units }]);
  }
  const cases: Case[] = [];
  for (const [variantId, rows] of lacking) {
    const found = caseOf(input, variantId, rows);
    kept += rows.length - (found?.broken.length ?? 0);
    if (found) cases.push(found);
  }
  return { cases, kept };
}

function caseOf(
  input: Input,
  variantId: string,
  rows: readonly { row: PromiseRow; units: number }[],
): Case | null {
  const { facts, settings, currency, today } = input;
  const variant = facts.variants.get(variantId);
  const stock = facts.stock.get(variantId);
  if (!variant || !stock || variant.priceMinor <= 0) return null;
  const supplier = variant.supplierKey === null ? null : (facts.suppliers.get(variant.supplierKey) ?? null);
  const lead = leadTimeFrom(supplier?.leadDays ?? null, settings.defaultLeadDays);
  const onOrder = facts.onOrder.get(variantId) ?? null;
  const broken: Broken[] = [];
  let waiting = 0;
  let units = 0;
  let isComing = true;
  for (const one of rows) {
    waiting += one.units;
    const covered = coveredIn(waiting, { onOrder, stock, lead, today });
    const coveredInDays = covered ?? Math.max(1, lead.typicalDays);
    const promisedIn = daysBetween(today, one.row.promisedDay);
    if (coveredInDays <= promisedIn) continue;
    broken.push({ ...one, promisedIn, coveredInDays });
    units += one.units;
    isComing &&= covered !== null;
  }
  const [first] = broken;
  if (!first) return null;
  const sales = facts.sales.get(variantId) ?? noSales(variant, addDays(today, -asks.sales.lastDays));
  return {
    ...{ variant, stock, lead, broken, units, isComing, shop: input },
    contribution: contributionOf({ variant, sales, settings, currency }),
    coveredInDays: broken.at(-1)?.coveredInDays ?? 1,
    firstDay: first.row.promisedDay,
  };
}
