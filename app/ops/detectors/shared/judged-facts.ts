import { type Currency, estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { bare, daysFrom, exact, percent, rough } from "../../words/slot-values.ts";
import type { Evidence } from "../contract.ts";
import { type Gain, PATHS, type Span } from "./gains.ts";
import type { Teller } from "./teller.ts";

/** A figure of judgement: evidence (`judged`) and assumption bear its id. */
export type Judgement = { id: string; label: string; unit: "share" | "minor" | "days"; span: Span };

/** `{<id>_low}` and `{<id>_high}`; of days, `{<id>}` as a span. */
export function judgedFacts(
  fact: Teller["fact"],
  judgements: readonly Judgement[],
  currency: Currency,
): FilledSlots {
  const slots: FilledSlots = {};
  for (const { id, unit, span } of judgements) {
    if (unit === "days") {
      slots[id] = fact(id, daysFrom(Math.round(span.low), Math.round(span.high)));
      continue;
    }
    const value = (figure: number) =>
      unit === "share" ? percent(figure) : exact(estimated(figure, currency));
    slots[`${id}_low`] = fact(id, value(span.low), "At least");
    slots[`${id}_high`] = fact(id, value(span.high), "At most");
  }
  return slots;
}

/** What the best choice is worth, and what a day of waiting costs, as evidence. */
export function gainEvidence(
  { p10, p50, p90 }: Gain,
  perDayMinor: number,
  sources: Evidence["sources"],
): Evidence[] {
  return [
    {
      ...{ id: "gain", label: "What the best choice is worth", unit: "minor", sources },
      ...{ value: roundMinor(p50), range: { low: roundMinor(p10), high: roundMinor(p90) } },
    },
    {
      ...{ id: "per_day", label: "What a day of waiting costs", unit: "minor", sources },
      value: roundMinor(perDayMinor),
    },
  ];
}

/** `{paths}`, `{gain_likely}`, `{gain_low}`, `{gain_high}`, `{per_day}`: the last line of a calculation. */
export function gainFacts(
  fact: Teller["fact"],
  { p10, p50, p90 }: Gain,
  perDayMinor: number,
  currency: Currency,
): FilledSlots {
  const about = (minor: number) => rough(estimated(minor, currency));
  return {
    paths: fact("gain", bare(PATHS, "units"), "Futures played"),
    gain_likely: fact("gain", about(p50), "Likely"),
    gain_low: fact("gain", about(p10), "Eight times in ten above"),
    gain_high: fact("gain", about(p90), "Eight times in ten below"),
    per_day: fact("per_day", about(perDayMinor)),
  };
}
