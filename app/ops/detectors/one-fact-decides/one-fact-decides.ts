import { addDays, type Day, daysBetween } from "../../facts/day.ts";
import type { OpenAlertRow } from "../../facts/rows/own-records.ts";
import { type Alert, defineDetector, type DetectInput } from "../contract.ts";
import { evenShare } from "../shared/break-even.ts";
import { byHand, nothingChoice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import type { Gain } from "../shared/gains.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { isOwn } from "../shared/own-matter.ts";
import { recordSubject } from "../shared/subjects.ts";
import * as sentences from "./sentences.ts";
import { evenFactShare, FACT_SHARE, valueOfKnowing, worthTogether } from "./value-of-knowing.ts";
import { assumptionsFor, calculationFor, evidenceFor, tellingOf, titleFor } from "./words.ts";

const asks = { openAlerts: true } as const;
export type Input = DetectInput<typeof asks>;

/** One fact that is not known, with the open decisions that would be decided better with it. */
export type Unknown = {
  /** Of what is missing, such as `lead_time`, and where it is entered. */
  id: string;
  href: string;
  /** The sentence of the decision for which it is worth most. */
  what: string;
  cureLabel: string;
  effect: string;
  alerts: readonly OpenAlertRow[];
  /** The one for which it is worth most. */
  worst: OpenAlertRow;
  worth: Gain;
  waitingPerDayMinor: number;
};

/** Said by a detector of its own, which counts the sales that each cost decides on. */
const SAID_ELSEWHERE = new Set(["unit_cost"]);

/**
 * Raises one alert for each fact that several open decisions lack, and that one place would hold, where knowing it is
 * worth something (AGT-07). It reads what the look before found, so it is one look behind.
 *
 * stake = Σ over situations of E[best choice with the fact] − E[best choice now] (`valueOfKnowing`).
 */
export const oneFactDecides = defineDetector({
  id: "one_fact_decides",
  title: "One missing fact that would change choices",
  asks: () => asks,
  detect(input) {
    const alerts: Alert[] = [];
    const byCure = gathered(input.facts.openAlerts.values());
    for (const group of byCure.values()) {
      const found = unknownOf(group, input.today);
      const alert = found && alertFor(input, found);
      if (alert) alerts.push(alert);
    }
    return { alerts, lookedAt: byCure.size };
  },
});

type Group = { missing: OpenAlertRow["missing"][number]; href: string; alerts: OpenAlertRow[] };

/** By what is missing and where it is entered: one answer there cures it for all. */
function gathered(rows: Iterable<OpenAlertRow>): Map<string, Group> {
  const byCure = new Map<string, Group>();
  for (const row of rows) {
    if (isOwn(row)) continue;
    for (const missing of row.missing) {
      if (!missing.cure || SAID_ELSEWHERE.has(missing.id)) continue;
      const { href } = missing.cure;
      const group = byCure.get(`${missing.id} ${href}`);
      if (group) group.alerts.push(row);
      else byCure.set(`${missing.id} ${href}`, { missing, href, alerts: [row] });
    }
  }
  return byCure;
}

function unknownOf({ missing, href, alerts }: Group, today: Day): Unknown | null {
  let waitingPerDayMinor = 0;
  let worst = alerts[0];
  let most = -1;
  for (const alert of alerts) {
    const worth = valueOfKnowing(alert, FACT_SHARE.likely);
    waitingPerDayMinor += worth / Math.max(1, daysBetween(today, alert.decideBy));
    if (worth > most) [worst, most] = [alert, worth];
  }
  if (!worst || most <= 0) return null;
  const said = worst.missing.find(({ id, cure }) => id === missing.id && cure?.href === href) ?? missing;
  return {
    ...{ id: missing.id, href, what: said.text, effect: said.effect, cureLabel: missing.cure?.label ?? "" },
    ...{ alerts, worst, worth: worthTogether(alerts), waitingPerDayMinor },
  };
}

function alertFor(input: Input, found: Unknown): Alert | null {
  const { worth, alerts, id, href, worst } = found;
  if (worth.p50 < LEAST_STAKE_MINOR) return null;
  const evidence = evidenceFor(found, input);
  const telling = tellingOf(found, { input, evidence });
  const { say } = telling;
  const { titles, tradeOffs, changesMind } = sentences;
  const title = titleFor(telling);
  return moneyAlert({
    detector: "one_fact_decides",
    catalogueIds: ["AGT-07"],
    subject: subjectOf(found, title),
    recordId: `${id} ${href}`,
    situation: `fact:${id} ${href}`,
    title,
    reason: say(sentences.reason),
    best: { id: "tell", money: worth },
    choices: [
      byHand("tell", { title: say(titles.optionTell), tradeOff: say(tradeOffs.tell), money: worth }),
      nothingChoice({ title: say(titles.nothing), tradeOff: say(tradeOffs.nothing) }),
    ],
    // It is all lost once they are decided, so no day loses more than there is.
    waitingPerDayMinor: Math.min(found.waitingPerDayMinor, worth.p50),
    decideBy: decideByOf(worst, input.today),
    shop: input,
    attentionMinutes: 2,
    evidence,
    assumptions: assumptionsFor(telling),
    missing: [
      { id, text: found.what, effect: found.effect, cure: { label: found.cureLabel, href: found.href } },
    ],
    changesMind: [
      say(changesMind.little, evenShare(telling.fact, "share", evenFactShare(alerts))),
      say(changesMind.decided),
    ],
    calculation: calculationFor(telling),
    evidenceKey: `in ${String(alerts.length)}`,
  });
}

/** Before the decision for which it is worth most is due; one that is overdue is due now. */
function decideByOf({ decideBy }: OpenAlertRow, today: Day): Day {
  return decideBy > today ? addDays(decideBy, -1) : today;
}

function subjectOf({ href }: Unknown, title: string): Alert["subject"] {
  const [, key] = /^suppliers\/(.+)$/.exec(href) ?? [];
  return key === undefined
    ? recordSubject("shop", href, title)
    : recordSubject("supplier", decodeURIComponent(key), title);
}
