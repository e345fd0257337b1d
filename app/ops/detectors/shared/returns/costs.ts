import type { ReturnedLine } from "../../../facts/rows/returns.ts";
import type { Settings } from "../../../facts/settings.ts";
import type { Facts } from "../../../facts/views.ts";
import type { Span } from "../gains.ts";
import { goodsCost } from "../order-care/fraud.ts";

/** Taking one back: the way back, looking at it, packing it anew: six dollars, 600 yen. Minor units. A judgement, stated as such. */
export const RETURN_MINOR: Span = { low: 200, likely: 600, high: 1_200 };
/** Of what comes back, what cannot be sold again. A judgement, stated as such. */
export const UNSELLABLE: Span = { low: 0.05, likely: 0.25, high: 0.6 };
/** Writing to one customer, or paying one back: some minutes of somebody's time. Minor units. A judgement, stated as such. */
export const MINUTES_MINOR: Span = { low: 50, likely: 150, high: 400 };
/** Answering one customer who writes: ten minutes. Minor units. A judgement, stated as such. */
export const CONTACT_MINOR: Span = { low: 250, likely: 600, high: 1_200 };

/** What so many units of a returned line cost the shop; by the plausible margin where a unit cost is missing. */
export function costOfUnits(
  { variantId, quantity, paidMinor, title }: ReturnedLine,
  units: number,
  of: { facts: Pick<Facts<{ variants: true }>, "variants">; settings: Pick<Settings, "plausibleMargin"> },
): Pick<Span, "low" | "high"> {
  const paid = quantity > 0 ? (paidMinor * units) / quantity : 0;
  return goodsCost([{ variantId, title, units, paidMinor: paid }], of.facts, of.settings);
}
