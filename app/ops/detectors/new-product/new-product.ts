import { type Alert, definePagedDetector, type DetectInput } from "../contract.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { leadReader } from "../shared/lead/lead-times.ts";
import { lookThrough } from "../shared/look-through.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { mostOf } from "../shared/most-worth.ts";
import { stockAsks, type StockAsks } from "../shared/stock-asks.ts";
import { variantSubject } from "../shared/subjects.ts";
import { WINDOW_DAYS } from "../shared/variant-demand.ts";
import { analoguesFrom } from "./analogues.ts";
import { type Case, caseFor } from "./case.ts";
import { outlookFor, stockAheadFor } from "./plans.ts";
import { notes, others, reason, titles } from "./sentences.ts";
import {
  assumptionsFor,
  calculationFor,
  choiceFor,
  evidenceFor,
  mindOf,
  missingFor,
  tellingOf,
} from "./words.ts";

/** A shop that takes in a new range decides on a few of it at a time. */
const MOST_ALERTS = 5;

/**
 * Raises an alert for each new variant that never sold, of which none is there and none is coming, where products of its
 * type at about its price tell how it may sell (INV-15). A range, never one number: it is as wide as these differ.
 *
 * Stake over half a year = lost for good × contribution × what a first order sells − keeping it − what is too many in the
 * end × its loss of worth, against ordering none; on 256 futures of how it sells.
 */
export const newProduct = definePagedDetector({
  id: "new_product",
  title: "New, and none there to be sold",
  asks: () => stockAsks,
  look(shop) {
    const looking = lookThrough(shop, {
      *casesOf(input: DetectInput<StockAsks>) {
        const likeOf = analoguesFrom({ facts: input.facts, today: input.today, windowDays: WINDOW_DAYS });
        const read = { likeOf, leadOf: leadReader(input) };
        for (const variant of input.facts.variants.values()) yield caseFor(input, variant, read);
      },
      alertOf: alertFor,
      fine: ["supplied"],
      notes,
    });
    return mostOf(looking, { most: MOST_ALERTS, others, shop });
  },
});

function alertFor(found: Case): Alert | null {
  const outlook = outlookFor(found);
  const { best, plans, perDayMinor } = outlook;
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const { variant, shop, like } = found;
  const evidence = evidenceFor(found, outlook);
  const telling = tellingOf(found, outlook, evidence);
  return moneyAlert({
    detector: "new_product",
    catalogueIds: ["INV-15"],
    subject: variantSubject(variant),
    situation: `stock:${variant.variantId}`,
    title: telling.say(titles[best.id]),
    reason: telling.say(reason),
    best,
    choices: plans.map((plan) => choiceFor(plan, telling)),
    waitingPerDayMinor: perDayMinor,
    shop,
    attentionMinutes: 5,
    evidence,
    assumptions: assumptionsFor(telling),
    missing: missingFor(telling),
    changesMind: mindOf(telling),
    calculation: calculationFor(telling),
    stockAhead: stockAheadFor(found, outlook),
    evidenceKey: `none there|like ${Math.round(like.count / 5)}|cost ${String(variant.unitCostMinor)}`,
  });
}
