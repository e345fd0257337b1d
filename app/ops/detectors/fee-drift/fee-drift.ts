import { addDays, daysBetween } from "../../facts/day.ts";
import { paymentFeeOf } from "../../facts/payment-fee.ts";
import { Z90 } from "../../facts/quantiles.ts";
import type { PaymentsRow, PayoutRow } from "../../facts/rows/payments.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import { counted, exact, percent, rough } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput } from "../contract.ts";
import { breakEven, evenAmount, meanOf } from "../shared/break-even.ts";
import { byHand } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { noted } from "../shared/noted.ts";
import { threeFigures } from "../shared/sources.ts";
import { recordSubject } from "../shared/subjects.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { notes, options, words } from "./sentences.ts";

/** Four of every weekday, against three months before. */
export const RECENT_DAYS = 28;
const LOOK_DAYS = 120;
const asks = { payouts: { lastDays: LOOK_DAYS }, payments: { lastDays: LOOK_DAYS } } as const;
type Input = DetectInput<typeof asks>;

/** Fewer payouts tell no rate; a shop that is paid weekly has four a month. A judgement, stated as such. */
export const LEAST_PAYOUTS = 4;
/** Days from a sale to the payout that brings it. A judgement, stated as such. */
const ON_THE_WAY_DAYS = 3;
/** Of a rise, what another plan, provider or payment method brings back. A judgement, stated as such. */
const AVOIDABLE: Span = { low: 0.05, likely: 0.3, high: 0.7 };
/** How long such a fee is looked ahead: half a year. A judgement, stated as such. */
const AHEAD_DAYS = 182;
/** Finding out and asking, minor units: an hour. A judgement, stated as such. */
const EFFORT_MINOR: Span = { low: 1_000, likely: 2_500, high: 6_000 };

type Rate = {
  chargesMinor: number;
  feeMinor: number;
  /** Of charges. */
  share: number;
  /** Standard error of it, by how far the payouts' own shares lie apart. */
  error: number;
  orders: number;
};
type Case = { recent: Rate; earlier: Rate; smallerMinor: number; drift: Span };

/**
 * Raises an alert where Shopify Payments kept more of each charge in the last four weeks than in the three months before,
 * by more than chance and by more than smaller orders explain (MAR-11). Fees of apps are billed elsewhere and not seen.
 *
 * stake = drift × charges of half a year × share that can be avoided − an hour; drift = share now − share before − fixed fee
 * × (orders per charge now − before).
 */
export const feeDrift = defineDetector({
  id: "fee_drift",
  title: "Payment fees that rose",
  asks: () => asks,
  detect(input: Input) {
    const payments = input.facts.payments.get("");
    const payouts = [...input.facts.payouts.values()].filter(
      ({ direction, parts }) => direction === "deposit" && (parts?.chargesMinor ?? 0) > 0,
    );
    const isRecent = ({ issuedDay }: PayoutRow) => daysBetween(issuedDay, input.today) <= RECENT_DAYS;
    const recent = payouts.filter(isRecent);
    const earlier = payouts.filter((payout) => !isRecent(payout));
    if (!payments || recent.length < LEAST_PAYOUTS || earlier.length < LEAST_PAYOUTS)
      return {
        ...{ alerts: [], lookedAt: 0 },
        notes: payments
          ? [noted(notes.few, { least: [LEAST_PAYOUTS, "payouts"], days: [RECENT_DAYS, "days"] }, input)]
          : [],
      };
    const found = caseOf(input, { payments, recent, earlier });
    const alert = found && alertFor(found, recent, input);
    return { alerts: alert ? [alert] : [], lookedAt: payouts.length, notes: [] };
  },
});

function caseOf(
  { today, settings, currency }: Input,
  of: { payments: PaymentsRow; recent: readonly PayoutRow[]; earlier: readonly PayoutRow[] },
): Case | null {
  const border = addDays(today, -RECENT_DAYS);
  const oldest = of.earlier.reduce((day, { issuedDay }) => (issuedDay < day ? issuedDay : day), border);
  const orders = (from: string, to: string) => ordersBetween(of.payments, { from, to });
  const recent = rateOf(of.recent, orders(border, today));
  const earlier = rateOf(of.earlier, orders(oldest, border));
  const fixed = paymentFeeOf(settings, currency).fixedMinor ?? 0;
  const smaller = fixed * (recent.orders / recent.chargesMinor - earlier.orders / earlier.chargesMinor);
  const likely = recent.share - earlier.share - Math.max(0, smaller);
  const give = Z90 * Math.hypot(recent.error, earlier.error);
  if (!(likely - give > 0)) return null;
  const drift = { low: likely - give, likely, high: likely + give };
  return { recent, earlier, smallerMinor: Math.max(0, smaller) * recent.chargesMinor, drift };
}

