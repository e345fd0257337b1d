import { type Alert, defineDetector } from "../contract.ts";
import { callingOffEvidence } from "../shared/calling/calling-off.ts";
import { notes } from "../shared/calling/sentences.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { leadReader } from "../shared/lead/lead-times.ts";
import { LeftOut } from "../shared/left-out.ts";
import { lineEvidence, termsEvidence } from "../shared/line-evidence.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import type { LineSkip } from "../shared/order-lines.ts";
import { unitCostMissing } from "../shared/sale/caveats.ts";
import { stockAsks } from "../shared/stock-asks.ts";
import { recordSubject } from "../shared/subjects.ts";
import { demandReader } from "../shared/variant-demand.ts";
import { type Case, caseFor, stockAheadFor } from "./plans.ts";
import {
  assumptionsFor,
  calculationFor,
  changesMind,
  choicesFor,
  ownEvidence,
  reasonFor,
  tellingOf,
  titleFor,
} from "./words.ts";

/**
 * Raises an alert for each open order of ours of which more comes than half a year sells, even at the high end, where
 * calling it off is worth something (PUR-11).
 *
 * stake = cost of keeping what is too much, and what it loses by lying − what the supplier keeps − sales missed before a
 * new order could land; over a year, on 256 futures.
 */
export const orderNotNeeded = defineDetector({
  id: "order_not_needed",
  title: "Open orders of more than sells",
  asks: () => stockAsks,
  detect(input) {
    const read = { demandOf: demandReader(input), leadOf: leadReader(input) };
    const leftOut = new LeftOut<LineSkip>();
    const alerts: Alert[] = [];
    let lookedAt = 0;
    for (const order of input.facts.ownOrders.values()) {
      if (order.state !== "placed") continue;
      lookedAt += 1;
      const found = caseFor(input, order, { read, leftOut });
      if (found && found.best.money.p50 >= LEAST_STAKE_MINOR) alerts.push(alertFor(found));
    }
    return { alerts, lookedAt, notes: leftOut.said(notes, input, "products") };
  },
});

function alertFor(found: Case): Alert {
  const { order, worst, best, cutUnits, waitingPerDayMinor } = found;
  const { shop, variant } = worst.found;
  const evidence = [
    ...ownEvidence(found),
    ...lineEvidence(worst.found),
    ...termsEvidence(worst.found),
    ...callingOffEvidence(shop.today),
  ];
  const telling = tellingOf(found, evidence);
  const missing = unitCostMissing(telling);
  return moneyAlert({
    detector: "order_not_needed",
    catalogueIds: ["PUR-11"],
    subject: recordSubject("purchase_order", order.id, order.reference),
    situation: `stock:${variant.variantId}`,
    title: titleFor(telling),
    reason: reasonFor(telling),
    best,
    choices: choicesFor(telling),
    waitingPerDayMinor,
    shop,
    attentionMinutes: 4 + missing.length * 0.5,
    evidence,
    assumptions: assumptionsFor(telling),
    missing,
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    stockAhead: stockAheadFor(found),
    // To a tenth of the order: a sale more or less is no news.
    evidenceKey: `open ${found.openUnits}|too many ${Math.round((10 * cutUnits) / found.openUnits)}`,
  });
}
