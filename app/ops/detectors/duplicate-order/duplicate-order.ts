import { type Alert, defineDetector, type DetectInput } from "../contract.ts";
import { callingOff, callingOffEvidence, callingOffFadesPerDay } from "../shared/calling/calling-off.ts";
import { callingOffAssumptions } from "../shared/calling/caveats.ts";
import { notes } from "../shared/calling/sentences.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { leadReader } from "../shared/lead/lead-times.ts";
import { LeftOut } from "../shared/left-out.ts";
import { lineEvidence, termsEvidence } from "../shared/line-evidence.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { type LineSkip, type OrderLine, orderLine, type OrderReaders } from "../shared/order-lines.ts";
import { unitCostMissing } from "../shared/sale/caveats.ts";
import { stockAsks, type StockAsks } from "../shared/stock-asks.ts";
import { recordSubject } from "../shared/subjects.ts";
import { surplusOf } from "../shared/surplus.ts";
import { demandReader } from "../shared/variant-demand.ts";
import { type Twin, twinsIn } from "./twins.ts";
import {
  type Case,
  calculationFor,
  changesMind,
  choicesFor,
  ownEvidence,
  tellingOf,
  textsFor,
} from "./words.ts";

/**
 * Raises an alert for each open order that repeats an earlier open one of the same supplier within days, where calling it
 * off is worth something (PUR-12).
 *
 * stake = cost of keeping what comes twice, and what it loses by lying − what the supplier keeps − sales missed before a
 * new order could land, over a year; so nothing is raised where sales need both.
 */
export const duplicateOrder = defineDetector({
  id: "duplicate_order",
  title: "The same order placed twice",
  asks: () => stockAsks,
  detect(input) {
    const read = { demandOf: demandReader(input), leadOf: leadReader(input) };
    const leftOut = new LeftOut<LineSkip>();
    const alerts: Alert[] = [];
    for (const twin of twinsIn(input.facts.ownOrders.values())) {
      const alert = alertFor(twin, linesOf(input, twin, { read, leftOut }));
      if (alert) alerts.push(alert);
    }
    let lookedAt = 0;
    for (const { state } of input.facts.ownOrders.values()) if (state === "placed") lookedAt += 1;
    return { alerts, lookedAt, notes: leftOut.said(notes, input, "products") };
  },
});

function linesOf(
  input: DetectInput<StockAsks>,
  { order }: Twin,
  { read, leftOut }: { read: OrderReaders; leftOut: LeftOut<LineSkip> },
): OrderLine[] {
  return order.lines.flatMap((line) => {
    const found = orderLine(input, { order, line }, read);
    if (typeof found !== "string") return [found];
    leftOut.add(found);
    return [];
  });
}

function alertFor(twin: Twin, lines: readonly OrderLine[]): Alert | null {
  const cuts = lines.map((found) => ({ found, units: found.openUnits }));
  const { money, byLine } = callingOff(cuts);
  const worst = lines[byLine.indexOf(Math.max(...byLine))];
  if (!worst || money.mean <= 0 || money.p50 < LEAST_STAKE_MINOR) return null;
  const { order, earlier } = twin;
  const { shop, variant } = worst;
  const waitingPerDayMinor = callingOffFadesPerDay(money, order, shop.today);
  const found: Case = { twin, lines, cuts, worst, surplus: surplusOf(worst), money, waitingPerDayMinor };
  const evidence = [
    ...ownEvidence(found),
    ...lineEvidence(worst),
    ...termsEvidence(worst),
    ...callingOffEvidence(shop.today),
  ];
  const telling = tellingOf(found, evidence);
  const missing = unitCostMissing(telling);
  return moneyAlert({
    detector: "duplicate_order",
    catalogueIds: ["PUR-12"],
    subject: recordSubject("purchase_order", order.id, order.reference),
    situation: `stock:${variant.variantId}`,
    ...textsFor(telling),
    best: { id: "cancel", money },
    choices: choicesFor(telling),
    waitingPerDayMinor,
    shop,
    attentionMinutes: 2 + missing.length * 0.5,
    evidence,
    assumptions: callingOffAssumptions(telling),
    missing,
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    evidenceKey: `repeats ${earlier.id}|open ${cuts.reduce((sum, { units }) => sum + units, 0)}`,
  });
}
