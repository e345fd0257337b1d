import { type OwnOrderRow, receivedUnits } from "../../facts/rows/own-order.ts";
import { type Alert, defineDetector } from "../contract.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { leadReader } from "../shared/lead/lead-times.ts";
import { LeftOut } from "../shared/left-out.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { recordSubject } from "../shared/subjects.ts";
import { demandReader } from "../shared/variant-demand.ts";
import { asks, type Case, caseOf, type Drift, driftOf } from "./case.ts";
import { outlookFor } from "./plans.ts";
import { notes, reasons, titles } from "./sentences.ts";
import {
  assumptionsFor,
  calculationFor,
  changesMind,
  choiceFor,
  evidenceFor,
  nameOf,
  tellingOf,
} from "./words.ts";

/**
 * Raises an alert for each supplier whose own orders took longer, or shorter, than is set for them, beyond chance (PUR-10).
 *
 * Stake over a year = orders a year × days short for it × lost for good × contribution a day − days of sales more on the
 * shelf × unit cost × holding rate (reorder point: demand × lead time + safety stock), on 256 futures of what they take.
 */
export const leadTimeDrift = defineDetector({
  id: "lead_time_drift",
  title: "Suppliers slower or quicker than is set",
  asks: () => asks,
  detect(input) {
    const { facts } = input;
    const leadOf = leadReader(input);
    const leftOut = new LeftOut<"few">();
    const drifts: Drift[] = [];
    let lookedAt = 0;
    const usual = [...facts.ownOrders.values()].filter(({ isQuick }) => !isQuick);
    for (const [key, orders] of Map.groupBy(usual, (order) => order.supplierKey)) {
      const drift = key === null ? null : driftOf(input, { key, orders }, leadOf);
      if (drift === "few") orders.filter(hasArrived).forEach(() => leftOut.add("few"));
      else if (drift !== null) lookedAt += 1;
      if (drift !== null && typeof drift !== "string") drifts.push(drift);
    }
    return { alerts: alertsFor(input, drifts), lookedAt, notes: leftOut.said(notes, input, "orders") };
  },
});

function hasArrived({ lines }: OwnOrderRow): boolean {
  return lines.some((line) => receivedUnits(line) > 0);
}

function alertsFor(input: Parameters<typeof caseOf>[0], drifts: readonly Drift[]): Alert[] {
  if (drifts.length === 0) return [];
  const demandOf = demandReader(input);
  const byKey = Map.groupBy(input.facts.variants.values(), ({ supplierKey }) => supplierKey);
  return drifts.flatMap(
    (drift) => alertFor(caseOf(input, { drift, variants: byKey.get(drift.key) ?? [], demandOf })) ?? [],
  );
}

function alertFor(found: Case): Alert | null {
  const outlook = outlookFor(found);
  const { best, plans, perDayMinor } = outlook;
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const { key, direction, delivered, seen, said, shop } = found;
  const evidence = evidenceFor(found, outlook);
  const telling = tellingOf(found, outlook, evidence);
  return moneyAlert({
    detector: "lead_time_drift",
    catalogueIds: ["PUR-10"],
    subject: recordSubject("supplier", key, nameOf(found)),
    situation: `lead:${key}`,
    title: telling.say(best.id === "tell" ? titles.tell : titles[direction]),
    reason: telling.say(reasons[direction]),
    best,
    choices: plans.map((plan) => choiceFor(plan, telling)),
    waitingPerDayMinor: perDayMinor,
    shop,
    attentionMinutes: 2,
    evidence,
    assumptions: assumptionsFor(telling),
    missing: [],
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    evidenceKey: `set ${said.typicalDays}–${said.slowDays}|took ${Math.round(Math.exp(seen.mean))}|orders ${delivered.length}`,
  });
}
