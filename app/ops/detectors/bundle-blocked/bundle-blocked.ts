import { addDays } from "../../facts/day.ts";
import { type Alert, defineDetector } from "../contract.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { leadReader } from "../shared/lead/lead-times.ts";
import { sortThrough } from "../shared/look-through.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { unitCostMissing } from "../shared/sale/caveats.ts";
import { variantSubject } from "../shared/subjects.ts";
import { demandReader } from "../shared/variant-demand.ts";
import {
  type Bundle,
  bundleAsks,
  bundleFor,
  type BundleInput,
  type Case,
  casesOf,
  type Skip,
} from "./case.ts";
import { type Outlook, outlookFor } from "./plans.ts";
import { notes, reason, titles } from "./sentences.ts";
import {
  assumptionsFor,
  calculationFor,
  changesMindFor,
  choiceFor,
  evidenceFor,
  tellingOf,
} from "./words.ts";

/** An order that need not go out within a fortnight is looked at again before it does. */
const LOOK_AHEAD_DAYS = 14;

/**
 * Raises an alert for each bundle that cannot be sold, or soon cannot, because one of its parts is out before a new order of it
 * lands (INV-16). It shares its situation with the part's own stock-out, so that no unit is counted twice.
 *
 * stake = share of missed sales lost for good × contribution of the bundle × bundles wanted from the day on which an order of
 * today lands until that on which one would that is put off for a month, as long as the other parts last, less keeping
 * the part; on 256 futures of sales of bundle and parts, and of delivery.
 */
export const bundleBlocked = defineDetector({
  id: "bundle_blocked",
  title: "Bundle blocked by one part",
  asks: () => bundleAsks,
  detect(input: BundleInput) {
    const alerts: Alert[] = [];
    const sorting = sortThrough<Bundle, Skip>(["fine", "no_price", "below_cost"], (bundle) => {
      const alert = alertFor(bundle);
      if (alert) alerts.push(alert);
    });
    const read = { demandOf: demandReader(input), leadOf: leadReader(input) };
    for (const row of input.facts.bundles.values()) sorting.add(bundleFor(input, row, read));
    return { alerts, ...sorting.counted(notes, input, "products") };
  },
});

/** By the part whose order saves most: where two parts are out, an order of one of them alone saves nothing. */
function alertFor(bundle: Bundle): Alert | null {
  let most: { found: Case; outlook: Outlook } | null = null;
  for (const found of casesOf(bundle)) {
    const outlook = outlookFor(found);
    if (!most || outlook.plans[0].money.mean > most.outlook.plans[0].money.mean) most = { found, outlook };
  }
  if (!most) return null;
  const { found, outlook } = most;
  const [best] = outlook.plans;
  if (outlook.slackDays > LOOK_AHEAD_DAYS || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const { part, variant, shop, contribution } = found;
  const { line } = part;
  const evidence = evidenceFor(found, outlook);
  const telling = tellingOf(found, outlook, evidence);
  const isOut = line.stock.available < part.units;
  return moneyAlert({
    detector: "bundle_blocked",
    catalogueIds: ["INV-16"],
    subject: variantSubject(variant),
    situation: `stock:${line.variant.variantId}`,
    title: telling.say(isOut ? titles.out : titles.soon),
    reason: telling.say(reason),
    best,
    choices: outlook.plans.map((plan) => choiceFor(plan, telling)),
    waitingPerDayMinor: outlook.perDayMinor,
    decideBy: addDays(shop.today, outlook.slackDays),
    shop,
    attentionMinutes: 3,
    evidence,
    assumptions: assumptionsFor(telling),
    missing: unitCostMissing(telling),
    changesMind: changesMindFor(telling),
    calculation: calculationFor(telling),
    stockAhead: [...outlook.stockAhead],
    evidenceKey: [
      `part ${line.variant.variantId}`,
      isOut ? "out" : "in_stock",
      `on order ${line.orderedUnits + line.undatedUnits > 0 ? "some" : "none"}`,
      `cost ${contribution.unitCostMinor === null ? "unknown" : "known"}`,
    ].join("|"),
  });
}
