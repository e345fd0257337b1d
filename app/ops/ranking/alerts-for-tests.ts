import type { Alert } from "../detectors/contract.ts";
import { detectOne } from "../detectors/stockout/facts-for-tests.ts";

/** A whole alert with the figures that ranking reads. */
export function alertWith(input: {
  id: string;
  waiting?: number;
  stake?: number;
  decideBy?: string;
  evidenceKey?: string;
  available?: number;
  onOrder?: number;
  /** Shown as incoming by Shopify, explained by no order of ours. */
  undated?: number;
  /** Minor units of the price, and of the unit cost where it is known; days from order to shelf. */
  price?: number;
  unitCost?: number;
  leadDays?: number;
}): Alert {
  const { id, waiting = 100, stake = 1_000, decideBy = "2026-11-22", evidenceKey = "same" } = input;
  const usd = (minor: number) => ({ minor, currency: "USD" });
  const { available = 5, onOrder = 0, undated = 0, price = 1_800, unitCost, leadDays = 14 } = input;
  const count = { unit: "units" as const, sources: [] };
  const minor = { unit: "minor" as const, sources: [] };
  return {
    ...whole(),
    fingerprint: id,
    situation: `stock:${id}`,
    waitingPerDay: usd(waiting),
    stake: { p10: usd(stake / 2), p50: usd(stake), p90: usd(stake * 2) },
    decideBy,
    attentionMinutes: 2,
    evidenceKey,
    evidence: [
      { id: "available", label: "Free to sell", value: available, ...count },
      { id: "price", label: "Price", value: price, ...minor },
      ...(unitCost === undefined ? [] : [{ id: "unit_cost", label: "Unit cost", value: unitCost, ...minor }]),
      { id: "lead_typical", label: "Time from order to shelf", value: leadDays, unit: "days", sources: [] },
      ...(undated > 0
        ? [{ id: "incoming_undated", label: "Incoming, day unknown", value: undated, ...count }]
        : []),
      ...(onOrder > 0 ? [{ id: "on_order", label: "On order", value: onOrder, ...count }] : []),
    ],
  };
}

let made: Alert | undefined;

function whole(): Alert {
  made ??= detectOne({ available: 0 });
  if (!made) throw new Error("expected an alert");
  return made;
}
