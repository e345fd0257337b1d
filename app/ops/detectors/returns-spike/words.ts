import { middle } from "../../facts/contribution.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { bare, counted, exact, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import { breakEven, evenShare } from "../shared/break-even.ts";
import { PATHS, type Span } from "../shared/gains.ts";
import { contributionLine } from "../shared/sale/calculation.ts";
import { saleAssumptions } from "../shared/sale/caveats.ts";
import { saleEvidence } from "../shared/sale/evidence.ts";
import { RETURN_MINOR, UNSELLABLE } from "../shared/returns/costs.ts";
import { assumptionSource, threeFigures } from "../shared/sources.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import { type Case, WEEKS_AHEAD } from "./case.ts";
import { CLAIMED, type Plan, type Plans, PREVENTED } from "./plans.ts";
import * as sentences from "./sentences.ts";

/** As the store counts them: `returns-by-variant`. */
const COHORT = { weeks: 8, endedWeeks: 4 } as const;

export type Choice = Plans & { perDayMinor: number };
export type Telling = Teller & { found: Case; choice: Choice };

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, choice: Choice): Evidence[] {
  const { returns, rate, baseline, unitsAhead, sales, shop } = found;
  const { best, perReturn, excess, perDayMinor } = choice;
  const read = (id: string, label: string, unit: Evidence["unit"], value: number): Evidence => ({
    ...{ id, label, unit, value, sources: [returns.source] },
  });
  const judged = (
    id: string,
    label: string,
    unit: Evidence["unit"],
    { low, likely, high }: Span,
  ): Evidence => ({
    ...{ id, label, unit, value: likely, range: { low, high } },
    sources: [assumptionSource(shop.today, id)],
  });
  const money = (id: string, label: string, { p10, p50, p90 }: Plan["money"]): Evidence => ({
    ...read(id, label, "minor", roundMinor(p50)),
    range: { low: roundMinor(p10), high: roundMinor(p90) },
  });
  return [
    read("sold", "Sold four to twelve weeks ago", "units", returns.recent.sold),
    read("returned", "Came back", "units", returns.recent.returned),
    {
      ...read("rate", "Comes back", "share", threeFigures(returns.recent.returned / returns.recent.sold)),
      range: { low: threeFigures(rate.low), high: threeFigures(rate.high) },
    },
    read(
      "baseline",
      baseline.type === null ? "Usual in the shop" : "Usual for its type",
      "share",
      threeFigures(baseline.share),
    ),
    { ...read("ahead", "Sold in the last four weeks", "units", unitsAhead), sources: [sales.source] },
    ...saleEvidence(found).map((one) =>
      // A unit's contribution is told before returns: they are what the alert is about.
      one.id === "return_share" ? { ...one, label: "Taken off what a unit leaves for returns" } : one,
    ),
    judged("back", "Taking one back", "minor", RETURN_MINOR),
    judged("unsellable", "Cannot be sold again", "share", UNSELLABLE),
    judged("prevented", "Prevented by putting it right", "share", PREVENTED),
    judged("claimed", "Paid by suppliers", "share", CLAIMED),
    money("per_return", "What a return costs", perReturn),
    {
      ...read("excess", "Returns beyond the usual", "units", threeFigures(excess.p50)),
      range: { low: threeFigures(excess.p10), high: threeFigures(excess.p90) },
    },
    money("gain", "What the best choice is worth", best.money),
    read("per_day", "On a day", "minor", roundMinor(perDayMinor)),
  ];
}

export function tellingOf(found: Case, choice: Choice, evidence: readonly Evidence[]): Telling {
  const { variant, returns, baseline, unitsAhead, shop } = found;
  const { recent } = returns;
  const common = (fact: Teller["fact"]): FilledSlots => ({
    product: recorded("The product", { type: "name", text: variant.title, of: "product" }, variant.source),
    sold: fact("sold", bare(recent.sold, "units")),
    returned: fact("returned", bare(recent.returned, "units")),
    window: fact("sold", counted(COHORT.weeks, "weeks"), "Sold within"),
    since: fact("sold", counted(COHORT.endedWeeks, "weeks"), "Ended before"),
    rate: fact("rate", percent(recent.returned / recent.sold)),
    baseline: fact("baseline", percent(baseline.share)),
    ...(baseline.type !== null && { type: fact("baseline", percent(baseline.share)) }),
    per_return: fact("per_return", rough(estimated(choice.perReturn.p50, shop.currency))),
    lost_sales: fact("ahead", counted(unitsAhead, "units")),
    units_ahead: fact("ahead", bare(unitsAhead, "units")),
    ahead: fact("ahead", counted(WEEKS_AHEAD, "weeks"), "Looked ahead"),
    excess: fact("excess", bare(Math.round(choice.excess.p50), "units")),
  });
  return { found, choice, ...tellerFor({ evidence, shop, common }) };
}

