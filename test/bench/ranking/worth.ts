/** What a decision really brings, by the future that comes true. Minor units. */
import { USUAL_SHARE } from "../../../app/ops/facts/payment-fee.ts";
import { WINDOW_DAYS } from "../../../app/ops/detectors/shared/variant-demand.ts";
import { CAMPAIGN_DAYS, type Truth } from "./truth.ts";

/** The terms of a shop that has set nothing: see app/ops/facts/settings.ts. */
const LOST_SHARE = 0.7;
const HOLDING_PER_DAY = 0.25 / 365;
const COVER_DAYS = 45;
/** Part of a payment fee per order: what cards usually cost in US dollars. */
const FEE_FIXED_MINOR = 22;
/** Worth of what is left after a year, of its cost. */
const LEFT_WORTH = 0.6;
const YEAR_DAYS = 365;
/** How long "do nothing" puts an order off. */
const PUT_OFF_DAYS = 30;
/** A price is held down until no more than this of usual sales is left. */
const KEEP_DAYS = 182;

/** One decision about a product on a day of the campaign. */
export type Decision = { day: number } & ({ order: number } | { priceMinor: number });

/** What one unit sold really leaves. */
function leavesOf({ priceMinor, unitCostMinor, saleCostShare }: Truth): number {
  return priceMinor - unitCostMinor - priceMinor * (USUAL_SHARE + saleCostShare) - FEE_FIXED_MINOR;
}

/** Contribution against deciding nothing in the whole campaign. */
export function worthOf(truth: Truth, decision: Decision): number {
  return against(truth, decision, CAMPAIGN_DAYS);
}

/** The same against deciding nothing for a month from the day of the decision, as an alert's stake has it. */
export function keptOf(truth: Truth, decision: Decision): number {
  return against(truth, decision, decision.day + PUT_OFF_DAYS);
}

function against(truth: Truth, decision: Decision, lateDay: number): number {
  if ("order" in decision) {
    const until = lateDay + truth.leadDays;
    return ordering(truth, decision, until) - ordering(truth, null, until);
  }
  const until = lateDay - CAMPAIGN_DAYS + YEAR_DAYS;
  return selling(truth, decision, until) - selling(truth, null, until);
}

/**
 * Until an order that was put off would land: sales lost, and the cost of keeping stock; what lies
 * beyond the usual cover by then pays for the time that it will still lie there.
 */
function ordering(truth: Truth, decision: { day: number; order: number } | null, until: number): number {
  const arrival = decision ? decision.day + truth.leadDays : Infinity;
  let stock = truth.stock;
  let lost = 0;
  let held = 0;
  for (let day = 0; day < until; day += 1) {
    if (day === arrival) stock += decision?.order ?? 0;
    const wanted = truth.wanted[WINDOW_DAYS + day] ?? 0;
    const sold = Math.min(wanted, Math.max(0, stock));
    lost += wanted - sold;
    stock -= sold;
    held += Math.max(0, stock);
  }
  const rate = meanAfter(truth, until);
  const beyond = Math.max(0, stock - rate * COVER_DAYS);
  const lying = rate > 0 ? beyond * Math.min(1, (HOLDING_PER_DAY * beyond) / rate / 2) : beyond;
  return -lost * LOST_SHARE * leavesOf(truth) - (held * HOLDING_PER_DAY + lying) * truth.unitCostMinor;
}

function meanAfter({ wanted }: Truth, day: number): number {
  const days = wanted.slice(WINDOW_DAYS + day, WINDOW_DAYS + day + COVER_DAYS);
  return days.reduce((sum, units) => sum + units, 0) / Math.max(1, days.length);
}

/** A year of selling down: what sales bring in, less the cost of keeping, plus what is left is worth. */
function selling(truth: Truth, decision: { day: number; priceMinor: number } | null, until: number): number {
  const { wanted, priceMinor, unitCostMinor, elasticity } = truth;
  const usual = leavesOf(truth) + unitCostMinor;
  const off = decision ? priceMinor - decision.priceMinor : 0;
  const marked = usual - off * (1 - USUAL_SHARE - truth.saleCostShare);
  const quicker = decision ? (decision.priceMinor / priceMinor) ** -elasticity : 1;
  const keep = meanAfter(truth, 0) * KEEP_DAYS;
  let stock = truth.stock;
  let money = 0;
  for (let day = 0; day < until && stock > 0; day += 1) {
    const isMarked = decision !== null && day >= decision.day && stock > keep;
    const units = Math.min(stock, (wanted[WINDOW_DAYS + day] ?? 0) * (isMarked ? quicker : 1));
    stock -= units;
    money += units * (isMarked ? marked : usual) - stock * HOLDING_PER_DAY * unitCostMinor;
  }
  return money + stock * unitCostMinor * LEFT_WORTH;
}
