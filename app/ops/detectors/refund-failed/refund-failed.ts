import { daysBetween } from "../../facts/day.ts";
import type { OrderAccountRow, RefundRow } from "../../facts/rows/returns.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import { counted, exact } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput } from "../contract.ts";
import { evenDays, TURNS } from "../shared/break-even.ts";
import { byHand } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { LeftOut } from "../shared/left-out.ts";
import { DISPUTE_FEE_MINOR } from "../shared/order-care/fraud.ts";
import { CONTACT_MINOR, MINUTES_MINOR } from "../shared/returns/costs.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded } from "../shared/teller.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { notes, options, words } from "./sentences.ts";

const asks = { orderAccounts: { lastDays: 90 } } as const;
type Input = DetectInput<typeof asks>;

/** Of customers who were told of a payment back that never comes, those who write, and those who go to their bank. Judgements, stated as such. */
const WRITES: Span = { low: 0.5, likely: 0.8, high: 0.95 };
const CONTESTS: Span = { low: 0.08, likely: 0.2, high: 0.4 };
/** Providers book a payment back within minutes, by bank transfer within some business days; longer is no wait. A judgement, stated as such. */
export const STUCK_DAYS = 10;
/** By then whoever looks at their statement has looked. A judgement, stated as such. */
const PATIENCE_DAYS = 21;

type Owed = {
  account: OrderAccountRow;
  kind: "failed" | "stuck";
  owedMinor: number;
  /** Since it was made. */
  days: number;
};

/**
 * Raises one alert for all refunds that failed, or are under way for too long, and were not made again (PAY-08). Seen are
 * refunds on orders that Shopify calls refunded, in full or in part, or that have a return.
 *
 * stake = Σ P(goes to the bank) × fee + P(writes) × answer; the refund itself is owed either way and drops out.
 */
export const refundFailed = defineDetector({
  id: "refund_failed",
  title: "Refunds that failed or got stuck",
  asks: () => asks,
  detect(input: Input) {
    const owed = [...input.facts.orderAccounts.values()].flatMap((account) => owedOf(account, input));
    const alert = alertFor(
      owed.toSorted((a, b) => b.owedMinor - a.owedMinor),
      input,
    );
    const small = new LeftOut<"small">();
    if (!alert) for (let n = 0; n < owed.length; n += 1) small.add("small");
    return {
      alerts: alert ? [alert] : [],
      lookedAt: input.facts.orderAccounts.size,
      notes: small.said(notes, input, "orders"),
    };
  },
});

/** What one order owes; a later payment back of as much makes up for one that failed. */
function owedOf(account: OrderAccountRow, { today }: Input): Owed[] {
  const made = new Set<RefundRow>();
  const found: Owed[] = [];
  for (const [at, refund] of account.refunds.entries()) {
    const days = daysBetween(refund.day, today);
    const of = { account, days };
    if (refund.pendingMinor > 0 && days >= STUCK_DAYS)
      found.push({ ...of, kind: "stuck", owedMinor: refund.pendingMinor });
    if (refund.failedMinor <= 0) continue;
    const again = account.refunds
      .slice(at + 1)
      .find((later) => !made.has(later) && later.amountMinor - later.failedMinor >= refund.failedMinor);
    if (again) made.add(again);
    else found.push({ ...of, kind: "failed", owedMinor: refund.failedMinor });
  }
  return found;
}

function gainOfRetrying(count: number, seed: number): Gain {
  const draws = (span: Span, name: string, most = Infinity) =>
    drawsOf(span, { seed, name: `refund failed ${name}`, most });
  const [writes, contests] = [draws(WRITES, "writes", 1), draws(CONTESTS, "contests", 1)];
  const [contact, fee] = [draws(CONTACT_MINOR, "contact"), draws(DISPUTE_FEE_MINOR, "fee")];
  const at = (of: Float64Array, path: number) => of[path] ?? 0;
  return gainOf(
    (path) => count * (at(writes, path) * at(contact, path) + at(contests, path) * at(fee, path)),
  );
}

function alertFor(owed: readonly Owed[], input: Input): Alert | null {
  const [first] = owed;
  const money = gainOfRetrying(owed.length, input.seed);
  if (!first || money.p50 < LEAST_STAKE_MINOR) return null;
  const sources = owed.slice(0, 10).map(({ account }) => account.source);
  let owedMinor = 0;
  let oldest = 0;
  let failed = 0;
  for (const one of owed) {
    owedMinor += one.owedMinor;
    oldest = Math.max(oldest, one.days);
    if (one.kind === "failed") failed += 1;
  }
  const stuck = owed.length - failed;
  const waitingPerDayMinor = money.mean / PATIENCE_DAYS;
  const canWait = evenDays(waitingPerDayMinor);
  return toldAlert({
    detector: "refund_failed",
    catalogueIds: ["PAY-08"],
    subject: recordSubject("shop", "refunds", "Refunds"),
    situation: "cash:refunds_failed",
    shop: input,
    evidence: [
      { id: "refunds", label: "Refunds that did not arrive", unit: "times", value: owed.length, sources },
      { id: "failed", label: "Of them failed", unit: "times", value: failed, sources },
      { id: "stuck", label: "Of them under way for too long", unit: "times", value: stuck, sources },
      { id: "amount", label: "Owed", unit: "minor", value: roundMinor(owedMinor), sources },
      { id: "oldest", label: "Made, at most", unit: "days", value: oldest, sources },
    ],
    judgements: [
      { id: "writes", label: "Write while they wait", unit: "share", span: WRITES },
      { id: "contact", label: "Answering one", unit: "minor", span: CONTACT_MINOR },
      { id: "contests", label: "Go to their bank", unit: "share", span: CONTESTS },
      { id: "fee", label: "Fee of a chargeback", unit: "minor", span: DISPUTE_FEE_MINOR },
      { id: "effort", label: "Paying one back again", unit: "minor", span: MINUTES_MINOR },
    ],
    common: (fact) => ({
      ...(canWait !== null && { even: fact("per_day", counted(canWait, "days"), TURNS) }),
      refunds: fact("refunds", counted(owed.length, "refunds")),
      failed: fact("failed", counted(failed, "refunds")),
      stuck: fact("stuck", counted(stuck, "refunds")),
      amount: fact("amount", exact(estimated(owedMinor, input.currency))),
      oldest: fact("oldest", counted(oldest, "days")),
      order: recorded(
        "The order",
        { type: "reference", text: first.account.orderName, of: "shop_order" },
        first.account.source,
      ),
    }),
    words: {
      ...words,
      reason: words.reasons[stuck === 0 ? "failed" : failed === 0 ? "stuck" : "both"],
      changesMind: [...(canWait === null ? [] : [words.soon]), ...words.changesMind],
    },
    best: { id: "retry", money },
    choices: [
      { ...byHand("retry", { ...options.retry, money }), reversible: false },
      byHand("nothing", { ...options.nothing, money: NO_GAIN }),
    ],
    waitingPerDayMinor,
    attentionMinutes: 3 + owed.length,
    evidenceKey: `${doublings(owed.length)} refunds`,
  });
}
