/** The sentences about a write of which nobody but the founder can tell whether it arrived, in ICU MessageFormat. */

export const titles = {
  look: "Say whether “{matter}” arrived: nobody else can tell",
  optionLook: "Look in Shopify, and say in History what you found",
  again: "Do it again by hand, unlooked",
  nothing: "Leave it open",
} as const;

export const reason =
  "It was sent {began} and the answer got lost; looking for it has ended. Until you say so, its draft is neither changed nor sent again{has_goods, select, yes {, and done by hand as well it may come twice: goods of {goods}} other {}}.";

export const tradeOffs = {
  look: "Its receipt shows what every look found and what stood before. If it did not arrive, the draft comes back to you; if it did, the decision is answered.",
  again:
    "Quick where it never arrived. Where it did, the goods come twice: about {double_share} of their worth of {goods} goes into sending them back, or into keeping them.",
  nothing:
    "The measure: if it did not arrive, the trouble that it was for stays, and nothing of it can be prepared again.",
} as const;

export const assumptions = {
  arrived:
    "After all looks failed, it arrived about {arrived_likely} of the time, and likely between {arrived_low} and {arrived_high}. A judgement: nobody has counted.",
  double:
    "Goods that come twice cost {double_low} to {double_high} of what they are worth. A judgement, stated as such.",
} as const;

export const missing = {
  exposure: "What it would cost if it happened twice is not known.",
  exposureEffect: "So doing it again by hand is not worked out as a choice. Look first.",
} as const;

export const changesMind = {
  sure: "If you are more than {even} sure that it arrived, it need not be looked for.",
  seen: "If you see it in Shopify, say that it arrived; then nothing of this is left.",
} as const;

export const calculation = {
  stake:
    "The decision that it was for is worth {stake_likely}, eight times in ten between {stake_low} and {stake_high}.",
  look: "It did not arrive about {lost_likely} of the time; then looking gives that back: {gain_likely}, eight times in ten between {gain_low} and {gain_high}.",
  waiting: "Of {waiting} that the decision loses a day, that share is lost by leaving it open.",
} as const;
