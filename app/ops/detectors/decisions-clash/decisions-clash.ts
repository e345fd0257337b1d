import { daysBetween } from "../../facts/day.ts";
import type { OwnChangeRow, Touch } from "../../facts/rows/own-records.ts";
import { estimated } from "../../money/money.ts";
import { counted, rough, spoken } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput } from "../contract.ts";
import { breakEven, evenShare } from "../shared/break-even.ts";
import { byHand, nothingChoice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { drawsOf, gainOf, type Span } from "../shared/gains.ts";
import { atStake, matterFact, stakeDraws } from "../shared/own-matter.ts";
import { assumptionSource } from "../shared/sources.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded } from "../shared/teller.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { options, reasons, whats, words } from "./sentences.ts";

/** Against a decision of longer ago is a new one. A judgement, stated as such. */
const WINDOW_DAYS = 14;
/** A clash that stood for so long was meant, or is too late. A judgement. */
const RECENT_DAYS = 7;
/** Of decisions against a recent one, those that nobody meant. A judgement, stated as such. */
const UNMEANT: Span = { low: 0.05, likely: 0.2, high: 0.5 };
/** Of what the earlier one was worth, what is lost by the later. A judgement, stated as such. */
const UNDONE: Span = { low: 0.3, likely: 0.7, high: 1 };

const asks = { ownChanges: { lastDays: WINDOW_DAYS + RECENT_DAYS } } as const;
type Input = DetectInput<typeof asks>;
type Clash = { earlier: OwnChangeRow; later: OwnChangeRow; thing: string };

/**
 * Raises an alert for each approval of the last days that does the opposite, to the same thing, of one approved shortly
 * before it (AGT-06). What goes against a policy, such as the cash limit, cannot be approved at all.
 *
 * stake = what the earlier one was worth × P(unmeant) × share of it that is undone.
 */
export const decisionsClash = defineDetector({
  id: "decisions_clash",
  title: "Decisions that undo one of shortly before",
  asks: () => asks,
  detect(input) {
    const { ownChanges } = input.facts;
    const alerts = clashesOf([...ownChanges.values()], input).flatMap(
      (clash) => alertFor(clash, input) ?? [],
    );
    return { alerts, lookedAt: ownChanges.size };
  },
});

/** Of each approval the newest that it goes against. */
function clashesOf(changes: readonly OwnChangeRow[], { today }: Input): Clash[] {
  const last = new Map<string, { change: OwnChangeRow; way: Touch["way"] }>();
  const clashes = new Map<string, Clash>();
  for (const later of changes.toSorted((a, b) => a.approvedAt.localeCompare(b.approvedAt))) {
    for (const { thing, way } of later.touches) {
      const before = last.get(thing);
      last.set(thing, { change: later, way });
      if (!before || before.way === way || before.change === later) continue;
      const earlier = before.change;
      if (daysBetween(earlier.approvedDay, later.approvedDay) > WINDOW_DAYS) continue;
      if (daysBetween(later.approvedDay, today) > RECENT_DAYS) continue;
      if (!clashes.has(later.approvalId)) clashes.set(later.approvalId, { earlier, later, thing });
    }
  }
  return [...clashes.values()];
}

function alertFor({ earlier, later, thing }: Clash, input: Input): Alert | null {
  const named = (what: string) => ({ seed: input.seed, name: `clash ${later.approvalId} ${what}` });
  const stakes = stakeDraws(earlier, named("stake"));
  const unmeant = drawsOf(UNMEANT, { ...named("unmeant"), most: 1 });
  const undone = drawsOf(UNDONE, { ...named("undone"), most: 1 });
  const money = gainOf((path) => Math.max(0, stakes[path] ?? 0) * (unmeant[path] ?? 0) * (undone[path] ?? 0));
  if (money.p50 < LEAST_STAKE_MINOR) return null;
  const source = earlier.source;
  const what = whats[thing.slice(0, thing.indexOf(":")) as keyof typeof whats];
  return toldAlert({
    detector: "decisions_clash",
    catalogueIds: ["AGT-06"],
    subject: recordSubject("effect", later.approvalId, later.title),
    situation: later.situation,
    shop: input,
    evidence: [
      atStake(earlier, [source]),
      {
        ...{ id: "apart", label: "Days between the two", unit: "days" },
        ...{ value: daysBetween(earlier.approvedDay, later.approvedDay), sources: [source, later.source] },
      },
      {
        ...{ id: "window", label: "Days within which they clash", unit: "days", value: WINDOW_DAYS },
        sources: [assumptionSource(input.today, "unmeant")],
      },
    ],
    judgements: [
      { id: "unmeant", label: "Was not meant", unit: "share", span: UNMEANT },
      { id: "undone", label: "Of the earlier one's worth, lost", unit: "share", span: UNDONE },
    ],
    common: (fact) => ({
      ...evenShare(fact, "unmeant", 1 - breakEven({ at: UNMEANT, worthMinor: money.mean })),
      earlier: matterFact(earlier.title, source),
      later: matterFact(later.title, later.source),
      earlier_day: recorded("Approved first", spoken(earlier.approvedDay), source),
      later_day: recorded("Approved later", spoken(later.approvedDay), later.source),
      apart: fact("apart", counted(daysBetween(earlier.approvedDay, later.approvedDay), "days")),
      window: fact("window", counted(WINDOW_DAYS, "days")),
      stake: fact("at_stake", rough(estimated(earlier.p50Minor, input.currency))),
    }),
    words: { reason: `${later.isDone ? reasons.done : reasons.waiting} ${what}.`, ...words },
    best: { id: "look", money },
    choices: [byHand("look", { ...options.look, money }), nothingChoice(options.nothing)],
    waitingPerDayMinor: money.mean / RECENT_DAYS,
    attentionMinutes: 2,
    evidenceKey: `${earlier.approvalId}|${later.approvalId}|${later.isDone ? "done" : "waiting"}`,
  });
}
