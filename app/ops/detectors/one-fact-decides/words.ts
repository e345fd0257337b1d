import { estimated } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { counted, bare, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import { judged } from "../shared/judgement.ts";
import { matterFact } from "../shared/own-matter.ts";
import { ends, gainFacts } from "../shared/said.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import type { Input, Unknown } from "./one-fact-decides.ts";
import * as sentences from "./sentences.ts";
import { FACT_SHARE } from "./value-of-knowing.ts";

export type Telling = Teller & { found: Unknown };

/** As many of the decisions are named as sources: more would name none. */
const NAMED = 5;

export function evidenceFor({ alerts, waitingPerDayMinor }: Unknown, { today }: Input): Evidence[] {
  const sources = alerts.slice(0, NAMED).map(({ source }) => source);
  return [
    { id: "decisions", label: "Open decisions that lack it", value: alerts.length, unit: "times", sources },
    {
      ...{ id: "at_stake", label: "At stake in them, of shared goods or cash once", unit: "minor" },
      ...{ value: stakeTogether(alerts), sources },
    },
    judged(today, {
      ...{ id: "share", label: "Of their spread, made by this fact", span: FACT_SHARE, unit: "share" },
    }),
    {
      ...{ id: "waiting", label: "Lost as they are decided, a day", unit: "minor" },
      ...{ value: Math.round(waitingPerDayMinor), sources },
    },
  ];
}

/** Of alerts that share units or cash the largest stake: they are never added. */
function stakeTogether(alerts: readonly { situation: string; p50Minor: number }[]): number {
  const bySituation = new Map<string, number>();
  for (const { situation, p50Minor } of alerts)
    bySituation.set(situation, Math.max(p50Minor, bySituation.get(situation) ?? 0));
  let sum = 0;
  for (const stake of bySituation.values()) sum += stake;
  return sum;
}

export function tellingOf(
  found: Unknown,
  { input, evidence }: { input: Input; evidence: readonly Evidence[] },
): Telling {
  const { worst, alerts, what, worth, waitingPerDayMinor } = found;
  const about = (minor: number) => rough(estimated(minor, input.currency));
  const teller = tellerFor({
    evidence,
    shop: input,
    common: (fact): FilledSlots => ({
      what: recorded("What is not known", { type: "name", text: what, of: "matter" }, worst.source),
      matter: matterFact(worst.title, worst.source),
      decisions: fact("decisions", counted(alerts.length, "decisions")),
      ...(alerts.length > 1 && {
        others: fact("decisions", bare(alerts.length - 1, "decisions"), "Other decisions"),
      }),
      stake_likely: fact("at_stake", about(stakeTogether(alerts))),
      waiting: fact("waiting", about(Math.min(waitingPerDayMinor, worth.p50))),
      ...gainFacts(fact, "share", { money: worth, currency: input.currency }),
      ...(worst.vendor !== null && {
        supplier: recorded(
          "The supplier",
          { type: "name", text: worst.vendor, of: "supplier" },
          worst.source,
        ),
      }),
    }),
  });
  return { found, ...teller };
}

export function titleFor({ found, say }: Telling): string {
  const { titles } = sentences;
  const isLead = found.id === "lead_time" && found.href.startsWith("suppliers/");
  return say(isLead && found.worst.vendor !== null ? titles.lead : titles.other);
}

export function assumptionsFor({ say, fact }: Telling): Assumption[] {
  const { assumptions } = sentences;
  const share = say(assumptions.share, {
    share_likely: fact("share", percent(FACT_SHARE.likely)),
    ...ends(fact, "share", { span: FACT_SHARE, said: percent }),
  });
  return [
    { id: "share", text: share, changeAt: null },
    { id: "luck", text: say(assumptions.luck), changeAt: null },
  ];
}

export function calculationFor({ say }: Telling): CalculationLine[] {
  const { calculation } = sentences;
  return [
    { text: say(calculation.knowing), evidence: ["decisions", "share"] },
    { text: say(calculation.sum), evidence: ["decisions", "at_stake", "share"] },
    { text: say(calculation.waiting), evidence: ["waiting"] },
  ];
}
