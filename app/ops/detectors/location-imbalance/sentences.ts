/** The sentences of an imbalance between locations, in ICU MessageFormat. They state facts in slots alone. */

export const titles = {
  transfer: "Move {move} of {product} to {short}",
  reroute: "Send the waiting orders of {product} from {donor}",
} as const;

export const reason =
  "{short} owes {owed} {owed_count, plural, one {unit that is} other {units that are}} not there, while {donor} has {donor_units}.";

export const options = {
  transfer: "Move {move} from {donor} to {short}",
  reroute: "Send the waiting orders from {donor}",
  nothing: "Do nothing",
} as const;

export const tradeOffs = {
  transfer:
    "Costs about {transfer_likely} and takes about {transfer_days}; {donor_left} stay at {donor}, enough for {keep} of all that the shop sells.",
  reroute:
    "Done by hand in each order in Shopify; costs about {reroute_likely} an order. {short} stays without any for the next who asks.",
  nothing: "The measure: who waits at {short} does so until a usual delivery, {until}.",
} as const;

export const assumptions = {
  share:
    "{short} is taken to make {share_low} to {share_high} of its sales. Where orders are fulfilled from is not read yet, so that is an even share, give or take a factor: that it owes units says that it sells, not how much.",
  cancels:
    "Of customers who wait, {cancels_low} to {cancels_high} are taken to cancel on a day, and each to cost {care_low} to {care_high} in answers. That is a judgement.",
  transfer:
    "A transfer is taken to cost {transfer_low} to {transfer_high} and to take {transfer_days}; sending an order from elsewhere {reroute_low} to {reroute_high}. That is a judgement.",
  lost: "{lost_share} of missed sales are lost for good.",
  steady: "It goes on selling as in recent weeks.",
} as const;

export const changesMind = {
  transfer: {
    wait: "If it costs more than {even} to bring them there, wait for a delivery.",
    other: "If it costs more than {even} to bring them there, send the waiting orders from {donor} instead.",
  },
  reroute: {
    wait: "If it costs more than {even} to send one order from {donor}, wait for a delivery.",
    other: "If it costs more than {even} to send one order from {donor}, move {move} to {short} instead.",
  },
  coming: "If goods for {short} are under way that Shopify does not show, wait for them.",
  wrong: "If the units are there and only the count is wrong, correct the count.",
} as const;

export const calculation = {
  owed: "{short}: {owed} sold and not there. {donor}: {donor_units}, of which {keep} of all sales, {kept}, stay.",
  move: "To move: {owed} owed, and about {cover} of sales at {short}: {move}.",
  gain: "Until a usual delivery, {until}, on {paths} futures: {gain_likely} against doing nothing, eight times in ten between {gain_low} and {gain_high}.",
  waiting: "A day later costs {per_day}: who cancels on it, and what is not sold.",
} as const;

/** What could not be looked at. */
export const notes = {
  untracked: "{count} without stock tracking in Shopify: what lies where is not known.",
  empty_location:
    "{count} with none at a location while another has plenty: whether anybody asks for it there is not known, since where orders are fulfilled from is not read.",
  nobody_waits:
    "{count} below zero at a location though no order waits: that is for a count, not a transfer.",
} as const;
