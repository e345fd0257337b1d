import { addDays, type Day } from "../../facts/day.ts";
import { estimated, type Money } from "../../money/money.ts";
import type { FilledSlot, FilledSlots } from "../../words/contract.ts";
import { bare, counted, exact, paced, percent, rough, spoken } from "../../words/slot-values.ts";
import { isPaceSaid } from "../shared/break-even.ts";
import type { Case } from "./case.ts";
import type { Outlook, Plan } from "./outlook.ts";
import { overdueOf } from "./overdue.ts";
import * as sentences from "./sentences.ts";
import type { Telling } from "./telling.ts";

export { sayRate } from "../../words/say-rate.ts";

/** Last year's season is said where it moves the weeks ahead by a quarter or more. */
const SEASON_SAID = { below: 0.8, above: 1.25 };
/** Fewer missed sales than this are hardly one. */
const HARDLY_A_SALE = 0.5;
/** A rate below one a year is none. */
const NONE_PER_DAY = 1 / 365;
/** From here on a time is told in weeks, and beyond the longest not at all. */
const WEEKS_FROM_DAYS = 14;
const LONGEST_WEEKS = 104;

/** "Reorder Ceramic Mug, White by Thursday"; from the last day on: "Reorder Ceramic Mug, White today". */
export function titleFor({ found, say, fact }: Telling, decideBy: Day): string {
  const { today } = found.shop;
  const isLate = decideBy <= today;
  const day = fact("lead_typical", spoken(isLate ? today : decideBy), "The last day to decide in time");
  return isLate ? say(sentences.titles.today, { today: day }) : say(sentences.titles.by, { decide_by: day });
}

/** "Sells 9 a day, 31 left, and Kiln & Co take 14 to 21 days." */
export function reasonFor({ found, say, fact }: Telling): string {
  const { demand, stock, orderedUnits, undatedUnits } = found;
  const overdue = overdueOf(found)?.units ?? 0;
  const onTheWay = orderedUnits + undatedUnits - overdue;
  const ahead = demand.aheadPerDay / demand.meanPerDay;
  const isSeasonSaid = ahead <= SEASON_SAID.below || ahead >= SEASON_SAID.above;
  return say(sentences.reason, {
    ...(isSeasonSaid && { rate_ahead: fact("demand_ahead_per_day", paced(demand.aheadPerDay)) }),
    ...(stock.available > 0 && { left: fact("available", bare(stock.available, "units")) }),
    ...(stock.available < 0 && {
      oversold: fact("available", bare(-stock.available, "units"), "Sold beyond what there was"),
    }),
    ...(onTheWay > 0 && {
      on_the_way: fact(
        orderedUnits > overdue ? "on_order" : "incoming_undated",
        bare(onTheWay, "units"),
        "On the way",
      ),
    }),
    ...(overdue > 0 && { overdue: fact("on_order_overdue", bare(overdue, "units")) }),
  });
}

/** Units on own orders, overdue ones as far as they are likely to come. */
function likelyOrdered(found: Case): number {
  const overdue = overdueOf(found);
  return found.orderedUnits - (overdue ? overdue.units - overdue.likelyUnits : 0);
}

