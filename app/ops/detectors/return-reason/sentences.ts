import { RETURN_ASSUMPTIONS } from "../shared/returns/cluster-telling.ts";

/** The sentences about a product that comes back for one reason, in ICU MessageFormat; facts stand in slots alone. */

/** What customers say, as a half sentence; other reasons are said in Shopify’s own word. */
export const whys: Readonly<Record<string, string>> = {
  small: "it was smaller than they thought",
  large: "it was larger than they thought",
  not_as_described: "it was not as described",
  look: "its look was not what they expected",
} as const;

export const otherWhy = "of its {handle}";

export const words = {
  title: "Say it on the page of {product}: {orders} of {named} sent it back because {why}",
  reason:
    "In {window}, {share} of its returns that named a reason came because {why}; of the other products {habit} do. Each costs you about {per_return}.",
  assumptions: {
    prevented:
      "A clear word on size or look, or a better photo, is taken to prevent {prevented_low} to {prevented_high} of these returns.",
    ...RETURN_ASSUMPTIONS,
    work: "Changing the page is taken to cost {work_low} to {work_high} of somebody’s time.",
    named: "Returns without a reason are taken to be as the others.",
  },
  calculation: [
    {
      text: "{orders} of {named} returns with a reason name this one: {share_low} to {share_high} by the counts, where {habit} is usual.",
      evidence: ["orders", "named", "share", "habit"],
    },
    {
      text: "What comes back beyond that costs the way back, and the goods where they cannot be sold again.",
      evidence: ["back", "unsellable"],
    },
    {
      text: "On {paths} futures, saying it on the page is worth {gain_likely} over {ahead}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day.",
      evidence: ["prevented", "work", "gain", "per_day"],
    },
  ],
  changesMind: [
    "If a word on the page prevents fewer than {even} of these returns, leave it.",
    "If the page says it already, look at the photos instead: customers read those.",
    "If a new batch differs from the last one, ask the supplier rather than change the page.",
  ],
} as const;

export const options = {
  say: {
    title: "Say it on the product’s page",
    tradeOff:
      "A note on size, measures or look, or a photo beside something known, by hand in Shopify. Some will not buy it who would have sent it back.",
  },
  nothing: { title: "Do nothing", tradeOff: "The measure: they go on coming back as often." },
} as const;

/** What could not be looked at. */
export const notes = {
  few: "Why products come back was not judged: too few returns name a reason to know what is usual.",
} as const;
