import { Alert, type Option } from "../../app/ops/detectors/contract.ts";
import type { Shelf } from "../../app/ops/ranking/contract.ts";
import type { Ranked } from "../../app/ops/ranking/contract.ts";

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
    subject: { variantId: `V${String(n)}`, productId: `P${String(n)}`, title: `Mug ${String(n)}` },
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

export function ranked(alert: Alert, position = 0, shelf: Shelf = "decide_now"): Ranked {
  return { alert, shelf, position, why: "It costs the most to wait.", costOfDelayPerMinute: 350 };
}
