import { addDays, daysBetween } from "../../facts/day.ts";
import { estimated } from "../../money/money.ts";
import { bare, counted, percent, rough, spoken } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput } from "../contract.ts";
import { breakEven, evenShare } from "../shared/break-even.ts";
import { byHand, nothingChoice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { drawsOf, type Gain, gainOf, type Span } from "../shared/gains.ts";
import type { Judgement } from "../shared/judged-facts.ts";
import { noted } from "../shared/noted.ts";
import { assumptionSource } from "../shared/sources.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded } from "../shared/teller.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { type Coverage, coveragesOf, EXPECTED_SHARE, LEAST_OUTCOMES, leaningOf, RARE } from "./coverage.ts";
import { cures, notes, options, reasons, titles, words } from "./sentences.ts";

/** A year of approvals: older ones were made by another state of the shop. */
const WINDOW_DAYS = 365;
const AHEAD_DAYS = 91;
/** Of what a choice was to bring, what is lost where its range does not hold what comes. A judgement, stated as such. */
const LOST: Span = { low: 0.05, likely: 0.2, high: 0.5 };
/** Of that, what another setting brings back. A judgement, stated as such. */
const BACK: Span = { low: 0.1, likely: 0.4, high: 0.8 };
const JUDGEMENTS: readonly Judgement[] = [
  { id: "lost", label: "Lost of a choice whose range did not hold", unit: "share", span: LOST },
  { id: "back", label: "Brought back by another setting", unit: "share", span: BACK },
];
/** Where each kind of prediction is set. */
const placeOf = (what: Coverage["what"]) =>
  what === "delivery" ? "settings#lead-time" : "settings#service-level";

const asks = { predictions: { lastDays: WINDOW_DAYS } } as const;
type Input = DetectInput<typeof asks>;

/**
 * Raises one alert where what was predicted when orders were approved came less often than ranges that hold eight times in
 * ten would have it, by a binomial test (AGT-05): sales, stock two weeks on, or delivery, whichever is furthest off.
 *
 * stake over a quarter = what the approved choices were to bring × (0.8 − share that held) × what is lost where a range does not
 * hold × what another setting brings back.
 */
export const predictionMissed = defineDetector({
  id: "prediction_missed",
  title: "Predictions that missed their range",
  asks: () => asks,
  detect(input: Input) {
    const coverages = coveragesOf(input.facts.predictions.values());
    const enough = coverages.filter(({ outcomes }) => outcomes.length >= LEAST_OUTCOMES);
    const rare = enough.filter(({ chance }) => chance < RARE).sort((a, b) => a.chance - b.chance);
    const alert = rare[0] ? alertFor(rare[0], input) : null;
    let lookedAt = 0;
    for (const { outcomes } of enough) lookedAt += outcomes.length;
    return { alerts: alert ? [alert] : [], lookedAt, notes: notesOf(coverages, input) };
  },
});

/** What cannot be told yet, kind by kind. */
function notesOf(coverages: readonly Coverage[], input: Input): string[] {
  return coverages.flatMap(({ what, outcomes }) =>
    outcomes.length >= LEAST_OUTCOMES
      ? []
      : [
          noted(
            notes[what],
            { count: [outcomes.length, "orders"], least: [LEAST_OUTCOMES, "orders"] },
            input,
          ),
        ],
  );
}

function alertFor(coverage: Coverage, input: Input): Alert | null {
  const { what, outcomes, held, above, below, chance } = coverage;
  const leaning = leaningOf(coverage);
  const { first, worthMinor } = approvalsOf(coverage, input);
  const share = held / outcomes.length;
  const money = gain(input, { what, missedMinor: worthMinor * (EXPECTED_SHARE - share) });
  const newest = outcomes[0];
  if (!newest || money.p50 < LEAST_STAKE_MINOR) return null;
  const sources = outcomes.slice(0, 10).map(({ source }) => source);
  const count = (id: string, label: string, value: number) => ({
    ...{ id, label, value, unit: "orders" as const, sources },
  });
  const told = toldAlert({
    detector: "prediction_missed",
    catalogueIds: ["AGT-05"],
    subject: recordSubject("shop", `predictions:${what}`, "What was predicted"),
    situation: `predictions:${what}`,
    shop: input,
    evidence: [
      count("outcomes", "Approved orders of which it is known what came", outcomes.length),
      count("held", "Of them, what came lay within what was predicted", held),
      count("above", "Came above it", above),
      count("below", "Came below it", below),
      { id: "share", label: "Share that held", unit: "share", value: share, sources },
      {
        ...{ id: "expected", label: "Share that is to hold", unit: "share", value: EXPECTED_SHARE },
        sources: [assumptionSource(input.today, "range")],
      },
      { id: "chance", label: "So few by chance alone", unit: "share", value: chance, sources },
      {
        ...{ id: "worth", label: "What these choices were to bring, in a quarter", unit: "minor" },
        ...{ value: Math.round(worthMinor), sources },
      },
    ],
    judgements: JUDGEMENTS,
    common: (fact) => ({
      outcomes: fact("outcomes", counted(outcomes.length, "orders")),
      held: fact("held", bare(held, "orders")),
      above: fact("above", bare(above, "orders")),
      below: fact("below", bare(below, "orders")),
      share: fact("share", percent(Math.round(share * 100) / 100)),
      expected: fact("expected", percent(EXPECTED_SHARE)),
      chance: fact("chance", percent(Math.max(0.001, Math.round(chance * 1_000) / 1_000))),
      worth: fact("worth", rough(estimated(worthMinor, input.currency))),
      ...evenShare(fact, "back", breakEven({ at: BACK, worthMinor: money.mean })),
      since: recorded("The first of them", spoken(first), newest.source),
    }),
    words: { title: titles[leaning], reason: reasons[leaning], ...words },
    best: { id: "set", money },
    choices: [
      byHand("set", { title: options.set[leaning], tradeOff: options.tradeOffs[leaning], money }),
      nothingChoice(options.nothing),
    ],
    waitingPerDayMinor: Math.max(0, money.mean) / AHEAD_DAYS,
    attentionMinutes: 5,
    evidenceKey: `${what}|held ${Math.round(share * 10)} in ten|${leaning}|${above > below ? "above" : "below"}`,
  });
  // What it means for the figures, and where it is set.
  const { text, effect, label } = cures[leaning];
  return { ...told, missing: [{ id: "range", text, effect, cure: { label, href: placeOf(what) } }] };
}

/** The day of the first approval, and what all of them were to bring, by the quarter. */
function approvalsOf({ outcomes }: Coverage, { today }: Input) {
  let first = today;
  let sumMinor = 0;
  for (const { approvedDay, stakeMinor } of outcomes) {
    if (approvedDay < first) first = approvedDay;
    sumMinor += Math.max(0, stakeMinor);
  }
  const days = Math.max(AHEAD_DAYS, daysBetween(first, addDays(today, 1)));
  return { first, worthMinor: (sumMinor / days) * AHEAD_DAYS };
}

function gain({ seed }: Input, of: { what: string; missedMinor: number }): Gain {
  const named = (name: string) => ({ seed, name: `predictions ${of.what} ${name}`, most: 1 });
  const lost = drawsOf(LOST, named("lost"));
  const back = drawsOf(BACK, named("back"));
  return gainOf((path) => of.missedMinor * (lost[path] ?? 0) * (back[path] ?? 0));
}
