import type { Settings } from "../../facts/settings.ts";
import type { Currency } from "../../money/money.ts";
import type { Span } from "./gains.ts";

/** Packing and shipping of one small parcel: seven dollars, 700 yen. Minor units. A judgement, stated as such. */
const USUAL_PARCEL_MINOR: Span = { low: 400, likely: 700, high: 1_200 };
/** What the founder set is for a unit; a parcel costs about as much, a heavy or far one more. A judgement, stated as such. */
const AROUND_SET: Span = { low: 0.8, likely: 1, high: 1.5 };

/** What one more parcel costs the shop. `isSet`: by what the founder pays for packing and shipping. */
export function parcelCost(
  { fulfilment }: Pick<Settings, "fulfilment">,
  currency: Currency,
): Span & { isSet: boolean } {
  if (fulfilment?.currency !== currency || fulfilment.minor <= 0)
    return { ...USUAL_PARCEL_MINOR, isSet: false };
  const { minor } = fulfilment;
  return {
    low: minor * AROUND_SET.low,
    likely: minor * AROUND_SET.likely,
    high: minor * AROUND_SET.high,
    isSet: true,
  };
}
