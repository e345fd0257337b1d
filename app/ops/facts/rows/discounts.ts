/** Discounts as detectors see them. */
import type { Day } from "../day.ts";
import type { DiscountFact } from "../facts.ts";
import type { Provenance } from "../provenance.ts";

/** A discount that is on. */
export type DiscountRow = Pick<DiscountFact, "discountId" | "title" | "kind" | "code" | "share" | "uses"> & {
  startsDay: Day;
  /** Null: until somebody ends it. */
  endsDay: Day | null;
  /** All orders of the shop on the whole days since it began, at most as many as were asked for. */
  days: number;
  orders: number;
  /** What they came to, discounts taken off, minor units. */
  paidMinor: number;
  /** Of these orders, those that name its code, what was taken off them, and what they came to. */
  withCode: { orders: number; discountMinor: number; paidMinor: number };
  source: Provenance;
};
