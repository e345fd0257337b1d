/**
 * The sentences of a stock-out alert, in ICU MessageFormat (`app/ops/words/template.ts`). They state facts in slots
 * alone; test/guarantees/ holds this. A sentence is the same every time that its facts are.
 */

const SUPPLIER_TAKES =
  "{has_supplier, select, yes {{supplier} take} other {a new order takes}} {lead}{has_lead_orders, select, yes { by {lead_orders} of your own} other {}}";
const LEFT = `{has_left, select,
  yes {{left} left}
  other {{has_oversold, select, yes {{oversold} more sold than there were} other {none left}}}}`;

/** Where the unit cost is not known, cash is an estimate. */
const CASH = "{has_unit_cost, select, yes {{cash}} other {about {cash}}}";
const SALES_MISSED = `{has_missed, select,
  yes {about {missed} {missed_count, plural, one {is} other {are}} missed}
  other {hardly a sale is missed}}`;

/** A rate to compare with. Below one a month it is counted by the year: “less than less than one” says nothing. */
const LIMIT = "{has_limit, select, yes {{limit}} other {{limit_per_year} a year}}";

const STOCK = "At that rate the stock";

export const titles = {
  today: "Reorder {product} {today}",
  by: "Reorder {product} by {decide_by}",
  order: "Order {order} now",
  expedite: "Order {order} now, delivered in {quick}",
  slowDemand: "Order {order} now, and charge {new_price} until it lands",
  waitWeek: "Wait a week",
  nothing: "Do nothing",
} as const;

/** One sentence that a founder could repeat to a partner. */
export const reason = [
  "Sells {rate}",
  "{has_rate_ahead, select, yes {, likely {rate_ahead} in the weeks ahead as last year} other {}}",
  `, ${LEFT}`,
  "{has_on_the_way, select, yes {, {on_the_way} on the way} other {}}",
  "{has_overdue, select, yes {, {overdue} overdue} other {}}",
  `, and ${SUPPLIER_TAKES}.`,
].join("");

export const changesMind = {
  sellsAtAll: "If it sells at all from here on, order now.",
  sellsMore: `If it sells more than ${LIMIT} from here on, order now.`,
  sellsNoLonger: "If it no longer sells, wait.",
  sellsLess: `If it sells less than ${LIMIT} from here on, wait.`,
  landsSooner: "If a new order lands within {quick}, it can wait a week.",
  speedCosts: "If the speed costs {worth} or more, take the usual delivery.",
  ends: "If you will stop selling it within {horizon}, do not reorder.",
} as const;

/** The line under an option: what it costs. */
export const tradeOffs = {
  nothing: `The measure: no order goes out in the next {put_off}, and ${SALES_MISSED} by the time a late one lands.`,
  waitWeek: `Keeps ${CASH} free for a week; ${SALES_MISSED}, against {has_missed_now, select, yes {about {missed_now}} other {hardly any}} when ordered now.`,
  orderSmaller: `Binds ${CASH}; ${SALES_MISSED}. Lasts about {lasts}, so the next order comes sooner.`,
  expedite: `Binds ${CASH}, and {surcharge} more for the speed{has_assumed, select, yes {, as assumed} other {}}; ${SALES_MISSED}, against {has_missed_now, select, yes {about {missed_now}} other {hardly any}} when delivered as usual. Worth it while the speed costs less than {worth}.`,
  slowDemand: `About {stay_away} {stay_away_count, plural, one {sale is} other {sales are}} given up for the price, and ${SALES_MISSED}, against {has_missed_now, select, yes {about {missed_now}} other {hardly any}} at {old_price}. Customers see it, and it has to be put back. The draft is the price alone: approve the order as well.`,
  orderNow: `Binds ${CASH}; ${SALES_MISSED} before it lands.`,
} as const;

/** Why a choice is shown to compare and never recommended. */
export const why = {
  quickShown: "Not advised while what the speed takes is assumed.",
  aboveLimit: "Not advised: the speed would take the order above your limit.",
  dearerShown: "Not advised by us: it comes on top of the order, and what it does to sales is assumed.",
} as const;

/** What could go wrong with the full order. */
export const risks = {
  minimum: "Their minimum makes it {surplus} more than needed, which lie longer.",
  cashLimit: "Your limit of {cash_limit} keeps it below the {needed} needed.",
  aboveCashLimit: "Even their smallest order is above your limit of {cash_limit}.",
  salesStop: "If sales stop, it stays on the shelf.",
  salesSlow: "If sales slow to {slow_rate}, it lasts {lasts}.",
} as const;

