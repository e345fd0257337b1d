/** The sentences about promotions that did not start or stop, in ICU MessageFormat; facts stand in slots alone. */
const worth =
  "What an order leaves is taken as {margin_low} to {margin_high} of what is paid, as in your settings.";
const gain =
  "On {paths} futures that is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; waiting a day costs {per_day}.";

export const words = {
  runs_on: {
    title: "End {name}: its occasion is over, and it still takes {taken} a week off",
    reason:
      "{name} is on since {began} and has no end in sight, though what its name says was over {over}. It still takes {taken} a week off orders of {paid}.",
    assumptions: {
      anyway: "Of those who use it, {anyway_low} to {anyway_high} are taken to buy without it as well.",
      goes_on: "If nobody ends it, it is taken to run on for {goes_on} more.",
      worth,
      taken:
        "What a code’s orders had taken off is counted as the code’s. What is given to everybody is not named on orders: it is taken to be used as often as since it began.",
    },
    calculation: [
      { text: "{taken} a week are given away on orders of {paid}.", evidence: ["taken", "paid", "uses"] },
      { text: gain, evidence: ["anyway", "goes_on", "margin", "gain", "per_day"] },
    ],
    changesMind: [
      "If fewer than {even} of those who use it would buy without it, let it run.",
      "If it is meant to go on under its old name, dismiss this, and give it an end in Shopify.",
    ],
  },
  never_applies: {
    title: "Look at {name}: it is on, and no order had it",
    reason:
      "{name} is on for everybody since {began}, and of {orders} since then none had it. Who came for it did not get it.",
    assumptions: {
      mistake:
        "That it is set up wrong, and not only for goods that nobody bought, is taken to be {mistake_low} to {mistake_high} likely.",
      leaves:
        "Then {leaves_low} to {leaves_high} of customers are taken to leave without buying, and {writes_low} to {writes_high} to write, each answer at {contact_low} to {contact_high}.",
      goes_on: "Without this, somebody is taken to notice within {goes_on}.",
      worth,
    },
    calculation: [
      { text: "None of {orders} in {days} had it.", evidence: ["orders", "days", "uses"] },
      {
        text: "Likely a mistake × (orders lost × what one leaves + answers) × days until somebody notices.",
        evidence: ["mistake", "leaves", "writes", "contact", "goes_on", "margin"],
      },
      { text: gain, evidence: ["gain", "per_day"] },
    ],
    changesMind: [
      "If a mistake is less likely than {even}, leave it.",
      "If it is for a few goods, or from an amount that no order reached, all is well: dismiss this.",
    ],
  },
} as const;

export const options = {
  end: {
    title: "End it in Shopify",
    tradeOff:
      "Under Discounts, with Deactivate; it can be made active again. Some who counted on it will not buy.",
  },
  mend: {
    title: "Put something into a cart and see why it does not apply",
    tradeOff:
      "Some minutes: the goods it is for, the least amount, the market, and which other discounts it may stand with.",
  },
  nothing: { title: "Leave it", tradeOff: "The measure: it stays as it is until somebody notices." },
} as const;

export const notes = {
  unknown:
    "{count} {count_count, plural, one {is} other {are}} on though the occasion is over, but {count_count, plural, one {does} other {do}} not say what share is taken off, so what it costs cannot be told.",
} as const;
