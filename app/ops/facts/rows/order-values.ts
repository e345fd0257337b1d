/** What the shop's orders came to, all of it under "". */
import type { Day } from "../day.ts";
import type { Provenance } from "../provenance.ts";

/** Orders that are sent somewhere, by what was paid for their goods, in steps of a hundred minor units, smallest first. */
export type OrderValuesRow = {
  days: number;
  bands: readonly {
    /** At least so much, and less than a hundred more. */
    fromMinor: number;
    orders: number;
    /** Of them, those that paid nothing for shipping. */
    free: number;
    /** Paid for shipping by the others. */
    shippingMinor: number;
  }[];
  /** Orders of these days that were read before what they paid for shipping was, or had nothing to send. */
  unread: number;
  source: Provenance;
};

/** How many orders were marked as risky by the check of their payment, by day; the last one is today, as far as it went. */
export type OrderRiskRow = {
  from: Day;
  placed: readonly number[];
  /** Shopify expects fraud, or advises to cancel. */
  risky: readonly number[];
  /** What these came to, minor units. */
  riskyMinor: readonly number[];
  source: Provenance;
};
