import { addDays } from "../../facts/day.ts";
import type { OpenAlertRow, OwnEffectRow, StoredStake } from "../../facts/rows/own-records.ts";
import type { Facts } from "../../facts/views.ts";
import { factsOf, type MugAsks, TODAY } from "./mugs-for-tests.ts";

const source = { connector: "ops_room", recordId: "history/A1", observedAt: "2026-11-21T09:00:00Z" };
export const STAKE: StoredStake = { p10Minor: 40_000, p50Minor: 90_000, p90Minor: 180_000 };

/** A shop of which nothing is known but its own records. */
export function ownShop(facts: Partial<Facts<MugAsks>>) {
  return factsOf([], { facts });
}

/** An order approved yesterday for a decision that is open; whatever is not said. */
export function approved(
  over: Partial<Omit<OwnEffectRow, "alert">> & { alert?: Partial<OwnEffectRow["alert"]> | null } = {},
): OwnEffectRow {
  const { alert, ...rest } = over;
  return {
    approvalId: "A1",
    kind: "purchase_order",
    draftState: "approved",
    approval: "approved",
    approvedDay: addDays(TODAY, -1),
    expiresDay: TODAY,
    effect: null,
    stopped: null,
    goodsMinor: null,
    alert:
      alert === null
        ? null
        : {
            id: "alert-1",
            title: "Reorder Ceramic Mug, White",
            state: "open",
            situation: "stock:V1",
            waitingPerDayMinor: 8_000,
            decideBy: addDays(TODAY, 2),
            ...STAKE,
            ...alert,
          },
    source,
    ...rest,
  };
}

export function effectsOf(...rows: readonly OwnEffectRow[]) {
  return ownShop({ ownEffects: new Map(rows.map((row, at) => [`${row.approvalId}-${String(at)}`, row])) });
}

/** An open decision between ordering and doing nothing. */
export function openAlert(n: number, over: Partial<OpenAlertRow> = {}): OpenAlertRow {
  return {
    alertId: `alert-${String(n)}`,
    detector: "stockout",
    catalogueIds: ["INV-01"],
    title: `Reorder mug ${String(n)}`,
    situation: `stock:V${String(n)}`,
    ...STAKE,
    waitingPerDayMinor: 8_000,
    decideBy: addDays(TODAY, 4),
    attentionMinutes: 2,
    options: [
      { id: "order", ...STAKE },
      { id: "nothing", p10Minor: 0, p50Minor: 0, p90Minor: 0 },
    ],
    missing: [],
    vendor: "Kiln & Co",
    rests: ["inventory", "orders", "products"],
    source: { ...source, recordId: `alerts/alert-${String(n)}` },
    ...over,
  };
}
