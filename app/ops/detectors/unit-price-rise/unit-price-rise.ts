import type { Day } from "../../facts/day.ts";
import { openUnits } from "../../facts/rows/own-order.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import { counted, percent, rough } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type Evidence } from "../contract.ts";
import type { Choice } from "../shared/choice.ts";
import { yearlyLoss } from "../shared/cost-rise/rise.ts";
import {
  acceptChoice,
  costMissing,
  priceChoice,
  riseAssumptions,
  riseCalculation,
  riseEvidence,
  riseFacts,
  type RiseTelling,
} from "../shared/cost-rise/words.ts";
import { decideBeforeItCosts, LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { judged } from "../shared/judgement.ts";
import { LeftOut } from "../shared/left-out.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { orderFacts } from "../shared/order-telling.ts";
import { ends } from "../shared/said.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded, tellerFor } from "../shared/teller.ts";
import { asks, type Case, casesOf, type Skip } from "./case.ts";
import { CONCEDED, type Outlook, outlookFor, type Plan } from "./plans.ts";
import * as sentences from "./sentences.ts";

/**
 * Raises an alert for each own order of the last quarter on which products cost more than on the order before (PUR-06).
 *
 * What it takes = (cost on it − cost on the order before) × units that sell in a year. Stake over a year = what asking
 * brings back of that, or what a higher price leaves more, whichever is more, on 256 futures.
 */
export const unitPriceRise = defineDetector({
  id: "unit_price_rise",
  title: "Costs more than on the order before",
  asks: () => asks,
  detect(input) {
    const leftOut = new LeftOut<Skip>();
    const cases = casesOf(input, leftOut);
    const alerts = cases.flatMap((found) => alertFor(found) ?? []);
    const lookedAt = input.facts.ownOrders.size;
    return { alerts, lookedAt, notes: leftOut.said(sentences.notes, input, "products") };
  },
});

function alertFor(found: Case): Alert | null {
  const outlook = outlookFor(found);
  const { best, perDayMinor } = outlook;
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const { order, worst, rises } = found;
  const { shop, variant } = worst;
  const evidence = evidenceFor(found);
  const telling = tellingOf(found, evidence);
  const title = best.id === "ask" ? sentences.titles.ask : sentences.titles.reprice;
  return moneyAlert({
    detector: "unit_price_rise",
    catalogueIds: ["PUR-06"],
    subject: recordSubject("purchase_order", order.id, order.reference),
    situation: `price:${variant.variantId}`,
    title: telling.say(title),
    reason: telling.say(sentences.reason),
    best,
    choices: outlook.plans.map((plan) => choiceFor(plan, telling)),
    waitingPerDayMinor: perDayMinor,
    decideBy: decideByFor(found, outlook),
    shop,
    attentionMinutes: 4,
    evidence,
    assumptions: [
      {
        id: "conceded",
        text: telling.say(
          sentences.assumptions.conceded,
          ends(telling.fact, "conceded", { span: CONCEDED, said: percent }),
        ),
        changeAt: null,
      },
      ...riseAssumptions(telling),
    ],
    missing: costMissing(telling),
    changesMind: Object.values(sentences.changesMind).map((template) => telling.say(template)),
    calculation: riseCalculation(telling, { money: best.money, perDayMinor }),
    evidenceKey: `rose ${rises.length}|worst ${variant.variantId} ${worst.newCostMinor}|price ${variant.priceMinor}`,
  });
}

function choiceFor(plan: Plan, telling: RiseTelling): Choice {
  if ("newPriceMinor" in plan) return priceChoice(plan, telling);
  if (plan.id === "nothing") return acceptChoice(telling);
  return {
    // A letter states facts of the order as it is when it is written: “Prepare a text” on the alert's page fills them.
    ...{ id: plan.id, money: plan.money, reversible: true, draft: null },
    ...{ title: telling.say(sentences.titles.option), tradeOff: telling.say(sentences.tradeOff) },
  };
}

/** Asking helps most while the order is open: until its day, where that is sooner than waiting costs. */
function decideByFor({ order, worst }: Case, { best, perDayMinor }: Outlook): Day {
  const { today } = worst.shop;
  const bySums = decideBeforeItCosts(today, { stakeMinor: best.money.p50, waitingPerDayMinor: perDayMinor });
  const isOpen = best.id === "ask" && order.lines.some((line) => openUnits(line) > 0);
  return isOpen && order.expectedDay >= today && order.expectedDay < bySums ? order.expectedDay : bySums;
}

/** So many of the order's other products are listed. */
const LISTED = 5;

function evidenceFor({ order, rises, worst }: Case): Evidence[] {
  const { shop } = worst;
  let all = 0;
  for (const rise of rises) all += yearlyLoss(rise);
  return [
    ...riseEvidence(worst, [order.source]),
    {
      ...{ id: "all_loss", label: "More in a year, all products of the order", unit: "minor" },
      ...{ value: roundMinor(all), sources: [order.source] },
    },
    ...rises.slice(1, 1 + LISTED).map((rise, at): Evidence => ({
      ...{ id: `other_${String(at)}`, label: `${rise.variant.title}, more in a year`, unit: "minor" },
      ...{ value: roundMinor(yearlyLoss(rise)), sources: [order.source, rise.old.order.source] },
    })),
    judged(shop.today, {
      ...{ id: "conceded", label: "Brought back by asking, of the rise", span: CONCEDED, unit: "share" },
    }),
  ];
}

function tellingOf({ order, rises, worst }: Case, evidence: readonly Evidence[]): RiseTelling {
  const all = evidence.find(({ id }) => id === "all_loss")?.value ?? 0;
  const old = worst.old.order;
  const teller = tellerFor({
    evidence,
    shop: worst.shop,
    common: (fact) => ({
      ...orderFacts(order),
      ...riseFacts(worst, fact),
      old_order: recorded(
        "The order before",
        { type: "reference", text: old.reference, of: "purchase_order" },
        old.source,
      ),
      all_loss: fact("all_loss", rough(estimated(all, worst.shop.currency))),
      ...(rises.length > 1 && {
        others: recorded("Others that rose", counted(rises.length - 1, "products"), order.source),
      }),
    }),
  });
  return { found: worst, ...teller };
}
