import { addDays } from "../../facts/day.ts";
import { type Alert, definePagedDetector, type DetectInput } from "../contract.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { leadReader } from "../shared/lead/lead-times.ts";
import { lookThrough } from "../shared/look-through.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { mostOf } from "../shared/most-worth.ts";
import { unitCostMissing } from "../shared/sale/caveats.ts";
import { stockAsks, type StockAsks } from "../shared/stock-asks.ts";
import { variantSubject } from "../shared/subjects.ts";
import { demandReader } from "../shared/variant-demand.ts";
import { type Case, caseFor } from "./case.ts";
import { peakReader } from "./peak.ts";
import { outlookFor, stockAheadFor } from "./plans.ts";
import { notes, others, reason } from "./sentences.ts";
import {
  assumptionsFor,
  calculationFor,
  changesMind,
  choiceFor,
  evidenceFor,
  tellingOf,
  titleFor,
} from "./words.ts";

/** A season comes for all products at once: those with most at stake are decided on first. */
const MOST_ALERTS = 10;

/**
 * Raises an alert for each product whose high season comes, when even a slow order has to go out within three weeks to come
 * before it, and what is there or under way does not suffice (INV-18).
 *
 * Stake = lost for good × contribution × what an order to the quantile Cu ÷ (Cu + Co) sells in the season − keeping it −
 * what is left, against ordering none; on 256 futures of sales and delivery.
 */
export const seasonOrder = definePagedDetector({
  id: "season_order",
  title: "Last day to order for a season",
  asks: () => stockAsks,
  look(shop) {
    const peakFor = peakReader();
    const looking = lookThrough(shop, {
      *casesOf(input: DetectInput<StockAsks>) {
        const read = { demandOf: demandReader(input), leadOf: leadReader(input) };
        for (const variant of input.facts.variants.values()) yield caseFor(input, variant, { read, peakFor });
      },
      alertOf: alertFor,
      fine: ["fine", "no_price", "keeps_selling"],
      notes,
    });
    return mostOf(looking, { most: MOST_ALERTS, others, shop });
  },
});

function alertFor(found: Case): Alert | null {
  const outlook = outlookFor(found);
  if (!outlook) return null;
  const { best, plans, perDayMinor } = outlook;
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const { variant, shop, lastOrderIn, peak } = found;
  const evidence = evidenceFor(found, outlook);
  const telling = tellingOf(found, outlook, evidence);
  return moneyAlert({
    detector: "season_order",
    catalogueIds: ["INV-18"],
    subject: variantSubject(variant),
    situation: `stock:${variant.variantId}`,
    title: titleFor(telling),
    reason: telling.say(reason),
    best,
    choices: plans.map((plan) => choiceFor(plan, telling)),
    waitingPerDayMinor: perDayMinor,
    decideBy: addDays(shop.today, lastOrderIn),
    shop,
    attentionMinutes: 4,
    evidence,
    assumptions: assumptionsFor(telling),
    missing: unitCostMissing(telling),
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    stockAhead: stockAheadFor(found, outlook),
    // The season by its month: a top that moves by days is the same.
    evidenceKey: `season ${addDays(shop.today, peak.top).slice(0, 7)}|order ${doublings(best.units)}`,
  });
}
