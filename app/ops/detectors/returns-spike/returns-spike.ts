import type { SalesRow } from "../../facts/views.ts";
import { estimated, money } from "../../money/money.ts";
import { type Alert, definePagedDetector } from "../contract.ts";
import { decideBeforeItCosts, LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { moneyRange, stakeOf } from "../shared/gains.ts";
import { sortThrough } from "../shared/look-through.ts";
import { NOTHING_SOLD } from "../shared/sale/nothing-sold.ts";
import { unitCostMissing } from "../shared/sale/caveats.ts";
import { variantSubject } from "../shared/subjects.ts";
import {
  asks,
  baselines,
  type Case,
  caseFor,
  type Input,
  isFew,
  type Returned,
  type Skip,
  WEEKS_AHEAD,
} from "./case.ts";
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
export const returnsSpike = definePagedDetector({
  id: "returns_spike",
  title: "Comes back more often than its like",
  asks: () => asks,
  look(shop) {
    const baseline = baselines();
    const returned: Returned[] = [];
    // Most variants have nothing to judge, and a large store has very many: they are counted, not kept.
    const unreturned = new Map<string | null, number>();
    const alerts: Alert[] = [];
    const sorting = sortThrough<Case, Skip>(["fine"], (found) => {
      const alert = alertFor(found);
      if (alert) alerts.push(alert);
    });
    return {
      take({ variants, sales, returnsByVariant }: Input["facts"]) {
        for (const [variantId, returns] of returnsByVariant) {
          const variant = variants.get(variantId);
          const type = variant?.productType ?? null;
          baseline.add(type, returns);
          if (!variant) continue;
          if (isFew(returns)) sorting.add("few");
          else if (returns.recent.returned === 0) unreturned.set(type, (unreturned.get(type) ?? 0) + 1);
          else returned.push({ variant, returns, sales: withoutDays(sales.get(variantId) ?? NOTHING_SOLD) });
        }
        return [];
      },
      found() {
        for (const [type, variants] of unreturned)
          for (let one = 0; one < variants; one += 1) sorting.add(baseline.of(type) ? "fine" : "few");
        for (const one of returned) sorting.add(caseFor(shop, one, baseline.of(one.variant.productType)));
        return { alerts, ...sorting.counted(notes, shop) };
      },
    };
  },
});

/** Prices of single days are not asked for here. */
function withoutDays(sales: SalesRow): SalesRow {
  return { ...sales, dayPrices: null };
}

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
