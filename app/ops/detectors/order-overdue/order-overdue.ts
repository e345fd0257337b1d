import { stockBands } from "../../facts/stock-forward.ts";
import { estimated, money } from "../../money/money.ts";
import { type Alert, defineDetector, type Option, type StockAhead } from "../contract.ts";
import { decideBeforeItCosts, LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { moneyRange, stakeOf } from "../shared/gains.ts";
import { leadReader } from "../shared/lead/lead-times.ts";
import { LeftOut } from "../shared/left-out.ts";
import { unitCostMissing } from "../shared/sale/caveats.ts";
import { stockAsks } from "../shared/stock-asks.ts";
import { recordSubject } from "../shared/subjects.ts";
import { demandReader } from "../shared/variant-demand.ts";
import { type Case, caseFor, type Skip } from "./case.ts";
import { evidenceFor } from "./evidence.ts";
import { ANSWER_DAYS, type Outlook, outlookFor, type Plan } from "./plans.ts";
import { notes } from "./sentences.ts";
import {
  assumptionsFor,
  calculationFor,
  cashElsewhere,
  changesMind,
  optionTitle,
  reasonFor,
  type Telling,
  tellingOf,
  titleFor,
  tradeOff,
} from "./words.ts";

/**
 * Raises an alert for each own order that is overdue (PUR-01), or that comes after its products' stock ends (INV-03),
 * where asking about it is worth something.
 *
 * stake = lost for good × sales missed × contribution, over all lines of the order, when nobody asks − the same when
 * somebody does: asking shortens the wait that is left, and tells that an order will not come so that it is ordered
 * anew; on 256 futures of sales and delivery.
 */
export const orderOverdue = defineDetector({
  id: "order_overdue",
  title: "Own orders that are late, or come after stock ends",
  asks: () => stockAsks,
  detect(input) {
    const read = { demandOf: demandReader(input), leadOf: leadReader(input) };
    const leftOut = new LeftOut<Skip>();
    const alerts: Alert[] = [];
    let lookedAt = 0;
    for (const order of input.facts.ownOrders.values()) {
      if (order.state !== "placed") continue;
      lookedAt += 1;
      const found = caseFor(input, order, { read, leftOut });
      const alert = found ? alertFor(found) : null;
      if (alert) alerts.push(alert);
    }
    return { alerts, lookedAt, notes: leftOut.said(notes, input, "products") };
  },
});

function alertFor(found: Case): Alert | null {
  const outlook = outlookFor(found);
  const { best, worst, waitingPerDayMinor } = outlook;
  if (best.id === "nothing" || !isWorthALetter(best)) return null;
  const { order, shop, lateDays, openUnits } = found;
  const evidence = evidenceFor(found, outlook);
  const telling = tellingOf(found, outlook, evidence);
  const missing = unitCostMissing(telling);
  return {
    fingerprint: `order_overdue:${order.id}`,
    detector: "order_overdue",
    catalogueIds: lateDays > 0 ? ["PUR-01"] : ["INV-03"],
    subject: recordSubject("purchase_order", order.id, order.reference),
    lane: "money",
    // Its costliest shortage; the others of a mixed order stand under their own.
    situation: `stock:${worst.found.variant.variantId}`,
    title: titleFor(telling),
    reason: reasonFor(telling),
    stake: stakeOf(best.money, shop.currency),
    waitingPerDay: estimated(waitingPerDayMinor, shop.currency),
    decideBy: decideBeforeItCosts(shop.today, { stakeMinor: best.money.mean, waitingPerDayMinor }),
    attentionMinutes: 3 + missing.length * 0.5,
    bestOptionId: best.id,
    options: outlook.plans.map((plan) => optionFor(plan, telling)),
    evidence,
    assumptions: assumptionsFor(telling),
    missing,
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    stockAhead: stockAheadFor(outlook),
    // Asked once a week at most: a dismissal holds until it is another week late.
    evidenceKey: `open ${openUnits}|weeks late ${Math.ceil(lateDays / 7)}`,
    settlingDays: ANSWER_DAYS,
  };
}

/** Where more likely than not it comes in time, so much lost on average is worth asking all the same. */
const LEAST_MEAN_MINOR = 5 * LEAST_STAKE_MINOR;

/** A loss so rare that even the far end of the range is nothing would be shown as nothing at stake. */
function isWorthALetter({ money: { p50, p90, mean } }: Plan): boolean {
  return p50 >= LEAST_STAKE_MINOR || (mean >= LEAST_MEAN_MINOR && p90 >= LEAST_STAKE_MINOR);
}

function optionFor(plan: Plan, telling: Telling): Option {
  const { currency } = telling.found.shop;
  return {
    id: plan.id,
    title: optionTitle(plan, telling),
    money: moneyRange(plan.money, currency),
    cash: plan.id === "elsewhere" ? estimated(cashElsewhere(telling), currency) : money(0, currency),
    tradeOff: tradeOff(plan, telling),
    reversible: plan.id !== "elsewhere",
    // A letter states facts of the order as it is when it is written: “Prepare a text” on the alert's page fills them.
    draft: null,
  };
}

/** Paths behind the chart's bands; enough for a picture. */
const CHART_PATHS = 64;
const LONGEST_CHART_DAYS = 90;

/** Stock ahead of the product with most at stake. */
function stockAheadFor({ plans, worst, putOffDays }: Outlook): StockAhead[] {
  const { found, demand, arrivals } = worst;
  const days = Math.min(LONGEST_CHART_DAYS, putOffDays + found.lead.typicalDays + 1);
  return plans.map(({ id }) => ({
    optionId: id,
    ...stockBands({
      ...{ demand, start: found.stock.available, arrivals: arrivals[id], order: null },
      ...{ days, paths: CHART_PATHS },
    }),
  }));
}
