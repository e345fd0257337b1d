import { addDays } from "../../facts/day.ts";
import type { PaymentsRow } from "../../facts/rows/payments.ts";
import { estimated, money } from "../../money/money.ts";
import { exact, percent } from "../../words/slot-values.ts";
import { type Alert, type Assumption, defineDetector, type DetectInput, type Evidence } from "../contract.ts";
import { breakEven, evenShare } from "../shared/break-even.ts";
import { byHand, nothingChoice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { drawsOf, gainOf, type Span } from "../shared/gains.ts";
import { judged } from "../shared/judgement.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { ends, gainFacts } from "../shared/said.ts";
import { recordSubject } from "../shared/subjects.ts";
import { type Teller, tellerFor } from "../shared/teller.ts";
import * as sentences from "./sentences.ts";

/** How often the money is not there when it is taken. The bank account is not seen. A judgement. */
const SHORT: Span = { low: 0.02, likely: 0.08, high: 0.25 };
/** What a bank charges for a debit that fails, and Shopify's second try, minor units. A judgement. */
const FEE_MINOR: Span = { low: 1_500, likely: 3_500, high: 6_000 };
/** Of the amount, what it costs that payouts stand still until it is covered. A judgement. */
const HELD_COST: Span = { low: 0.02, likely: 0.06, high: 0.2 };
/** Shopify takes it within some business days. A judgement. */
const TAKEN_DAYS = 3;

const asks = { payments: { lastDays: 30 } } as const;
type Input = DetectInput<typeof asks>;

/**
 * Raises an alert where Shopify Payments is owed so much that a debit without cover would cost something (PAY-11).
 *
 * stake = P(not enough at the bank) × (fees + amount × share that standing still costs).
 */
export const balanceNegative = defineDetector({
  id: "balance_negative",
  title: "A balance of Shopify Payments below zero",
  asks: () => asks,
  detect(input) {
    const payments = input.facts.payments.get("");
    const alert = payments && payments.balanceMinor < 0 ? alertFor(input, payments) : null;
    return { alerts: alert ? [alert] : [], lookedAt: payments ? 1 : 0 };
  },
});

function alertFor(input: Input, { balanceMinor, source }: PaymentsRow): Alert | null {
  const dueMinor = -Math.round(balanceMinor);
  const named = (what: string) => ({ seed: input.seed, name: `balance ${what}` });
  const short = drawsOf(SHORT, { ...named("short"), most: 1 });
  const fee = drawsOf(FEE_MINOR, named("fee"));
  const held = drawsOf(HELD_COST, { ...named("held"), most: 1 });
  const worth = gainOf((path) => (short[path] ?? 0) * ((fee[path] ?? 0) + dueMinor * (held[path] ?? 0)));
  if (worth.p50 < LEAST_STAKE_MINOR) return null;
  const evidence: Evidence[] = [
    { id: "due", label: "Owed to Shopify Payments", value: dueMinor, unit: "minor", sources: [source] },
    judged(input.today, { id: "short", label: "Not there when it is taken", span: SHORT, unit: "share" }),
    judged(input.today, { id: "fee", label: "Fees then", span: FEE_MINOR, unit: "minor" }),
    judged(input.today, { id: "held", label: "Cost of standing still", span: HELD_COST, unit: "share" }),
  ];
  const teller = tellerFor({
    evidence,
    shop: input,
    common: (of) => ({
      due: of("due", exact(money(dueMinor, input.currency))),
      ...evenShare(of, "short", 1 - breakEven({ at: SHORT, worthMinor: worth.mean })),
      ...gainFacts(of, "due", { money: worth, currency: input.currency }),
    }),
  });
  const { say } = teller;
  const { titles, tradeOffs, reason, missing, changesMind, calculation } = sentences;
  return moneyAlert({
    detector: "balance_negative",
    catalogueIds: ["PAY-11"],
    subject: recordSubject("shop", "payments", "Shopify Payments"),
    situation: "cash:balance",
    title: say(titles.fund),
    reason: say(reason),
    best: { id: "fund", money: worth },
    choices: [
      {
        ...byHand("fund", { title: say(titles.optionFund), tradeOff: say(tradeOffs.fund), money: worth }),
        cashMinor: dueMinor,
      },
      nothingChoice({ title: say(titles.nothing), tradeOff: say(tradeOffs.nothing) }),
    ],
    // It is taken once: all of it is lost by then, day by day as likely.
    waitingPerDayMinor: worth.mean / TAKEN_DAYS,
    decideBy: addDays(input.today, 1),
    shop: input,
    attentionMinutes: 3,
    evidence,
    assumptions: assumptionsFor(teller, input),
    missing: [{ id: "bank", text: say(missing.bank), effect: say(missing.bankEffect), cure: null }],
    changesMind: [say(changesMind.covered)],
    calculation: [
      { text: say(calculation.cost), evidence: ["due", "short", "fee", "held"] },
      { text: say(calculation.gain), evidence: ["due"] },
    ],
    evidenceKey: "below zero",
  });
}

function assumptionsFor({ say, fact }: Teller, { currency }: Input): Assumption[] {
  const { assumptions } = sentences;
  const inMoney = (minor: number) => exact(estimated(minor, currency));
  const short = say(assumptions.short, {
    short_likely: fact("short", percent(SHORT.likely)),
    ...ends(fact, "short", { span: SHORT, said: percent }),
  });
  const costs = say(assumptions.costs, {
    ...ends(fact, "fee", { span: FEE_MINOR, said: inMoney }),
    held_likely: fact("held", percent(HELD_COST.likely)),
    held_high: fact("held", percent(HELD_COST.high), "At most"),
  });
  return [
    { id: "short", text: short, changeAt: null },
    { id: "costs", text: costs, changeAt: null },
  ];
}
