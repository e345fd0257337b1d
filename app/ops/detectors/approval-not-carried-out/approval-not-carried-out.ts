import { type Day, daysBetween } from "../../facts/day.ts";
import type { OwnEffectRow } from "../../facts/rows/own-records.ts";
import { percent, spoken } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput, type Evidence } from "../contract.ts";
import { breakEven, evenShare } from "../shared/break-even.ts";
import { byHand, nothingChoice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { gainOf } from "../shared/gains.ts";
import { lookOnce } from "../shared/look-through.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import {
  approvalSubject,
  isWaiting,
  matterEvidence,
  matterFact,
  stakeDraws,
  stakeFacts,
  type Waiting,
} from "../shared/own-matter.ts";
import { gainFacts } from "../shared/said.ts";
import { recorded, tellerFor } from "../shared/teller.ts";
import { assumptionSource } from "../shared/sources.ts";
import * as sentences from "./sentences.ts";

/** Older ones were answered or forgotten; the decision itself still stands in the list. */
const asks = { ownEffects: { lastDays: 30 } } as const;
type Input = DetectInput<typeof asks>;
type Stranded = Waiting & { isOver: boolean; expireShare: number };

/**
 * Raises an alert for each approval that was given before this day and never begun: those whose time is over, or has more
 * than this day left (AGT-03), and those that end on this day (AGT-04).
 *
 * stake = P(ends unused) × what the decision says is at stake. P = waited / (waited + left): the chance that what has not
 * happened for `waited` goes on not happening for `left`, where nothing else is known of it (J. R. Gott, "Implications of
 * the Copernican principle for our future prospects", Nature 363, 1993); 1 once its time is over.
 */
export const approvalNotCarriedOut = defineDetector({
  id: "approval_not_carried_out",
  title: "Approvals that were never carried out",
  asks: () => asks,
  detect: (input) =>
    lookOnce(input, {
      *casesOf({ facts, today }: Input) {
        for (const row of facts.ownEffects.values()) yield caseOf(row, today);
      },
      alertOf: (found: Stranded) => alertFor(input, found),
      fine: ["fine"],
      notes: {},
    }),
});

function caseOf(row: OwnEffectRow, today: Day): Stranded | "fine" {
  if (row.effect || !isWaiting(row)) return "fine";
  const isOver = row.approval === "expired" || row.stopped?.code === "expired";
  if (isOver) return row.draftState === "expired" ? { ...row, isOver, expireShare: 1 } : "fine";
  // On the day itself the safety net that looks for lost ones every few minutes may still find it.
  if (row.approval !== "approved" || row.approvedDay >= today) return "fine";
  return { ...row, isOver, expireShare: expireShareOf(row, today) };
}

/** In days, each counted from its middle: moments are not known here. */
export function expireShareOf(
  { approvedDay, expiresDay }: Pick<OwnEffectRow, "approvedDay" | "expiresDay">,
  today: Day,
): number {
  const waited = Math.max(0.5, daysBetween(approvedDay, today));
  const left = Math.max(0.5, daysBetween(today, expiresDay));
  return waited / (waited + left);
}

function alertFor(input: Input, found: Stranded): Alert | null {
  const { alert, approvalId, isOver, expireShare, expiresDay, source } = found;
  const draws = stakeDraws(alert, { seed: input.seed, name: `stranded ${approvalId}` });
  const money = gainOf((path) => expireShare * (draws[path] ?? 0));
  if (money.p50 < LEAST_STAKE_MINOR) return null;
  const evidence: Evidence[] = [
    ...matterEvidence(found),
    {
      ...{ id: "expires", label: "Ends unused", value: expireShare, unit: "share" },
      sources: isOver ? [source] : [source, assumptionSource(input.today, "expires")],
    },
  ];
  const { say } = tellerFor({
    evidence,
    shop: input,
    common: (of) => ({
      matter: matterFact(alert.title, source),
      approved: recorded("Approved", spoken(found.approvedDay), source),
      expires: recorded("Ends", spoken(expiresDay), source),
      expire_share: of("expires", percent(expireShare)),
      ...stakeFacts(of, alert, input.currency),
      ...(isOver
        ? evenShare(of, "at_stake", 1 - breakEven({ at: 1, worthMinor: money.mean }))
        : evenShare(of, "expires", breakEven({ at: expireShare, worthMinor: money.mean }))),
      ...gainFacts(of, "at_stake", { money, currency: input.currency }),
      ...(isOver && { over: recorded("Ended", spoken(expiresDay), source) }),
    }),
  });
  const { titles, tradeOffs, assumptions, changesMind, calculation } = sentences;
  const endsNow = !isOver && expiresDay <= input.today;
  return moneyAlert({
    detector: "approval_not_carried_out",
    catalogueIds: [endsNow ? "AGT-04" : "AGT-03"],
    subject: approvalSubject(found),
    situation: alert.situation,
    title: say(isOver ? titles.again : titles.soon),
    reason: say(sentences.reason),
    best: { id: "again", money },
    choices: [
      byHand("again", { title: say(titles.optionAgain), tradeOff: say(tradeOffs.again), money }),
      nothingChoice({ title: say(titles.nothing), tradeOff: say(tradeOffs.nothing) }),
    ],
    waitingPerDayMinor: expireShare * alert.waitingPerDayMinor,
    decideBy: isOver || alert.decideBy < expiresDay ? alert.decideBy : expiresDay,
    shop: input,
    attentionMinutes: 1.5,
    evidence,
    assumptions: [
      { id: "expires", text: say(isOver ? assumptions.over : assumptions.expires), changeAt: null },
    ],
    missing: [],
    changesMind: [say(isOver ? changesMind.over : changesMind.runs), say(changesMind.done)],
    calculation: [
      { text: say(calculation.stake), evidence: ["at_stake", "expires"] },
      { text: say(calculation.waiting), evidence: ["waiting"] },
    ],
    evidenceKey: `${isOver ? "over" : "waiting"} ${approvalId}`,
  });
}
