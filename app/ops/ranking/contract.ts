import type { Alert } from "../detectors/contract.ts";

export const SHELVES = ["decide_now", "this_week", "can_wait"] as const;
export type Shelf = (typeof SHELVES)[number];

/** An alert with its place. `position` counts from 0 through all shelves in order. */
export type Ranked = {
  alert: Alert;
  shelf: Shelf;
  position: number;
  /** Why it stands here, one sentence: "It can wait: stock lasts past the next order." */
  why: string;
  /** Minor units lost by the next look (a day) per minute of attention: what ranking sorts by. */
  costOfDelayPerMinute: number;
};
