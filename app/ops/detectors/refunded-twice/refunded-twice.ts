import { daysBetween } from "../../facts/day.ts";
import type { OrderAccountRow, RefundRow } from "../../facts/rows/returns.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import { counted, exact, spoken } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput } from "../contract.ts";
import { breakEven, evenShare, meanOf } from "../shared/break-even.ts";
import { byHand } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { lookOnce } from "../shared/look-through.ts";
import { CONTACT_MINOR } from "../shared/returns/costs.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded } from "../shared/teller.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { assumptions, calculation, changesMind, notes, options, reasons, titles } from "./sentences.ts";

const asks = { orderAccounts: { lastDays: 90 } } as const;
type Input = DetectInput<typeof asks>;

/** Twice the same within so long is one matter that two people took up. A judgement, stated as such. */
const SAME_MATTER_DAYS = 10;
/** That it was no intention. Judgements, stated as such. */
const MISTAKE = {
  above: { low: 0.7, likely: 0.9, high: 0.98 },
  twice: { low: 0.25, likely: 0.55, high: 0.8 },
} as const;
/** Of customers who are asked for money that they were given by mistake. A judgement, stated as such. */
const RECOVERED: Span = { low: 0.2, likely: 0.5, high: 0.8 };
/** After so long nobody asks any more. A judgement, stated as such. */
const FADES_DAYS = 45;

type Case = {
  kind: "above" | "twice";
  account: OrderAccountRow;
  excessMinor: number;
  pair: { first: RefundRow; second: RefundRow } | null;
};

/**
 * Raises an alert for each order on which more was paid back than was paid, or the same amount twice within days (RET-09).
 *
 * stake = P(mistake) × P(sent back, asked) × what went out too much − the time.
 */
export const refundedTwice = defineDetector({
  id: "refunded_twice",
  title: "Money given back twice, or more than was paid",
  asks: () => asks,
  detect: (input) =>
    lookOnce(input, {
      *casesOf({ facts }: Input) {
        for (const account of facts.orderAccounts.values()) yield caseOf(account);
      },
      alertOf: (found: Case) => alertFor(found, input),
      fine: ["fine"],
      notes,
      unit: "orders",
    }),
});

function caseOf(account: OrderAccountRow): Case | "fine" {
  const excessMinor = account.refundedMinor - account.receivedMinor;
  const pair = pairOf(account.refunds);
  if (excessMinor > 0) return { kind: "above", account, excessMinor, pair };
  return pair ? { kind: "twice", account, excessMinor: pair.second.amountMinor, pair } : "fine";
}

/** Goods on both of them, or a return, are two matters. */
function pairOf(refunds: readonly RefundRow[]): Case["pair"] {
  const paid = refunds.filter(({ amountMinor, failedMinor }) => amountMinor - failedMinor > 0);
  for (const [at, first] of paid.entries())
    for (const second of paid.slice(at + 1)) {
      const isSame = first.amountMinor === second.amountMinor;
      const isNear = daysBetween(first.day, second.day) <= SAME_MATTER_DAYS;
      const isBare = first.units === 0 || second.units === 0;
      if (isSame && isNear && isBare && !(first.isForReturn && second.isForReturn)) return { first, second };
    }
  return null;
}

function gainOfAsking({ kind, account, excessMinor }: Case, seed: number): Gain {
  const of = (name: string) => ({ seed, name: `${account.orderId} refund ${name}` });
  const mistake = drawsOf(MISTAKE[kind], { ...of("mistake"), most: 1 });
  const recovered = drawsOf(RECOVERED, { ...of("recovered"), most: 1 });
  const effort = drawsOf(CONTACT_MINOR, of("effort"));
  return gainOf((path) => (mistake[path] ?? 0) * (recovered[path] ?? 0) * excessMinor - (effort[path] ?? 0));
}

function alertFor(found: Case, input: Input): Alert | null {
  const { kind, account, excessMinor, pair } = found;
  const money = gainOfAsking(found, input.seed);
  if (money.p50 < LEAST_STAKE_MINOR) return null;
  const sources = [account.source];
  const amount = (minor: number) => exact(estimated(minor, input.currency));
  const minor = (id: string, label: string, value: number) => ({
    ...{ id, label, unit: "minor" as const, value: roundMinor(value), sources },
  });
  return toldAlert({
    detector: "refunded_twice",
    catalogueIds: ["RET-09"],
    subject: recordSubject("order", account.orderId, account.orderName),
    situation: `order:${account.orderId}`,
    shop: input,
    evidence: [
      minor("excess", "Perhaps paid back too much", excessMinor),
      minor("refunded", "Paid back in all", account.refundedMinor),
      minor("received", "Paid by the customer", account.receivedMinor),
    ],
    judgements: [
      { id: "mistake", label: "It is a mistake", unit: "share", span: MISTAKE[kind] },
      { id: "recovered", label: "Sent back when asked", unit: "share", span: RECOVERED },
      { id: "effort", label: "Looking into it and asking", unit: "minor", span: CONTACT_MINOR },
    ],
    common: (fact) => ({
      ...evenShare(
        fact,
        "recovered",
        breakEven({ at: RECOVERED, worthMinor: money.mean, costMinor: meanOf(CONTACT_MINOR) }),
      ),
      order: recorded(
        "The order",
        { type: "reference", text: account.orderName, of: "shop_order" },
        account.source,
      ),
      excess: fact("excess", amount(excessMinor)),
      refunded: fact("refunded", amount(account.refundedMinor)),
      received: fact("received", amount(account.receivedMinor)),
      ...(pair && {
        amount: fact("excess", amount(pair.second.amountMinor), "Paid back each time"),
        first: recorded("Paid back first", spoken(pair.first.day), account.source),
        second: recorded("And again", spoken(pair.second.day), account.source),
        apart: fact(
          "excess",
          counted(Math.max(1, daysBetween(pair.first.day, pair.second.day)), "days"),
          "Between the two",
        ),
      }),
    }),
    words: {
      ...{ title: titles[kind], reason: reasons[kind], assumptions, calculation },
      changesMind: changesMind[kind],
    },
    best: { id: "ask", money },
    choices: [
      { ...byHand("ask", { ...options.ask, money }), reversible: false },
      byHand("nothing", { ...options.nothing, money: NO_GAIN }),
    ],
    waitingPerDayMinor: money.mean / FADES_DAYS,
    attentionMinutes: 5,
    evidenceKey: `${kind} ${account.refunds.length}`,
  });
}
