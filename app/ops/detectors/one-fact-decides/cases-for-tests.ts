import type { OpenAlertRow } from "../../facts/rows/own-records.ts";
import { openAlert, ownShop } from "../shared/own-records-for-tests.ts";
import { oneFactDecides } from "./one-fact-decides.ts";
import type { Alert } from "../contract.ts";

export const lead = {
  id: "lead_time",
  text: "How long Kiln & Co take is not known.",
  effect: "Your default is used.",
  cure: { label: "Enter it", href: "suppliers/kiln%20%26%20co" },
};
export const nothing = { id: "nothing", p10Minor: 0, p50Minor: 0, p90Minor: 0 };
/** Ordering loses one time in ten, and more than a little. */
export const torn = [{ id: "order", p10Minor: -60_000, p50Minor: 30_000, p90Minor: 90_000 }, nothing];
/** Ordering is worth it in every future that is likely. */
export const clear = [{ id: "order", p10Minor: 40_000, p50Minor: 50_000, p90Minor: 60_000 }, nothing];

export const look = (...rows: readonly OpenAlertRow[]) =>
  oneFactDecides.detect(ownShop({ openAlerts: new Map(rows.map((row) => [row.alertId, row])) }));
export const lacking = (n: number, over: Partial<OpenAlertRow> = {}) =>
  openAlert(n, { options: torn, missing: [lead], ...over });

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(...[1, 2, 3, 4, 5, 6].map((n) => lacking(n))).alerts;
