import type { Day } from "../../facts/day.ts";
import { SUPPLIER_NOT_NAMED, type SupplierRow, type VariantRow } from "../../facts/views.ts";
import type { Currency } from "../../money/money.ts";
import type { DraftSeed } from "../contract.ts";

const SUPPLIER_NAME_LENGTH = 255;

/** As the founder's settings name it, else as most of its products in Shopify do; null where neither does. */
export function supplierName(of: { supplier: SupplierRow | null; variant: VariantRow }): string | null {
  return of.supplier?.name ?? of.variant.vendor;
}

/** All of an order of one variant that its product decides; its number and destination are the store's to give. */
export function orderSeed(input: {
  variant: VariantRow;
  supplier: SupplierRow | null;
  available: number;
  units: number;
  expectedDay: Day;
  needByDay: Day;
  /** By a delivery that is quicker than usual, for so much more, as a share of the goods. */
  speedShare?: number;
  shop: { currency: Currency };
}): DraftSeed {
  const { variant, supplier, available, units, expectedDay, needByDay, speedShare, shop } = input;
  return {
    kind: "purchase_order",
    payload: {
      supplier: {
        key: variant.supplierKey,
        name: (supplierName(input) ?? SUPPLIER_NOT_NAMED).slice(0, SUPPLIER_NAME_LENGTH),
        email: supplier?.email ?? null,
      },
      currency: shop.currency,
      lines: [
        {
          variantId: variant.variantId,
          inventoryItemId: variant.inventoryItemId,
          title: variant.title,
          sku: variant.sku,
          units,
          unitCostMinor: variant.unitCostMinor,
          packUnits: supplier?.packUnits ?? 1,
          minimumUnits: supplier?.minimumUnits ?? 1,
          incomingAtShow: 0,
          availableAtShow: available,
        },
      ],
      needByDay,
      expectedDay,
      ...(speedShare !== undefined && { isQuick: true, speedShare }),
      note: "",
    },
  };
}

/** Whole packs of at least the supplier's minimum. */
export function orderable(units: number, supplier: SupplierRow | null): number {
  const pack = supplier?.packUnits ?? 1;
  return Math.ceil(Math.max(1, units, supplier?.minimumUnits ?? 1) / pack) * pack;
}

/** The same for a forecast, which knows no more than two figures: 770, not 766. */
export function orderableAbout(units: number, supplier: SupplierRow | null): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, units))) - 1);
  return orderable(Math.ceil(units / step) * step, supplier);
}
