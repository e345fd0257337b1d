import { addDays } from "../../facts/day.ts";
import { receivedUnits } from "../../facts/rows/own-order.ts";
import { type Alert, defineDetector, type DetectInput } from "../contract.ts";
import { CLAIM_DAYS, RECOVERED } from "../shared/claim.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { drawsOf, gainOf } from "../shared/gains.ts";
import { ORDER_MONTHS } from "../shared/lead/lead-times.ts";
import { LeftOut } from "../shared/left-out.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { recordSubject } from "../shared/subjects.ts";
import { type Case, caseFor, type Skip } from "./case.ts";
import { notes } from "./sentences.ts";
import { evidenceFor, tellingOf, wordsFor } from "./words.ts";

const asks = { ownOrders: { lastMonths: ORDER_MONTHS }, stock: true } as const;

/**
 * Raises an alert for each own order of which a part came and the rest did not (PUR-03).
 *
 * stake = units missing × their cost on the order × what a claim brings back. Sales missed for want of them are counted
 * by stockout, which goes by the same units.
 */
export const shortReceipt = defineDetector({
  id: "short_receipt",
  title: "Own orders that came short",
  asks: () => asks,
  detect(input) {
    const leftOut = new LeftOut<Skip>();
    const alerts: Alert[] = [];
    let lookedAt = 0;
    for (const order of input.facts.ownOrders.values()) {
      if (!order.lines.some((line) => receivedUnits(line) > 0)) continue;
      lookedAt += 1;
      const found = caseFor(order, input);
      if (typeof found === "string") leftOut.add(found);
      const alert = typeof found === "string" ? null : alertFor(found, input);
      if (alert) alerts.push(alert);
    }
    return { alerts, lookedAt, notes: leftOut.said(notes, input, "orders") };
  },
});

function alertFor(found: Case, input: DetectInput<typeof asks>): Alert | null {
  const { order, valueMinor, missingUnits, receivedUnits: received, lastReceipt } = found;
  const recovered = drawsOf(RECOVERED, { seed: input.seed, name: `${order.id} claim`, most: 1 });
  const money = gainOf((path) => valueMinor * (recovered[path] ?? 0));
  if (money.p50 < LEAST_STAKE_MINOR) return null;
  const waitingPerDayMinor = money.mean / CLAIM_DAYS;
  const evidence = evidenceFor(found, input.today);
  const telling = tellingOf(found, { evidence, input, money, waitingPerDayMinor });
  return moneyAlert({
    detector: "short_receipt",
    catalogueIds: ["PUR-03"],
    subject: recordSubject("purchase_order", order.id, order.reference),
    situation: `po:${order.id}`,
    ...wordsFor(telling),
    best: { id: "claim", money },
    waitingPerDayMinor,
    decideBy: addDays(lastReceipt, CLAIM_DAYS / 2),
    shop: input,
    attentionMinutes: 3,
    evidence,
    missing: [],
    evidenceKey: `received ${received}|missing ${missingUnits}`,
  });
}
