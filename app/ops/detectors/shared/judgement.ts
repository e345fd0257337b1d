import type { Day } from "../../facts/day.ts";
import type { Evidence } from "../contract.ts";
import type { Span } from "./gains.ts";
import { assumptionSource } from "./sources.ts";

/** A figure that nobody measured, as evidence: the assumption of the same name states it. */
export function judged(
  today: Day,
  of: { id: string; label: string; span: Span; unit: Evidence["unit"] },
): Evidence {
  const { id, label, span, unit } = of;
  return {
    id,
    label,
    value: span.likely,
    unit,
    range: { low: span.low, high: span.high },
    sources: [assumptionSource(today, id)],
  };
}
