import type { OwnEffectRow } from "../../facts/rows/own-records.ts";
import { spoken } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput } from "../contract.ts";
import { breakEven, evenShare } from "../shared/break-even.ts";
import { byHand, nothingChoice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { lookOnce } from "../shared/look-through.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import {
  answerWorth,
  approvalSubject,
  isWaiting,
  matterEvidence,
  matterFact,
  stakeFacts,
  type Waiting,
} from "../shared/own-matter.ts";
import { recorded, tellerFor } from "../shared/teller.ts";
import * as sentences from "./sentences.ts";

/** Older ones were answered or forgotten; the decision itself still stands in the list. */
const asks = { ownEffects: { lastDays: 30 } } as const;
type Input = DetectInput<typeof asks>;
type Stopped = Waiting & { stopped: NonNullable<OwnEffectRow["stopped"]> };

/**
 * Raises an alert for each approval that was stopped because what it rested on had changed, while its draft waits
 * unapproved and its decision is open (AGT-01).
 *
 * stake = what the decision says is at stake, as last worked out: all of it hangs on an approval given anew. It shares the
 * situation of its decision, so that both are counted once.
 */
export const approvalStopped = defineDetector({
  id: "approval_stopped",
  title: "Approvals stopped because the world had moved",
  asks: () => asks,
  detect: (input) =>
    lookOnce(input, {
      *casesOf({ facts }: Input) {
        for (const row of facts.ownEffects.values()) yield caseOf(row);
      },
      alertOf: (found: Stopped) => alertFor(input, found),
      fine: ["fine"],
      notes: sentences.notes,
      unit: "approvals",
    }),
});

function caseOf(row: OwnEffectRow): Stopped | "fine" | "other_stop" {
  const { stopped } = row;
  if (!stopped || stopped.code === "expired" || row.draftState !== "proposed") return "fine";
  if (!isWaiting(row)) return "fine";
  return stopped.code === "stale" ? { ...row, stopped } : "other_stop";
}

function alertFor(input: Input, found: Stopped): Alert | null {
  const { alert, source, stopped, approvalId } = found;
  const money = answerWorth(alert, { seed: input.seed, name: `stopped ${approvalId}` });
  if (money.p50 < LEAST_STAKE_MINOR) return null;
  const evidence = matterEvidence(found);
  const { say } = tellerFor({
    evidence,
    shop: input,
    common: (of) => ({
      matter: matterFact(alert.title, source),
      approved: recorded("Approved", spoken(found.approvedDay), source),
      why: recorded("Why it was stopped", { type: "name", text: stopped.message, of: "matter" }, source),
      ...stakeFacts(of, alert, input.currency),
      // Of what it is worth, that is what is left where the trouble may be gone.
      ...evenShare(of, "at_stake", 1 - breakEven({ at: 1, worthMinor: money.mean })),
    }),
  });
  const { titles, tradeOffs, assumptions, changesMind, calculation } = sentences;
  return moneyAlert({
    detector: "approval_stopped",
    catalogueIds: ["AGT-01"],
    subject: approvalSubject(found),
    situation: alert.situation,
    title: say(titles.again),
    reason: say(sentences.reason),
    best: { id: "again", money },
    choices: [
      byHand("again", { title: say(titles.optionAgain), tradeOff: say(tradeOffs.again), money }),
      nothingChoice({ title: say(titles.nothing), tradeOff: say(tradeOffs.nothing) }),
    ],
    waitingPerDayMinor: alert.waitingPerDayMinor,
    decideBy: alert.decideBy,
    shop: input,
    attentionMinutes: 1.5,
    evidence,
    assumptions: [{ id: "stake", text: say(assumptions.stake), changeAt: `alerts/${alert.id}` }],
    missing: [],
    changesMind: [say(changesMind.moved), say(changesMind.unwanted)],
    calculation: [
      { text: say(calculation.stake), evidence: ["at_stake"] },
      { text: say(calculation.waiting), evidence: ["waiting"] },
    ],
    evidenceKey: `stopped ${stopped.day}`,
  });
}
