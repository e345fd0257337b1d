import { counted, percent, spoken } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import { judged } from "../shared/judgement.ts";
import { stakeFacts } from "../shared/own-matter.ts";
import { ends, gainFacts } from "../shared/said.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import * as sentences from "./sentences.ts";
import { AHEAD_DAYS, FADES_PER_DAY, type Input, type Stale } from "./case.ts";

/** As many of the decisions are named as sources: more would name none. */
const NAMED = 5;

const NAMES: Readonly<Record<string, string>> = { shopify: "Shopify", gmail: "Gmail", zoho: "Zoho" };

/** As the founder calls an outside system. */
export function systemName(connector: string): string {
  return NAMES[connector] ?? connector.charAt(0).toUpperCase() + connector.slice(1);
}

export function evidenceFor(found: Stale, { today }: Input): Evidence[] {
  const { oldest, ageDays, alerts, value, waitingPerDayMinor } = found;
  const decisions = alerts.slice(0, NAMED).map(({ source }) => source);
  return [
    { id: "age", label: "Days since it was read", value: ageDays, unit: "days", sources: [oldest.source] },
    {
      id: "decisions",
      label: "Decisions that rest on it",
      value: alerts.length,
      unit: "times",
      sources: decisions,
    },
    {
      ...{ id: "at_stake", label: "At stake in them, not added", unit: "minor", value: value.p50Minor },
      ...{ range: { low: value.p10Minor, high: value.p90Minor }, sources: decisions },
    },
    judged(today, {
      ...{ id: "fades", label: "Lost for each day that figures are old", span: FADES_PER_DAY, unit: "share" },
    }),
    {
      ...{ id: "waiting", label: "Cost of a day more", unit: "minor", sources: decisions },
      value: Math.round(waitingPerDayMinor),
    },
  ];
}

export type Telling = Teller & { found: Stale };

export function tellingOf(
  found: Stale,
  { input, evidence }: { input: Input; evidence: readonly Evidence[] },
): Telling {
  const { connector, oldest, ageDays, alerts, value, money, waitingPerDayMinor } = found;
  const teller = tellerFor({
    evidence,
    shop: input,
    common: (fact) => ({
      system: recorded(
        "The source",
        { type: "name", text: systemName(connector), of: "matter" },
        oldest.source,
      ),
      age: fact("age", counted(ageDays, "days")),
      read: recorded("Last read", spoken(oldest.readDay), oldest.source),
      ...(oldest.problem !== null && {
        why: recorded("What failed", { type: "name", text: oldest.problem, of: "matter" }, oldest.source),
      }),
      decisions: fact("decisions", counted(alerts.length, "decisions")),
      ahead: fact("age", counted(AHEAD_DAYS, "days"), "Within which they are decided"),
      ...stakeFacts(fact, { ...value, waitingPerDayMinor }, input.currency),
      ...gainFacts(fact, "at_stake", { money, currency: input.currency }),
    }),
  });
  return { found, ...teller };
}

export function assumptionsFor({ say, fact }: Telling): Assumption[] {
  const { assumptions } = sentences;
  const fades = say(assumptions.fades, {
    fades_likely: fact("fades", percent(FADES_PER_DAY.likely)),
    ...ends(fact, "fades", { span: FADES_PER_DAY, said: percent }),
  });
  return [
    { id: "fades", text: fades, changeAt: null },
    { id: "once", text: say(assumptions.once), changeAt: null },
  ];
}

export function calculationFor({ say }: Telling): CalculationLine[] {
  const { calculation } = sentences;
  return [
    { text: say(calculation.value), evidence: ["decisions", "at_stake"] },
    { text: say(calculation.gain), evidence: ["age", "at_stake", "fades"] },
    { text: say(calculation.waiting), evidence: ["waiting", "fades"] },
  ];
}
