/** Orders that were promised by a day, as detectors see them. */
import type { Day } from "../day.ts";
import type { OpenOrderRow } from "./orders.ts";

/** An order that still waits to be sent, whole or in part, and whose customer was promised all of that by a day. */
export type PromiseRow = OpenOrderRow & {
  /** The latest of the parts that are to be sent: each of them bears a day. */
  promisedDay: Day;
};
