/** Orders that were promised by a day, as detectors see them. */
import type { Day } from "../day.ts";
import type { OpenOrderRow } from "./orders.ts";

/** An order that still waits to be sent, whole or in part, and that its customer was promised by a day. */
export type PromiseRow = OpenOrderRow & {
  /** The earliest of its parts. */
  promisedDay: Day;
};
