import { type Alert, definePagedDetector } from "../contract.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { leadReader } from "../shared/lead/lead-times.ts";
import { lookThrough } from "../shared/look-through.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { unitCostMissing } from "../shared/sale/caveats.ts";
import { variantSubject } from "../shared/subjects.ts";
import { shopRatioOf } from "../shared/usual-weeks.ts";
import { demandReader, WINDOW_DAYS } from "../shared/variant-demand.ts";
import { asks, type Case, caseFor, type Input, RECENT_DAYS } from "./case.ts";
import { outlookFor, stockAheadFor } from "./plans.ts";
import { notes, reason } from "./sentences.ts";
import {
  assumptionsFor,
  calculationFor,
  changesMindFor,
  choiceFor,
  evidenceFor,
  tellingOf,
  titleFor,
} from "./words.ts";

/**
 * Raises an alert for each variant that sold far more in the last week than in its weeks before (modified z-score), beyond
 * the season and what the whole shop sells more, at no lower price, and of which stock would not last (INV-13).
 *
 * Stake = lost for good × contribution × units missed if none is ordered − the same with the best of a full order, a
 * top-up and waiting a week − what is kept too long if the rise is over; on 256 futures of how much of it stays.
 */
export const demandSpike = definePagedDetector({
  id: "demand_spike",
  title: "Suddenly sells far more",
  asks: () => asks,
  look: (shop) =>
    lookThrough(shop, {
      *casesOf(input: Input) {
        const { facts } = input;
        // A shop that sells less than usual makes no product stand out.
        const shopLift = Math.max(
          1,
          shopRatioOf(facts.typeSales, { recentDays: RECENT_DAYS, windowDays: WINDOW_DAYS }),
        );
        const read = { demandOf: demandReader(input), leadOf: leadReader(input) };
        for (const variant of facts.variants.values()) yield caseFor(input, { variant, shopLift }, read);
      },
      alertOf: alertFor,
      fine: ["fine", "cheaper", "no_price", "keeps_selling", "untracked"],
      notes,
    }),
});

function alertFor(found: Case): Alert | null {
  const outlook = outlookFor(found);
  const { best, plans, perDayMinor } = outlook;
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const { variant, shop, recentUnits } = found;
  const evidence = evidenceFor(found, outlook);
  const telling = tellingOf(found, outlook, evidence);
  return moneyAlert({
    detector: "demand_spike",
    catalogueIds: ["INV-13"],
    subject: variantSubject(variant),
    situation: `stock:${variant.variantId}`,
    title: titleFor(telling),
    reason: telling.say(reason),
    best,
    choices: plans.map((plan) => choiceFor(plan, telling)),
    waitingPerDayMinor: perDayMinor,
    shop,
    attentionMinutes: 4,
    evidence,
    assumptions: assumptionsFor(telling),
    missing: unitCostMissing(telling),
    changesMind: changesMindFor(telling),
    calculation: calculationFor(telling),
    stockAhead: stockAheadFor(found, outlook),
    evidenceKey: `sold ${doublings(recentUnits)}|${best.id}`,
  });
}
