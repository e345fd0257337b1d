/** The sentences about prices for companies below what the goods cost, in ICU MessageFormat; facts stand in slots alone. */
export const words = {
  title: "Renegotiate {list}: {variants} sold below cost, {lost} lost in {days}",
  reason:
    "On the price list {list}, {variants} stand below what they cost. {units} were sold at these prices in {days}. {product} loses most: at {price} each one costs {gap} more than it brings.",
  assumptions: {
    again: "Next quarter {again_low} to {again_high} of that is taken to be bought again at these prices.",
    effort: "Asking for another price is taken to cost {effort_low} to {effort_high} of somebody’s time.",
    companies:
      "Units count as sold to companies where their price is exactly the list’s; orders are not read with who bought.",
    leave:
      "Whoever does not buy at cost stops losing you money as well, so nobody who leaves is counted as a loss.",
  },
  calculation: [
    {
      text: "(cost − price) × units sold at that price: {lost} in {days}.",
      evidence: ["lost", "units", "variants", "price", "gap", "days"],
    },
    {
      text: "A quarter of that × what is bought again, less the time.",
      evidence: ["again", "effort"],
    },
    {
      text: "On {paths} futures that is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day.",
      evidence: ["gain", "per_day"],
    },
  ],
  changesMind: [
    "If {product} costs you less than {price} by now, its price is right: mend the cost in Shopify first.",
    "If these are sold to get the rest of the company’s order, look at what the whole order leaves.",
    "If the unit cost in Shopify is out of date, mend it first.",
  ],
} as const;

export const options = {
  renegotiate: {
    title: "Agree on other prices, or take these off the list",
    tradeOff:
      "By hand: write to the companies, then Products, Catalogs in Shopify Admin. Some may order less of other things too.",
  },
  nothing: { title: "Keep the prices", tradeOff: "The measure: companies go on buying at them." },
} as const;

export const notes = {
  no_cost:
    "{count} with {count_count, plural, one {a price} other {prices}} for companies {count_count, plural, one {has} other {have}} no unit cost, so it cannot be told whether {count_count, plural, one {it is} other {they are}} sold below it.",
} as const;
