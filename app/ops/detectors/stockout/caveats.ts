import { daysBetween } from "../../facts/day.ts";
import { bare, counted, daysFrom, percent, spoken } from "../../words/slot-values.ts";
import type { FilledSlots } from "../../words/contract.ts";
import type { Assumption, Missing } from "../contract.ts";
import { ELASTICITY } from "../shared/elasticity.ts";
import { priceAssumptions } from "../shared/demand/telling.ts";
import { leadAssumption, supplierPlace } from "../shared/lead/caveats.ts";
import { WINDOW_DAYS } from "../shared/variant-demand.ts";
import { overdueOf } from "./overdue.ts";
import { saleAssumptions, unitCostMissing } from "../shared/sale/caveats.ts";
import { assumptions as assumed, missing as unknown } from "./sentences.ts";
import { supplierName } from "../shared/order-seed.ts";
import type { Telling } from "./telling.ts";
import { quickDays, speedShare } from "./words.ts";

/** Fewer days than this and a rate is a guess. */
const FEW_DAYS = 28;

/** What we took for granted, in words to dispute, with the place to change it. */
export function assumptionsFor(telling: Telling): Assumption[] {
  const { found, outlook, say, fact, setting } = telling;
  const { settings, lead, demand } = found;
  const { putOffDays } = outlook;
  return [
    leadAssumption(found.lead, telling),
    {
      id: "lost_sales",
      text: say(assumed.lostSales, {
        lost_share: fact("lost_sale_share", percent(settings.lostSaleShare)),
      }),
      changeAt: "settings#lost-sales",
    },
    {
      id: "order_size",
      text: say(assumed.orderSize, {
        cover: setting("cover-days", "What an order covers", counted(settings.coverDays, "days")),
        service_level: setting("service-level", "Chance of not running out", percent(settings.serviceLevel)),
      }),
      changeAt: "settings#cover-days",
    },
    {
      id: "nothing_means",
      text: say(assumed.nothingMeans, {
        put_off: setting("cover-days", "Put off for", counted(putOffDays, "days")),
        late_lead: fact(
          "lead_typical",
          daysFrom(lead.typicalDays + putOffDays, lead.slowDays + putOffDays),
          "Until a late order lands",
        ),
        today: fact("available", spoken(found.shop.today), "The day of this look"),
      }),
      changeAt: null,
    },
    {
      id: "holding",
      text: say(assumed.holding, { holding: fact("holding_rate", percent(settings.holdingRatePerYear)) }),
      changeAt: "settings#holding",
    },
    ...saleAssumptions(telling),
    { id: "goes_on", text: say(demand.season ? assumed.seasonal : assumed.steady), changeAt: null },
    ...choices(telling),
    ...exceptions(telling),
  ];
}

/** What a quicker delivery and a higher price rest on, where they are among the choices. */
function choices(telling: Telling): Assumption[] {
  const { found, outlook, say, fact } = telling;
  const assumptions: Assumption[] = [];
  const { supplierKey } = found.variant;
  const expedite = outlook.plans.find(({ quick }) => quick);
  if (expedite)
    assumptions.push({
      id: "quick_delivery",
      text: say(expedite.quick?.isTold ? assumed.quickTold : assumed.quickAssumed, {
        quick: quickDays(expedite, telling),
        speed_share: speedShare(expedite, telling),
      }),
      changeAt: supplierKey === null ? null : `${supplierPlace(supplierKey)}/quick-delivery`,
    });
  if (outlook.plans.some(({ dearer }) => dearer))
    assumptions.push({
      id: "dearer",
      text: say(assumed.dearer, {
        elasticity_low: fact(
          "elasticity",
          { type: "share", value: ELASTICITY.low, as: "times" },
          "Percent fewer, at least",
        ),
        elasticity_high: fact(
          "elasticity",
          { type: "share", value: ELASTICITY.high, as: "times" },
          "Percent fewer, at most",
        ),
      }),
      changeAt: null,
    });
  return assumptions;
}

