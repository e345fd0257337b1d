import { SETTLING_DAYS } from "../../facts/settling.ts";
import { estimated, money } from "../../money/money.ts";
import { type Alert, definePagedDetector, type Option } from "../contract.ts";
import { decideBeforeItCosts, LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { moneyRange, stakeOf } from "../shared/gains.ts";
import { sortThrough } from "../shared/look-through.ts";
import { priceSeed } from "../shared/sale/price-seed.ts";
import { usualShares } from "../shared/sale/usual-share.ts";
import { variantSubject } from "../shared/subjects.ts";
import { withMargins } from "../shared/with-margins.ts";
import { asks, type Case, caseFor, type Input, type Skip, WEEKS } from "./case.ts";
import { type Plan, plansFor } from "./plans.ts";
import { notes, reason, titles } from "./sentences.ts";
import {
  assumptionsFor,
  calculationFor,
  changesMind,
  evidenceFor,
  optionTitle,
  type Telling,
  tellingOf,
  tradeOff,
} from "./words.ts";

/**
 * Raises an alert for each variant that sold lately at a price which leaves less than nothing, discounts aside, by costs
 * that are known (MAR-01).
 *
 * stake over four weeks = units × ((new price ÷ price) ^ −elasticity × what the new price leaves − what this one leaves).
 */
export const soldAtALoss = definePagedDetector({
  id: "sold_at_a_loss",
  title: "Sold for less than a sale costs",
  asks: () => asks,
  look(shop) {
    const usual = usualShares(shop);
    const cases: Case[] = [];
    const sorting = sortThrough<Case, Skip>(["fine", "clearing"], (found) => cases.push(found));
    return {
      take(facts: Input["facts"]) {
        usual.take(facts);
        const input = { ...shop, facts };
        for (const [variant, margins] of withMargins(facts)) sorting.add(caseFor(input, variant, margins));
        return [];
      },
      found() {
        const usualOf = usual.shares();
        const alerts = cases.flatMap((found) => alertFor(found, usualOf(found.variant.productType)) ?? []);
        return { alerts, ...sorting.counted(notes, shop) };
      },
    };
  },
});

function alertFor(found: Case, usualShare: number | null): Alert | null {
  const { variant, shop } = found;
  const { plans, best } = plansFor(found, usualShare);
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const choice = { best, usualShare, perDayMinor: best.money.mean / (WEEKS * 7) };
  const evidence = evidenceFor(found, choice);
  const telling = tellingOf(found, choice, evidence);
  const dueWith = { stakeMinor: best.money.p50, waitingPerDayMinor: choice.perDayMinor };
  return {
    fingerprint: `sold_at_a_loss:${variant.variantId}`,
    detector: "sold_at_a_loss",
    catalogueIds: ["MAR-01"],
    subject: variantSubject(variant),
    lane: "money",
    situation: `price:${variant.variantId}`,
    title: telling.say(titles.raise),
    reason: telling.say(reason),
    stake: stakeOf(best.money, shop.currency),
    waitingPerDay: estimated(choice.perDayMinor, shop.currency),
    decideBy: decideBeforeItCosts(shop.today, dueWith),
    attentionMinutes: 3,
    bestOptionId: best.id,
    options: plans.map((plan) => optionFor(plan, telling)),
    evidence,
    assumptions: assumptionsFor(telling),
    missing: [],
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    stockAhead: [],
    evidenceKey: `price ${variant.priceMinor}|cost ${String(variant.unitCostMinor)}`,
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
    draft: plan.id === "nothing" ? null : priceSeed(found, plan.newPriceMinor, "below_cost"),
  };
}
