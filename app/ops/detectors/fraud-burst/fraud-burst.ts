import type { OrderRiskRow } from "../../facts/rows/order-values.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import { counted, percent, rough } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput, type Evidence } from "../contract.ts";
import { breakEven, evenShare, meanOf } from "../shared/break-even.ts";
import { byHand } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import type { Judgement } from "../shared/judged-facts.ts";
import { lookOnce } from "../shared/look-through.ts";
import { DISPUTE_FEE_MINOR, FRAUD } from "../shared/order-care/fraud.ts";
import { settingsSource, threeFigures } from "../shared/sources.ts";
import { recordSubject } from "../shared/subjects.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { notes, options, words } from "./sentences.ts";

const asks = { orderRisk: { lastDays: 60 } } as const;
type Input = DetectInput<typeof asks>;

/** A burst is over within days; today, as far as it went, is one of them. A judgement, stated as such. */
const RECENT_DAYS = 3;
const LEAST_DAYS = 14;
/** Fewer are no burst. A judgement, stated as such. */
export const LEAST_RISKY = 5;
/** Once in a thousand such days by chance alone. A judgement, stated as such. */
const BY_CHANCE = 0.001;
/** How long a burst goes on, and what a rule or a stricter checkout stops of it. Judgements, stated as such. */
const GOES_ON_DAYS: Span = { low: 1, likely: 4, high: 14 };
const STOPPED: Span = { low: 0.4, likely: 0.7, high: 0.9 };
/** A quarter of an hour, minor units. A judgement, stated as such. */
const EFFORT_MINOR: Span = { low: 300, likely: 800, high: 2_000 };
const JUDGEMENTS: readonly Judgement[] = [
  { id: "fraud", label: "Are fraud", unit: "share", span: FRAUD.high },
  { id: "fee", label: "Fee of a chargeback", unit: "minor", span: DISPUTE_FEE_MINOR },
  { id: "stopped", label: "Stopped by a stricter checkout", unit: "share", span: STOPPED },
  { id: "goes_on", label: "It goes on for", unit: "days", span: GOES_ON_DAYS },
  { id: "effort", label: "Setting it up", unit: "minor", span: EFFORT_MINOR },
];

type Case = {
  shop: Input;
  row: OrderRiskRow;
  recent: { orders: number; risky: number; riskyMinor: number };
  /** Risky ones in as many days before, on average. */
  usual: number;
};

/**
 * Raises an alert where far more orders of the last days than before were marked as likely fraud (PAY-09). Payments that
 * were tried and failed make no order and are not seen, so card testing shows only by what got through.
 *
 * stake = risky orders beyond the usual, a day × P(fraud) × (what their goods cost + fee) × days that it goes on × share that
 * is stopped − a quarter of an hour. What is open already has alerts of its own.
 */
export const fraudBurst = defineDetector({
  id: "fraud_burst",
  title: "Sudden runs of risky orders",
  asks: () => asks,
  detect: (input) =>
    lookOnce(input, {
      *casesOf({ facts }: Input) {
        for (const row of facts.orderRisk.values()) yield caseOf(row, input);
      },
      alertOf: alertFor,
      fine: ["usual"],
      notes,
      unit: "orders",
    }),
});

function caseOf(row: OrderRiskRow, shop: Input): Case | "usual" | "young" {
  const before = row.risky.length - RECENT_DAYS;
  if (before < LEAST_DAYS) return "young";
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const risky = sum(row.risky.slice(-RECENT_DAYS));
  // Half an order more than there were, so that "none yet" is not "never".
  const usual = ((sum(row.risky.slice(0, -RECENT_DAYS)) + 0.5) / before) * RECENT_DAYS;
  if (risky < LEAST_RISKY || atLeast(risky, usual) > BY_CHANCE) return "usual";
  const orders = sum(row.placed.slice(-RECENT_DAYS));
  return { shop, row, usual, recent: { orders, risky, riskyMinor: sum(row.riskyMinor.slice(-RECENT_DAYS)) } };
}

/** Chance of so many or more where so many come on average (Poisson). */
function atLeast(count: number, mean: number): number {
  let chance = Math.exp(-mean);
  let below = 0;
  for (let n = 0; n < count; n += 1) {
    below += chance;
    chance *= mean / (n + 1);
  }
  return Math.max(0, 1 - below);
}

