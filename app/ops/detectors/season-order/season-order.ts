import { addDays } from "../../facts/day.ts";
import { type Alert, defineDetector } from "../contract.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { leadReader } from "../shared/lead/lead-times.ts";
import { lookThrough } from "../shared/look-through.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { mostWorth } from "../shared/most-worth.ts";
import { noted } from "../shared/noted.ts";
import { unitCostMissing } from "../shared/sale/caveats.ts";
import { stockAsks } from "../shared/stock-asks.ts";
import { variantSubject } from "../shared/subjects.ts";
import { demandReader } from "../shared/variant-demand.ts";
import { type Case, caseFor } from "./case.ts";
import { peakReader } from "./peak.ts";
import { outlookFor } from "./plans.ts";
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
export const seasonOrder = defineDetector({
  id: "season_order",
  title: "Last day to order for a season",
  asks: () => stockAsks,
  detect(input) {
    const read = { demandOf: demandReader(input), leadOf: leadReader(input) };
    const peakFor = peakReader();
    const looked = lookThrough(
      input.facts.variants.values(),
      {
        caseOf: (variant) => caseFor(input, variant, { read, peakFor }),
        alertOf: alertFor,
        fine: ["fine", "no_price", "keeps_selling"],
        notes,
      },
      input,
    );
    const { alerts, others: more } = mostWorth(looked.alerts, MOST_ALERTS);
    const left = more > 0 ? [noted(others, { others: [more, "variants"] }, input)] : [];
    return { ...looked, alerts, notes: [...looked.notes, ...left] };
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
    // The season by its month: a top that moves by days is the same.
    evidenceKey: `season ${addDays(shop.today, peak.top).slice(0, 7)}|order ${doublings(best.units)}`,
  });
}
