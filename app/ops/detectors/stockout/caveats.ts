import { daysBetween } from "../../facts/day.ts";
import { shortDay, wordsLocale } from "../../facts/say-day.ts";
import { plainNumber } from "../../money/format.ts";
import type { Assumption, Missing } from "../contract.ts";
import { WINDOW_DAYS } from "./asks.ts";
import type { Case } from "./case.ts";
import type { Outlook } from "./outlook.ts";
import { overdueOf } from "./overdue.ts";
import { sayLead, supplierName } from "./words.ts";

/** Fewer days than this and a rate is a guess. */
const FEW_DAYS = 28;

const SEASONAL =
  "It goes on selling as in recent weeks, rising and falling as products of its type did a year ago; no coming promotion is counted in.";
const STEADY =
  "It goes on selling as in recent weeks, give or take what past weeks have varied; no season or coming promotion is counted in, since a year of sales is not known.";

/** What we took for granted, in words to dispute, with the place to change it. */
export function assumptionsFor(found: Case, outlook: Outlook): Assumption[] {
  const { settings, lead, shop, undatedUnits, demand } = found;
  const percent = (share: number) => `${plainNumber(share * 100, shop.locale, 1)}%`;
  const assumptions: Assumption[] = [
    leadAssumption(found),
    {
      id: "lost_sales",
      text: `${percent(settings.lostSaleShare)} of missed sales are lost for good; the others wait or buy something else from you.`,
      changeAt: "settings#lost-sales",
    },
    {
      id: "order_size",
      text: `An order should cover ${settings.coverDays} days of sales from the day it lands, with a chance of ${percent(settings.serviceLevel)}.`,
      changeAt: "settings#cover-days",
    },
    {
      id: "nothing_means",
      text: `Doing nothing means that no order goes out for ${outlook.putOffDays} days. Choices are compared until such a late order would land, ${sayLead({ ...lead, typicalDays: lead.typicalDays + outlook.putOffDays, slowDays: lead.slowDays + outlook.putOffDays })} from today.`,
      changeAt: null,
    },
    {
      id: "holding",
      text: `Keeping stock for a year costs ${percent(settings.holdingRatePerYear)} of what it cost.`,
      changeAt: "settings#holding",
    },
    ...marginAssumption(found),
    { id: "goes_on", text: demand.season ? SEASONAL : STEADY, changeAt: null },
  ];
  if (undatedUnits > 0)
    assumptions.push({
      id: "undated_incoming",
      text: `The ${plainNumber(undatedUnits, shop.locale)} units that Shopify shows as incoming without a day land on any day within a usual delivery.`,
      changeAt: null,
    });
  if (demand.daysLeftOut.presumed > 0)
    assumptions.push({
      id: "presumed_out",
      text: `On ${demand.daysLeftOut.presumed} days without a single sale it was taken to be out of stock, so they are left out: from before Ops Room kept its own stock log.`,
      changeAt: null,
    });
  if (demand.clipped)
    assumptions.push({
      id: "huge_order",
      text: `One day of ${plainNumber(demand.clipped.units, shop.locale)} units is counted as ${plainNumber(demand.clipped.countedAs, shop.locale)}: it stands alone and is taken for an exception.`,
      changeAt: null,
    });
  return assumptions;
}

/** Only where the cost is not known: what a unit leaves is then a range that the founder can narrow. */
function marginAssumption({ contribution, settings, shop }: Case): Assumption[] {
  if (contribution.unitCostMinor !== null) return [];
  const percent = (share: number) => plainNumber(share * 100, shop.locale, 1);
  const { low, high } = settings.plausibleMargin;
  return [
    {
      id: "margin",
      text: `Its cost is not known, so a sale is taken to leave between ${percent(low)}% and ${percent(high)}% of its price.`,
      changeAt: "settings#margin",
    },
  ];
}

