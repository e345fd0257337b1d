import { SETTLING_DAYS } from "../../facts/settling.ts";
import { estimated, money } from "../../money/money.ts";
import { type Alert, definePagedDetector, type DetectInput, type Option } from "../contract.ts";
import { decideBeforeItCosts, LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { moneyRange, stakeOf } from "../shared/gains.ts";
import { lookThrough } from "../shared/look-through.ts";
import { unitCostMissing } from "../shared/sale/caveats.ts";
import { priceSeed } from "../shared/sale/price-seed.ts";
import { variantSubject } from "../shared/subjects.ts";
import { type DemandAsks, demandAsks, demandReader } from "../shared/variant-demand.ts";
import { type Case, caseFor } from "./case.ts";
import { evidenceFor } from "./evidence.ts";
import { holdingPerDay, type Plan, plansFor } from "./plans.ts";
import { notes, reason, titles } from "./sentences.ts";
import {
  assumptionsFor,
  calculationFor,
  changesMind,
  optionTitle,
  type Telling,
  tellingOf,
  tradeOff,
} from "./words.ts";

/**
 * Raises an alert for each variant of which more lies on the shelf than half a year sells even at the high end (INV-05),
 * where a lower price is worth more than keeping it.
 *
 * stake = over a year, what sales bring in − cost of keeping + worth of what is left, with the best price − the same with
 * the price as it is; on 256 futures.
 */
export const overstock = definePagedDetector({
  id: "overstock",
  title: "More on the shelf than half a year sells",
  asks: () => demandAsks,
  look: (shop) =>
    lookThrough(shop, {
      *casesOf(input: DetectInput<DemandAsks>) {
        const demandOf = demandReader(input);
        for (const variant of input.facts.variants.values()) yield caseFor(input, variant, demandOf);
      },
      alertOf: alertFor,
      fine: ["fine", "out", "no_sales"],
      notes,
    }),
});

function alertFor(found: Case): Alert | null {
  const { variant, shop } = found;
  const { plans, best } = plansFor(found);
  if (best.share === 0 || best.money.p50 < LEAST_STAKE_MINOR || plans.length < 2) return null;
  const evidence = evidenceFor(found, plans);
  const telling = tellingOf(found, best, evidence);
  const waitingPerDayMinor = holdingPerDay(found);
  const missing = unitCostMissing(telling);
  return {
    fingerprint: `overstock:${variant.variantId}`,
    detector: "overstock",
    catalogueIds: ["INV-05"],
    subject: variantSubject(variant),
    lane: "money",
    situation: `stock:${variant.variantId}`,
    title: telling.say(titles.markdown),
    reason: telling.say(reason),
    stake: stakeOf(best.money, shop.currency),
    waitingPerDay: estimated(waitingPerDayMinor, shop.currency),
    decideBy: decideBeforeItCosts(shop.today, { stakeMinor: best.money.p50, waitingPerDayMinor }),
    attentionMinutes: 3 + missing.length * 0.5,
    bestOptionId: best.id,
    options: plans.map((plan) => optionFor(plan, telling)),
    evidence,
    assumptions: assumptionsFor(telling),
    missing,
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    stockAhead: [],
    evidenceKey: `price ${variant.priceMinor}|cost ${variant.unitCostMinor === null ? "unknown" : "known"}`,
    settlingDays: SETTLING_DAYS,
  };
}

function optionFor(plan: Plan, telling: Telling): Option {
  const { found } = telling;
  const { currency } = found.shop;
  return {
    id: plan.id,
    title: optionTitle(plan, telling),
    money: moneyRange(plan.money, currency),
    cash: money(0, currency),
    tradeOff: tradeOff(plan, telling),
    reversible: true,
    draft: plan.share === 0 ? null : priceSeed(found, plan.newPriceMinor, "markdown"),
  };
}
