import type { Evidence } from "../../contract.ts";
import type { SourcedLead } from "./lead-times.ts";

/** How long a new order takes, with the orders and the word that tell it. */
export function leadEvidence({
  typicalDays,
  slowDays,
  known,
  orders,
  sources: from,
}: SourcedLead): Evidence[] {
  const sources = [...from];
  const days = (id: string, label: string, value: number): Evidence => ({
    ...{ id, label, value, unit: "days", sources },
  });
  return [
    days("lead_typical", "Usual time from order to shelf", typicalDays),
    days("lead_slow", "One order in ten takes longer than", slowDays),
    ...(known === "receipts"
      ? [
          {
            id: "lead_orders",
            label: "Own orders of theirs that arrived",
            value: orders,
            unit: "orders" as const,
            sources,
          },
        ]
      : []),
  ];
}
