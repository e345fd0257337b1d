import { addDays, daysBetween } from "../../facts/day.ts";
import type { DismissalRow } from "../../facts/rows/own-records.ts";
import { estimated } from "../../money/money.ts";
import { bare, exact, percent, rough, spoken } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput, type Evidence } from "../contract.ts";
import { evenAmount, meanOf } from "../shared/break-even.ts";
import { byHand, nothingChoice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { drawsOf, type Gain, gainOf, type Span } from "../shared/gains.ts";
import { judged } from "../shared/judgement.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { atStake, matterFact, stakeDraws } from "../shared/own-matter.ts";
import { ends, gainFacts } from "../shared/said.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded, tellerFor } from "../shared/teller.ts";
import * as sentences from "./sentences.ts";

/** Waved away so often within the window, it is a habit. A judgement. */
export const LEAST_TIMES = 3;
/** As long as is looked back, it is put off ahead: a season. A judgement. */
export const WINDOW_DAYS = 90;
/** What a founder's minute is worth, minor units. A judgement, stated as such. */
const MINUTE_MINOR: Span = { low: 50, likely: 100, high: 250 };
/** Of a matter that would have been worth acting on, what being late loses, as a share of its stake. A judgement. */
const LATE_COST = 0.1;

const asks = { dismissals: { lastDays: WINDOW_DAYS } } as const;
type Input = DetectInput<typeof asks>;
type Habit = DismissalRow & { returns: number; actsShare: number };

/**
 * Raises an alert for each decision that is open again after it was dismissed at least three times within a season, where
 * putting it off saves more than it may miss (AGT-08). A putting-off to a day holds whatever changes: it is the mute.
 *
 * stake = times it will come × minutes each × what a minute is worth − times × P(worth acting on) × what being late loses
 * of it. P = 1 / (dismissals + 2), Laplace's rule of succession for none acted on of so many.
 */
export const dismissedAgain = defineDetector({
  id: "dismissed_again",
  title: "Decisions dismissed again and again",
  asks: () => asks,
  detect(input) {
    const alerts: Alert[] = [];
    for (const row of input.facts.dismissals.values()) {
      const found = habitOf(row, input);
      const alert = found && alertFor(input, found);
      if (alert) alerts.push(alert);
    }
    return { alerts, lookedAt: input.facts.dismissals.size };
  },
});

function habitOf(row: DismissalRow, { today }: Input): Habit | null {
  const [first] = row.days;
  const times = row.days.length;
  if (first === undefined || times < LEAST_TIMES || row.detector === "dismissed_again") return null;
  const pace = times / Math.max(7, daysBetween(first, today));
  return { ...row, returns: pace * WINDOW_DAYS, actsShare: 1 / (times + 2) };
}

/** What a minute is worth at which reading it costs no more than it may miss, minor units. */
function turnsAt({ returns, attentionMinutes }: Habit, { mean }: Gain): number {
  return meanOf(MINUTE_MINOR) - mean / Math.max(1e-9, returns * attentionMinutes);
}

function alertFor(input: Input, found: Habit): Alert | null {
  const { returns, actsShare, attentionMinutes, alertId, source, days, title } = found;
  const named = (what: string) => ({ seed: input.seed, name: `mute ${alertId} ${what}` });
  const minute = drawsOf(MINUTE_MINOR, named("minute"));
  const stake = stakeDraws(found, named("stake"));
  const money = gainOf(
    (path) =>
      returns *
      (attentionMinutes * (minute[path] ?? 0) - actsShare * LATE_COST * Math.max(0, stake[path] ?? 0)),
  );
  if (money.mean <= 0 || money.p50 < LEAST_STAKE_MINOR) return null;
  const until = addDays(input.today, WINDOW_DAYS);
  const evidence: Evidence[] = [
    { ...{ id: "times", label: "Dismissals", value: days.length, unit: "times" }, sources: [source] },
    atStake(found, [source]),
    judged(input.today, { id: "minute", label: "A minute of yours", span: MINUTE_MINOR, unit: "minor" }),
  ];
  const { say, fact } = tellerFor({
    evidence,
    shop: input,
    common: (of) => ({
      matter: matterFact(title, source),
      until: recorded("Put off until", spoken(until), source),
      first: recorded("First dismissed", spoken(days[0] ?? input.today), source),
      times: of("times", bare(days.length, "decisions")),
      returns: of("times", bare(Math.round(returns), "decisions"), "Likely to come again"),
      acts_share: of("times", percent(actsShare), "Worth acting on"),
      minutes: recorded("Minutes each", bare(attentionMinutes, "decisions"), source),
      stake_likely: of("at_stake", rough(estimated(found.p50Minor, input.currency))),
      ...evenAmount(of, "minute", { minor: turnsAt(found, money), currency: input.currency }),
      ...gainFacts(of, "times", { money, currency: input.currency }),
    }),
  });
  const { titles, tradeOffs, assumptions, changesMind, calculation } = sentences;
  const inMoney = (minor: number) => exact(estimated(minor, input.currency));
  const minuteText = say(assumptions.minute, {
    minute_likely: fact("minute", inMoney(MINUTE_MINOR.likely)),
    ...ends(fact, "minute", { span: MINUTE_MINOR, said: inMoney }),
  });
  return moneyAlert({
    detector: "dismissed_again",
    catalogueIds: ["AGT-08"],
    subject: recordSubject("shop", alertId, title),
    situation: `attention:${alertId}`,
    title: say(titles.mute),
    reason: say(sentences.reason),
    best: { id: "mute", money },
    choices: [
      byHand("mute", { title: say(titles.optionMute), tradeOff: say(tradeOffs.mute), money }),
      nothingChoice({ title: say(titles.nothing), tradeOff: say(tradeOffs.nothing) }),
    ],
    waitingPerDayMinor: Math.max(0, money.p50 / WINDOW_DAYS),
    shop: input,
    attentionMinutes: 1,
    evidence,
    assumptions: [
      { id: "minute", text: minuteText, changeAt: null },
      { id: "matters", text: say(assumptions.matters), changeAt: `alerts/${alertId}` },
    ],
    missing: [],
    changesMind: [say(changesMind.minute), say(changesMind.matters), say(changesMind.wrong)],
    calculation: [
      { text: say(calculation.saved), evidence: ["times", "minute"] },
      { text: say(calculation.risk), evidence: ["times", "at_stake"] },
      { text: say(calculation.gain), evidence: ["times", "minute", "at_stake"] },
    ],
    evidenceKey: `dismissed ${String(days.length)}`,
  });
}
