import { RETURN_ASSUMPTIONS } from "../shared/returns/cluster-telling.ts";

/** The sentences about a product that may be dangerous or broken, in ICU MessageFormat; facts stand in slots alone. */
export const titles = {
  harm: "Stop selling {product} until it is checked: {orders} of its customers sent it back for {why}",
  defect: "Check {product} now: {orders} of {named} sent it back because {why}",
} as const;

export const reasons = {
  harm: "In {window}, {units} of {sold} sold came back for {why}. What an injury would cost is not counted: it comes first whatever the figure.",
  defect:
    "In {window}, {share} of its returns that named a reason came because {why}; of the other products {habit} do. Units of the same batch may still lie on the shelf and with customers.",
} as const;

export const whys = {
  defect: "it was broken or badly made",
  harm: "“{handle}”",
} as const;

export const assumptions = {
  fault:
    "That the product itself is at fault is taken to be {fault_low} to {fault_high} likely. A judgement: nobody has looked yet.",
  ...RETURN_ASSUMPTIONS,
  margin: "What a unit leaves is taken to be {margin_low} to {margin_high} of its price.",
} as const;

export const calculation = [
  {
    text: "{units} of {sold} sold came back for it in {window}.",
    evidence: ["units", "sold", "orders"],
  },
  {
    text: "Each costs the way back, and the goods where they cannot be sold again. Stopping leaves out what sells in the week of the check.",
    evidence: ["back", "unsellable", "margin"],
  },
  {
    text: "On {paths} futures the advised choice is worth {gain_likely} in what can be counted, between {gain_low} and {gain_high} eight times in ten.",
    evidence: ["fault", "gain", "per_day"],
  },
] as const;

export const changesMind = [
  "If one from the shelf is found fine within {check}, and the {orders} came from one batch that is sold, put it on sale again.",
  "If anybody was hurt, ask your insurer and the supplier before you write to customers: there are duties to report.",
] as const;

export const missing = [
  {
    id: "liability",
    text: "What a product that hurts somebody costs is not known.",
    effect: "It is not in the figures. That is why this is not ranked by money.",
  },
] as const;

export const options = {
  stop: {
    title: "Take it off sale until it is checked",
    tradeOff:
      "Nobody buys it meanwhile. Prepared as a change of the product’s status: all of its variants go off sale, and come back by the same way.",
  },
  check: {
    title: "Take one from the shelf and ask the supplier",
    tradeOff:
      "It goes on being sold while somebody looks. Write to the supplier from here, with what customers named.",
  },
  nothing: { title: "Do nothing", tradeOff: "The measure: it goes on being sold as it is." },
} as const;
