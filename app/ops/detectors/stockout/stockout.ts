import { addDays } from "../../facts/day.ts";
import { roomForMany } from "../../facts/demand-paths.ts";
import { SETTLING_DAYS } from "../../facts/settling.ts";
import { estimated } from "../../money/money.ts";
import { type Alert, definePagedDetector, type DetectInput } from "../contract.ts";
import { stakeOf } from "../shared/gains.ts";
import { leadReader } from "../shared/lead/lead-times.ts";
import { lookThrough } from "../shared/look-through.ts";
import { variantSubject } from "../shared/subjects.ts";
import { demandReader } from "../shared/variant-demand.ts";
import { stockAsks, type StockAsks } from "../shared/stock-asks.ts";
import { calculationFor } from "./calculation.ts";
import { type Case, caseFor } from "./case.ts";
import { assumptionsFor, missingFor } from "./caveats.ts";
import { evidenceFor } from "./evidence.ts";
import { optionsFor, stockAheadFor } from "./options.ts";
import { slackIn } from "./futures.ts";
import { type Outlook, outlookFor, type Rooms, WEEK_DAYS } from "./outlook.ts";
import { notes } from "./sentences.ts";
import { tellingOf } from "./telling.ts";
import { changesMind, reasonFor, titleFor } from "./words.ts";

/** Fewer units than this saved, on average, is no decision worth a founder's minute. */
const LEAST_SAVED_UNITS = 0.2;

/**
 * Raises an alert for each variant that will run out before a new order can land, has to be decided on within the
 * look-ahead, or has run out (INV-01, INV-02, INV-04 of the exceptions catalogue).
 *
 * stake = contribution lost when no order goes out for a month − contribution lost with the best choice,
 * less what that choice costs to hold; on 256 simulated futures of demand and delivery.
 */
export const stockout = definePagedDetector({
  id: "stockout",
  title: "Runs out before a new order can land",
  asks: () => stockAsks,
  look: (shop) => {
    const rooms = { futures: roomForMany(), slowed: roomForMany() };
    return lookThrough(shop, {
      *casesOf(input: DetectInput<StockAsks>) {
        const read = { demandOf: demandReader(input), leadOf: leadReader(input) };
        for (const variant of input.facts.variants.values()) yield caseFor(input, variant, read);
      },
      alertOf: (found: Case) => alertFor(found, rooms),
      fine: ["fine"],
      notes,
    });
  },
});

function alertFor(found: Case, rooms: Rooms): Alert | null {
  const outlook = outlookFor(found, rooms);
  if (!outlook || !isWorthADecision(found, outlook)) return null;
  const { variant, shop } = found;
  const { best } = outlook;
  const decideBy = addDays(shop.today, daysToDecide(found, outlook));
  const evidence = evidenceFor(found, outlook);
  const telling = tellingOf(found, outlook, evidence);
  const missing = missingFor(telling);
  return {
    fingerprint: `stockout:${variant.variantId}`,
    detector: "stockout",
    catalogueIds: catalogueIds(found, outlook),
    subject: variantSubject(variant),
    lane: "money",
    situation: `stock:${variant.variantId}`,
    title: titleFor(telling, decideBy),
    reason: reasonFor(telling),
    stake: stakeOf(best.money, shop.currency),
    waitingPerDay: estimated(outlook.waitingPerDayMinor, shop.currency),
    decideBy,
    attentionMinutes: 2 + missing.length * 0.5,
    bestOptionId: best.id,
    options: optionsFor(telling),
    evidence,
    assumptions: assumptionsFor(telling),
    missing,
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    stockAhead: stockAheadFor(found, outlook),
    evidenceKey: evidenceKey(found),
    settlingDays: SETTLING_DAYS,
  };
}

/** What is best says how long it can wait: a week as such; a quicker delivery until it would land too late itself. */
function daysToDecide(found: Case, outlook: Outlook): number {
  const { best, slackDays } = outlook;
  if (best.quick) return slackIn(found, { ...outlook, leadDays: best.quick.leadDays });
  return best.id === "wait_week" ? Math.max(WEEK_DAYS, slackDays) : slackDays;
}

/** Where more likely than not nothing is lost, tomorrow's look is early enough; unless it is out already. */
function isWorthADecision({ stock }: Case, { best, nothing }: Outlook): boolean {
  if (best.money.mean <= 0 || nothing.lostUnits - best.lostUnits < LEAST_SAVED_UNITS) return false;
  return best.money.p50 > 0 || stock.available <= 0;
}

function catalogueIds({ stock }: Case, { slackDays }: Outlook): string[] {
  return [
    "INV-01",
    ...(slackDays <= 0 ? ["INV-02"] : []),
    ...(stock.available <= 0 ? ["INV-04"] : []),
    ...(stock.available < 0 ? ["INV-09"] : []),
  ];
}

function evidenceKey({ stock, onOrder, undatedUnits, variant, contribution, lead }: Case): string {
  const orders = (onOrder?.arrivals ?? []).map(({ purchaseOrderId, units }) => `${purchaseOrderId}:${units}`);
  return [
    stock.available > 0 ? "in_stock" : "out",
    `orders ${orders.sort().join(" ") || "none"}`,
    `incoming ${undatedUnits}`,
    `supplier ${variant.supplierKey ?? "none"}`,
    `cost ${contribution.unitCostMinor === null ? "unknown" : "known"}`,
    `lead ${lead.known}`,
  ].join("|");
}
