import type { VariantRow } from "../../facts/views.ts";
import type { Alert } from "../contract.ts";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { orderMargins, type SoldFor } from "../shared/orders-for-tests.ts";
import { priceError } from "./price-error.ts";

export type Given = { now: Partial<VariantRow>; sold?: readonly SoldFor[]; mug?: Mug; currency?: string };

/** A mug of which forty sold for 22.00. */
export function look({ now, sold = [{}], mug = { available: 200 }, currency = "USD" }: Given) {
  const facts = { orderMargins: orderMargins(sold) };
  return priceError.detect(factsOf([{ ...mug, variant: now }], { shop: { currency }, facts }));
}

export function raised(given: Given): Alert {
  const [alert] = look(given).alerts;
  if (!alert) throw new Error("expected an alert");
  return alert;
}

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look({ now: { priceMinor: 220 } }).alerts;
