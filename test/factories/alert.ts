import { Alert, type Option } from "../../app/ops/detectors/contract.ts";
import type { Decision } from "../../app/ops/memory/decision.ts";
import { packed } from "../../app/adapters/store/packed-alert.server.ts";
import type { Packed } from "../../app/ops/detectors/listed.ts";
import type { Ranked, Shelf } from "../../app/ops/ranking/contract.ts";

/** A well-formed alert about variant `n`; `over` replaces what a test is about. */
export function anAlert(n: number, over: Partial<Alert> = {}): Alert {
  const usd = (minor: number) => ({ minor, currency: "USD" });
  const option = (id: string, minor: number, kind: string | null): Option => ({
    id,
    title: `Option ${id} of ${String(n)}`,
    money: { p10: usd(minor / 2), p50: usd(minor), p90: usd(minor * 2) },
    cash: usd(0),
    tradeOff: "It binds cash.",
    reversible: true,
    draft: kind === null ? null : { kind, payload: { units: n } },
  });
  return Alert.parse({
    fingerprint: `stockout:${String(n)}`,
    detector: "stockout",
    catalogueIds: ["INV-01"],
    subject: {
      kind: "variant",
      id: `V${String(n)}`,
      variantId: `V${String(n)}`,
      productId: `P${String(n)}`,
      title: `Mug ${String(n)}`,
    },
    lane: "money",
    settlingDays: 1,
    situation: `stock:V${String(n)}`,
    title: `Mug ${String(n)} runs out`,
    reason: "It sells faster than it arrives.",
    stake: { p10: usd(5_000), p50: usd(10_000), p90: usd(20_000) },
    waitingPerDay: usd(700),
    decideBy: "2026-11-25",
    attentionMinutes: 2,
    bestOptionId: "order",
    options: [
      option("order", 10_000, "purchase_order"),
      option("less", 6_000, "purchase_order"),
      option("nothing", 0, null),
    ],
    evidence: [
      {
        id: "available",
        label: "Free to sell",
        value: 10,
        unit: "units",
        sources: [{ connector: "shopify", recordId: `I${String(n)}`, observedAt: "2026-11-22T10:00:00Z" }],
      },
    ],
    assumptions: [],
    missing: [],
    changesMind: [],
    calculation: [{ text: "10 units are free.", evidence: ["available"] }],
    stockAhead: [],
    evidenceKey: "in_stock",
    ...over,
  });
}

export function ranked(alert: Alert, position = 0, shelf: Shelf = "decide_now"): Ranked<Packed> {
  return {
    alert: packed(alert),
    shelf,
    position,
    why: "It costs the most to wait.",
    under: null,
    costOfDelayPerMinute: 350,
  };
}

/** Snoozed by Mia at noon of 22 November 2026, until the 30th. */
export function aDecision(n: number): Decision {
  return {
    id: `decision-${String(n)}`,
    fingerprint: `stockout:${String(n)}`,
    kind: "snoozed",
    reason: "",
    until: "2026-11-30",
    untilEvent: "stock_changes",
    evidenceKey: "in_stock",
    stakeP50Minor: 10_000,
    availableThen: 10,
    by: { userId: "7", name: "Mia" },
    at: new Date("2026-11-22T12:00:00Z"),
  };
}
