import { type Alert, defineDetector } from "../contract.ts";
import { notes as lineNotes } from "../shared/calling/sentences.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { leadReader } from "../shared/lead/lead-times.ts";
import { LeftOut } from "../shared/left-out.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { unitCostMissing } from "../shared/sale/caveats.ts";
import { stockAsks } from "../shared/stock-asks.ts";
import { recordSubject } from "../shared/subjects.ts";
import { shopRatioOf } from "../shared/usual-weeks.ts";
import { demandReader, WINDOW_DAYS } from "../shared/variant-demand.ts";
import { type Case, caseFor, RECENT_DAYS, type Skip } from "./case.ts";
import { outlookFor, stockAheadFor } from "./plans.ts";
import { notes, reason, titles } from "./sentences.ts";
import { assumptionsFor, calculationFor, changesMind, choiceFor, evidenceFor, tellingOf } from "./words.ts";

/**
 * Raises an alert for each open own order of a product that sells half of what it did over three weeks, beyond chance,
 * season and how the whole shop sells, so that more comes than sells if it goes on (INV-14). What is too much even by how
 * it sold before is another trouble: see order_not_needed.
 *
 * Stake over a year = cost of keeping what is too much, and what it loses by lying − what the supplier keeps − sales
 * missed if the fall is over; or what a lower price brings; on 256 futures of how much of the fall stays.
 */
export const demandCollapse = defineDetector({
  id: "demand_collapse",
  title: "Open orders of what hardly sells any more",
  asks: () => stockAsks,
  detect(input) {
    const { facts } = input;
    const read = { demandOf: demandReader(input), leadOf: leadReader(input) };
    const shopRatio = shopRatioOf(facts.typeSales, { recentDays: RECENT_DAYS, windowDays: WINDOW_DAYS });
    const leftOut = new LeftOut<Skip>();
    const alerts: Alert[] = [];
    let lookedAt = 0;
    for (const order of facts.ownOrders.values()) {
      if (order.state !== "placed") continue;
      lookedAt += 1;
      const found = caseFor(input, { order, shopRatio }, { read, leftOut });
      const alert = found ? alertFor(found) : null;
      if (alert) alerts.push(alert);
    }
    return { alerts, lookedAt, notes: leftOut.said({ ...lineNotes, ...notes }, input, "products") };
  },
});

function alertFor(open: Case): Alert | null {
  const outlook = outlookFor(open);
  const { best, plans, waitingPerDayMinor, cuts } = outlook;
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const { order, collapsed } = open;
  const { variant, shop } = collapsed[0].found;
  const evidence = evidenceFor(open, outlook);
  const telling = tellingOf(open, outlook, evidence);
  return moneyAlert({
    detector: "demand_collapse",
    catalogueIds: ["INV-14"],
    subject: recordSubject("purchase_order", order.id, order.reference),
    situation: `stock:${variant.variantId}`,
    title: telling.say(titles[best.id]),
    reason: telling.say(reason),
    best,
    choices: plans.map((plan) => choiceFor(plan, telling)),
    waitingPerDayMinor,
    shop,
    attentionMinutes: 4,
    evidence,
    assumptions: assumptionsFor(telling),
    missing: unitCostMissing(telling),
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    stockAhead: stockAheadFor(open),
    // To a tenth of what is open: a sale more or less is no news.
    evidenceKey: `products ${cuts.length}|too many ${Math.round((10 * collapsed[0].units) / collapsed[0].found.openUnits)}|${best.id}`,
  });
}
