/** The sentences about two decisions of which one undoes the other, in ICU MessageFormat; facts stand in slots alone. */

/** What the later one did, after the earlier one; by the kind of thing. */
export const whats = {
  price: "It moves a price back that the other moved",
  selling: "It turns a product's selling when out of stock back",
  status: "It turns a product's status back",
  buying: "Units of a product are bought and called off",
  hold: "It turns an order's hold back",
} as const;

export const words = {
  title: "Look again: “{later}” undoes “{earlier}” of {earlier_day}",
  assumptions: {
    unmeant:
      "Of decisions that go against one of the last {window}, {unmeant_low} to {unmeant_high} are taken to be unmeant. A guess: most are a change of mind.",
    undone:
      "Of what the earlier one was worth, {undone_low} to {undone_high} are taken to be lost by it. A guess.",
  },
  calculation: [
    {
      text: "“{earlier}” was worth {stake} as last looked at.",
      evidence: ["at_stake"],
    },
    {
      text: "Of that, the share that is undone, where it was not meant; on {paths} draws of both that is {gain_likely}, eight times in ten between {gain_low} and {gain_high}.",
      evidence: ["unmeant", "undone", "gain"],
    },
    { text: "Each day that it stays costs about {per_day} of that.", evidence: ["per_day"] },
  ],
  changesMind: [
    "If you are more than {even} sure that both were meant, leave them.",
    "If things have changed since, or you changed your mind, all is well: dismiss this.",
  ],
} as const;

export const reasons = {
  done: "You approved “{earlier}” on {earlier_day} and “{later}” on {later_day}, {apart} later.",
  waiting:
    "You approved “{earlier}” on {earlier_day}, and “{later}” on {later_day} is approved and not carried out yet.",
} as const;

export const options = {
  look: {
    title: "Compare the two, and take back the one that was not meant",
    tradeOff: "Both stand in History with what was known then; what can be undone has its button there.",
  },
  nothing: { title: "Keep both", tradeOff: "The measure: the later one stands." },
} as const;
