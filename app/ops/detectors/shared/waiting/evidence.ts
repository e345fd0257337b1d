import type { Day } from "../../../facts/day.ts";
import type { Evidence } from "../../contract.ts";
import type { Span } from "../gains.ts";
import { assumptionSource, threeFigures } from "../sources.ts";
import { CALMED, CANCELS_PER_DAY, CARE_MINOR, TELLING_MINOR, WRITES } from "./futures.ts";

/** What is assumed of customers that wait, each as a number to dispute. */
export function waitingEvidence(today: Day, moreDays: Span, orders: Evidence["sources"]): Evidence[] {
  const assumed = (
    id: string,
    label: string,
    unit: Evidence["unit"],
    { low, likely, high }: Span,
  ): Evidence => ({
    ...{ id, label, unit, value: likely, range: { low, high } },
    sources: [assumptionSource(today, id)],
  });
  const { low, likely, high } = moreDays;
  return [
    assumed("cancels", "Customers that cancel on a day of waiting", "share", CANCELS_PER_DAY),
    assumed("writes", "Customers that write", "share", WRITES),
    assumed("care", "Answering one", "minor", CARE_MINOR),
    assumed("calmed", "Of that, prevented by telling them", "share", CALMED),
    assumed("telling", "Telling one", "minor", TELLING_MINOR),
    {
      ...{ id: "more", label: "They go on waiting", unit: "days", value: threeFigures(likely) },
      range: { low: threeFigures(low), high: threeFigures(high) },
      sources: orders,
    },
  ];
}