/** What we took for granted, in words to dispute, with the place to change it. */
export function assumptionsFor(telling: Telling): Assumption[] {
  const { say, fact, found } = telling;
  const { assumptions: assumed } = sentences;
  const cents = (minor: number) => exact(estimated(minor, found.shop.currency));
  const shares = (
    id: string,
    template: string,
    { low, high }: { low: number; high: number },
  ): Assumption => ({
    id,
    text: say(template, {
      [`${id}_low`]: fact(id, percent(low), "At least"),
      [`${id}_high`]: fact(id, percent(high), "At most"),
    }),
    changeAt: null,
  });
  return [
    shares("rate", assumed.rate, found.rate),
    {
      id: "back",
      text: say(assumed.back, {
        back_low: fact("back", cents(RETURN_MINOR.low), "At least"),
        back_high: fact("back", cents(RETURN_MINOR.high), "At most"),
      }),
      changeAt: null,
    },
    shares("unsellable", assumed.unsellable, UNSELLABLE),
    shares("prevented", assumed.prevented, PREVENTED),
    shares("claimed", assumed.claimed, CLAIMED),
    { id: "ahead", text: say(assumed.ahead), changeAt: null },
    ...saleAssumptions(telling),
  ];
}

export function changesMind(telling: Telling): string[] {
  const { batch, one, safety } = sentences.changesMind;
  return [...turnsAt(telling), ...[safety, batch, one].map((text) => telling.say(text))];
}

/** Where what is advised is worth no more than leaving it. */
function turnsAt({ say, fact, found, choice }: Telling): string[] {
  const { best } = choice;
  const words = sentences.changesMind;
  const worthMinor = best.money.mean;
  switch (best.id) {
    case "fix":
      return [say(words.fix, evenShare(fact, "prevented", breakEven({ at: PREVENTED, worthMinor })))];
    case "claim":
      return [say(words.claim, evenShare(fact, "claimed", breakEven({ at: CLAIMED, worthMinor })))];
    case "pause": {
      // What is not sold meanwhile is what pausing costs. A sale that leaves nothing is none to go on with.
      const costMinor = found.unitsAhead * middle(found.contribution.perUnitMinor);
      if (costMinor <= 0) return [];
      return [
        say(words.pause, evenShare(fact, "rate", breakEven({ at: found.rate, worthMinor, costMinor }))),
      ];
    }
    case "nothing":
      return [];
  }
}

/** "How it was calculated", in the order in which a person would do it on paper. */
export function calculationFor(telling: Telling): CalculationLine[] {
  const { say, fact, found, choice } = telling;
  const { calculation } = sentences;
  const about = (minor: number) => rough(estimated(minor, found.shop.currency));
  const { perReturn, best, perDayMinor } = choice;
  return [
    { text: say(calculation.rate), evidence: ["sold", "returned", "rate", "baseline"] },
    contributionLine(telling),
    {
      text: say(calculation.perReturn, {
        per_return_low: fact("per_return", about(perReturn.p10), "Eight times in ten above"),
        per_return_high: fact("per_return", about(perReturn.p90), "Eight times in ten below"),
      }),
      evidence: ["back", "unsellable", "per_return"],
    },
    { text: say(calculation.excess), evidence: ["ahead", "excess"] },
    {
      text: say(calculation.gain, {
        paths: fact("gain", bare(PATHS, "units"), "Futures played"),
        gain_likely: fact("gain", about(best.money.p50), "Likely gain"),
        gain_low: fact("gain", about(best.money.p10), "Eight times in ten above"),
        gain_high: fact("gain", about(best.money.p90), "Eight times in ten below"),
        per_day: fact("per_day", about(perDayMinor)),
      }),
      evidence: ["prevented", "claimed", "gain", "per_day"],
    },
  ];
}
