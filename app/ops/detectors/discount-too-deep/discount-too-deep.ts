import { estimated, money } from "../../money/money.ts";
import { type Alert, definePagedDetector } from "../contract.ts";
import { decideBeforeItCosts, LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { moneyRange, stakeOf } from "../shared/gains.ts";
import { LeftOut } from "../shared/left-out.ts";
import { recordSubject } from "../shared/subjects.ts";
import { withMargins } from "../shared/with-margins.ts";
import { asks, type Case, caseOf, type Input, type Skip, type TooDeep, tooDeepOf, WEEKS } from "./case.ts";
import { plansFor } from "./plans.ts";
import { notes, reason, titles, tradeOffs } from "./sentences.ts";
import { assumptionsFor, calculationFor, changesMind, evidenceFor, tellingOf } from "./words.ts";

/** A changed discount shows in the orders of the next days. */
const SETTLING_DAYS = 7;

/**
 * Raises one alert for all units that sold lately with a discount larger than what they leave without it, by costs that
 * are known (MAR-02). The largest discount that a sale can bear = contribution before discount ÷ price.
 *
 * stake over four weeks = share of it that goes on × (what these units lost + what those who buy at the full price leave).
 */
export const discountTooDeep = definePagedDetector({
  id: "discount_too_deep",
  title: "Discounts larger than what a sale leaves",
  asks: () => asks,
  look(shop) {
    const leftOut = new LeftOut<Skip>();
    const deep: TooDeep[] = [];
    let lookedAt = 0;
    return {
      take(facts: Input["facts"]) {
        for (const [variant, margins] of withMargins(facts)) {
          const found = tooDeepOf({ ...shop, facts }, variant, margins);
          if (found === "no_cost") {
            leftOut.add(found);
            continue;
          }
          lookedAt += 1;
          if (found !== "fine") deep.push(...found);
        }
        return [];
      },
      found() {
        const found = caseOf(shop, deep);
        const alert = found && alertFor(found);
        return { alerts: alert ? [alert] : [], lookedAt, notes: leftOut.said(notes, shop) };
      },
    };
  },
});

function alertFor(found: Case): Alert | null {
  const { shop, products } = found;
  const { plans, best } = plansFor(found);
  const [worst] = found.deep;
  if (!worst || best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const choice = { best, worst, perDayMinor: best.money.mean / (WEEKS * 7) };
  const evidence = evidenceFor(found, choice);
  const telling = tellingOf(found, choice, evidence);
  const dueWith = { stakeMinor: best.money.p50, waitingPerDayMinor: choice.perDayMinor };
  return {
    fingerprint: "discount_too_deep:shop",
    detector: "discount_too_deep",
    catalogueIds: ["MAR-02"],
    subject: recordSubject("shop", "discounts", "Discounts"),
    lane: "money",
    situation: "discounts",
    title: telling.say(titles.limit),
    reason: telling.say(reason),
    stake: stakeOf(best.money, shop.currency),
    waitingPerDay: estimated(choice.perDayMinor, shop.currency),
    decideBy: decideBeforeItCosts(shop.today, dueWith),
    attentionMinutes: 6,
    bestOptionId: best.id,
    options: plans.map(({ id, money: gain }) => ({
      ...{ id, title: telling.say(titles.options[id]), tradeOff: telling.say(tradeOffs[id]) },
      money: moneyRange(gain, shop.currency),
      cash: money(0, shop.currency),
      reversible: true,
      // Which discount took it off is not known, and none is to end: what it applies to changes, in Shopify.
      draft: null,
    })),
    evidence,
    assumptions: assumptionsFor(telling),
    missing: [],
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    stockAhead: [],
    evidenceKey: `${doublings(products)} products`,
    settlingDays: SETTLING_DAYS,
  };
}
