import type { Facts } from "../../facts/views.ts";
import { type Alert, definePagedDetector } from "../contract.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { LeftOut } from "../shared/left-out.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { unitCostMissing } from "../shared/sale/caveats.ts";
import { variantSubject } from "../shared/subjects.ts";
import { asks, type Case, caseReader, type DeadStockAsks, type Skip } from "./case.ts";
import { evidenceFor } from "./evidence.ts";
import { type Item, listAlert, LONGEST_LIST } from "./list.ts";
import { gainsFor, keepingPerDay, luckFor, plansFor } from "./plans.ts";
import { notes, reason, titles } from "./sentences.ts";
import { assumptionsFor, calculationFor, changesMind, choiceFor, tellingOf } from "./words.ts";

/** From here on a variant is worth a decision of its own; what is less goes on one list. Two hundred dollars, minor units. */
const OWN_STAKE_MINOR = 10 * LEAST_STAKE_MINOR;

/**
 * Raises an alert for each variant that lies on the shelf and did not sell for half a year, or for as long as sales are
 * known (INV-06), and one for all those that are little each.
 *
 * stake = quantity × (worth now − worth later): over a year, what clearing it brings in, less what keeping it does.
 */
export const deadStock = definePagedDetector({
  id: "dead_stock",
  title: "On the shelf without a sale for months",
  asks: () => asks,
  look(shop) {
    const luck = luckFor(shop.seed);
    const leftOut = new LeftOut<Skip>();
    let small: Omit<Item, "gains">[] = [];
    let lookedAt = 0;
    return {
      take(facts: Facts<DeadStockAsks>) {
        const alerts: Alert[] = [];
        const caseOf = caseReader({ ...shop, facts });
        for (const variant of facts.variants.values()) {
          const found = caseOf(variant);
          if (typeof found === "string") leftOut.add(found);
          if (found === "fine") lookedAt += 1;
          if (typeof found === "string") continue;
          lookedAt += 1;
          const { best, plans } = plansFor(found, gainsFor(found, luck));
          if (best.id === "nothing") continue;
          if (best.money.p50 >= OWN_STAKE_MINOR) alerts.push(alertFor(found, { plans, best }));
          else if (best.id === "clearance") small.push({ found, likelyMinor: best.money.p50 });
        }
        // What no list will hold is let go of with its page.
        small.sort(byWorth);
        for (let at = LONGEST_LIST; at < small.length; at += 1) leftOut.add("later");
        small = small.slice(0, LONGEST_LIST);
        return alerts;
      },
      found() {
        // Worked out anew for the few that are listed: kept for all, they would fill the memory of a large shop.
        const list = listAlert(small.map((item) => ({ ...item, gains: gainsFor(item.found, luck) })));
        return { alerts: list ? [list] : [], lookedAt, notes: leftOut.said(notes, shop) };
      },
    };
  },
});

function byWorth(a: Omit<Item, "gains">, b: Omit<Item, "gains">): number {
  return b.likelyMinor - a.likelyMinor || (a.found.variant.variantId < b.found.variant.variantId ? -1 : 1);
}

function alertFor(found: Case, { plans, best }: ReturnType<typeof plansFor>): Alert {
  const { variant, shop } = found;
  const evidence = evidenceFor(found, plans);
  const telling = tellingOf(found, best, evidence);
  const missing = unitCostMissing(telling);
  return moneyAlert({
    detector: "dead_stock",
    catalogueIds: ["INV-06"],
    subject: variantSubject(variant),
    situation: `stock:${variant.variantId}`,
    title: telling.say(best.id === "lot" ? titles.lot : titles.clearance),
    reason: telling.say(reason),
    best,
    choices: plans.map((plan) => choiceFor(plan, telling)),
    waitingPerDayMinor: keepingPerDay(found, best.units),
    attentionMinutes: 4 + missing.length * 0.5,
    evidence,
    assumptions: assumptionsFor(telling),
    missing,
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    evidenceKey: `price ${String(variant.priceMinor)}|cost ${variant.unitCostMinor === null ? "unknown" : "known"}`,
    shop,
  });
}
