import type { Facts } from "../../facts/views.ts";
import { type Alert, definePagedDetector } from "../contract.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { LeftOut } from "../shared/left-out.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { recordSubject, variantSubject } from "../shared/subjects.ts";
import { asks, type Case, casesOf, type Item, itemFor, type Skip, type StockDropAsks } from "./case.ts";
import { plansFor, waitingPerDay } from "./plans.ts";
import { notes, reason, titles } from "./sentences.ts";
import {
  assumptionsFor,
  calculationFor,
  changesMind,
  choiceFor,
  evidenceFor,
  missingFor,
  tellingOf,
} from "./words.ts";

/**
 * Raises an alert for each day on which stock fell by more than orders, refunds and own receipts explain, by our own log of
 * closing stock (INV-11): one for all that fell together, since it is one event and one count.
 *
 * stake = missing units × unit cost × share that a count finds − the cost of the count.
 */
export const stockDrop = definePagedDetector({
  id: "stock_drop",
  title: "Stock that fell without a sale",
  asks: () => asks,
  look(shop) {
    const leftOut = new LeftOut<Skip>();
    const items: Item[] = [];
    let lookedAt = 0;
    return {
      take(facts: Facts<StockDropAsks>) {
        for (const variant of facts.variants.values()) {
          const item = itemFor({ ...shop, facts }, variant);
          if (typeof item === "string") leftOut.add(item);
          else items.push(item);
          if (item !== "untracked" && item !== "no_log") lookedAt += 1;
        }
        return [];
      },
      found: () => ({
        alerts: casesOf(items, shop).flatMap((found) => alertFor(found) ?? []),
        lookedAt,
        notes: leftOut.said(notes, shop),
      }),
    };
  },
});

function alertFor(found: Case): Alert | null {
  const { items, day, shop } = found;
  const { plans, best } = plansFor(found);
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const evidence = evidenceFor(found, best);
  const telling = tellingOf(found, { plans, best }, evidence);
  const title = telling.say(titles[best.id]);
  const [only] = items.length === 1 ? items : [];
  return moneyAlert({
    detector: "stock_drop",
    catalogueIds: ["INV-11"],
    subject: only ? variantSubject(only.variant) : recordSubject("shop", `stock_drop ${day}`, title),
    recordId: day,
    situation: `stock_drop:${day}`,
    title,
    reason: telling.say(reason),
    best,
    choices: plans.map((plan) => choiceFor(plan, telling)),
    waitingPerDayMinor: waitingPerDay(found, best),
    attentionMinutes: 5,
    evidence,
    assumptions: assumptionsFor(telling),
    missing: missingFor(telling),
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    evidenceKey: `fell on ${day}`,
    shop,
  });
}
