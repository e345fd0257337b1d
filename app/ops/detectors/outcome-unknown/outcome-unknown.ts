import type { OwnEffectRow } from "../../facts/rows/own-records.ts";
import { type Alert, defineDetector } from "../contract.ts";
import { breakEven, evenShare, meanOf } from "../shared/break-even.ts";
import { byHand, nothingChoice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { drawsOf, gainOf } from "../shared/gains.ts";
import { lookOnce } from "../shared/look-through.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { approvalSubject, isWaiting, stakeDraws } from "../shared/own-matter.ts";
import { ARRIVED, asks, DOUBLE_COST, type Input, type Lost, type Worth } from "./case.ts";
import * as sentences from "./sentences.ts";
import { assumptionsFor, calculationFor, evidenceFor, missingFor, tellingOf } from "./words.ts";

/**
 * Raises an alert for each write whose outcome nobody but the founder can tell any more, while the decision that it was
 * for is open (AGT-02). It leads to the receipt, where the founder says what became of it; nothing is sent again.
 *
 * stake = P(did not arrive) × what the decision says is at stake. Doing it again unlooked = the same − P(arrived) ×
 * worth of the goods × what goods that come twice cost of it.
 */
export const outcomeUnknown = defineDetector({
  id: "outcome_unknown",
  title: "Writes of which nobody knows whether they arrived",
  asks: () => asks,
  detect: (input) =>
    lookOnce(input, {
      *casesOf({ facts }: Input) {
        for (const row of facts.ownEffects.values()) yield caseOf(row);
      },
      alertOf: (found: Lost) => alertFor(input, found),
      fine: ["fine"],
      notes: {},
    }),
});

function caseOf(row: OwnEffectRow): Lost | "fine" | null {
  const { effect } = row;
  // Never begun: there is nothing to have been lost.
  if (!effect) return null;
  return effect.awaitsFounder && isWaiting(row) ? { ...row, effect } : "fine";
}

function worthOf({ alert, approvalId, goodsMinor }: Lost, seed: number): Worth {
  const named = (what: string) => ({ seed, name: `unknown ${approvalId} ${what}` });
  const stake = stakeDraws(alert, named("stake"));
  const arrived = drawsOf(ARRIVED, { ...named("arrived"), most: 1 });
  const twice = drawsOf(DOUBLE_COST, { ...named("twice"), most: 1 });
  const look = (path: number) => (1 - (arrived[path] ?? 0)) * (stake[path] ?? 0);
  return {
    look: gainOf(look),
    again:
      goodsMinor === null
        ? null
        : gainOf((path) => look(path) - (arrived[path] ?? 0) * (twice[path] ?? 0) * goodsMinor),
  };
}

function alertFor(input: Input, found: Lost): Alert | null {
  const { alert, approvalId } = found;
  const worth = worthOf(found, input.seed);
  if (worth.look.p50 < LEAST_STAKE_MINOR) return null;
  const evidence = evidenceFor(found, input);
  const telling = tellingOf(found, { input, evidence });
  const { say } = telling;
  const { titles, tradeOffs, changesMind } = sentences;
  return moneyAlert({
    detector: "outcome_unknown",
    catalogueIds: ["AGT-02"],
    subject: approvalSubject(found),
    situation: alert.situation,
    title: say(titles.look),
    reason: say(sentences.reason),
    best: { id: "look", money: worth.look },
    choices: [
      byHand("look", { title: say(titles.optionLook), tradeOff: say(tradeOffs.look), money: worth.look }),
      ...(worth.again
        ? [
            {
              ...byHand("again", {
                title: say(titles.again),
                tradeOff: say(tradeOffs.again),
                money: worth.again,
              }),
              reversible: false,
            },
          ]
        : []),
      nothingChoice({ title: say(titles.nothing), tradeOff: say(tradeOffs.nothing) }),
    ],
    waitingPerDayMinor: (1 - ARRIVED.likely) * alert.waitingPerDayMinor,
    decideBy: alert.decideBy,
    shop: input,
    attentionMinutes: 3,
    evidence,
    assumptions: assumptionsFor(telling),
    missing: missingFor(telling),
    changesMind: [
      say(
        changesMind.sure,
        evenShare(
          telling.fact,
          "arrived",
          1 - breakEven({ at: 1 - meanOf(ARRIVED), worthMinor: worth.look.mean }),
        ),
      ),
      say(changesMind.seen),
    ],
    calculation: calculationFor(telling, worth),
    evidenceKey: `unknown ${approvalId}`,
  });
}
