import type { Quantiles } from "./levels.ts";
import type { Panel } from "./panel.ts";

/** A way to forecast: what is tried against others on the past. */
export type Way = {
  id: string;
  /** As a sentence names it: "what followed similar states of all items". */
  says: string;
  /** Learns from all that the panel holds; null: it says too little for this way. */
  learn(panel: Panel, ahead: Ahead): Learned | null;
};

export type Ahead = {
  /** Periods to forecast, from the panel's end on. */
  horizon: number;
  seed: number;
  /** Share of the usual effort: trying a way out needs less than using it. */
  effort: number;
};

/** Writes an item's quantiles: rising, never below 0. An item of which nothing is known gets zeros. */
export type Learned = (item: number, into: Quantiles) => void;