export const assumptions = {
  lostSales:
    "{lost_share} of missed sales are lost for good; the others wait or buy something else from you.",
  orderSize:
    "An order should cover {cover} of sales from the day it lands, with a chance of {service_level}.",
  nothingMeans:
    "Doing nothing means that no order goes out for {put_off}. Choices are compared until such a late order would land, {late_lead} from {today}.",
  holding: "Keeping stock for a year costs {holding} of what it cost.",
  seasonal:
    "It goes on selling as in recent weeks, rising and falling as products of its type did a year ago; no coming promotion is counted in.",
  steady:
    "It goes on selling as in recent weeks, give or take what past weeks have varied; no season or coming promotion is counted in, since a year of sales is not known.",
  quickAssumed:
    "A quicker delivery is taken to need {quick}, and {speed_share} of what the goods cost: nobody said what is asked for it, so it is shown and not recommended.",
  quickTold: "A quicker delivery needs {quick}, and {speed_share} of what the goods cost, as you set it.",
  dearer:
    "For each percent on the price, {elasticity_low} to {elasticity_high} percent fewer are taken to sell, a cautious reading of published studies; yours may differ, so a higher price is shown and not recommended.",
  undatedIncoming:
    "The {undated} that Shopify shows as incoming without a day {undated_count, plural, one {lands} other {land}} on any day within a usual delivery.",
  presumedOut:
    "On {presumed} without a single sale it was taken to be out of stock, so {presumed_count, plural, one {it is} other {they are}} left out: from before Ops Room kept its own stock log.",
  hugeOrder: "One day of {huge} is counted as {counted_as}: it stands alone and is taken for an exception.",
} as const;

export const missing = {
  supplier: "Its supplier is not named in Shopify.",
  lead: "How long {supplier} take is not known.",
  leadEffect:
    "Your default of {lead} is used; a quicker or slower supplier moves both the money and the day to decide.",
  overdue: "An order of {overdue_units} is {late} overdue.",
  overdueEffect:
    "Its units are not certain any more: about {likely} of them are counted on, the fewer the longer it takes. If they have come, or will not, say so.",
  unshown:
    "{unshown} {unshown_count, plural, one {is} other {are}} open on your own orders, but no longer incoming in Shopify.",
  unshownEffect:
    "They are not counted on: somebody may have taken them in, or off, in Shopify by hand. If they are still to come, less is at stake.",
  reach: "Sales are known back to {since} only.",
  reachEffect: "Fewer days make the range wider.",
  fewDays: "Only {days_used} {days_used_count, plural, one {tells} other {tell}} how it sells.",
  fewDaysEffect: "The range is wide, and narrows by itself with each week of sales.",
} as const;

/** "How it was calculated", in the order in which a buyer would do it on paper. */
export const calculation = {
  rate: "It sold {sold} on {days_used}; that is {rate} (eight times in ten between {rate_low} and {rate_high}).",
  season: "A year ago the four weeks ahead sold {season} times what the present weeks did: {rate_ahead}.",
  stockIsOut: `${STOCK} has run out; a new order takes {lead}.`,
  stockLastsLong: `${STOCK} lasts {lasts} or more; a new order takes {lead}.`,
  stockLastsADay: `${STOCK} lasts a day at most; a new order takes {lead}.`,
  stockLasts: `${STOCK} lasts {lasts}; a new order takes {lead}.`,
  futures:
    "{paths} futures of sales and delivery were played forward day by day, each with every choice. Without an order for {put_off}, about {missed_nothing} {missed_nothing_count, plural, one {sale is} other {sales are}} missed until a late one lands; with the best choice about {missed_best}.",
  saved:
    "Saved: ({missed_nothing} − {missed_best}) × {lost_share} lost for good × {unit}, less the cost of keeping more stock at {holding} a year{has_surcharge, select, yes {, and {surcharge} for the speed} other {}}: {mean} on average, {low} to {high} eight times in ten.",
  waiting: "The same choice a day later saves {waiting} less: the cost of waiting a day.",
} as const;

/** What could not be looked at, and why. */
export const notes = {
  untracked: "{count} without stock tracking in Shopify: running out cannot be seen.",
  keeps_selling: "{count} set to sell when out of stock: no sale is lost, so none is alerted.",
  not_stocked: "{count} stocked at no active location: there is no stock to look at.",
  no_sales:
    "{count} without sales that tell how {count_count, plural, one {it sells} other {they sell}}: whether {count_count, plural, one {it needs} other {they need}} an order is not known.",
  no_price: "{count} without a price: no money is at stake.",
  below_cost: "{count} sold at or below cost: running out loses no money.",
} as const;
