import { daysBetween } from "../../facts/day.ts";
import type { OpenAlertRow, SourceRow, StoredStake } from "../../facts/rows/own-records.ts";
import { type Alert, defineDetector } from "../contract.ts";
import { breakEven, evenAmount } from "../shared/break-even.ts";
import { byHand, nothingChoice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { drawsOf, gainOf } from "../shared/gains.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { isOwn, stakeDraws } from "../shared/own-matter.ts";
import { recordSubject } from "../shared/subjects.ts";
import { AHEAD_DAYS, asks, FADES_PER_DAY, type Input, type Stale, STALE_DAYS } from "./case.ts";
import * as sentences from "./sentences.ts";
import { assumptionsFor, calculationFor, evidenceFor, systemName, tellingOf } from "./words.ts";

/**
 * Raises an alert for each outside system of which a kind of facts was not read for days, where open decisions rest on it
 * (XSY-09). What is at stake in them is shown as evidence and never added: this stake is only what old figures spoil.
 *
 * stake = stakes that rest on it × (1 − e^(−share lost a day × (age + half of the days within which they are decided))).
 */
export const sourceStale = defineDetector({
  id: "source_stale",
  title: "Sources that were not read for days",
  asks: () => asks,
  detect(input) {
    const byConnector = Map.groupBy(input.facts.sources.values(), ({ connector }) => connector);
    const alerts: Alert[] = [];
    for (const rows of byConnector.values()) {
      const found = staleOf(input, rows);
      const alert = found && alertFor(input, found);
      if (alert) alerts.push(alert);
    }
    return { alerts, lookedAt: input.facts.sources.size };
  },
});

function staleOf(input: Input, rows: readonly SourceRow[]): Stale | null {
  const stale = rows.flatMap((row) => {
    const { readDay } = row;
    // Never read is said by every detector that asks for it.
    return readDay !== null && daysBetween(readDay, input.today) >= STALE_DAYS ? [{ ...row, readDay }] : [];
  });
  const [oldest] = stale.sort((a, b) => (a.readDay < b.readDay ? -1 : 1));
  if (!oldest) return null;
  const { connector } = oldest;
  const kinds = new Set(stale.map(({ kind }) => kind));
  const alerts = [...input.facts.openAlerts.values()].filter(
    (alert) => !isOwn(alert) && alert.rests.some((kind) => kinds.has(kind)),
  );
  const value = valueOf(alerts);
  const ageDays = daysBetween(oldest.readDay, input.today);
  const named = (what: string) => ({ seed: input.seed, name: `stale ${connector} ${what}` });
  const stakes = stakeDraws(value, named("stakes"));
  const fades = drawsOf(FADES_PER_DAY, { ...named("fades"), most: 1 });
  const lost = (perDay: number, days: number) => 1 - Math.exp(-perDay * days);
  const money = gainOf(
    (path) => Math.max(0, stakes[path] ?? 0) * lost(fades[path] ?? 0, ageDays + AHEAD_DAYS / 2),
  );
  const { likely } = FADES_PER_DAY;
  const waitingPerDayMinor = value.p50Minor * (lost(likely, ageDays + 1) - lost(likely, ageDays));
  return { connector, oldest, ageDays, alerts, value, money, waitingPerDayMinor };
}

function valueOf(alerts: readonly OpenAlertRow[]): StoredStake {
  const bySituation = new Map<string, OpenAlertRow>();
  for (const alert of alerts) {
    const known = bySituation.get(alert.situation);
    if (!known || alert.p50Minor > known.p50Minor) bySituation.set(alert.situation, alert);
  }
  const sum = { p10Minor: 0, p50Minor: 0, p90Minor: 0 };
  for (const { p10Minor, p50Minor, p90Minor } of bySituation.values()) {
    sum.p10Minor += p10Minor;
    sum.p50Minor += p50Minor;
    sum.p90Minor += p90Minor;
  }
  return sum;
}

function alertFor(input: Input, found: Stale): Alert | null {
  const { connector, money, ageDays } = found;
  if (money.p50 < LEAST_STAKE_MINOR) return null;
  const evidence = evidenceFor(found, input);
  const telling = tellingOf(found, { input, evidence });
  const { say } = telling;
  const { titles, tradeOffs, changesMind } = sentences;
  return moneyAlert({
    detector: "source_stale",
    catalogueIds: ["XSY-09"],
    subject: recordSubject("source", connector, systemName(connector)),
    situation: `source:${connector}`,
    title: say(titles.reconnect),
    reason: say(sentences.reason),
    best: { id: "reconnect", money },
    choices: [
      byHand("reconnect", { title: say(titles.optionReconnect), tradeOff: say(tradeOffs.reconnect), money }),
      nothingChoice({ title: say(titles.nothing), tradeOff: say(tradeOffs.nothing) }),
    ],
    waitingPerDayMinor: found.waitingPerDayMinor,
    shop: input,
    attentionMinutes: 2,
    evidence,
    assumptions: assumptionsFor(telling),
    missing: [],
    changesMind: [
      say(
        changesMind.little,
        evenAmount(telling.fact, "at_stake", {
          minor: breakEven({ at: found.value.p50Minor, worthMinor: money.mean }),
          currency: input.currency,
        }),
      ),
      say(changesMind.quiet),
    ],
    calculation: calculationFor(telling),
    // Said anew each week that it lasts.
    evidenceKey: `weeks ${String(Math.floor(ageDays / 7))}`,
  });
}
