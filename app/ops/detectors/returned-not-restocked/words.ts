import { middle } from "../../facts/contribution.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { bare, counted, exact, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence, Missing } from "../contract.ts";
import { breakEven, evenShare, meanOf } from "../shared/break-even.ts";
import { type Gain, PATHS } from "../shared/gains.ts";
import { assumptionSource, threeFigures } from "../shared/sources.ts";
import { type Teller, tellerFor } from "../shared/teller.ts";
import type { Case } from "./case.ts";
import { COUNTING_MINOR, FOUND, MOST_LINES } from "./plans.ts";
import * as sentences from "./sentences.ts";

export type Worth = { gain: Gain; perDayMinor: number };
export type Telling = Teller & { found: Case; worth: Worth };

/** As the store counts them: `returns-by-variant`. */
export const WEEKS = 8;

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, { gain, perDayMinor }: Worth): Evidence[] {
  const { recent, before, lines, units, unitsMinor, unknownCost, source, shop } = found;
  const read = (id: string, label: string, unit: Evidence["unit"], value: number): Evidence => ({
    ...{ id, label, unit, value, sources: [source] },
  });
  return [
    read("refunded", "Units refunded after they were sent", "units", recent.of),
    read("not_back", "Not put back into stock", "units", recent.units),
    {
      ...read("share", "Not put back", "share", threeFigures(recent.units / recent.of)),
      range: { low: threeFigures(recent.share.low), high: threeFigures(recent.share.high) },
    },
    read("habit", "Not put back before", "share", threeFigures(before.share)),
    read("beyond", "Of these, beyond the usual", "share", threeFigures(found.beyondShare)),
    {
      ...read("units", "Of products that still sell", "units", units),
      sources: lines
        .slice(0, MOST_SOURCES)
        .map(({ variant }) => ({ ...source, recordId: variant.variantId })),
    },
    read("products", "Products to look at", "units", Math.min(MOST_LINES, lines.length)),
    {
      ...read("worth", "At what they cost", "minor", roundMinor(middle(unitsMinor))),
      range: { low: roundMinor(unitsMinor.low), high: roundMinor(unitsMinor.high) },
    },
    read("unknown_cost", "Without a unit cost", "units", unknownCost),
    {
      ...read("found", "Of that, found and fit to sell", "share", FOUND.likely),
      range: { low: FOUND.low, high: FOUND.high },
      sources: [assumptionSource(shop.today, "found")],
    },
    {
      ...read("counting", "Looking at one product", "minor", COUNTING_MINOR.likely),
      range: { low: COUNTING_MINOR.low, high: COUNTING_MINOR.high },
      sources: [assumptionSource(shop.today, "counting")],
    },
    {
      ...read("gain", "What counting is worth", "minor", roundMinor(gain.p50)),
      range: { low: roundMinor(gain.p10), high: roundMinor(gain.p90) },
    },
    read("per_day", "What waiting a day costs", "minor", roundMinor(perDayMinor)),
  ];
}

/** Evidence names the most valuable; the sheet has them all. */
const MOST_SOURCES = 20;

export function tellingOf(found: Case, worth: Worth, evidence: readonly Evidence[]): Telling {
  const { recent, before, lines, units, unitsMinor, shop } = found;
  const common = (fact: Teller["fact"]): FilledSlots => ({
    units: fact("units", counted(units, "units")),
    refunded: fact("refunded", counted(recent.of, "units")),
    not_back: fact("not_back", bare(recent.units, "units")),
    weeks: fact("refunded", counted(WEEKS, "weeks"), "Looked back"),
    share: fact("share", percent(recent.units / recent.of)),
    habit: fact("habit", percent(before.share)),
    products: fact("products", counted(Math.min(MOST_LINES, lines.length), "products")),
    ...evenShare(
      fact,
      "found",
      breakEven({
        at: FOUND,
        worthMinor: worth.gain.mean,
        costMinor: Math.min(MOST_LINES, lines.length) * meanOf(COUNTING_MINOR),
      }),
    ),
    worth: fact("worth", rough(estimated(middle(unitsMinor), shop.currency))),
  });
  return { found, worth, ...tellerFor({ evidence, shop, common }) };
}

/** What we took for granted, in words to dispute. */
export function assumptionsFor({ say, fact, found }: Telling): Assumption[] {
  const { assumptions: assumed } = sentences;
  const cents = (minor: number) => exact(estimated(minor, found.shop.currency));
  return [
    {
      id: "found",
      text: say(assumed.found, {
        found_low: fact("found", percent(FOUND.low), "At least"),
        found_high: fact("found", percent(FOUND.high), "At most"),
      }),
      changeAt: null,
    },
    { id: "worth", text: say(assumed.worth), changeAt: null },
    {
      id: "counting",
      text: say(assumed.counting, {
        counting_low: fact("counting", cents(COUNTING_MINOR.low), "At least"),
        counting_high: fact("counting", cents(COUNTING_MINOR.high), "At most"),
      }),
      changeAt: null,
    },
  ];
}

export function missingFor({ say, fact, found }: Telling): Missing[] {
  if (found.unknownCost === 0) return [];
  const unknown = fact("unknown_cost", bare(found.unknownCost, "units"));
  return [
    {
      id: "unit_cost",
      text: say(sentences.missing.unitCost, { unknown }),
      effect: say(sentences.missing.unitCostEffect),
      cure: null,
    },
  ];
}

export function changesMind({ say }: Telling): string[] {
  return [
    say(sentences.changesMind.found),
    say(sentences.changesMind.kept),
    say(sentences.changesMind.booked),
  ];
}

/** "How it was calculated", in the order in which a person would do it on paper. */
export function calculationFor({ say, fact, found, worth }: Telling): CalculationLine[] {
  const { calculation } = sentences;
  const { recent, unitsMinor, beyondShare, shop } = found;
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  const { p10, p50, p90 } = worth.gain;
  return [
    {
      text: say(calculation.share, {
        share_low: fact("share", percent(recent.share.low), "At least"),
        share_high: fact("share", percent(recent.share.high), "At most"),
        beyond: fact("beyond", percent(beyondShare)),
      }),
      evidence: ["refunded", "not_back", "share", "habit", "beyond"],
    },
    {
      text: say(calculation.worth, {
        worth_low: fact("worth", about(unitsMinor.low), "At least"),
        worth_high: fact("worth", about(unitsMinor.high), "At most"),
      }),
      evidence: ["units", "worth"],
    },
    {
      text: say(calculation.gain, {
        paths: fact("gain", bare(PATHS, "units"), "Futures played"),
        gain_likely: fact("gain", about(p50), "Likely"),
        gain_low: fact("gain", about(p10), "Eight times in ten above"),
        gain_high: fact("gain", about(p90), "Eight times in ten below"),
        per_day: fact("per_day", about(worth.perDayMinor)),
      }),
      evidence: ["found", "counting", "gain", "per_day"],
    },
  ];
}
