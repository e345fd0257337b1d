/** The values that sentences are filled with, said in one line each. */
import type { Day } from "../facts/day.ts";
import type { Money } from "../money/money.ts";
import type { CountUnit, SlotValue } from "./contract.ts";

/** "240 units" */
export function counted(value: number, unit: CountUnit): SlotValue {
  return { type: "count", value, unit, digits: 0 };
}

/** "240", where the words around it say what is counted. */
export function bare(value: number, unit: CountUnit): SlotValue {
  return { type: "count", value, unit, digits: 0, bare: true };
}

/** "14 to 21 days" */
export function daysFrom(low: number, high: number): SlotValue {
  return { type: "span", low, high, unit: "days" };
}

/** "9 a day" */
export function paced(perDay: number): SlotValue {
  return { type: "rate", perDay };
}

/** "62.5%" */
export function percent(share: number): SlotValue {
  return { type: "share", value: share, as: "percent" };
}

/** "$1,200" */
export function rough(amount: Money): SlotValue {
  return { type: "money", ...amount, rounding: "rough" };
}

/** "$1,240.55" */
export function exact(amount: Money): SlotValue {
  return { type: "money", ...amount, rounding: "exact" };
}

/** "today", "Thursday" */
export function spoken(day: Day): SlotValue {
  return { type: "day", day, style: "spoken" };
}
