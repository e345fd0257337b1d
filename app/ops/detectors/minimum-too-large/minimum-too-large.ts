import { type Alert, definePagedDetector, type DetectInput } from "../contract.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { leadReader } from "../shared/lead/lead-times.ts";
import { lookThrough } from "../shared/look-through.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { unitCostMissing } from "../shared/sale/caveats.ts";
import { stockAsks, type StockAsks } from "../shared/stock-asks.ts";
import { notes as stockNotes } from "../shared/stocking/sentences.ts";
import { variantSubject } from "../shared/subjects.ts";
import { demandReader } from "../shared/variant-demand.ts";
import { type Case, caseFor } from "./case.ts";
import { outlookFor } from "./plans.ts";
import { notes, reason, titles } from "./sentences.ts";
import { assumptionsFor, calculationFor, changesMind, choiceFor, evidenceFor, tellingOf } from "./words.ts";

/**
 * Raises an alert for each product that is due for an order of which the supplier's minimum lasts longer than half a year
 * (PUR-08).
 *
 * Over a year, against ordering none: lost for good × contribution × sales that would be missed − (what lies there × unit
 * cost × holding rate) − (what is too many in the end × its loss of worth); for the minimum, and for what would do.
 */
export const minimumTooLarge = definePagedDetector({
  id: "minimum_too_large",
  title: "Supplier's minimum is more than is needed",
  asks: () => stockAsks,
  look: (shop) =>
    lookThrough(shop, {
      *casesOf(input: DetectInput<StockAsks>) {
        const read = { demandOf: demandReader(input), leadOf: leadReader(input) };
        for (const variant of input.facts.variants.values()) yield caseFor(input, variant, read);
      },
      alertOf: alertFor,
      // What has no price, or sells below zero, is never short: no order is forced.
      fine: ["fine", "no_price", "keeps_selling"],
      notes: { ...stockNotes, ...notes },
    }),
});

function alertFor(found: Case): Alert | null {
  const outlook = outlookFor(found);
  const { best, burden, perDayMinor, plans } = outlook;
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  // What the minimum costs is the news here; that an order is due is stockout's.
  if (burden.p50 < LEAST_STAKE_MINOR) return null;
  const { variant, shop, minimumUnits } = found;
  const evidence = evidenceFor(found, outlook);
  const telling = tellingOf(found, outlook, evidence);
  const missing = unitCostMissing(telling);
  return moneyAlert({
    detector: "minimum_too_large",
    catalogueIds: ["PUR-08"],
    subject: variantSubject(variant),
    situation: `stock:${variant.variantId}`,
    title: telling.say(titles[best.id]),
    reason: telling.say(reason),
    best,
    choices: plans.map((plan) => choiceFor(plan, telling)),
    waitingPerDayMinor: perDayMinor,
    shop,
    attentionMinutes: 4,
    evidence,
    assumptions: assumptionsFor(telling),
    missing,
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    evidenceKey: `minimum ${minimumUnits}|${best.id}|cost ${variant.unitCostMinor === null ? "unknown" : "known"}`,
  });
}
