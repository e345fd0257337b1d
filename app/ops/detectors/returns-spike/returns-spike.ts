import { estimated, money } from "../../money/money.ts";
import { type Alert, defineDetector } from "../contract.ts";
import { decideBeforeItCosts, LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { moneyRange, stakeOf } from "../shared/gains.ts";
import { lookThrough } from "../shared/look-through.ts";
import { unitCostMissing } from "../shared/sale/caveats.ts";
import { variantSubject } from "../shared/subjects.ts";
import { asks, baselines, type Case, caseFor, WEEKS_AHEAD } from "./case.ts";
import { plansFor } from "./plans.ts";
import { notes, reason, titles, tradeOffs } from "./sentences.ts";
import { assumptionsFor, calculationFor, changesMind, evidenceFor, tellingOf } from "./words.ts";

/** What is put right today shows in the returns of four weeks on. */
const SETTLING_DAYS = 28;

/**
 * Raises an alert for each variant that comes back more often than its type, chance aside (RET-01).
 *
 * stake over four weeks = (r − baseline) × units × (what the sale left + the way back + unsellable goods) × the share that a
 * choice prevents; of pausing: r × units × that − what these units would have left; on 256 futures of all of these.
 */
export const returnsSpike = defineDetector({
  id: "returns_spike",
  title: "Comes back more often than its like",
  asks: () => asks,
  detect(input) {
    const { variants, returnsByVariant } = input.facts;
    const baselineOf = baselines(variants, returnsByVariant);
    return lookThrough(
      returnsByVariant,
      {
        caseOf: ([variantId, returns]) => {
          const variant = variants.get(variantId);
          return variant ? caseFor(input, { variant, returns, baselineOf }) : null;
        },
        alertOf: alertFor,
        fine: ["fine"],
        notes: notes,
      },
      input,
    );
  },
});

function alertFor(found: Case): Alert | null {
  const { variant, shop, rate, baseline } = found;
  const plans = plansFor(found);
  const { best } = plans;
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const choice = { ...plans, perDayMinor: best.money.mean / (WEEKS_AHEAD * 7) };
  const evidence = evidenceFor(found, choice);
  const telling = tellingOf(found, choice, evidence);
  const missing = unitCostMissing(telling);
  const dueWith = { stakeMinor: best.money.p50, waitingPerDayMinor: choice.perDayMinor };
  return {
    fingerprint: `returns_spike:${variant.variantId}`,
    detector: "returns_spike",
    catalogueIds: ["RET-01"],
    subject: variantSubject(variant),
    lane: "money",
    situation: `returns:${variant.variantId}`,
    title: telling.say(titles.best[best.id]),
    reason: telling.say(reason),
    stake: stakeOf(best.money, shop.currency),
    waitingPerDay: estimated(choice.perDayMinor, shop.currency),
    decideBy: decideBeforeItCosts(shop.today, dueWith),
    attentionMinutes: 8,
    bestOptionId: best.id,
    options: plans.plans.map(({ id, money: gain }) => ({
      ...{ id, title: telling.say(titles.options[id]), tradeOff: telling.say(tradeOffs[id]) },
      money: moneyRange(gain, shop.currency),
      cash: money(0, shop.currency),
      reversible: true,
      draft: null,
    })),
    evidence,
    assumptions: assumptionsFor(telling),
    missing,
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    stockAhead: [],
    evidenceKey: `${Math.floor(Math.log2(Math.max(1, rate.likely / Math.max(baseline.share, 0.001))))} times doubled|${best.id}`,
    settlingDays: SETTLING_DAYS,
  };
}
