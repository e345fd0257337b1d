import { middle } from "../../facts/contribution.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots, SlotValue } from "../../words/contract.ts";
import { bare, counted, exact, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import { evenShare } from "../shared/break-even.ts";
import { ELASTICITY } from "../shared/elasticity.ts";
import { type Gain, PATHS } from "../shared/gains.ts";
import { saleAssumptions } from "../shared/sale/caveats.ts";
import { saleEvidence } from "../shared/sale/evidence.ts";
import { assumptionSource, threeFigures } from "../shared/sources.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import { WINDOW_DAYS } from "../shared/variant-demand.ts";
import { type Case, RECENT_DAYS } from "./case.ts";
import { earlierPrice } from "./plans.ts";
import * as sentences from "./sentences.ts";

/** `shopRatio`: what is paid in the whole shop, against before. */
export type Worth = { gain: Gain; perDayMinor: number; shopRatio: number };
export type Telling = Teller & { found: Case; worth: Worth };

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, { gain, perDayMinor, shopRatio }: Worth): Evidence[] {
  const { now, before, leavesNow, leavesBefore, margins, sales, shop } = found;
  const read = (id: string, label: string, unit: Evidence["unit"], value: number): Evidence => ({
    ...{ id, label, unit, value, sources: [margins.source] },
  });
  const was = (id: string, label: string, unit: Evidence["unit"], value: number): Evidence => ({
    ...{ id, label, unit, value, sources: [sales.source, margins.source] },
  });
  const span = ({ low, high }: { low: number; high: number }) => ({
    range: { low: roundMinor(low), high: roundMinor(high) },
  });
  return [
    ...saleEvidence(found),
    read("units_now", "Sold in the last four weeks", "units", now.units),
    was("units_before", "Sold in the weeks before", "units", before.units),
    read("paid_now", "Paid for a unit lately", "minor", roundMinor(now.netMinor)),
    was("paid_before", "Paid for a unit before", "minor", roundMinor(before.netMinor)),
    was("list_fell", "Its price fell by, on average", "minor", roundMinor(before.listMinor - now.listMinor)),
    read("discount_now", "Discount on a unit lately", "minor", roundMinor(now.discountMinor)),
    was("discount_before", "Discount on a unit before", "minor", roundMinor(before.discountMinor)),
    { ...read("leaves_now", "A sale leaves", "minor", roundMinor(middle(leavesNow))), ...span(leavesNow) },
    {
      ...was("leaves_before", "A sale left", "minor", roundMinor(middle(leavesBefore))),
      ...span(leavesBefore),
    },
    was("shop_ratio", "Paid in the whole shop, against before", "share", threeFigures(shopRatio)),
    {
      ...read("elasticity", "Sold fewer, for each percent more", "share", ELASTICITY.likely / 100),
      range: { low: ELASTICITY.low / 100, high: ELASTICITY.high / 100 },
      sources: [assumptionSource(shop.today, "elasticity")],
    },
    {
      ...read("gain", "What going back is worth", "minor", roundMinor(gain.p50)),
      ...span({ low: gain.p10, high: gain.p90 }),
    },
    read("per_day", "On a day", "minor", roundMinor(perDayMinor)),
  ];
}

export function tellingOf(found: Case, worth: Worth, evidence: readonly Evidence[]): Telling {
  const { variant, now, before, leavesNow, leavesBefore, shop } = found;
  const cents = (minor: number) => exact(estimated(minor, shop.currency));
  const common = (fact: Teller["fact"]): FilledSlots => ({
    product: recorded("The product", { type: "name", text: variant.title, of: "product" }, variant.source),
    paid_now: fact("paid_now", cents(now.netMinor)),
    paid_before: fact("paid_before", cents(before.netMinor)),
    list_fell: fact("list_fell", cents(before.listMinor - now.listMinor)),
    discount_now: fact("discount_now", cents(now.discountMinor)),
    discount_before: fact("discount_before", cents(before.discountMinor)),
    leaves_now: fact("leaves_now", cents(middle(leavesNow))),
    leaves_before: fact("leaves_before", cents(middle(leavesBefore))),
    earlier_price: fact("paid_before", cents(earlierPrice(found)), "Its price before"),
    dearer: fact("paid_before", percent(before.netMinor / now.netMinor - 1), "Dearer"),
    ...evenShare(
      fact,
      "leaves_before",
      1 - Math.max(0, middle(leavesNow)) / Math.max(1, middle(leavesBefore)),
    ),
    weeks: fact("units_now", counted(RECENT_DAYS / 7, "weeks"), "Looked back"),
    weeks_before: fact("units_before", counted((WINDOW_DAYS - RECENT_DAYS) / 7, "weeks"), "Before these"),
    units_now: fact("units_now", counted(now.units, "units")),
    units_before: fact("units_before", bare(before.units, "units")),
    shop_ratio: fact("shop_ratio", percent(worth.shopRatio)),
  });
  return { found, worth, ...tellerFor({ evidence, shop, common }) };
}

/** What we took for granted, in words to dispute, with the place to change it. */
export function assumptionsFor(telling: Telling): Assumption[] {
  const { say, fact } = telling;
  const { assumptions: assumed } = sentences;
  const times = (value: number): SlotValue => ({ type: "share", value, as: "times" });
  const elasticity = say(assumed.elasticity, {
    elasticity_low: fact("elasticity", times(ELASTICITY.low), "Percent fewer, at least"),
    elasticity_high: fact("elasticity", times(ELASTICITY.high), "Percent fewer, at most"),
  });
  return [
    { id: "elasticity", text: elasticity, changeAt: null },
    { id: "cost_before", text: say(assumed.cost), changeAt: null },
    { id: "goes_on", text: say(assumed.goesOn), changeAt: null },
    { id: "shop_ratio", text: say(assumed.shop), changeAt: null },
    ...saleAssumptions(telling),
  ];
}

export function changesMind({ say }: Telling): string[] {
  return [say(sentences.changesMind.stay), say(sentences.changesMind.meant), say(sentences.changesMind.cost)];
}

/** "How it was calculated", in the order in which a person would do it on paper. */
export function calculationFor({ say, fact, found, worth }: Telling): CalculationLine[] {
  const { calculation } = sentences;
  const about = (minor: number) => rough(estimated(minor, found.shop.currency));
  const { p10, p50, p90 } = worth.gain;
  return [
    { text: say(calculation.paid), evidence: ["units_now", "paid_now", "units_before", "paid_before"] },
    { text: say(calculation.leaves), evidence: ["leaves_now", "leaves_before"] },
    {
      text: say(calculation.gain, {
        paths: fact("gain", bare(PATHS, "units"), "Futures played"),
        gain_likely: fact("gain", about(p50), "Likely"),
        gain_low: fact("gain", about(p10), "Eight times in ten above"),
        gain_high: fact("gain", about(p90), "Eight times in ten below"),
        per_day: fact("per_day", about(worth.perDayMinor)),
      }),
      evidence: ["elasticity", "gain", "per_day"],
    },
  ];
}
