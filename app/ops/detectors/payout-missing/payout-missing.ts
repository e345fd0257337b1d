import { estimated, money } from "../../money/money.ts";
import { bare, counted, exact, percent, rough, spoken } from "../../words/slot-values.ts";
import { type Alert, type Assumption, defineDetector, type Evidence } from "../contract.ts";
import { evenDays, meanOf, TURNS } from "../shared/break-even.ts";
import { CASH_PER_YEAR, YEAR_DAYS } from "../shared/cash-cost.ts";
import { byHand, nothingChoice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { drawsOf, gainOf, type Span } from "../shared/gains.ts";
import { judged } from "../shared/judgement.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { ends, gainFacts } from "../shared/said.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import { asks, type Case, casesOf, type Input } from "./case.ts";
import * as sentences from "./sentences.ts";

/** Days that asking now saves against finding it when the books are done. A judgement. */
const SOONER_DAYS: Span = { low: 3, likely: 10, high: 30 };
/** Of such money, the share that would never come without asking. A judgement. */
const LOST_SHARE: Span = { low: 0, likely: 0.001, high: 0.01 };

/**
 * Raises an alert for each payout that the bank declined or that is on its way for too long, or one where none was made
 * though the schedule asks for it and money is held (PAY-04).
 *
 * stake = amount × (what money costs a year × days that asking saves / 365 + share that would never come).
 */
export const payoutMissing = defineDetector({
  id: "payout_missing",
  title: "Payouts that failed or did not come",
  asks: () => asks,
  detect(input) {
    const alerts = casesOf(input).flatMap((found) => alertFor(input, found) ?? []);
    const isManual = input.facts.payments.get("")?.payoutInterval === "manual";
    return { alerts, lookedAt: input.facts.payouts.size, notes: isManual ? [sentences.notes.manual] : [] };
  },
});

function alertFor(input: Input, found: Case): Alert | null {
  const { amountMinor, id, trouble, waitedDays } = found;
  const named = (what: string) => ({ seed: input.seed, name: `payout ${id} ${what}` });
  const cash = drawsOf(CASH_PER_YEAR, { ...named("cash"), most: 1 });
  const sooner = drawsOf(SOONER_DAYS, named("sooner"));
  const lost = drawsOf(LOST_SHARE, { ...named("lost"), most: 1 });
  const worth = gainOf(
    (path) => amountMinor * (((cash[path] ?? 0) * (sooner[path] ?? 0)) / YEAR_DAYS + (lost[path] ?? 0)),
  );
  if (worth.p50 < LEAST_STAKE_MINOR) return null;
  const waitingPerDayMinor = worth.mean / SOONER_DAYS.likely;
  const evidence = evidenceFor(found, input);
  const teller = tellerFor({
    evidence,
    shop: input,
    common: (of) => ({
      amount: of("amount", exact(money(Math.round(amountMinor), input.currency))),
      waited: of("waited", counted(waitedDays, "days")),
      issued: recorded("Made on", spoken(found.issuedDay), found.source),
      waiting: of("amount", rough(estimated(waitingPerDayMinor, input.currency)), "Cost of a day more"),
      ...gainFacts(of, "amount", { money: worth, currency: input.currency }),
    }),
  });
  const { say } = teller;
  const { titles, tradeOffs, reason, changesMind, calculation } = sentences;
  // Of money that comes, only the days count.
  const days = evenDays((amountMinor * meanOf(CASH_PER_YEAR)) / YEAR_DAYS);
  const soon =
    days === null
      ? []
      : [say(changesMind.soon, { even: teller.fact("sooner", counted(days, "days"), TURNS) })];
  return moneyAlert({
    detector: "payout_missing",
    catalogueIds: ["PAY-04"],
    subject: recordSubject("shop", id, "Payouts"),
    situation: `cash:payout ${id}`,
    title: say(titles[trouble]),
    reason: say(reason[trouble], { interval: intervalFact(found, say) }),
    best: { id: "ask", money: worth },
    choices: [
      byHand("ask", { title: say(titles.optionAsk), tradeOff: say(tradeOffs.ask), money: worth }),
      nothingChoice({ title: say(titles.nothing), tradeOff: say(tradeOffs.nothing) }),
    ],
    waitingPerDayMinor,
    shop: input,
    attentionMinutes: 5,
    evidence,
    assumptions: assumptionsFor(teller),
    missing: [],
    changesMind: [...soon, say(changesMind.came)],
    calculation: [
      { text: say(calculation.cash), evidence: ["amount", "cash", "sooner", "lost"] },
      { text: say(calculation.gain), evidence: ["amount"] },
      { text: say(calculation.waiting), evidence: ["amount", "sooner"] },
    ],
    evidenceKey: `${trouble} weeks ${String(Math.floor(waitedDays / 7))}`,
  });
}

function intervalFact({ interval, source }: Case, say: Teller["say"]) {
  const { intervals } = sentences;
  const known: Readonly<Record<string, string>> = intervals;
  const words = known[interval] ?? intervals.daily;
  return recorded("The schedule of payouts", { type: "name", text: say(words), of: "matter" }, source);
}

function evidenceFor({ amountMinor, waitedDays, source }: Case, { today }: Input): Evidence[] {
  return [
    { id: "amount", label: "Not arrived", value: Math.round(amountMinor), unit: "minor", sources: [source] },
    { id: "waited", label: "Days since", value: waitedDays, unit: "days", sources: [source] },
    judged(today, { id: "cash", label: "Cost of money for a year", span: CASH_PER_YEAR, unit: "share" }),
    judged(today, { id: "sooner", label: "Days that asking saves", span: SOONER_DAYS, unit: "days" }),
    judged(today, { id: "lost", label: "Never comes without asking", span: LOST_SHARE, unit: "share" }),
  ];
}

function assumptionsFor({ say, fact }: Teller): Assumption[] {
  const { assumptions } = sentences;
  const days = (value: number) => bare(value, "days");
  const of = (id: "cash" | "sooner" | "lost", span: Span, said: typeof percent): Assumption => ({
    id,
    text: say(assumptions[id], {
      [`${id}_likely`]: fact(id, said(span.likely)),
      ...ends(fact, id, { span, said }),
    }),
    changeAt: null,
  });
  return [
    of("cash", CASH_PER_YEAR, percent),
    of("sooner", SOONER_DAYS, days),
    of("lost", LOST_SHARE, percent),
  ];
}
