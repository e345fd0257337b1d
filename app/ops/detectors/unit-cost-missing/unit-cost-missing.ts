import type { Facts } from "../../facts/views.ts";
import { type Alert, definePagedDetector } from "../contract.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { recordSubject } from "../shared/subjects.ts";
import { asks, type Case, gathering, type UnitCostAsks } from "./case.ts";
import { plansFor, waitingPerDay } from "./plans.ts";
import { reason, titles } from "./sentences.ts";
import {
  assumptionsFor,
  calculationFor,
  changesMind,
  choiceFor,
  evidenceFor,
  missingFor,
  nameOf,
  tellingOf,
} from "./words.ts";

/**
 * Raises one alert for each supplier of whose products some sell without a unit cost (INV-12). What the sales left is then
 * bounded, and never worked out from a cost that somebody assumed.
 *
 * stake = revenue of a quarter × how far the margin may be off × the share of it that is decided on − entering the costs.
 */
export const unitCostMissing = definePagedDetector({
  id: "unit_cost_missing",
  title: "Sold without a unit cost",
  asks: () => asks,
  look(shop) {
    const gathered = gathering();
    let lookedAt = 0;
    return {
      take(facts: Facts<UnitCostAsks>) {
        lookedAt += facts.variants.size;
        gathered.take(facts);
        return [];
      },
      found: () => ({ alerts: gathered.cases(shop).flatMap((found) => alertFor(found) ?? []), lookedAt }),
    };
  },
});

/** Of a founder, who has the invoice at hand. A judgement. */
const MINUTES_EACH = 0.5;

function alertFor(found: Case): Alert | null {
  const { supplierKey, listed, shop } = found;
  const { plans, best } = plansFor(found);
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const evidence = evidenceFor(found);
  const telling = tellingOf(found, best, evidence);
  const key = supplierKey ?? "none";
  return moneyAlert({
    detector: "unit_cost_missing",
    catalogueIds: ["INV-12"],
    subject: recordSubject(supplierKey === null ? "shop" : "supplier", key, nameOf(found)),
    situation: `cost:${key}`,
    title: telling.say(titles[best.id]),
    reason: telling.say(reason),
    best,
    choices: plans.map((plan) => choiceFor(plan, telling)),
    waitingPerDayMinor: waitingPerDay(found),
    attentionMinutes: best.id === "ask" ? 3 : 2 + listed.length * MINUTES_EACH,
    evidence,
    assumptions: assumptionsFor(telling),
    missing: missingFor(telling),
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    // The costliest to be without: once they are entered, what is left is another matter.
    evidenceKey: listed
      .slice(0, 3)
      .map(({ variant }) => variant.variantId)
      .sort()
      .join(" "),
    shop,
  });
}