/** What would turn the decision around, each as a person would say it to a buyer. */
export function changesMind(telling: Telling): string[] {
  const { found, outlook, say, fact } = telling;
  const { stock, lead, demand, undatedUnits } = found;
  const { best, putOffDays } = outlook;
  const supply = Math.max(0, stock.available) + likelyOrdered(found) + undatedUnits;
  if (best.id === "wait_week") {
    const tooFast = supply / Math.max(1, lead.slowDays);
    if (tooFast <= demand.aheadPerDay) return [];
    const { sellsAtAll, sellsMore } = sentences.changesMind;
    return [tooFast < NONE_PER_DAY ? say(sellsAtAll) : say(sellsMore, limit(tooFast, telling))];
  }
  const said: string[] = [];
  if (best.quick) said.push(say(sentences.changesMind.speedCosts, { worth: speedWorth(best, telling) }));
  const slowDays = best.quick ? (lead.slowDays * best.quick.days) / lead.typicalDays : lead.slowDays;
  // An order placed in a week lands after the slow lead time at the latest; stock that lasts until then can wait.
  const enough = supply / (slowDays + 7);
  const { sellsNoLonger, sellsLess, landsSooner, ends } = sentences.changesMind;
  if (enough > 0 && enough < demand.aheadPerDay)
    said.push(enough < NONE_PER_DAY ? say(sellsNoLonger) : say(sellsLess, limit(enough, telling)));
  const quickDays = Math.floor(supply / demand.aheadPerDay) - 7;
  if (!best.quick && quickDays >= 1 && quickDays < lead.slowDays)
    said.push(say(landsSooner, { quick: fact("available", counted(quickDays, "days"), "Soon enough") }));
  if (said.length === 0) {
    const horizon = counted(putOffDays + lead.typicalDays, "days");
    said.push(say(ends, { horizon: fact("lead_typical", horizon, "Until a late order would land") }));
  }
  return said;
}

/** A rate that must not be passed, as people count it. */
function limit(perDay: number, { fact }: Telling): FilledSlots {
  const label = "What stock and orders last for";
  return isPaceSaid(perDay)
    ? { limit: fact("available", paced(perDay), label) }
    : { limit_per_year: fact("available", bare(perDay * 365, "units"), label) };
}

/** "Order 240 now", "Wait a week". */
export function optionTitle(plan: Plan, telling: Telling): string {
  const { found, say, fact } = telling;
  const { titles } = sentences;
  const units = () => fact("demand_per_day", bare(plan.size?.units ?? 0, "units"), "Units of the order");
  switch (plan.id) {
    case "order_now":
    case "order_smaller":
      return say(titles.order, { order: units() });
    case "expedite":
      return say(titles.expedite, { order: units(), quick: quickDays(plan, telling) });
    case "slow_demand": {
      const price = exact(inShop(plan.dearer?.newPriceMinor ?? 0, found));
      return say(titles.slowDemand, { order: units(), new_price: fact("price", price, "New price") });
    }
    case "wait_week":
      return say(titles.waitWeek);
    case "nothing":
      return say(titles.nothing);
  }
}

/** The line under an option: what it costs, and what could go wrong. */
export function tradeOff(plan: Plan, telling: Telling): string {
  const { found, outlook, say, fact, setting } = telling;
  const { tradeOffs } = sentences;
  const cash = plan.size && {
    cash: fact("contribution_per_unit", rough(inShop(plan.size.cashMinor, found)), "Cash that it binds"),
  };
  const facts: FilledSlots = { ...cash, ...missed("missed", plan.lostUnits, telling) };
  switch (plan.id) {
    case "nothing":
      return say(tradeOffs.nothing, {
        ...facts,
        put_off: setting("cover-days", "Put off for", counted(outlook.putOffDays, "days")),
      });
    case "wait_week":
      return say(tradeOffs.waitWeek, {
        ...facts,
        ...missed("missed_now", orderedNow(outlook).lostUnits, telling),
      });
    case "expedite":
      return say(tradeOffs.expedite, {
        ...facts,
        ...surcharge(plan, telling),
        ...missed("missed_now", orderedNow(outlook).lostUnits, telling),
        worth: speedWorth(plan, telling),
        ...(plan.quick?.isTold === false && { assumed: speedShare(plan, telling) }),
      });
    case "slow_demand":
      return say(tradeOffs.slowDemand, {
        ...facts,
        ...missed("missed_now", orderedNow(outlook).lostUnits, telling),
        stay_away: fact(
          "elasticity",
          bare(plan.dearer?.stayAwayUnits ?? 0, "sales"),
          "Given up for the price",
        ),
        old_price: fact("price", exact(inShop(found.variant.priceMinor, found))),
      });
    case "order_smaller":
      return say(tradeOffs.orderSmaller, {
        ...facts,
        lasts: fact("demand_per_day", counted(lastsDays(plan, found), "days"), "The order lasts for"),
      });
    case "order_now":
      return `${say(tradeOffs.orderNow, facts)} ${bent(plan, telling) ?? ifItSlows(plan, telling)}`;
  }
}

