import { addDays } from "../../facts/day.ts";
import type { OwnChangeRow } from "../../facts/rows/own-records.ts";
import { TODAY } from "../shared/mugs-for-tests.ts";
import { ownShop, STAKE } from "../shared/own-records-for-tests.ts";
import { decisionsClash } from "./decisions-clash.ts";
import type { Alert } from "../contract.ts";

export const change = (id: string, ago: number, over: Partial<OwnChangeRow> = {}): OwnChangeRow => ({
  ...{
    approvalId: id,
    kind: "price_change",
    title: `Decision ${id}`,
    isDone: true,
    situation: `stock:${id}`,
  },
  approvedDay: addDays(TODAY, -ago),
  approvedAt: `${addDays(TODAY, -ago)}T09:00:00Z`,
  touches: [{ thing: "price:V1", way: "up" }],
  ...STAKE,
  source: {
    connector: "ops_room",
    recordId: `history/${id}`,
    observedAt: `${addDays(TODAY, -ago)}T09:00:00Z`,
  },
  ...over,
});
export const down: Partial<OwnChangeRow> = { touches: [{ thing: "price:V1", way: "down" }] };
export const look = (...rows: OwnChangeRow[]) =>
  decisionsClash.detect(ownShop({ ownChanges: new Map(rows.map((row) => [row.approvalId, row])) }));

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(change("A", 6), change("B", 1, down)).alerts;
