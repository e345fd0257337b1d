import { contributionOf, type Span as Ends } from "../../facts/contribution.ts";
import type { Provenance } from "../../facts/provenance.ts";
import type { VariantRow } from "../../facts/views.ts";
import type { DetectInput, LookInput } from "../contract.ts";
import type { Span } from "../shared/gains.ts";
import { shareSeen } from "../shared/share-seen.ts";
import { WINDOW_DAYS } from "../shared/variant-demand.ts";

export const asks = {
  variants: true,
  stock: true,
  sales: { lastDays: WINDOW_DAYS },
  returnsByVariant: { lastDays: 364 },
} as const;
export type Input = DetectInput<typeof asks>;

/** A variant of which units were refunded and not put back into stock, and that sells. */
export type Line = {
  variant: VariantRow;
  units: number;
  available: number;
  /** What a unit of it spares to buy, minor units. */
  unitMinor: Ends;
};

export type Case = {
  /** The most valuable first. */
  lines: Line[];
  /** Of these, units refunded and not put back. */
  units: number;
  unitsMinor: Ends;
  /** Of refunded units lately, those not put back, and the habit before. */
  recent: { share: Span; units: number; of: number };
  before: { share: number; of: number };
  /** Of the units not put back, those beyond the habit. */
  beyondShare: number;
  unknownCost: number;
  source: Provenance;
  shop: Pick<LookInput, "currency" | "locale" | "today" | "seed" | "settings">;
};

export type Nothing = "fine" | "few";

/** Fewer refunded units tell no habit. */
export const LEAST_BEFORE = 20;
/** Sold in so many days, a unit that is found is a unit that sells. */
const SELLING_DAYS = 56;

/** Gathers, page by page, what all of the shop comes to: who puts goods back is one habit. */
export function gathering(shop: LookInput) {
  const recent = { units: 0, of: 0 };
  const before = { units: 0, of: 0 };
  const lines: Line[] = [];
  let unknownCost = 0;
  let source: Provenance | null = null;
  return {
    take({ variants, stock, sales, returnsByVariant }: Input["facts"]): void {
      for (const [variantId, { restocked, notRestocked, source: read }] of returnsByVariant) {
        recent.units += notRestocked.recent;
        recent.of += notRestocked.recent + restocked.recent;
        before.units += notRestocked.earlier;
        before.of += notRestocked.earlier + restocked.earlier;
        const variant = variants.get(variantId);
        const row = stock.get(variantId);
        const sold = sales.get(variantId);
        if (notRestocked.recent <= 0 || !variant?.tracked || !row || !sold) continue;
        if (!sold.units.slice(-SELLING_DAYS).some((units) => units > 0)) continue;
        const { costMinor } = contributionOf({ ...shop, variant, sales: sold });
        if (variant.unitCostMinor === null) unknownCost += 1;
        source ??= read;
        lines.push({ variant, units: notRestocked.recent, available: row.available, unitMinor: costMinor });
      }
    },
    found(): { found: Case | Nothing; lookedAt: number } {
      if (before.of < LEAST_BEFORE) return { found: "few", lookedAt: 0 };
      const share = shareSeen({ of: recent.of, seen: recent.units });
      const habit = before.units / before.of;
      if (recent.units === 0 || share.low <= habit || source === null)
        return { found: "fine", lookedAt: recent.of };
      const found: Case = {
        ...summed(lines),
        recent: { share, ...recent },
        before: { share: habit, of: before.of },
        beyondShare: Math.max(0, 1 - (habit * recent.of) / recent.units),
        unknownCost,
        source: { ...source, recordId: "refunds" },
        shop,
      };
      return { found, lookedAt: recent.of };
    },
  };
}

function summed(found: readonly Line[]): Pick<Case, "lines" | "units" | "unitsMinor"> {
  const worth = ({ units, unitMinor }: Line) => units * unitMinor.high;
  const lines = found.toSorted((a, b) => worth(b) - worth(a));
  const unitsMinor = { low: 0, high: 0 };
  let units = 0;
  for (const line of lines) {
    units += line.units;
    unitsMinor.low += line.units * line.unitMinor.low;
    unitsMinor.high += line.units * line.unitMinor.high;
  }
  return { lines, units, unitsMinor };
}
