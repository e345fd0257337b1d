import { addDays, type Day } from "../../facts/day.ts";
import { disputeFee } from "../../facts/dispute-terms.ts";
import type { PayoutParts } from "../../facts/facts.ts";
import type { DisputeRow, PayoutRow } from "../../facts/rows/payments.ts";
import { estimated, money, roundMinor } from "../../money/money.ts";
import { counted, exact, spoken } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput } from "../contract.ts";
import { breakEven, evenShare, meanOf } from "../shared/break-even.ts";
import { byHand } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { LeftOut } from "../shared/left-out.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded } from "../shared/teller.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { notes, options, words } from "./sentences.ts";

const asks = { payouts: { lastDays: 60 }, disputes: { lastDays: 120 } } as const;
type Input = DetectInput<typeof asks>;

/** Of money that nothing explains, what comes back when somebody asks: most of it turns out to be owed. A judgement, stated as such. */
const RECOVERED: Span = { low: 0.02, likely: 0.15, high: 0.5 };
/** Half an hour over an export, minor units. A judgement, stated as such. */
const EFFORT_MINOR: Span = { low: 600, likely: 1_500, high: 3_000 };
/** A chargeback is taken from the payouts of the days after it was opened; longer is another matter. A judgement, stated as such. */
export const TAKEN_WITHIN_DAYS = 14;
/** Fee of a chargeback where none is known for the currency, minor units. A judgement, stated as such. */
const USUAL_FEE_MINOR = 2_500;
/** Statements are easier to question while they are new. A judgement, stated as such. */
const FADES_DAYS = 60;

type Off = { payout: PayoutRow; sumMinor: number; missingMinor: number; takenMinor: number };
type Pool = { day: Day; leftMinor: number }[];

/**
 * Raises one alert for payouts that hold less than their own lines come to, or from which more was taken as an adjustment
 * than chargebacks explain (PAY-05). What came on top is not looked for.
 *
 * stake = unexplained × share that comes back when asked − half an hour.
 */
export const payoutOff = defineDetector({
  id: "payout_off",
  title: "Payouts that differ from what they are made of",
  asks: () => asks,
  detect(input: Input) {
    const deposits = [...input.facts.payouts.values()]
      .filter(({ direction, status }) => direction === "deposit" && status !== "canceled")
      .toSorted((a, b) => (a.issuedDay < b.issuedDay ? -1 : a.issuedDay > b.issuedDay ? 1 : 0));
    const left = new LeftOut<"unread">();
    const pool = poolOf(input.facts.disputes.values(), disputeFee(input.currency) ?? USUAL_FEE_MINOR);
    const off: Off[] = [];
    let lookedAt = 0;
    for (const payout of deposits) {
      if (payout.parts === null) {
        left.add("unread");
        continue;
      }
      lookedAt += 1;
      const found = offBy(payout, payout.parts, pool);
      if (found.missingMinor + found.takenMinor > 0) off.push(found);
    }
    const alert = alertFor(
      off.toSorted((a, b) => whole(b) - whole(a)),
      input,
    );
    return { alerts: alert ? [alert] : [], lookedAt, notes: left.said(notes, input, "payouts") };
  },
});

const whole = ({ missingMinor, takenMinor }: Off): number => missingMinor + takenMinor;

/** What chargebacks take: the amount and the fee, each once. */
function poolOf(disputes: Iterable<DisputeRow>, feeMinor: number): Pool {
  const pool: Pool = [];
  for (const { kind, initiatedDay, amountMinor } of disputes)
    if (kind === "chargeback") pool.push({ day: initiatedDay, leftMinor: amountMinor + feeMinor });
  return pool;
}

