import { addDays, type Day } from "../../facts/day.ts";
import { sayDay, wordsLocale } from "../../facts/say-day.ts";
import { plainNumber, roughMoney } from "../../money/format.ts";
import { estimated } from "../../money/money.ts";
import type { Case } from "./case.ts";
import type { Outlook, Plan } from "./outlook.ts";
import { overdueOf } from "./overdue.ts";

/** Beyond this a run-out is "not in sight" rather than a number of days. */
const FAR_DAYS = 365;

/** "Reorder Ceramic Mug, White by Thursday"; from the last day on: "Reorder Ceramic Mug, White today". */
export function titleFor({ variant, shop }: Case, decideBy: Day): string {
  if (decideBy <= shop.today) return `Reorder ${variant.title} today`;
  return `Reorder ${variant.title} by ${sayDay(decideBy, shop.today, wordsLocale(shop.locale))}`;
}

/** "Sells 9 a day, 31 left, and Kiln & Co take 14 to 21 days." */
export function reasonFor(found: Case): string {
  const { demand, stock, lead, shop } = found;
  const count = (units: number) => plainNumber(units, shop.locale);
  const overdue = overdueOf(found)?.units ?? 0;
  const under = found.orderedUnits + found.undatedUnits - overdue;
  const left =
    stock.available > 0
      ? `${count(stock.available)} left`
      : stock.available === 0
        ? "none left"
        : `${count(-stock.available)} more sold than there were`;
  const onTheWay = `${under > 0 ? `, ${count(under)} on the way` : ""}${overdue > 0 ? `, ${count(overdue)} overdue` : ""}`;
  return `Sells ${sayRate(demand.meanPerDay, shop.locale)}${aheadWords(found)}, ${left}${onTheWay}, and ${supplierTakes(found)} ${sayLead(lead)}.`;
}

/** Said where last year's season moves the weeks ahead by a quarter or more. */
function aheadWords({ demand, shop }: Case): string {
  const ratio = demand.aheadPerDay / demand.meanPerDay;
  if (ratio > 0.8 && ratio < 1.25) return "";
  return `, likely ${sayRate(demand.aheadPerDay, shop.locale)} in the weeks ahead as last year`;
}

/** "9 a day", "3 a week", "2 a month": the unit of time in which a person would count it. */
export function sayRate(perDay: number, locale: string): string {
  if (perDay >= 9.5) return `${plainNumber(perDay, locale)} a day`;
  if (perDay >= 1) return `${plainNumber(perDay, locale, 1)} a day`;
  if (perDay * 7 >= 1) return `${plainNumber(perDay * 7, locale, 1)} a week`;
  if (perDay * 30 >= 1) return `${plainNumber(perDay * 30, locale, 1)} a month`;
  return "less than one a month";
}

/** "more than 9 a day from here on", for a limit that must not be passed. */
function sayMore(perDay: number, locale: string): string {
  return perDay * 365 < 1 ? "at all from here on" : `more than ${sayLimit(perDay, locale)} from here on`;
}

/** "sells less than 9 a day from here on". */
function sayLess(perDay: number, locale: string): string {
  if (perDay * 365 < 1) return "no longer sells";
  return `sells less than ${sayLimit(perDay, locale)} from here on`;
}

/** A rate to compare with. Below one a month it is counted by the year: "less than less than one" says nothing. */
function sayLimit(perDay: number, locale: string): string {
  return perDay * 30 >= 1 ? sayRate(perDay, locale) : `${plainNumber(perDay * 365, locale)} a year`;
}

function sayDays(days: number, locale: string): string {
  const count = plainNumber(days, locale);
  return `${count} ${count === "1" ? "day" : "days"}`;
}

/** "14 to 21 days" */
export function sayLead({ typicalDays, slowDays }: Case["lead"]): string {
  const slow = `${slowDays} ${slowDays === 1 ? "day" : "days"}`;
  return typicalDays === slowDays ? slow : `${typicalDays} to ${slow}`;
}

/** As the founder's settings name it, else as most of its products in Shopify do; null where neither does. */
export function supplierName({ supplier, variant }: Case): string | null {
  return supplier?.name ?? variant.vendor;
}

function supplierTakes(found: Case): string {
  const name = supplierName(found);
  return name === null ? "a new order takes" : `${name} take`;
}

/** What the stock does, for "At that rate the stock …": "lasts 3 to 5 days". */
export function sayRunOut({ runsOutIn, demand }: Outlook, found: Case): string {
  if (found.stock.available <= 0) return "has run out";
  const low = Math.floor(runsOutIn.p10);
  const high = Math.ceil(runsOutIn.p90);
  if (low >= Math.min(FAR_DAYS, demand.days) || high >= demand.days)
    return `lasts ${sayDays(low, found.shop.locale)} or more`;
  if (high <= 1) return "lasts a day at most";
  return low === high ? `lasts ${low} days` : `lasts ${low} to ${high} days`;
}