/** Why a choice is shown and not recommended. */
export function onlyShown({ quick, dearer }: Plan, { say }: Telling): string {
  const { why } = sentences;
  if (quick?.isTold) return say(why.aboveLimit);
  return say(dearer ? why.dearerShown : why.quickShown);
}

/** What the speed costs; nothing of a delivery as usual. */
export function surcharge({ quick }: Plan, { found, fact }: Telling): FilledSlots {
  if (!quick) return {};
  const value = rough(inShop(quick.surchargeMinor, found));
  return { surcharge: fact("quick_cost_share", value, "What the speed costs") };
}

/** Days from order to shelf by the quicker delivery. */
export function quickDays({ quick }: Plan, { fact }: Telling): FilledSlot {
  return fact("quick_days", counted(quick?.days ?? 0, "days"));
}

/** The most that the speed is worth: what it saves before it is paid for. */
function speedWorth({ quick }: Plan, { found, fact }: Telling): FilledSlot {
  return fact("quick_days", rough(inShop(quick?.worthMinor ?? 0, found)), "What the speed is worth");
}

/** What the speed costs, of what the goods do. */
export function speedShare({ quick }: Plan, { fact }: Telling): FilledSlot {
  return fact("quick_cost_share", percent(quick?.costShare ?? 0));
}

function orderedNow({ plans, nothing }: Outlook): Plan {
  return plans.find(({ id }) => id === "order_now") ?? nothing;
}

function missed(name: "missed" | "missed_now", units: number, { fact }: Telling): FilledSlots {
  if (units < HARDLY_A_SALE) return {};
  const value = name === "missed" ? counted(units, "sales") : bare(units, "sales");
  return { [name]: fact("missed_best", value, "Sales missed") };
}

function bent({ size }: Plan, { found, say, fact, setting }: Telling): string | null {
  if (!size) return null;
  const { risks } = sentences;
  const cashLimit = () =>
    setting("cash-limit", "Your limit", rough(inShop(found.settings.cashLimitMinor ?? 0, found)));
  switch (size.bentBy) {
    case "minimum": {
      const surplus = bare(size.units - size.neededUnits, "units");
      return say(risks.minimum, { surplus: fact("demand_per_day", surplus, "More than needed") });
    }
    case "cash_limit": {
      const needed = fact("demand_per_day", bare(size.neededUnits, "units"), "Needed");
      return say(risks.cashLimit, { cash_limit: cashLimit(), needed });
    }
    case "above_cash_limit":
      return say(risks.aboveCashLimit, { cash_limit: cashLimit() });
    case null:
      return null;
  }
}

/** The risk of too much, in the time it would take to sell at the low end. */
function ifItSlows(plan: Plan, { found, say, fact }: Telling): string {
  const { salesStop, salesSlow } = sentences.risks;
  const slow = (found.demand.p10PerDay * found.demand.aheadPerDay) / found.demand.meanPerDay;
  const days = ((plan.size?.units ?? 0) + Math.max(0, found.stock.available)) / slow;
  const weeks = Math.round(days / 7);
  if (!Number.isFinite(days) || weeks > LONGEST_WEEKS) return say(salesStop);
  const lasts =
    days < WEEKS_FROM_DAYS ? counted(Math.max(1, Math.round(days)), "days") : counted(weeks, "weeks");
  return say(salesSlow, {
    slow_rate: fact("demand_per_day", paced(slow), "Sells at the low end"),
    lasts: fact("demand_per_day", lasts, "Stock and order last for"),
  });
}

function lastsDays(plan: Plan, found: Case): number {
  return Math.round((plan.size?.units ?? 0) / found.demand.aheadPerDay);
}

function inShop(minor: number, { shop }: Case): Money {
  return estimated(minor, shop.currency);
}

/** The day on which half of the futures run out; today when none are left. */
export function runOutDay({ shop, stock }: Case, { runsOutIn }: Outlook): Day {
  return addDays(shop.today, stock.available <= 0 ? 0 : Math.round(runsOutIn.p50));
}
