import type { VariantRow } from "../../facts/views.ts";
import { type Currency, estimated } from "../../money/money.ts";
import type { FilledSlot, FilledSlots, SlotValue } from "../../words/contract.ts";
import { bare, rough } from "../../words/slot-values.ts";
import { type Gain, PATHS } from "./gains.ts";
import { recorded, type Teller } from "./teller.ts";

/** "Ceramic Mug, White" */
export function productFact({ title, source }: Pick<VariantRow, "title" | "source">): FilledSlot {
  return recorded("The product", { type: "name", text: title, of: "product" }, source);
}

/** `{share_low}` and `{share_high}` of evidence that is a span. */
export function ends(
  fact: Teller["fact"],
  id: string,
  of: { span: { low: number; high: number }; said: (value: number) => SlotValue },
): FilledSlots {
  return {
    [`${id}_low`]: fact(id, of.said(of.span.low), "At least"),
    [`${id}_high`]: fact(id, of.said(of.span.high), "At most"),
  };
}

/** What a choice is worth, for the line that says so; `evidenceId`: what it rests on most. */
export function gainFacts(
  fact: Teller["fact"],
  evidenceId: string,
  { money, currency }: { money: Gain; currency: Currency },
): FilledSlots {
  const about = (minor: number) => rough(estimated(minor, currency));
  return {
    paths: fact(evidenceId, bare(PATHS, "units"), "Futures played"),
    gain_likely: fact(evidenceId, about(money.p50), "Likely gain"),
    gain_low: fact(evidenceId, about(money.p10), "Eight times in ten above"),
    gain_high: fact(evidenceId, about(money.p90), "Eight times in ten below"),
  };
}
