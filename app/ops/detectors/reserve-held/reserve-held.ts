import { type Day, daysBetween } from "../../facts/day.ts";
import type { PayoutRow } from "../../facts/rows/payments.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import { counted, exact, percent, spoken } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput } from "../contract.ts";
import { breakEven, evenCount } from "../shared/break-even.ts";
import { CASH_PER_YEAR, YEAR_DAYS } from "../shared/cash-cost.ts";
import { byHand } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded } from "../shared/teller.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { options, words } from "./sentences.ts";

const asks = { payouts: { lastDays: 120 } } as const;
type Input = DetectInput<typeof asks>;

/** Days sooner that a reserve is let go when the papers asked for are supplied: they last three to six months. A judgement, stated as such. */
const SOONER_DAYS: Span = { low: 5, likely: 45, high: 120 };

type Held = {
  heldMinor: number;
  /** Since something is held without a break. */
  since: Day;
  /** Payouts since then, what they would have been without it, and that from which something was held. */
  payouts: number;
  beforeMinor: number;
  last: PayoutRow;
};

/**
 * Raises an alert while Shopify Payments holds money back from payouts as a reserve (PAY-06). What was put aside before
 * the payouts that are known, and a hold that stops payouts altogether (PAY-04), are not seen here.
 *
 * stake = held × what money costs a year × days that supplying documents saves / 365.
 */
export const reserveHeld = defineDetector({
  id: "reserve_held",
  title: "Money that Shopify Payments holds back",
  asks: () => asks,
  detect(input: Input) {
    const payouts = [...input.facts.payouts.values()].filter(({ parts }) => parts !== null);
    const held = heldOf(payouts);
    const alert = held && alertFor(held, input);
    return { alerts: alert ? [alert] : [], lookedAt: payouts.length };
  },
});

function heldOf(payouts: readonly PayoutRow[]): Held | null {
  let held: Held | null = null;
  const oldestFirst = payouts.toSorted((a, b) => (a.issuedDay < b.issuedDay ? -1 : 1));
  for (const payout of oldestFirst) held = heldAfter(held, payout);
  return held;
}

/** Letting go of what was put aside before these payouts brings the sum to nothing, never below. */
function heldAfter(before: Held | null, payout: PayoutRow): Held | null {
  const reservedMinor = payout.parts?.reservedMinor ?? 0;
  const heldMinor = Math.max(0, (before?.heldMinor ?? 0) - reservedMinor);
  if (heldMinor === 0) return null;
  const isPaid = payout.direction === "deposit";
  const withoutMinor = isPaid ? Math.max(0, payout.netMinor - Math.min(0, reservedMinor)) : 0;
  return {
    heldMinor,
    since: before?.since ?? payout.issuedDay,
    payouts: (before?.payouts ?? 0) + (isPaid ? 1 : 0),
    beforeMinor: (before?.beforeMinor ?? 0) + withoutMinor,
    last: reservedMinor < 0 || !before ? payout : before.last,
  };
}

function gainOfSupplying(heldMinor: number, seed: number): Gain {
  const of = (name: string) => ({ seed, name: `reserve ${name}` });
  const cash = drawsOf(CASH_PER_YEAR, { ...of("cash"), most: 1 });
  const sooner = drawsOf(SOONER_DAYS, of("sooner"));
  return gainOf((path) => (heldMinor * (cash[path] ?? 0) * (sooner[path] ?? 0)) / YEAR_DAYS);
}

function alertFor(held: Held, input: Input): Alert | null {
  const { heldMinor, since, payouts, beforeMinor, last } = held;
  const gain = gainOfSupplying(heldMinor, input.seed);
  if (gain.p50 < LEAST_STAKE_MINOR) return null;
  const sources = [last.source];
  const share = beforeMinor > 0 ? Math.min(1, heldMinor / beforeMinor) : 1;
  const days = Math.max(1, daysBetween(since, input.today));
  return toldAlert({
    detector: "reserve_held",
    catalogueIds: ["PAY-06"],
    subject: recordSubject("shop", "reserve", "Shopify Payments"),
    situation: "cash:reserve",
    shop: input,
    evidence: [
      { id: "held", label: "Held back", unit: "minor", value: roundMinor(heldMinor), sources },
      { id: "share", label: "Of payouts since then", unit: "share", value: share, sources },
      { id: "payouts", label: "Payouts since then", unit: "times", value: payouts, sources },
      { id: "since", label: "Held for", unit: "days", value: days, sources },
    ],
    judgements: [
      { id: "cash", label: "Cost of money for a year", unit: "share", span: CASH_PER_YEAR },
      { id: "sooner", label: "Let go sooner by", unit: "days", span: SOONER_DAYS },
    ],
    common: (fact) => ({
      ...evenCount(fact, "sooner", {
        count: Math.ceil(breakEven({ at: SOONER_DAYS, worthMinor: gain.mean })),
        unit: "days",
      }),
      held: fact("held", exact(estimated(heldMinor, input.currency))),
      share: fact("share", percent(share)),
      payouts: fact("payouts", counted(payouts, "payouts")),
      days: fact("since", counted(days, "days")),
      began: recorded("Since", spoken(since), last.source),
    }),
    words,
    best: { id: "supply", money: gain },
    choices: [
      byHand("supply", { ...options.supply, money: gain }),
      byHand("nothing", { ...options.nothing, money: NO_GAIN }),
    ],
    // A day later supplied is a day later let go.
    waitingPerDayMinor: gain.mean / SOONER_DAYS.likely,
    attentionMinutes: 15,
    evidenceKey: `${doublings(heldMinor / 100)} held`,
  });
}
