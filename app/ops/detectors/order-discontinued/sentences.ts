/** The sentences about an open order of what is no longer sold, in ICU MessageFormat; facts stand in slots alone. */

const GOODS = "{product}{has_others, select, yes { and {others} more} other {}}";

export const words = {
  title: `Cancel {units} of ${GOODS} on {order}: no longer sold`,
  reason: `{units} of ${GOODS} are still to come{has_supplier, select, yes { from {supplier}} other {}}, worth {value} at cost, though the store {has_deleted, select, yes {has deleted it} other {has archived it}}. What comes can be sold nowhere in it.`,
  assumptions: {
    worth: "What is bought and no longer sold is taken to bring {worth_low} to {worth_high} of its cost.",
    again:
      "Put on sale again, {again_low} to {again_high} of that loss are taken to be made up: why it was taken off is not known.",
    fee: "Of what is called off, the supplier is taken to keep {fee_low} to {fee_high}. The nearer its day, the likelier it has been sent. Both are guesses.",
  },
  calculation: [
    {
      text: "{units} still to come, at what the order says they cost: {value}.",
      evidence: ["open_units", "value"],
    },
    {
      text: "Called off, that is saved, less what they would bring after all and what the supplier keeps.",
      evidence: ["value", "worth", "fee"],
    },
    {
      text: "On {paths} draws of both, the best choice is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} of it goes each day that it is nearer.",
      evidence: ["gain", "per_day"],
    },
  ],
  changesMind: [
    "If it is coming back under another listing, let it come, and correct the order's product.",
    "If it is sold elsewhere, at a market or wholesale, let it come.",
  ],
} as const;

/** By what is worth most besides calling it off. */
export const turns = {
  sell: "If they keep more than {even} of what was to be paid, put it on sale again instead.",
  come: "If they keep more than {even} of what was to be paid, let it come.",
} as const;

export const options = {
  cancel: {
    title: "Call off {units}",
    tradeOff:
      "Frees {value}. If they have sent it, or keep a deposit, less; “Prepare a text” writes to them. Shopify's incoming falls with it.",
  },
  sell: {
    title: "Put it on sale again",
    tradeOff: "What comes can be sold, at whatever made you take it off. Nothing is called off.",
  },
  nothing: { title: "Let it come", tradeOff: "The measure: it comes, is paid for, and lies." },
} as const;

/** What could not be looked at. */
export const notes = {
  no_cost:
    "{count} of what is no longer sold, without a unit cost on the order: what is at stake is not known.",
  other_currency:
    "{count} of what is no longer sold, in another currency than your store's: no rate is known.",
} as const;