/** What was taken to be out of the ordinary in this product's own figures. */
function exceptions(telling: Telling): Assumption[] {
  const { found, say, fact } = telling;
  const { demand, undatedUnits } = found;
  const assumptions: Assumption[] = priceAssumptions(telling);
  const add = (id: string, template: string, facts: FilledSlots) =>
    assumptions.push({ id, text: say(template, facts), changeAt: null });
  if (undatedUnits > 0)
    add("undated_incoming", assumed.undatedIncoming, {
      undated: fact("incoming_undated", counted(undatedUnits, "units")),
    });
  if (demand.daysLeftOut.presumed > 0)
    add("presumed_out", assumed.presumedOut, {
      presumed: fact("days_left_out", counted(demand.daysLeftOut.presumed, "days")),
    });
  if (demand.clipped)
    add("huge_order", assumed.hugeOrder, {
      huge: fact("units_sold", counted(demand.clipped.units, "units"), "Sold on one day"),
      counted_as: fact("units_sold", bare(demand.clipped.countedAs, "units"), "Counted as"),
    });
  return assumptions;
}

/** What is not known, what it does to the figures, and the cure. */
export function missingFor(telling: Telling): Missing[] {
  const { found, say, fact } = telling;
  const { lead, demand } = found;
  const missing: Missing[] = [];
  missing.push(...unitCostMissing(telling));
  if (lead.known === "default") missing.push(leadMissing(telling));
  missing.push(...overdueMissing(telling), ...unshownMissing(telling), ...reachMissing(telling));
  if (demand.daysUsed < FEW_DAYS)
    missing.push({
      id: "few_days",
      text: say(unknown.fewDays, { days_used: fact("days_counted", counted(demand.daysUsed, "days")) }),
      effect: say(unknown.fewDaysEffect),
      cure: null,
    });
  return missing;
}

/** Overdue units are counted on less and less; only the founder knows whether they have come. */
function overdueMissing({ found, say, fact }: Telling): Missing[] {
  const overdue = overdueOf(found);
  if (!overdue) return [];
  const { units, lateDays, likelyUnits } = overdue;
  return [
    {
      id: "overdue_order",
      text: say(unknown.overdue, {
        overdue_units: fact("on_order_overdue", counted(units, "units")),
        late: fact("on_order_overdue", counted(lateDays, "days"), "Overdue for"),
      }),
      effect: say(unknown.overdueEffect, {
        likely: fact("on_order_overdue", bare(likelyUnits, "units"), "Likely to come"),
      }),
      cure: { label: "Receive or cancel it", href: "orders" },
    },
  ];
}

/** Somebody took them in or off in Shopify by hand; only the founder knows which, and our books still wait for them. */
function unshownMissing({ found: { unshownUnits }, say, fact }: Telling): Missing[] {
  if (unshownUnits === 0) return [];
  return [
    {
      id: "unshown_order",
      text: say(unknown.unshown, { unshown: fact("on_order_unshown", counted(unshownUnits, "units")) }),
      effect: say(unknown.unshownEffect),
      cure: { label: "Receive or cancel them", href: "orders" },
    },
  ];
}

function leadMissing({ found, say }: Telling): Missing {
  const { supplierKey } = found.variant;
  return {
    id: "lead_time",
    text: say(supplierName(found) === null ? unknown.supplier : unknown.lead),
    effect: say(unknown.leadEffect),
    cure:
      supplierKey === null
        ? { label: "Change the default", href: "settings#lead-time" }
        : { label: "Enter it", href: supplierPlace(supplierKey) },
  };
}

/** Said only where the limit and not the product's age cuts the window short. */
function reachMissing({ found, say, fact }: Telling): Missing[] {
  const { shop, variant } = found;
  const { since, limit } = shop.salesReach;
  if (limit === null || variant.createdDay > since) return [];
  if (daysBetween(since, shop.today) >= WINDOW_DAYS) return [];
  return [
    {
      id: "sales_reach",
      text: say(unknown.reach, { since: fact("units_sold", spoken(since), "Sales known since") }),
      // The connector says in a sentence of its own what limits it.
      effect: `${limit} ${say(unknown.reachEffect)}`,
      cure: { label: "See how far back sales are known", href: "sources" },
    },
  ];
}
