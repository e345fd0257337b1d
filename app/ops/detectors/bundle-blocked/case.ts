import { type Contribution, contributionOf, middle } from "../../facts/contribution.ts";
import type { Day } from "../../facts/day.ts";
import type { Demand } from "../../facts/demand.ts";
import type { BundleRow } from "../../facts/rows/bundles.ts";
import type { Settings } from "../../facts/settings.ts";
import type { SalesRow, StockRow, SupplierRow, VariantRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import type { LeadOf, SourcedLead } from "../shared/lead/lead-times.ts";
import { type StockAsks, stockAsks } from "../shared/stock-asks.ts";
import { dueOrder } from "../shared/stocking/due.ts";
import { type StockLine, stockLine } from "../shared/stocking/line.ts";
import { type DemandOf, WINDOW_DAYS } from "../shared/variant-demand.ts";

export const bundleAsks = { ...stockAsks, bundles: { lastDays: WINDOW_DAYS } } as const;
export type BundleAsks = typeof bundleAsks;
export type BundleInput = DetectInput<BundleAsks>;

/** A part whose stock may run out, and how many of it are in each bundle. */
export type Part = { line: StockLine; units: number };

/** A bundle, how it sells, and the parts that limit it. */
export type Bundle = {
  row: BundleRow;
  /** Its unit cost is that of all its parts, where it has none of its own. */
  variant: VariantRow;
  sales: SalesRow;
  demand: Demand;
  contribution: Contribution;
  parts: readonly Part[];
  settings: Settings;
  shop: BundleInput;
};

/** A bundle by its part that is due; `stock`, `lead` and `supplier` are the part's, all else is the bundle's. */
export type Case = Omit<Bundle, "parts"> & {
  part: Part;
  others: readonly Part[];
  stock: StockRow;
  lead: SourcedLead;
  supplier: SupplierRow | null;
};

export type Skip = "fine" | "no_price" | "below_cost" | "no_sales" | "part_unknown";

/** Null: it is not on sale. */
export function bundleFor(
  input: BundleInput,
  row: BundleRow,
  read: { demandOf: DemandOf; leadOf: LeadOf },
): Bundle | Skip | null {
  const { facts, settings, currency } = input;
  const known = facts.variants.get(row.variantId);
  if (!known) return null;
  if (known.priceMinor <= 0) return "no_price";
  if (!row.sales) return "no_sales";
  const parts = partsOf(input, row, read);
  if (parts === null) return "part_unknown";
  const stock = stockOf(parts);
  if (!stock) return "fine";
  const variant = { ...known, unitCostMinor: known.unitCostMinor ?? costOfParts(input, row) };
  const demand = read.demandOf(variant, row.sales, stock, outDays(input, parts));
  if (!demand) return "no_sales";
  const contribution = contributionOf({ variant, sales: row.sales, settings, currency });
  const { perUnitMinor, notCountedMinor } = contribution;
  if (middle(perUnitMinor) + middle(notCountedMinor) <= 0) return "below_cost";
  return { row, variant, sales: row.sales, demand, contribution, parts, settings, shop: input };
}

/** The bundle by each of its parts that is to be ordered soon. */
export function casesOf({ parts, ...bundle }: Bundle): Case[] {
  return parts.flatMap((part) => {
    const { stock, lead, supplier } = part.line;
    if (dueOrder(part.line, supplier?.packUnits ?? 1) === null) return [];
    return [{ ...bundle, part, others: parts.filter((one) => one !== part), stock, lead, supplier }];
  });
}

/** Parts that can run out; null: of one it cannot be told. What is not counted, or sells below zero, limits nothing. */
function partsOf(
  input: DetectInput<StockAsks>,
  { lines }: BundleRow,
  read: { demandOf: DemandOf; leadOf: LeadOf },
): Part[] | null {
  const parts: Part[] = [];
  for (const { variantId, units } of lines) {
    const variant = input.facts.variants.get(variantId);
    if (!variant) return null;
    const line = stockLine(input, variant, read);
    if (line === "not_stocked") return null;
    if (typeof line !== "string") parts.push({ line, units });
    // Without sales that tell how it sells it lasts, unless there are too few for a single bundle.
    else if (line === "no_sales" && (input.facts.stock.get(variantId)?.available ?? 0) < units) return null;
  }
  return parts;
}

/** So many bundles as the scarcest part suffices for; undefined: nothing limits them. */
function stockOf(parts: readonly Part[]): StockRow | undefined {
  let scarcest: StockRow | undefined;
  for (const { line, units } of parts) {
    const available = Math.floor(line.stock.available / units);
    if (!scarcest || available < scarcest.available) scarcest = { ...line.stock, available };
  }
  return scarcest;
}

/**
 * A bundle has no stock of its own that could be logged: on days on which a part was out that can run out, nobody could buy
 * it. A part that sells below zero keeps nobody from it.
 */
function outDays({ facts }: BundleInput, parts: readonly Part[]): ReadonlySet<Day> {
  return new Set(
    parts.flatMap(({ line }) => [...(facts.outOfStock.get(line.variant.variantId)?.days ?? [])]),
  );
}

function costOfParts({ facts }: BundleInput, { lines }: BundleRow): number | null {
  let cost = 0;
  for (const { variantId, units } of lines) {
    const unitCostMinor = facts.variants.get(variantId)?.unitCostMinor ?? null;
    if (unitCostMinor === null) return null;
    cost += unitCostMinor * units;
  }
  return cost;
}
