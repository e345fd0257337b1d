import { type Alert, defineDetector } from "../contract.ts";
import { byHand, type Choice, nothingChoice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { lookOnce } from "../shared/look-through.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { recordSubject } from "../shared/subjects.ts";
import { asks, type Case, caseOf, type Input, plansFor } from "./case.ts";
import * as sentences from "./sentences.ts";
import { assumptionsFor, calculationFor, evidenceFor, missingFor, tellingOf, textsFor } from "./words.ts";

/**
 * Raises an alert for each chargeback (PAY-01) and each inquiry of a bank (PAY-02) that can still be answered, where
 * answering is worth something. Evidence is sent by hand in Shopify: nothing here may send it.
 *
 * stake: see `plansFor`; amount and fee count whole, since they leave the balance whole.
 */
export const disputeOpen = defineDetector({
  id: "dispute_open",
  title: "Charges that buyers contest",
  asks: () => asks,
  detect: (input) =>
    lookOnce(input, {
      *casesOf({ facts }: Input) {
        for (const dispute of facts.disputes.values()) yield caseOf(dispute, input);
      },
      alertOf: (found: Case) => alertFor(input, found),
      fine: ["fine", "answered", "too_late"],
      notes: sentences.notes,
      unit: "disputes",
    }),
});

const OPTION_TITLES = {
  contest: sentences.titles.optionContest,
  both: sentences.titles.optionBoth,
  answer: sentences.titles.optionAnswer,
  refund: sentences.titles.optionRefund,
} as const;

function alertFor(input: Input, found: Case): Alert | null {
  const { dispute, dueDay, leftDays } = found;
  const plans = plansFor(found, input.seed);
  const [best] = plans.toSorted((a, b) => b.money.mean - a.money.mean);
  if (!best || best.money.mean <= 0 || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const evidence = evidenceFor(found, input);
  const telling = tellingOf(found, { input, plans, best, evidence });
  const { say } = telling;
  const { titles, tradeOffs, changesMind } = sentences;
  const choices: Choice[] = [
    ...plans.map(({ id, money }) => ({
      ...byHand(id, { title: say(OPTION_TITLES[id]), tradeOff: say(tradeOffs[id]), money }),
      // Evidence is sent once, and money that was given back does not return.
      reversible: false,
    })),
    nothingChoice({ title: say(titles.nothing), tradeOff: say(tradeOffs.nothing) }),
  ];
  const missing = missingFor(telling);
  return moneyAlert({
    detector: "dispute_open",
    catalogueIds: [dispute.kind === "inquiry" ? "PAY-02" : "PAY-01"],
    subject: recordSubject(
      dispute.orderId === null ? "shop" : "order",
      dispute.orderId ?? dispute.disputeId,
      dispute.orderName ?? "Shopify Payments",
    ),
    recordId: dispute.disputeId,
    situation: dispute.orderId === null ? `dispute:${dispute.disputeId}` : `order:${dispute.orderId}`,
    ...textsFor(telling),
    best,
    choices,
    // Of the days that are left, one less to gather proof in; on the last, all of it is lost tomorrow.
    waitingPerDayMinor: best.money.p50 / (leftDays + 1),
    decideBy: dueDay,
    shop: input,
    attentionMinutes: 10,
    evidence,
    assumptions: assumptionsFor(telling),
    missing,
    changesMind: [say(changesMind.effort), say(changesMind.theirs), say(changesMind.proof)],
    calculation: calculationFor(telling),
    evidenceKey: `${dispute.kind} ${dispute.status}`,
  });
}
