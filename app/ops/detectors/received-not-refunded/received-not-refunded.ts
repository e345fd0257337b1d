import { daysBetween } from "../../facts/day.ts";
import type { ReturnRow } from "../../facts/rows/returns.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import { counted, exact } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput } from "../contract.ts";
import { evenDays, TURNS } from "../shared/break-even.ts";
import { byHand } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { DISPUTE_FEE_MINOR } from "../shared/order-care/fraud.ts";
import { CONTACT_MINOR, MINUTES_MINOR } from "../shared/returns/costs.ts";
import { usualDays } from "../shared/returns/usual-days.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded } from "../shared/teller.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { options, words } from "./sentences.ts";

const asks = { returns: { lastDays: 180 } } as const;
type Input = DetectInput<typeof asks>;

/** Of customers whose goods are back and who are not paid, those who write, and those who go to their bank. Judgements, stated as such. */
const WRITES: Span = { low: 0.4, likely: 0.7, high: 0.95 };
const CONTESTS: Span = { low: 0.02, likely: 0.08, high: 0.2 };
/** Goods are looked at and paid back within so long where the shop's own returns do not tell. A judgement, stated as such. */
const USUAL_DAYS = 5;
/** By then whoever writes has written. A judgement, stated as such. */
const PATIENCE_DAYS = 21;

type Owed = { row: ReturnRow; owedMinor: number; days: number };

/**
 * Raises one alert for all returns whose goods are back and that were not paid back for longer than is usual (RET-04).
 *
 * stake = Σ P(writes) × answer + P(goes to the bank) × fee; the refund itself is owed either way and drops out.
 */
export const receivedNotRefunded = defineDetector({
  id: "received_not_refunded",
  title: "Goods that came back and were not paid back",
  asks: () => asks,
  detect(input) {
    const rows = [...input.facts.returns.values()].filter(({ whole, lines }) => {
      return whole && lines.some(({ received }) => received > 0);
    });
    const waitDays = usualDays(rows, USUAL_DAYS, ({ refundedDay, lines }) => {
      const [received] = lines.flatMap(({ receivedDay }) => receivedDay ?? []).sort();
      return refundedDay !== null && received !== undefined ? [daysBetween(received, refundedDay)] : [];
    });
    const owed = rows.flatMap((row) => owedOf(row, { waitDays, input }) ?? []);
    const alert = alertFor(
      owed.toSorted((a, b) => b.owedMinor - a.owedMinor),
      { waitDays, input },
    );
    return { alerts: alert ? [alert] : [], lookedAt: rows.length };
  },
});

/** Where something is wanted in their place, nothing is owed in money. */
function owedOf(row: ReturnRow, { waitDays, input }: { waitDays: number; input: Input }): Owed | null {
  if (row.status !== "open" || row.exchanges.length > 0) return null;
  let owedMinor = -row.refundedMinor;
  let days = 0;
  for (const { received, quantity, paidMinor, receivedDay } of row.lines) {
    if (received <= 0 || quantity <= 0 || receivedDay === null) continue;
    owedMinor += (paidMinor * Math.min(received, quantity)) / quantity;
    days = Math.max(days, daysBetween(receivedDay, input.today));
  }
  // A fee for the way back may have been taken off: what is nearly paid is paid.
  const whole = row.lines.reduce((sum, { paidMinor }) => sum + paidMinor, 0);
  return owedMinor > whole * 0.25 && days > waitDays ? { row, owedMinor, days } : null;
}

function gainOfPaying(count: number, seed: number): Gain {
  const draws = (span: Span, name: string, most = Infinity) =>
    drawsOf(span, { seed, name: `not refunded ${name}`, most });
  const [writes, contests] = [draws(WRITES, "writes", 1), draws(CONTESTS, "contests", 1)];
  const [contact, fee] = [draws(CONTACT_MINOR, "contact"), draws(DISPUTE_FEE_MINOR, "fee")];
  const at = (of: Float64Array, path: number) => of[path] ?? 0;
  return gainOf(
    (path) => count * (at(writes, path) * at(contact, path) + at(contests, path) * at(fee, path)),
  );
}

function alertFor(
  owed: readonly Owed[],
  { waitDays, input }: { waitDays: number; input: Input },
): Alert | null {
  const [first] = owed;
  const money = gainOfPaying(owed.length, input.seed);
  if (!first || money.p50 < LEAST_STAKE_MINOR) return null;
  const sources = owed.slice(0, 10).map(({ row }) => row.source);
  let owedMinor = 0;
  let oldest = 0;
  for (const one of owed) {
    owedMinor += one.owedMinor;
    oldest = Math.max(oldest, one.days);
  }
  const waitingPerDayMinor = money.mean / PATIENCE_DAYS;
  const canWait = evenDays(waitingPerDayMinor);
  return toldAlert({
    detector: "received_not_refunded",
    catalogueIds: ["RET-04"],
    subject: recordSubject("shop", "returns", "Returned goods"),
    situation: "returns:not_refunded",
    shop: input,
    evidence: [
      { id: "returns", label: "Returns that wait", unit: "times", value: owed.length, sources },
      { id: "amount", label: "Owed", unit: "minor", value: roundMinor(owedMinor), sources },
      { id: "oldest", label: "Back since, at most", unit: "days", value: oldest, sources },
      { id: "wait", label: "Nine in ten are paid within", unit: "days", value: waitDays, sources },
    ],
    judgements: [
      { id: "writes", label: "Write while they wait", unit: "share", span: WRITES },
      { id: "contact", label: "Answering one", unit: "minor", span: CONTACT_MINOR },
      { id: "contests", label: "Go to their bank", unit: "share", span: CONTESTS },
      { id: "fee", label: "Fee of a chargeback", unit: "minor", span: DISPUTE_FEE_MINOR },
      { id: "effort", label: "Paying one back", unit: "minor", span: MINUTES_MINOR },
    ],
    common: (fact) => ({
      ...(canWait !== null && { even: fact("per_day", counted(canWait, "days"), TURNS) }),
      returns: fact("returns", counted(owed.length, "returns")),
      amount: fact("amount", exact(estimated(owedMinor, input.currency))),
      oldest: fact("oldest", counted(oldest, "days")),
      wait: fact("wait", counted(waitDays, "days")),
      order: recorded(
        "The order",
        { type: "reference", text: first.row.orderName, of: "shop_order" },
        first.row.source,
      ),
    }),
    words: { ...words, changesMind: [...(canWait === null ? [] : [words.soon]), ...words.changesMind] },
    best: { id: "pay", money },
    choices: [
      { ...byHand("pay", { ...options.pay, money }), reversible: false },
      byHand("nothing", { ...options.nothing, money: NO_GAIN }),
    ],
    waitingPerDayMinor,
    attentionMinutes: 3 + owed.length,
    evidenceKey: `${doublings(owed.length)} returns`,
  });
}
