import { addDays } from "../../facts/day.ts";
import type { BundleRow } from "../../facts/rows/bundles.ts";
import type { Alert } from "../contract.ts";
import { factsOf, type Mug, steady, TODAY } from "../shared/mugs-for-tests.ts";
import { bundleBlocked } from "./bundle-blocked.ts";

export const gid = (n: number) => `gid://shopify/ProductVariant/${n}`;
const source = { connector: "shopify", recordId: gid(3), observedAt: "2026-11-22T08:00:00Z" };

/** The third product: a breakfast set of the first and the second, sold twice a day for 60.00. */
export const SET: Mug = {
  stocked: false,
  sales: null,
  variant: {
    ...{ title: "Breakfast Set", vendor: "Own", supplierKey: "own", productType: "Sets" },
    ...{ priceMinor: 6_000, unitCostMinor: null, tracked: false },
  },
};
export const BOWL: Mug = { available: 5_000, variant: { title: "Bowl" } };

type Over = { lines?: BundleRow["lines"]; units?: readonly number[]; sales?: null };
function setOf({ lines, units = steady(2), sales }: Over = {}): BundleRow {
  return {
    variantId: gid(3),
    lines: lines ?? [
      { variantId: gid(1), units: 1 },
      { variantId: gid(2), units: 1 },
    ],
    sales:
      sales === null
        ? null
        : {
            ...{ from: addDays(TODAY, -units.length), units, discountMinor: 0, returnedUnits: 0, source },
            grossMinor: 6_000 * units.reduce((sum, day) => sum + day, 0),
          },
    source,
  };
}

export type Rest = { over?: Over; bowl?: Mug; set?: Mug; shop?: Parameters<typeof factsOf>[1] };
export function inputOf(mug: Mug, { over, bowl = BOWL, set = SET, shop = {} }: Rest = {}) {
  const row = setOf(over);
  return factsOf([mug, bowl, set], { ...shop, facts: { bundles: new Map([[row.variantId, row]]) } });
}
export const look = (mug: Mug, rest?: Rest) => bundleBlocked.detect(inputOf(mug, rest));
export function raised(mug: Mug, rest?: Rest): Alert {
  const alert = look(mug, rest).alerts[0];
  if (!alert) throw new Error("expected an alert");
  return alert;
}
export const stake = (mug: Mug, rest?: Rest) => look(mug, rest).alerts[0]?.stake.p50.minor ?? 0;
export const valueOf = (alert: Alert, id: string) =>
  alert.evidence.find((one) => one.id === id)?.value ?? NaN;

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look({ available: 0 }).alerts;
