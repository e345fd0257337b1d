import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots, SlotValue } from "../../words/contract.ts";
import { bare, counted, daysFrom, exact, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import { breakEven, evenShare } from "../shared/break-even.ts";
import { ELASTICITY } from "../shared/elasticity.ts";
import { type Gain, PATHS, type Span } from "../shared/gains.ts";
import { contributionLine } from "../shared/sale/calculation.ts";
import { saleAssumptions } from "../shared/sale/caveats.ts";
import { saleEvidence } from "../shared/sale/evidence.ts";
import { assumptionSource } from "../shared/sources.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import { type Case, USUAL_DAYS } from "./case.ts";
import { MISTAKE, MOST_TIMES, NOTICED_DAYS, STILL_BUY } from "./plans.ts";
import * as sentences from "./sentences.ts";

export type Worth = { gain: Gain; tomorrow: Gain; perDayMinor: number };
export type Telling = Teller & { found: Case; worth: Worth };

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, { gain, perDayMinor }: Worth): Evidence[] {
  const { margins, usualMinor, units, stock, shop } = found;
  const read = (id: string, label: string, unit: Evidence["unit"], value: number): Evidence => ({
    ...{ id, label, unit, value, sources: [margins.source] },
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
  return [
    ...saleEvidence(found),
    read("usual", "Price at which most were sold", "minor", usualMinor),
    read("units", "Sold in four weeks", "units", units),
    ...(stock
      ? [{ ...read("available", "Free to sell", "units", stock.available), sources: [stock.source] }]
      : []),
    judged("mistake", "Chance that it is a mistake", "share", MISTAKE),
    judged("noticed", "Noticed by itself after", "days", NOTICED_DAYS),
    found.tooLow
      ? judged("elasticity", "Sold more, for each percent off the price", "share", {
          low: ELASTICITY.low / 100,
          likely: ELASTICITY.likely / 100,
          high: ELASTICITY.high / 100,
        })
      : judged("still_buy", "Of those who bought, buy at double the price", "share", STILL_BUY),
    {
      ...read("gain", "What putting it back is worth", "minor", roundMinor(gain.p50)),
      range: { low: roundMinor(gain.p10), high: roundMinor(gain.p90) },
    },
    read("per_day", "Of a day", "minor", roundMinor(perDayMinor)),
  ];
}

export function tellingOf(found: Case, worth: Worth, evidence: readonly Evidence[]): Telling {
  const { variant, usualMinor, units, shop } = found;
  const perDay = rough(estimated(worth.perDayMinor, shop.currency));
  const cents = (minor: number) => exact(estimated(minor, shop.currency));
  const common = (fact: Teller["fact"]): FilledSlots => ({
    product: recorded("The product", { type: "name", text: variant.title, of: "product" }, variant.source),
    price: fact("price", cents(variant.priceMinor)),
    usual: fact("usual", cents(usualMinor)),
    times: fact("usual", percent(variant.priceMinor / usualMinor), "Of what is usual"),
    units: fact("units", counted(units, "units")),
    per_day: fact("per_day", perDay),
    ...evenShare(fact, "mistake", 1 - breakEven({ at: MISTAKE, worthMinor: worth.gain.mean })),
    weeks: fact("units", counted(USUAL_DAYS / 7, "weeks"), "Looked back"),
  });
  return { found, worth, ...tellerFor({ evidence, shop, common }) };
}

/** What we took for granted, in words to dispute, with the place to change it. */
export function assumptionsFor(telling: Telling): Assumption[] {
  const { say, fact, found } = telling;
  const { assumptions: assumed } = sentences;
  const times = (value: number): SlotValue => ({ type: "share", value, as: "times" });
  return [
    {
      id: "mistake",
      text: say(assumed.mistake, {
        mistake_low: fact("mistake", percent(MISTAKE.low), "At least"),
        mistake_high: fact("mistake", percent(MISTAKE.high), "At most"),
      }),
      changeAt: null,
    },
    {
      id: "noticed",
      text: say(assumed.noticed, { noticed: fact("noticed", daysFrom(NOTICED_DAYS.low, NOTICED_DAYS.high)) }),
      changeAt: null,
    },
    found.tooLow
      ? {
          id: "elasticity",
          text: say(assumed.elasticity, {
            elasticity_low: fact("elasticity", times(ELASTICITY.low), "Percent more, at least"),
            elasticity_high: fact("elasticity", times(ELASTICITY.high), "Percent more, at most"),
            most_times: fact("elasticity", bare(MOST_TIMES, "units"), "Times as many, at most"),
          }),
          changeAt: null,
        }
      : {
          id: "still_buy",
          text: say(assumed.stillBuy, {
            still_low: fact("still_buy", percent(STILL_BUY.low), "At least"),
            still_high: fact("still_buy", percent(STILL_BUY.high), "At most"),
          }),
          changeAt: null,
        },
    { id: "orders", text: say(assumed.orders), changeAt: null },
    ...saleAssumptions(telling),
  ];
}

export function changesMind({ say }: Telling): string[] {
  return [say(sentences.changesMind.sure), say(sentences.changesMind.meant), say(sentences.changesMind.pack)];
}

/** "How it was calculated", in the order in which a person would do it on paper. */
export function calculationFor(telling: Telling): CalculationLine[] {
  const { say, fact, found, worth } = telling;
  const { calculation } = sentences;
  const about = (minor: number) => rough(estimated(minor, found.shop.currency));
  const { p10, p50, p90 } = worth.gain;
  return [
    { text: say(calculation.usual), evidence: ["units", "usual", "price"] },
    contributionLine(telling),
    {
      text: say(calculation.gain, {
        paths: fact("gain", bare(PATHS, "units"), "Futures played"),
        gain_likely: fact("gain", about(p50), "Likely"),
        gain_low: fact("gain", about(p10), "Eight times in ten above"),
        gain_high: fact("gain", about(p90), "Eight times in ten below"),
      }),
      evidence: ["mistake", "noticed", found.tooLow ? "elasticity" : "still_buy", "gain", "per_day"],
    },
  ];
}