function offBy(payout: PayoutRow, parts: PayoutParts, pool: Pool): Off {
  const { chargesMinor, chargesFeeMinor, refundsMinor, adjustmentsMinor } = parts;
  const sumMinor =
    chargesMinor -
    chargesFeeMinor +
    refundsMinor +
    adjustmentsMinor +
    (parts.reservedMinor + parts.retriedMinor + parts.advancesMinor);
  let takenMinor = Math.max(0, -adjustmentsMinor);
  const from = addDays(payout.issuedDay, -TAKEN_WITHIN_DAYS);
  for (const dispute of pool) {
    if (takenMinor <= 0) break;
    if (dispute.day < from || dispute.day > payout.issuedDay) continue;
    const explained = Math.min(takenMinor, dispute.leftMinor);
    dispute.leftMinor -= explained;
    takenMinor -= explained;
  }
  return { payout, sumMinor, missingMinor: Math.max(0, sumMinor - payout.netMinor), takenMinor };
}

function gainOfTracing(offMinor: number, seed: number): Gain {
  const of = (name: string) => ({ seed, name: `payout off ${name}` });
  const recovered = drawsOf(RECOVERED, { ...of("recovered"), most: 1 });
  const effort = drawsOf(EFFORT_MINOR, of("effort"));
  return gainOf((path) => offMinor * (recovered[path] ?? 0) - (effort[path] ?? 0));
}

function alertFor(off: readonly Off[], input: Input): Alert | null {
  const [first] = off;
  if (!first) return null;
  let missingMinor = 0;
  let takenMinor = 0;
  for (const one of off) {
    missingMinor += one.missingMinor;
    takenMinor += one.takenMinor;
  }
  const offMinor = missingMinor + takenMinor;
  const gain = gainOfTracing(offMinor, input.seed);
  if (gain.p50 < LEAST_STAKE_MINOR) return null;
  const sources = off.slice(0, 10).map(({ payout }) => payout.source);
  const amount = (minor: number) => exact(estimated(minor, input.currency));
  const minor = (id: string, label: string, value: number, of = sources) => ({
    ...{ id, label, unit: "minor" as const, value: roundMinor(value), sources: of },
  });
  const { payout } = first;
  return toldAlert({
    detector: "payout_off",
    catalogueIds: ["PAY-05"],
    subject: recordSubject("shop", "payouts", "Payouts"),
    situation: "cash:payouts_off",
    shop: input,
    evidence: [
      minor("off", "Not explained", offMinor),
      minor("missing", "Less than the lines come to", missingMinor),
      minor("taken", "Taken beyond chargebacks", takenMinor),
      { id: "payouts", label: "Payouts that differ", unit: "times", value: off.length, sources },
      minor("net", "The largest of them paid out", payout.netMinor, [payout.source]),
      minor("first_off", "Of it not explained", whole(first), [payout.source]),
    ],
    judgements: [
      { id: "recovered", label: "Comes back when asked", unit: "share", span: RECOVERED },
      { id: "effort", label: "Tracing it", unit: "minor", span: EFFORT_MINOR },
    ],
    common: (fact) => ({
      ...evenShare(
        fact,
        "recovered",
        breakEven({ at: RECOVERED, worthMinor: gain.mean, costMinor: meanOf(EFFORT_MINOR) }),
      ),
      off: fact("off", amount(offMinor)),
      missing: fact("missing", amount(missingMinor)),
      taken: fact("taken", amount(takenMinor)),
      payouts: fact("payouts", counted(off.length, "payouts")),
      net: fact("net", exact(money(Math.round(payout.netMinor), input.currency))),
      first_off: fact("first_off", amount(whole(first))),
      issued: recorded("Made on", spoken(payout.issuedDay), payout.source),
    }),
    words: {
      ...words,
      reason: words.reasons[takenMinor === 0 ? "missing" : missingMinor === 0 ? "taken" : "both"],
    },
    best: { id: "trace", money: gain },
    choices: [
      byHand("trace", { ...options.trace, money: gain }),
      byHand("nothing", { ...options.nothing, money: NO_GAIN }),
    ],
    waitingPerDayMinor: gain.mean / FADES_DAYS,
    attentionMinutes: 20,
    evidenceKey: `${doublings(offMinor / 100)} in ${doublings(off.length)} payouts`,
  });
}
