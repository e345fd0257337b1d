import type { FulfilmentPaceRow } from "../../facts/rows/orders.ts";
import type { DetectInput } from "../contract.ts";
import type { Span } from "../shared/gains.ts";
import type { parcelCost } from "../shared/label-cost.ts";

export const asks = { variants: true, fulfilmentPace: { lastDays: 84 } } as const;

/** The parcels of the last four weeks, and what can be saved on them. */
export type Case = {
  parcels: FulfilmentPaceRow["parcels"];
  /** Of orders, those that took more than one parcel. */
  share: Span;
  parcelMinor: ReturnType<typeof parcelCost>;
  source: FulfilmentPaceRow["source"];
  shop: Pick<DetectInput<typeof asks>, "currency" | "locale" | "today" | "seed">;
};

/** The last four weeks, and the next. */
export const WEEKS = 4;
/** Of parcels beyond one for an order, those that could be saved. A judgement, stated as such. */
export const AVOIDABLE: Span = { low: 0.2, likely: 0.5, high: 0.8 };
