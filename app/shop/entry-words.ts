import type { AuditEntry } from "../adapters/store/contract.ts";
import { KEPT_NAMES } from "./data-words.ts";

export function because(entry: AuditEntry): string {
  const reason = textOf(entry, "reason");
  return reason === "" ? "" : `: ${reason}`;
}

export function ordersOf(entry: AuditEntry): string {
  const orders = entry.detail["orders"];
  return orders === 1 ? "1 order" : `${typeof orders === "number" ? String(orders) : "some"} orders`;
}

/** "drafts 3, runs 12" */
export function rowsOf(entry: AuditEntry): string {
  const rows = entry.detail["rows"];
  if (typeof rows !== "object" || rows === null) return "some";
  return Object.entries(rows)
    .map(([what, count]) => `${KEPT_NAMES[what] ?? what} ${String(count)}`)
    .join(", ");
}

export function countOf(entry: AuditEntry, key: string): string {
  const value = entry.detail[key];
  return typeof value === "number" ? value.toLocaleString("en") : "some";
}

export function textOf(entry: AuditEntry, key: string): string {
  const value = entry.detail[key];
  return typeof value === "string" ? value : "";
}
