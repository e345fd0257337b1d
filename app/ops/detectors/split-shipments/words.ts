import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { bare, counted, exact, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import { breakEven, evenShare } from "../shared/break-even.ts";
import { type Gain, PATHS } from "../shared/gains.ts";
import { assumptionSource, settingsSource, threeFigures } from "../shared/sources.ts";
import { type Teller, tellerFor } from "../shared/teller.ts";
import { AVOIDABLE, type Case, WEEKS } from "./case.ts";
import * as sentences from "./sentences.ts";

type Telling = Teller & { found: Case };
type Worth = { gain: Gain; perDayMinor: number };

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, { gain, perDayMinor }: Worth): Evidence[] {
  const { parcels, share, parcelMinor, source, shop } = found;
  const { recent, earlier } = parcels;
  const read = (id: string, label: string, unit: Evidence["unit"], value: number): Evidence => ({
    ...{ id, label, unit, value, sources: [source] },
  });
  return [
    read("orders", "Orders sent in four weeks", "orders", recent.orders),
    read("split", "In more than one parcel", "orders", recent.split),
    read("extra", "Parcels beyond one for each order", "units", recent.extra),
    {
      ...read("share", "Of the orders", "share", threeFigures(recent.split / Math.max(1, recent.orders))),
      range: { low: threeFigures(share.low), high: threeFigures(share.high) },
    },
    read("before", "Before these weeks", "share", threeFigures(earlier.split / Math.max(1, earlier.orders))),
    {
      ...read("parcel", "One more parcel", "minor", roundMinor(parcelMinor.likely)),
      range: { low: roundMinor(parcelMinor.low), high: roundMinor(parcelMinor.high) },
      sources: [
        parcelMinor.isSet ? settingsSource(shop.today, "fulfilment") : assumptionSource(shop.today, "parcel"),
      ],
    },
    {
      ...read("avoidable", "Can be saved", "share", AVOIDABLE.likely),
      range: { low: AVOIDABLE.low, high: AVOIDABLE.high },
      sources: [assumptionSource(shop.today, "avoidable")],
    },
    {
      ...read("gain", "Saved over four weeks", "minor", roundMinor(gain.p50)),
      range: { low: roundMinor(gain.p10), high: roundMinor(gain.p90) },
    },
    read("per_day", "Saved on a day", "minor", roundMinor(perDayMinor)),
  ];
}

export function tellingOf(found: Case, gain: Gain, evidence: readonly Evidence[]): Telling {
  const common = (fact: Teller["fact"]): FilledSlots => {
    const { parcels, parcelMinor, shop } = found;
    const cents = (minor: number) => exact(estimated(minor, shop.currency));
    return {
      orders: fact("orders", counted(parcels.recent.orders, "orders")),
      split: fact("split", bare(parcels.recent.split, "orders")),
      extra: fact("extra", bare(parcels.recent.extra, "units")),
      weeks: fact("orders", counted(WEEKS, "weeks"), "Looked back"),
      parcel_low: fact("parcel", cents(parcelMinor.low), "At least"),
      parcel_high: fact("parcel", cents(parcelMinor.high), "At most"),
      ...evenShare(fact, "avoidable", breakEven({ at: AVOIDABLE, worthMinor: gain.mean })),
      avoidable_low: fact("avoidable", percent(AVOIDABLE.low), "At least"),
      avoidable_high: fact("avoidable", percent(AVOIDABLE.high), "At most"),
    };
  };
  return { found, ...tellerFor({ evidence, shop: found.shop, common }) };
}

export function assumptionsFor({ say, found }: Telling): Assumption[] {
  const { assumptions: assumed } = sentences;
  return [
    { id: "avoidable", text: say(assumed.avoidable), changeAt: null },
    {
      id: "parcel",
      text: say(found.parcelMinor.isSet ? assumed.parcelSet : assumed.parcelUsual),
      changeAt: "settings#fulfilment",
    },
    { id: "goes_on", text: say(assumed.goesOn), changeAt: null },
  ];
}

export function changesMind({ say }: Telling): string[] {
  return [
    say(sentences.changesMind.few),
    say(sentences.changesMind.places),
    say(sentences.changesMind.heavy),
  ];
}

export function calculationFor(
  { say, fact, found }: Telling,
  { gain, perDayMinor }: Worth,
): CalculationLine[] {
  const { calculation } = sentences;
  const { share, parcels, shop } = found;
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  const { recent, earlier } = parcels;
  return [
    {
      text: say(calculation.share, {
        share: fact("share", percent(recent.split / Math.max(1, recent.orders))),
        share_low: fact("share", percent(share.low), "At least"),
        share_high: fact("share", percent(share.high), "At most"),
        ...(earlier.orders > 0 && { before: fact("before", percent(earlier.split / earlier.orders)) }),
      }),
      evidence: ["orders", "split", "share", "before"],
    },
    { text: say(calculation.cost), evidence: ["extra", "parcel", "avoidable"] },
    {
      text: say(calculation.gain, {
        paths: fact("gain", bare(PATHS, "units"), "Futures played"),
        gain_likely: fact("gain", about(gain.p50), "Likely"),
        gain_low: fact("gain", about(gain.p10), "Eight times in ten above"),
        gain_high: fact("gain", about(gain.p90), "Eight times in ten below"),
        per_day: fact("per_day", about(perDayMinor)),
      }),
      evidence: ["gain", "per_day"],
    },
  ];
}
