import { addDays } from "../../facts/day.ts";
import type { OpenAlertRow, SourceRow } from "../../facts/rows/own-records.ts";
import { TODAY } from "../shared/mugs-for-tests.ts";
import { openAlert, ownShop } from "../shared/own-records-for-tests.ts";
import { sourceStale } from "./source-stale.ts";
import type { Alert } from "../contract.ts";

export const source = (kind: string, ago: number | null, over: Partial<SourceRow> = {}): SourceRow => ({
  ...{ connector: "shopify", kind, state: "complete", problem: null },
  readDay: ago === null ? null : addDays(TODAY, -ago),
  source: { connector: "ops_room", recordId: "sources", observedAt: "2026-11-20T09:00:00Z" },
  ...over,
});
export const look = (sources: readonly SourceRow[], alerts: readonly OpenAlertRow[]) =>
  sourceStale.detect(
    ownShop({
      sources: new Map(sources.map((row) => [`${row.connector}/${row.kind}`, row])),
      openAlerts: new Map(alerts.map((row) => [row.alertId, row])),
    }),
  );
export const problem = "Shopify refused access to orders.";

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] =>
  look([source("orders", 5, { state: "failed", problem })], [openAlert(1), openAlert(2)]).alerts;