/** Orders behind the payouts made from one day to another. */
function ordersBetween(
  { ordersFrom, orders }: PaymentsRow,
  { from, to }: { from: string; to: string },
): number {
  const at = (day: string) => daysBetween(ordersFrom, addDays(day, -ON_THE_WAY_DAYS));
  let count = 0;
  for (const orderCount of orders.slice(Math.max(0, at(from)), Math.max(0, at(to)))) count += orderCount;
  return count;
}

function rateOf(payouts: readonly PayoutRow[], orders: number): Rate {
  let chargesMinor = 0;
  let feeMinor = 0;
  for (const { parts } of payouts) {
    chargesMinor += parts?.chargesMinor ?? 0;
    feeMinor += parts?.chargesFeeMinor ?? 0;
  }
  const share = feeMinor / chargesMinor;
  let squares = 0;
  for (const { parts } of payouts) {
    const off = (parts?.chargesFeeMinor ?? 0) - share * (parts?.chargesMinor ?? 0);
    squares += (off / chargesMinor) ** 2;
  }
  // Of a ratio of sums: Cochran, Sampling Techniques, 1977, 6.4, with the usual correction for few.
  const error = Math.sqrt((squares * payouts.length) / Math.max(1, payouts.length - 1));
  return { chargesMinor, feeMinor, share, error, orders };
}

function gainOfAsking({ recent, drift }: Case, seed: number): Gain {
  const of = (name: string) => ({ seed, name: `fee drift ${name}` });
  const rise = drawsOf(drift, { ...of("rise"), most: 1 });
  const avoidable = drawsOf(AVOIDABLE, { ...of("avoidable"), most: 1 });
  const effort = drawsOf(EFFORT_MINOR, of("effort"));
  const ahead = (recent.chargesMinor / RECENT_DAYS) * AHEAD_DAYS;
  return gainOf((path) => (rise[path] ?? 0) * ahead * (avoidable[path] ?? 0) - (effort[path] ?? 0));
}

function alertFor(found: Case, payouts: readonly PayoutRow[], input: Input): Alert | null {
  const { recent, earlier, smallerMinor, drift } = found;
  const gain = gainOfAsking(found, input.seed);
  if (gain.p50 < LEAST_STAKE_MINOR) return null;
  const sources = payouts.slice(0, 10).map(({ source }) => source);
  const monthMinor = drift.likely * recent.chargesMinor;
  const share = (id: string, label: string, value: number) => ({
    ...{ id, label, unit: "share" as const, value: threeFigures(value), sources },
  });
  const minor = (id: string, label: string, value: number) => ({
    ...{ id, label, unit: "minor" as const, value: roundMinor(value), sources },
  });
  return toldAlert({
    detector: "fee_drift",
    catalogueIds: ["MAR-11"],
    subject: recordSubject("shop", "fees", "Payment fees"),
    situation: "fees:payments",
    shop: input,
    evidence: [
      share("now", "Kept of charges in the last weeks", recent.share),
      share("before", "Kept of charges before", earlier.share),
      {
        ...share("drift", "Risen by, beyond smaller orders", drift.likely),
        range: { low: threeFigures(drift.low), high: threeFigures(drift.high) },
      },
      minor("charges", "Charged in the last weeks", recent.chargesMinor),
      minor("month", "More in fees", monthMinor),
      minor("smaller", "Of the rise, by smaller orders", smallerMinor),
    ],
    judgements: [
      { id: "avoidable", label: "Can be avoided", unit: "share", span: AVOIDABLE },
      { id: "effort", label: "Finding out and asking", unit: "minor", span: EFFORT_MINOR },
    ],
    common: (fact) => ({
      // In money: of large charges, a rise that is worth asking about is too small a share to be read.
      ...evenAmount(fact, "month", {
        minor: breakEven({ at: monthMinor, worthMinor: gain.mean, costMinor: meanOf(EFFORT_MINOR) }),
        currency: input.currency,
      }),
      weeks: fact("month", counted(RECENT_DAYS / 7, "weeks"), "Looked back"),
      now: fact("now", percent(recent.share)),
      before: fact("before", percent(earlier.share)),
      charges: fact("charges", rough(estimated(recent.chargesMinor, input.currency))),
      month: fact("month", rough(estimated(monthMinor, input.currency))),
      smaller: fact("smaller", exact(estimated(smallerMinor, input.currency))),
    }),
    words,
    changeAt: { smaller: "settings#costs" },
    best: { id: "ask", money: gain },
    choices: [
      byHand("ask", { ...options.ask, money: gain }),
      byHand("nothing", { ...options.nothing, money: NO_GAIN }),
    ],
    waitingPerDayMinor: gain.mean / AHEAD_DAYS,
    attentionMinutes: 20,
    evidenceKey: `${(drift.likely * 100).toFixed(1)} points`,
  });
}
