import { DISPUTE_TERMS } from "../../facts/dispute-terms.ts";
import { estimated, money } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { counted, exact, percent, spoken } from "../../words/slot-values.ts";
import type { Alert, Assumption, CalculationLine, Evidence, Missing } from "../contract.ts";
import { evenAmount } from "../shared/break-even.ts";
import type { Span } from "../shared/gains.ts";
import { judged } from "../shared/judgement.ts";
import { ends, gainFacts } from "../shared/said.ts";
import { assumptionSource } from "../shared/sources.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import { type Case, EFFORT_MINOR, ESCALATES, type Input, type Plan, SETTLES, turnsAt } from "./case.ts";
import * as sentences from "./sentences.ts";

export type Telling = Teller & { found: Case; best: Plan; input: Input };

export function evidenceFor(
  { dispute, leftDays, feeMinor, wins, withdraws }: Case,
  { today }: Input,
): Evidence[] {
  const { source } = dispute;
  const share = (id: string, label: string, span: Span) => judged(today, { id, label, span, unit: "share" });
  const chances =
    dispute.kind === "inquiry"
      ? [
          share("escalates", "Unanswered, become chargebacks", ESCALATES),
          share("settles", "Answered, end there", SETTLES),
        ]
      : [share("wins", "Won when answered", wins), share("withdraws", "Withdrawn when asked", withdraws)];
  return [
    { id: "amount", label: "Contested", value: dispute.amountMinor, unit: "minor", sources: [source] },
    ...(feeMinor === null
      ? []
      : [
          {
            ...{ id: "fee", label: "Fee of a chargeback", value: feeMinor, unit: "minor" as const },
            sources: [assumptionSource(DISPUTE_TERMS.checkedDay, "fee")],
          },
        ]),
    {
      ...{ id: "left", label: "Days until evidence is due", value: leftDays, unit: "days" as const },
      sources: dispute.dueDay === null ? [source, assumptionSource(today, "due")] : [source],
    },
    ...chances,
    judged(today, { id: "effort", label: "Answering it", span: EFFORT_MINOR, unit: "minor" }),
  ];
}

export function tellingOf(
  found: Case,
  of: { input: Input; plans: readonly Plan[]; best: Plan; evidence: readonly Evidence[] },
): Telling {
  const { dispute, dueDay, leftDays, feeMinor } = found;
  const { input, plans, best, evidence } = of;
  const inMoney = (minor: number) => exact(money(Math.round(minor), input.currency));
  const { source } = dispute;
  const teller = tellerFor({
    evidence,
    shop: input,
    common: (fact): FilledSlots => ({
      order: recorded(
        "The order",
        { type: "reference", text: dispute.orderName ?? "a charge without an order", of: "shop_order" },
        source,
      ),
      amount: fact("amount", inMoney(dispute.amountMinor)),
      due: recorded("Evidence is taken until", spoken(dueDay), source),
      left: fact("left", counted(leftDays, "days")),
      effort: fact("effort", inMoney(EFFORT_MINOR.likely)),
      ...evenAmount(fact, "effort", { minor: turnsAt(plans), currency: input.currency }),
      ...(feeMinor !== null && { fee: fact("fee", inMoney(feeMinor)) }),
      ...gainFacts(fact, "amount", { money: best.money, currency: input.currency }),
    }),
  });
  return { found, best, input, ...teller };
}

export function textsFor({ found: { dispute }, best, say }: Telling): Pick<Alert, "title" | "reason"> {
  const { reason, sent, titles, whys } = sentences;
  const known: Readonly<Record<string, string>> = whys;
  const why = known[dispute.reason] ?? whys.other;
  const wasSent = dispute.wasSent === null ? "unknown" : dispute.wasSent ? "yes" : "no";
  const words = (text: string) =>
    recorded("As Shopify says", { type: "name", text, of: "matter" }, dispute.source);
  return {
    title: say(titles[best.id]),
    reason: say(reason[dispute.kind], { why: words(say(why)), sent: words(say(sent[wasSent])) }),
  };
}

export function assumptionsFor({ found, input, say, fact }: Telling): Assumption[] {
  const { assumptions } = sentences;
  const { dispute, feeMinor, wins, withdraws } = found;
  const likely = (id: string, span: Span) => ({
    [`${id}_likely`]: fact(id, percent(span.likely)),
    ...ends(fact, id, { span, said: percent }),
  });
  const inMoney = (minor: number) => exact(estimated(minor, input.currency));
  const add = (id: string, text: string): Assumption => ({ id, text, changeAt: null });
  const chances =
    dispute.kind === "inquiry"
      ? [
          add(
            "escalates",
            say(assumptions.escalates, { ...likely("escalates", ESCALATES), ...likely("settles", SETTLES) }),
          ),
        ]
      : [
          add("wins", say(assumptions.wins, likely("wins", wins))),
          add("withdraws", say(assumptions.withdraws, likely("withdraws", withdraws))),
        ];
  const checked = () =>
    recorded(
      "Checked on",
      { type: "day", day: DISPUTE_TERMS.checkedDay, style: "written" },
      assumptionSource(DISPUTE_TERMS.checkedDay, "fee"),
    );
  const window = () => fact("left", counted(DISPUTE_TERMS.responseDays, "days"), "Days to answer in");
  return [
    ...chances,
    add("effort", say(assumptions.effort, ends(fact, "effort", { span: EFFORT_MINOR, said: inMoney }))),
    ...(feeMinor === null ? [] : [add("fee", say(assumptions.fee, { checked: checked() }))]),
    ...(dispute.dueDay === null ? [add("due", say(assumptions.due, { window: window() }))] : []),
  ];
}

export function missingFor({ found: { dispute, feeMinor }, say }: Telling): Missing[] {
  const { missing } = sentences;
  const add = (id: string, text: string, effect: string): Missing => ({
    ...{ id, text: say(text), effect: say(effect), cure: null },
  });
  return [
    ...(feeMinor === null ? [add("fee", missing.fee, missing.feeEffect)] : []),
    ...(dispute.wasSent === null ? [add("sent", missing.sent, missing.sentEffect)] : []),
  ];
}

export function calculationFor({ found: { dispute }, say }: Telling): CalculationLine[] {
  const { calculation } = sentences;
  const chances = dispute.kind === "inquiry" ? ["escalates", "settles"] : ["wins", "withdraws"];
  return [
    { text: say(calculation[dispute.kind]), evidence: ["amount", ...chances, "effort"] },
    { text: say(calculation.gain), evidence: ["amount"] },
    { text: say(calculation.waiting), evidence: ["left"] },
  ];
}