function gainOfStopping({ shop, recent, usual }: Case): { gain: Gain; perDayMinor: number } {
  const of = (name: string) => ({ seed: shop.seed, name: `fraud burst ${name}` });
  const { low, high } = shop.settings.plausibleMargin;
  const margin = drawsOf(
    { low: Math.min(low, high), likely: (low + high) / 2, high: Math.max(low, high) },
    { ...of("margin"), most: 1 },
  );
  const fraud = drawsOf(FRAUD.high, { ...of("fraud"), most: 1 });
  const stopped = drawsOf(STOPPED, { ...of("stopped"), most: 1 });
  const [fee, days] = [drawsOf(DISPUTE_FEE_MINOR, of("fee")), drawsOf(GOES_ON_DAYS, of("days"))];
  const effort = drawsOf(EFFORT_MINOR, of("effort"));
  const at = (some: Float64Array, path: number) => some[path] ?? 0;
  const beyond = (recent.risky - usual) / RECENT_DAYS;
  const eachMinor = recent.riskyMinor / recent.risky;
  const perDay = (path: number) =>
    beyond * at(fraud, path) * at(stopped, path) * ((1 - at(margin, path)) * eachMinor + at(fee, path));
  return {
    gain: gainOf((path) => perDay(path) * at(days, path) - at(effort, path)),
    perDayMinor: Math.max(0, gainOf(perDay).mean),
  };
}

function alertFor(found: Case): Alert | null {
  const { shop, row, recent, usual } = found;
  const { gain, perDayMinor } = gainOfStopping(found);
  if (gain.mean <= 0 || gain.p50 < LEAST_STAKE_MINOR) return null;
  const { low, high } = shop.settings.plausibleMargin;
  const each = recent.riskyMinor / recent.risky;
  return toldAlert({
    detector: "fraud_burst",
    catalogueIds: ["PAY-09"],
    subject: recordSubject("shop", "fraud", "Payments"),
    situation: "fraud:burst",
    shop,
    evidence: evidenceFor(found),
    judgements: JUDGEMENTS,
    common: (fact) => ({
      ...evenShare(
        fact,
        "fraud",
        breakEven({ at: FRAUD.high, worthMinor: gain.mean, costMinor: meanOf(EFFORT_MINOR) }),
      ),
      risky: fact("risky", counted(recent.risky, "orders")),
      orders: fact("orders", counted(recent.orders, "orders")),
      usual: fact("usual", { type: "count", value: usual, unit: "orders", digits: 1 }),
      days: fact("days", counted(RECENT_DAYS, "days")),
      each: fact("each", rough(estimated(each, shop.currency))),
      before: fact("before", counted(row.risky.length - RECENT_DAYS, "days")),
      margin_low: fact("margin", percent(low), "At least"),
      margin_high: fact("margin", percent(high), "At most"),
    }),
    words,
    changeAt: { worth: "settings#margin" },
    best: { id: "block", money: gain },
    choices: [
      byHand("block", { ...options.block, money: gain }),
      byHand("nothing", { ...options.nothing, money: NO_GAIN }),
    ],
    waitingPerDayMinor: perDayMinor,
    attentionMinutes: 10,
    evidenceKey: `${doublings(recent.risky)} risky`,
  });
}

function evidenceFor({ shop, row, recent, usual }: Case): Evidence[] {
  const sources = [row.source];
  const { low, high } = shop.settings.plausibleMargin;
  return [
    { id: "risky", label: "Likely fraud in the last days", unit: "orders", value: recent.risky, sources },
    { id: "orders", label: "Orders in these days", unit: "orders", value: recent.orders, sources },
    { id: "usual", label: "Usual in as many days", unit: "orders", value: threeFigures(usual), sources },
    { id: "days", label: "Days, today included", unit: "days", value: RECENT_DAYS, sources },
    { id: "before", label: "Days before", unit: "days", value: row.risky.length - RECENT_DAYS, sources },
    {
      ...{ id: "each", label: "What each comes to", unit: "minor", sources },
      value: roundMinor(recent.riskyMinor / recent.risky),
    },
    {
      ...{
        id: "margin",
        label: "Left of what is paid",
        unit: "share",
        value: threeFigures((low + high) / 2),
      },
      ...{ range: { low, high }, sources: [settingsSource(shop.today, "margin")] },
    },
  ];
}
