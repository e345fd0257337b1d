import type { Alert } from "../contract.ts";
import { factsOf, type Mug, steady } from "../shared/mugs-for-tests.ts";
import { phantomStock } from "./phantom-stock.ts";

type Rest = Parameters<typeof factsOf>[1];

export function look(mug: Mug, rest: Rest = {}) {
  return phantomStock.detect(factsOf([mug], rest));
}

/** Sells so many a day, then none for so many days. */
export function stopped(perDay: number, quietDays: number): number[] {
  return [...steady(perDay, 126 - quietDays), ...Array<number>(quietDays).fill(0)];
}

export const silent: Mug = { available: 20, units: stopped(4, 10) };

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(silent).alerts;