function leadAssumption(found: Case): Assumption {
  const { lead, variant } = found;
  const who = supplierName(found) ?? "A new order";
  const text = `${who} ${supplierName(found) === null ? "takes" : "take"} ${sayLead(lead)} from order to shelf: usually the first, one order in ten longer than the last.`;
  if (lead.known === "supplier" && variant.supplierKey !== null)
    return { id: "lead_time", text, changeAt: supplierPlace(variant.supplierKey) };
  const changeAt = variant.supplierKey === null ? "settings#lead-time" : supplierPlace(variant.supplierKey);
  return { id: "lead_time", text: `${text} That is your default.`, changeAt };
}

/** What is not known, what it does to the figures, and the cure. */
export function missingFor(found: Case): Missing[] {
  const { contribution, settings, lead, variant, shop, demand } = found;
  const missing: Missing[] = [];
  const percent = (share: number) => plainNumber(share * 100, shop.locale);
  if (contribution.unitCostMinor === null)
    missing.push({
      id: "unit_cost",
      text: "Unit cost is missing.",
      effect: `The range is wide: a unit is taken to leave between ${percent(settings.plausibleMargin.low)}% and ${percent(settings.plausibleMargin.high)}% of its price, and the cash needed is an estimate.`,
      cure: { label: "Add it in Shopify", href: variantHref(variant.productId, variant.variantId) },
    });
  if (lead.known === "default") missing.push(leadMissing(found));
  const late = overdueMissing(found);
  if (late) missing.push(late);
  const reach = reachMissing(found);
  if (reach) missing.push(reach);
  if (demand.daysUsed < FEW_DAYS)
    missing.push({
      id: "few_days",
      text: `Only ${demand.daysUsed} ${demand.daysUsed === 1 ? "day tells" : "days tell"} how it sells.`,
      effect: "The range is wide, and narrows by itself with each week of sales.",
      cure: null,
    });
  return missing;
}

/** Overdue units are counted on less and less; only the founder knows whether they have come. */
function overdueMissing(found: Case): Missing | null {
  const overdue = overdueOf(found);
  if (!overdue) return null;
  const { locale } = found.shop;
  const units = plainNumber(overdue.units, locale);
  const days = plainNumber(overdue.lateDays, locale);
  return {
    id: "overdue_order",
    text: `An order of ${units} ${overdue.units === 1 ? "unit" : "units"} is ${days} ${overdue.lateDays === 1 ? "day" : "days"} overdue.`,
    effect: `Its units are not certain any more: about ${plainNumber(overdue.likelyUnits, locale)} of them are counted on, the fewer the longer it takes. If they have come, or will not, say so.`,
    cure: { label: "Receive or cancel it", href: "orders" },
  };
}

function leadMissing(found: Case): Missing {
  const { variant, lead } = found;
  const name = supplierName(found);
  return {
    id: "lead_time",
    text: name === null ? "Its supplier is not named in Shopify." : `How long ${name} take is not known.`,
    effect: `Your default of ${sayLead(lead)} is used; a quicker or slower supplier moves both the money and the day to decide.`,
    cure:
      variant.supplierKey === null
        ? { label: "Change the default", href: "settings#lead-time" }
        : { label: "Enter it", href: supplierPlace(variant.supplierKey) },
  };
}

/** Said only where the limit and not the product's age cuts the window short. */
function reachMissing({ shop, variant }: Case): Missing | null {
  const { since, limit } = shop.salesReach;
  if (limit === null || variant.createdDay > since) return null;
  if (daysBetween(since, shop.today) >= WINDOW_DAYS) return null;
  return {
    id: "sales_reach",
    text: `Sales are known back to ${shortDay(since, shop.today, wordsLocale(shop.locale))} only.`,
    effect: `${limit} Fewer days make the range wider.`,
    cure: { label: "See how far back sales are known", href: "sources" },
  };
}

/** A supplier on the settings screen. */
function supplierPlace(key: string): string {
  return `suppliers/${encodeURIComponent(key)}`;
}

function variantHref(productId: string, variantId: string): string {
  const number = (gid: string) => gid.slice(gid.lastIndexOf("/") + 1);
  return `shopify://admin/products/${number(productId)}/variants/${number(variantId)}`;
}