/** Units on own orders, overdue ones as far as they are likely to come. */
function likelyOrdered(found: Case): number {
  const overdue = overdueOf(found);
  return found.orderedUnits - (overdue ? overdue.units - overdue.likelyUnits : 0);
}

/** What would turn the decision around, each as a person would say it to a buyer. */
export function changesMind(found: Case, { best, putOffDays }: Outlook): string[] {
  const { stock, lead, demand, shop } = found;
  const supply = Math.max(0, stock.available) + likelyOrdered(found) + found.undatedUnits;
  const said: string[] = [];
  // An order placed in a week lands after the slow lead time at the latest; stock that lasts until then can wait.
  const enoughPerDay = supply / (lead.slowDays + 7);
  if (best.id === "wait_week") {
    const tooFast = supply / Math.max(1, lead.slowDays);
    if (tooFast > demand.aheadPerDay) said.push(`If it sells ${sayMore(tooFast, shop.locale)}, order now.`);
    return said;
  }
  if (enoughPerDay > 0 && enoughPerDay < demand.aheadPerDay)
    said.push(`If it ${sayLess(enoughPerDay, shop.locale)}, wait.`);
  const quickDays = Math.floor(supply / demand.aheadPerDay) - 7;
  if (quickDays >= 1 && quickDays < lead.slowDays)
    said.push(
      `If a new order lands within ${quickDays} ${quickDays === 1 ? "day" : "days"}, it can wait a week.`,
    );
  if (said.length === 0)
    said.push(`If you will stop selling it within ${putOffDays + lead.typicalDays} days, do not reorder.`);
  return said;
}

/** The line under an option: what it costs, and what could go wrong. */
export function tradeOff(plan: Plan, found: Case, outlook: Outlook): string {
  const { shop, contribution } = found;
  const cash = plan.size ? roughMoney(estimated(plan.size.cashMinor, shop.currency), shop.locale) : "";
  const about = contribution.unitCostMinor === null ? "about " : "";
  const lost = sayLost(plan.lostUnits, shop.locale);
  switch (plan.id) {
    case "nothing":
      return `The measure: no order goes out in the next ${outlook.putOffDays} days, and ${lost} by the time a late one lands.`;
    case "wait_week":
      return `Keeps ${about}${cash} free for a week; ${lost}, against ${sayLostShort(orderedNow(outlook).lostUnits, shop.locale)} when ordered now.`;
    case "order_smaller":
      return `Binds ${about}${cash}; ${lost}. Lasts about ${sayDays(lastsDays(plan, found), shop.locale)}, so the next order comes sooner.`;
    case "order_now":
      return `Binds ${about}${cash}; ${lost} before it lands. ${bent(plan, found) ?? ifItSlows(plan, found)}`;
  }
}

function orderedNow({ plans, nothing }: Outlook): Plan {
  return plans.find(({ id }) => id === "order_now") ?? nothing;
}

function sayLost(units: number, locale: string): string {
  if (units < 0.5) return "hardly a sale is missed";
  const count = plainNumber(units, locale);
  return `about ${count} ${count === "1" ? "sale is" : "sales are"} missed`;
}

function sayLostShort(units: number, locale: string): string {
  return units < 0.5 ? "hardly any" : `about ${plainNumber(units, locale)}`;
}

function bent({ size }: Plan, found: Case): string | null {
  if (!size) return null;
  const { settings, shop } = found;
  const count = (units: number) => plainNumber(units, shop.locale);
  const limit = roughMoney(estimated(settings.cashLimitMinor ?? 0, shop.currency), shop.locale);
  switch (size.bentBy) {
    case "minimum":
      return `Their minimum makes it ${count(size.units - size.neededUnits)} more than needed, which lie longer.`;
    case "cash_limit":
      return `Your limit of ${limit} keeps it below the ${count(size.neededUnits)} needed.`;
    case "above_cash_limit":
      return `Even their smallest order is above your limit of ${limit}.`;
    case null:
      return null;
  }
}

/** The risk of too much, in the time it would take to sell at the low end. */
function ifItSlows(plan: Plan, found: Case): string {
  const slow = (found.demand.p10PerDay * found.demand.aheadPerDay) / found.demand.meanPerDay;
  const days = ((plan.size?.units ?? 0) + Math.max(0, found.stock.available)) / slow;
  const weeks = Math.round(days / 7);
  if (!Number.isFinite(days) || weeks > 104) return "If sales stop, it stays on the shelf.";
  const lasts = days < 14 ? sayDays(Math.max(1, Math.round(days)), found.shop.locale) : `${weeks} weeks`;
  return `If sales slow to ${sayRate(slow, found.shop.locale)}, it lasts ${lasts}.`;
}

function lastsDays(plan: Plan, found: Case): number {
  return Math.round((plan.size?.units ?? 0) / found.demand.aheadPerDay);
}

/** The day on which half of the futures run out; today when none are left. */
export function runOutDay({ shop, stock }: Case, { runsOutIn }: Outlook): Day {
  return addDays(shop.today, stock.available <= 0 ? 0 : Math.round(runsOutIn.p50));
}
