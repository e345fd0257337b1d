import { middle } from "../../facts/contribution.ts";
import { exactMoney, plainNumber, roughMoney, signedMoney } from "../../money/format.ts";
import { estimated } from "../../money/money.ts";
import type { CalculationLine } from "../contract.ts";
import type { Case } from "./case.ts";
import { PATHS } from "./futures.ts";
import type { Outlook } from "./outlook.ts";
import { sayLead, sayRate, sayRunOut } from "./words.ts";

/** "How it was calculated", in the order in which a buyer would do it on paper. */
export function calculationFor(found: Case, outlook: Outlook): CalculationLine[] {
  const { demand, lead, settings, shop } = found;
  const { locale, currency } = shop;
  const rough = (minor: number) => roughMoney(estimated(minor, currency), locale);
  const percent = (share: number) => `${plainNumber(share * 100, locale, 1)}%`;
  const { best, nothing, putOffDays } = outlook;
  return [
    {
      text: `It sold ${plainNumber(demand.unitsSold, locale)} on ${demand.daysUsed} days; with recent weeks weighing more, that is ${sayRate(demand.meanPerDay, locale)} (eight times in ten between ${sayRate(demand.p10PerDay, locale)} and ${sayRate(demand.p90PerDay, locale)}).`,
      evidence: ["units_sold", "days_counted", "demand_per_day"],
    },
    ...seasonLine(found),
    {
      text: `At that rate the stock ${sayRunOut(outlook, found)}; a new order takes ${sayLead(lead)}.`,
      evidence: ["available", "lead_typical", "lead_slow"],
    },
    contributionLine(found),
    {
      text: `${PATHS} futures of sales and delivery were played forward day by day, each with every choice. Without an order for ${putOffDays} days, about ${plainNumber(nothing.lostUnits, locale)} sales are missed until a late one lands; with the best choice about ${plainNumber(best.lostUnits, locale)}.`,
      evidence: ["missed_nothing", "missed_best"],
    },
    {
      text: `Saved: (${plainNumber(nothing.lostUnits, locale)} − ${plainNumber(best.lostUnits, locale)}) × ${percent(settings.lostSaleShare)} lost for good × ${rough(middle(found.contribution.perUnitMinor))}, less the cost of keeping more stock at ${percent(settings.holdingRatePerYear)} a year: ${signedMoney(estimated(best.money.mean, currency), locale)} on average, ${rough(best.money.p10)} to ${rough(best.money.p90)} eight times in ten.`,
      evidence: ["missed_nothing", "missed_best", "lost_sale_share", "contribution_per_unit", "holding_rate"],
    },
    {
      text: `The same choice a day later saves ${rough(outlook.waitingPerDayMinor)} less: the cost of waiting a day.`,
      evidence: ["lost_sale_share", "contribution_per_unit"],
    },
  ];
}

function seasonLine({ demand, shop }: Case): CalculationLine[] {
  if (!demand.season) return [];
  return [
    {
      text: `A year ago the four weeks ahead sold ${plainNumber(demand.aheadPerDay / demand.meanPerDay, shop.locale, 2)} times what the present weeks did: ${sayRate(demand.aheadPerDay, shop.locale)}.`,
      evidence: ["demand_ahead_per_day", "demand_per_day"],
    },
  ];
}

function contributionLine({ contribution, variant, settings, shop }: Case): CalculationLine {
  const { locale, currency } = shop;
  const exact = (minor: number) => exactMoney(estimated(minor, currency), locale);
  const percent = (share: number) => `${plainNumber(share * 100, locale, 1)}%`;
  const discount =
    contribution.discountShare > 0 ? ` less ${percent(contribution.discountShare)} usual discount` : "";
  const { low, high } = contribution.perUnitMinor;
  if (contribution.unitCostMinor === null)
    return {
      text: `Price ${exact(variant.priceMinor)}${discount}; without a unit cost, between ${percent(settings.plausibleMargin.low)} and ${percent(settings.plausibleMargin.high)} of it is taken to be left: ${exact(low)} to ${exact(high)} a unit.`,
      evidence: ["price", "discount_share", "contribution_per_unit"],
    };
  const returns =
    contribution.returnShare > 0 ? ` less ${percent(contribution.returnShare)} that comes back` : "";
  return {
    text: `One unit leaves ${exact(middle(contribution.perUnitMinor))}: price ${exact(variant.priceMinor)}${discount}, less cost ${exact(contribution.unitCostMinor)},${returns ? `${returns},` : ""} less payment fee ${exact(middle(contribution.feeMinor))}.`,
    evidence: [
      "price",
      "discount_share",
      "unit_cost",
      "return_share",
      "payment_fee",
      "contribution_per_unit",
    ],
  };
}
