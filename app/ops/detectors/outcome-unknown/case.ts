import type { OwnEffectRow } from "../../facts/rows/own-records.ts";
import type { DetectInput } from "../contract.ts";
import type { Gain, Span } from "../shared/gains.ts";
import type { Waiting } from "../shared/own-matter.ts";

/** Of writes whose outcome no look could find, the share that did arrive. No figure is published. A judgement. */
export const ARRIVED: Span = { low: 0.2, likely: 0.5, high: 0.8 };
/** Of goods that come twice, what sending back or keeping them costs, as a share of their worth. A judgement. */
export const DOUBLE_COST: Span = { low: 0.05, likely: 0.15, high: 0.4 };

/** Longer ago, whoever wanted to know has looked. */
export const asks = { ownEffects: { lastDays: 90 } } as const;
export type Input = DetectInput<typeof asks>;
export type Lost = Waiting & { effect: NonNullable<OwnEffectRow["effect"]> };
export type Worth = { look: Gain; /** Null: what it costs twice is not known. */ again: Gain | null };
