import { estimated, roundMinor } from "../../money/money.ts";
import { bare, counted, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence, Missing } from "../contract.ts";
import { breakEven, evenShare } from "../shared/break-even.ts";
import type { Span } from "../shared/gains.ts";
import { judged } from "../shared/judgement.ts";
import { ends, gainFacts } from "../shared/said.ts";
import { threeFigures } from "../shared/sources.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import { AHEAD_DAYS, AVOIDABLE, type Case, type Input, LOST } from "./case.ts";
import * as sentences from "./sentences.ts";

export type Telling = Teller & { found: Case };

export function evidenceFor(
  { recent, recentOrders, now, before, meanMinor, source }: Case,
  { today }: Input,
): Evidence[] {
  const share = (id: string, label: string, { low, likely, high }: Span): Evidence => ({
    ...{ id, label, value: threeFigures(likely), unit: "share", sources: [source] },
    range: { low: threeFigures(low), high: threeFigures(high) },
  });
  return [
    { id: "disputes", label: "Chargebacks lately", value: recent.length, unit: "times", sources: [source] },
    { id: "orders", label: "Orders lately", value: recentOrders, unit: "orders", sources: [source] },
    share("rate_now", "Of orders, lately", now),
    share("rate_before", "Of orders, before", before),
    {
      id: "mean_amount",
      label: "Contested on average",
      value: roundMinor(meanMinor),
      unit: "minor",
      sources: [source],
    },
    judged(today, { id: "share", label: "Of what is added, can be stopped", span: AVOIDABLE, unit: "share" }),
    judged(today, { id: "lost", label: "Lost in the end", span: LOST, unit: "share" }),
  ];
}

export function tellingOf(
  found: Case,
  { input, evidence }: { input: Input; evidence: readonly Evidence[] },
): Telling {
  const { recent, recentOrders, now, before, meanMinor, reason, added, worth, source } = found;
  const teller = tellerFor({
    evidence,
    shop: input,
    common: (of) => ({
      disputes: of("disputes", counted(recent.length, "disputes")),
      orders: of("orders", counted(recentOrders, "orders")),
      rate_now: of("rate_now", percent(now.likely)),
      rate_before: of("rate_before", percent(before.likely)),
      why: recorded(
        "Shopify’s word for why",
        { type: "name", text: `“${reason.replaceAll("_", " ")}”`, of: "matter" },
        source,
      ),
      mean_amount: of("mean_amount", rough(estimated(meanMinor, input.currency))),
      added: of("rate_now", bare(Math.max(1, Math.round(added)), "disputes"), "More than before"),
      ahead: of("rate_now", counted(AHEAD_DAYS, "days"), "Looked ahead"),
      ...evenShare(of, "share", breakEven({ at: AVOIDABLE, worthMinor: worth.mean })),
      share_likely: of("share", percent(AVOIDABLE.likely)),
      ...gainFacts(of, "rate_now", { money: worth, currency: input.currency }),
    }),
  });
  return { found, ...teller };
}

export function assumptionsFor({ say, fact }: Telling): Assumption[] {
  const { assumptions } = sentences;
  const avoidable = say(assumptions.avoidable, ends(fact, "share", { span: AVOIDABLE, said: percent }));
  const lost = say(assumptions.lost, {
    lost_likely: fact("lost", percent(LOST.likely)),
    ...ends(fact, "lost", { span: LOST, said: percent }),
  });
  return [
    { id: "avoidable", text: avoidable, changeAt: null },
    { id: "lost", text: lost, changeAt: null },
  ];
}

export function missingFor({ say }: Telling): Missing[] {
  const { programme, programmeEffect } = sentences.missing;
  return [{ id: "programme", text: say(programme), effect: say(programmeEffect), cure: null }];
}

export function calculationFor({ say }: Telling): CalculationLine[] {
  const { calculation } = sentences;
  return [
    { text: say(calculation.rate), evidence: ["disputes", "orders", "rate_now", "rate_before"] },
    { text: say(calculation.cost), evidence: ["mean_amount", "lost"] },
    { text: say(calculation.gain), evidence: ["rate_now", "rate_before", "share"] },
  ];
}
