import type { Listed } from "../detectors/listed.ts";
import type { Day } from "../facts/day.ts";

export const SHELVES = ["decide_now", "this_week", "can_wait"] as const;
export type Shelf = (typeof SHELVES)[number];

/** An alert with its place. `position` counts from 0 through all shelves in order. */
export type Ranked<A extends Listed = Listed> = {
  alert: A;
  shelf: Shelf;
  position: number;
  /** Why it stands here, one sentence: "It can wait: stock lasts past the next order." */
  why: string;
  /** Fingerprint of the alert that leads its situation: they share units or cash and are one decision. Null: it leads. */
  under: string | null;
  /** Minor units lost by the next look (a day) per minute of attention: what ranking sorts by. */
  costOfDelayPerMinute: number;
};

/** What a list is made by, besides its alerts. */
export type RankInput = {
  /** Most decisions in "Decide now", besides those that are not ranked by money. */
  attentionBudget: number;
  today: Day;
  locale?: string;
  /** Position of each fingerprint in the last list, so that small changes do not shuffle it. */
  previous?: ReadonlyMap<string, number>;
};

/** Due by tomorrow: by the next look it may be too late. */
export const DUE_NOW_DAYS = 1;
export const WEEK_DAYS = 7;
