import { daysBetween } from "../../facts/day.ts";
import type { VariantRow } from "../../facts/views.ts";
import { type Alert, definePagedDetector, type DetectInput } from "../contract.ts";
import { bestOf } from "../shared/choice.ts";
import { type PaidCost, paidCosts } from "../shared/cost-rise/paid-costs.ts";
import { pricePlans } from "../shared/cost-rise/passing-on.ts";
import { type CostRise, isRepriced, riseOf, type RiseSkip } from "../shared/cost-rise/rise.ts";
import {
  acceptChoice,
  priceChoice,
  riseAssumptions,
  riseCalculation,
  riseEvidence,
  riseFacts,
  type RiseTelling,
} from "../shared/cost-rise/words.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { NO_GAIN } from "../shared/gains.ts";
import { ORDER_MONTHS } from "../shared/lead/lead-times.ts";
import { YEAR_DAYS } from "../shared/left-worth.ts";
import { lookThrough } from "../shared/look-through.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { variantSubject } from "../shared/subjects.ts";
import { recorded, tellerFor } from "../shared/teller.ts";
import { demandAsks, type DemandOf, demandReader } from "../shared/variant-demand.ts";
import * as sentences from "./sentences.ts";

const asks = { ...demandAsks, ownOrders: { lastMonths: ORDER_MONTHS } } as const;
type Input = DetectInput<typeof asks>;
type Skip = RiseSkip | "no_memory" | "repriced";

/**
 * Raises an alert for each variant whose unit cost in Shopify is above what it was on the newest own order, while its
 * price stayed (MAR-05). A rise that an own order shows is another trouble: see unit_price_rise.
 *
 * What it takes = (cost now − cost then) × units that sell in a year. Stake over a year = (what a higher price leaves ×
 * what it keeps of the sales − what a unit leaves now) × units, on 256 futures.
 */
export const costRose = definePagedDetector({
  id: "cost_rose",
  title: "Cost rose, price did not",
  asks: () => asks,
  look: (shop) =>
    lookThrough(shop, {
      *casesOf(input: Input) {
        const costs = paidCosts(input.facts.ownOrders, input.currency);
        const demandOf = demandReader(input);
        for (const variant of input.facts.variants.values())
          yield caseFor(input, { variant, paid: costs.get(variant.variantId)?.[0] }, demandOf);
      },
      alertOf: alertFor,
      fine: ["fine", "repriced"],
      notes: sentences.notes,
    }),
});

/** What was paid longer ago than a year is no measure: nobody knows when it rose. A judgement, stated as such. */
const REMEMBERED_DAYS = 365;

/** Null: it does not sell, or has no cost to compare. */
function caseFor(
  input: Input,
  { variant, paid }: { variant: VariantRow; paid: PaidCost | undefined },
  demandOf: DemandOf,
): CostRise | Skip | null {
  const { facts, today } = input;
  if (variant.unitCostMinor === null || variant.priceMinor <= 0) return null;
  if (!paid || daysBetween(paid.order.placedDay, today) > REMEMBERED_DAYS)
    return facts.sales.has(variant.variantId) ? "no_memory" : null;
  const rise = riseOf(input, { variant, old: paid, newCostMinor: variant.unitCostMinor }, demandOf);
  return typeof rise !== "string" && isRepriced(rise) ? "repriced" : rise;
}

function alertFor(found: CostRise): Alert | null {
  const nothing = { id: "nothing", money: NO_GAIN };
  const plans = pricePlans(found);
  const best = bestOf([...plans, nothing], nothing);
  if (best.money.p50 < LEAST_STAKE_MINOR) return null;
  const { variant, newCostMinor, old, shop } = found;
  const perDayMinor = best.money.mean / YEAR_DAYS;
  const telling = tellingOf(found);
  const { say } = telling;
  return moneyAlert({
    detector: "cost_rose",
    catalogueIds: ["MAR-05"],
    subject: variantSubject(variant),
    situation: `price:${variant.variantId}`,
    title: say(sentences.title),
    reason: say(sentences.reason),
    best,
    choices: [...plans.map((plan) => priceChoice(plan, telling)), acceptChoice(telling)],
    waitingPerDayMinor: perDayMinor,
    shop,
    attentionMinutes: 3,
    evidence: riseEvidence(found, [variant.source]),
    assumptions: [
      { id: "recorded", text: say(sentences.assumptions.recorded), changeAt: null },
      ...riseAssumptions(telling),
    ],
    missing: [],
    changesMind: Object.values(sentences.changesMind).map((template) => say(template)),
    calculation: riseCalculation(telling, { money: best.money, perDayMinor }),
    evidenceKey: `price ${variant.priceMinor}|cost ${newCostMinor}|was ${old.unitCostMinor}`,
  });
}

function tellingOf(found: CostRise): RiseTelling {
  const { order } = found.old;
  const teller = tellerFor({
    evidence: riseEvidence(found, [found.variant.source]),
    shop: found.shop,
    common: (fact) => ({
      ...riseFacts(found, fact),
      old_order: recorded(
        "Your newest order of it",
        { type: "reference", text: order.reference, of: "purchase_order" },
        order.source,
      ),
    }),
  });
  return { found, ...teller };
}
