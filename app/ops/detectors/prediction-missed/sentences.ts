/** The sentences about predictions that missed their range, in ICU MessageFormat; facts stand in slots alone. */

export const titles = {
  sales: "Allow for more: only {held} of {outcomes} sold as was expected",
  stock: "Allow for more: of {outcomes}, stock came to what was expected for only {held}",
  sales_less: "Keep less in reserve: of {outcomes}, only {held} sold as was expected, and {below} less",
  stock_less:
    "Keep less in reserve: of {outcomes}, stock came to what was expected for only {held}, and more was left of {above}",
  delivery: "Set delivery times anew: only {held} of {outcomes} came when they were expected",
} as const;

const TEST =
  "Ranges are to hold what comes {expected} of the time; these held {share} of the time, with {above} above and {below} below. By chance alone so few would hold {chance} of the time.";

const SALES = `Of {outcomes} that you approved since {since}, what was ordered sold within the expected range for {held}. ${TEST}`;
const STOCK = `Of {outcomes} that you approved since {since}, what was left of the product lay within the expected range for {held}. ${TEST}`;

export const reasons = {
  sales: SALES,
  stock: STOCK,
  sales_less: SALES,
  stock_less: STOCK,
  delivery: `Of {outcomes} that you approved since {since}, {held} came within the expected days. ${TEST}`,
} as const;

/** What it means for the figures, and what the link to the setting is called. */
export const cures = {
  sales: {
    text: "How differently products sell is more than their past told.",
    effect:
      "Money of orders is shown as surer than it is: the least may well be undercut, and an order sized by it run out.",
    label: "Change the chance of not running out",
  },
  stock: {
    text: "Stock goes another way than sales and deliveries tell.",
    effect:
      "The day on which something runs out is shown as surer than it is, and so is the last day to order.",
    label: "Change the chance of not running out",
  },
  sales_less: {
    text: "Products mostly sell less than their past told.",
    effect: "Money of orders is shown as surer than it is: what is ordered lies longer than was said.",
    label: "Change the chance of not running out",
  },
  stock_less: {
    text: "More is left than sales and deliveries told.",
    effect: "The day on which something runs out is shown too early, and so is the last day to order.",
    label: "Change the chance of not running out",
  },
  delivery: {
    text: "Deliveries take other times than are set.",
    effect: "The last day to order, and what waiting costs, are worked out from days that do not hold.",
    label: "Change the delivery times",
  },
} as const;

const ORDERS_MORE =
  "By hand, under Settings: every order from then on keeps more in reserve, which binds cash.";

const ORDERS_LESS =
  "By hand, under Settings: every order from then on keeps less in reserve, and something runs out more often.";

export const options = {
  set: {
    sales: "Raise the chance of not running out",
    stock: "Raise the chance of not running out",
    sales_less: "Lower the chance of not running out",
    stock_less: "Lower the chance of not running out",
    delivery: "Set delivery times by what came",
  },
  tradeOffs: {
    sales: ORDERS_MORE,
    stock: ORDERS_MORE,
    sales_less: ORDERS_LESS,
    stock_less: ORDERS_LESS,
    delivery:
      "By hand, under Settings: of each supplier, or for all. Orders become due on other days from then on.",
  },
  nothing: {
    title: "Leave it as it is",
    tradeOff: "The measure: ranges stay as narrow as they are, until what came has taught otherwise.",
  },
} as const;

export const words = {
  assumptions: {
    range:
      "What is compared: what each alert said when its order was approved, with what came since. Sales over the weeks after it, on days that closed with stock; stock before the order lands; days until its first receipt.",
    lost: "Where a range did not hold, {lost_low} to {lost_high} of what the choice was to bring is taken to be lost. That is a guess.",
    back: "Another setting is taken to bring back {back_low} to {back_high} of that. That is a guess.",
  },
  calculation: [
    {
      text: "{held} of {outcomes} held: {share}, against {expected}. That so few hold by chance, by the binomial distribution: {chance}.",
      evidence: ["outcomes", "held", "above", "below", "share", "expected", "chance"],
    },
    {
      text: "In a quarter these choices were to bring {worth}; × what held too seldom × what is lost by it × what is brought back.",
      evidence: ["worth", "lost", "back"],
    },
    {
      text: "On {paths} futures that is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day.",
      evidence: ["gain", "per_day"],
    },
  ],
  changesMind: [
    "If another setting brings back less than {even} of what is lost, leave it.",
    "If you know what made these weeks unlike others, and that it is over, leave the setting.",
    "If receipts or stock were entered late or by guess, mend that first.",
  ],
} as const;

/** What cannot be told yet. */
export const notes = {
  sales: "Whether sales are predicted well cannot be told yet: it is known of {count}, and it takes {least}.",
  stock: "Whether stock is predicted well cannot be told yet: it is known of {count}, and it takes {least}.",
  delivery:
    "Whether deliveries are predicted well cannot be told yet: it is known of {count}, and it takes {least}.",
} as const;
