import { middle } from "../../facts/contribution.ts";
import { estimated } from "../../money/money.ts";
import type { FilledSlots, SlotValue } from "../../words/contract.ts";
import { bare, counted, daysFrom, paced, percent, rough } from "../../words/slot-values.ts";
import type { CalculationLine } from "../contract.ts";
import { chosenLine } from "../shared/demand/telling.ts";
import { contributionLine } from "../shared/sale/calculation.ts";
import { PATHS } from "./futures.ts";
import { calculation } from "./sentences.ts";
import type { Telling } from "./telling.ts";
import { surcharge } from "./words.ts";

/** Beyond this a run-out is "not in sight" rather than a number of days. */
const FAR_DAYS = 365;

/** "How it was calculated", in the order in which a buyer would do it on paper. */
export function calculationFor(telling: Telling): CalculationLine[] {
  return [
    rateLine(telling),
    chosenLine(telling),
    ...seasonLine(telling),
    stockLine(telling),
    contributionLine(telling),
    ...outcomeLines(telling),
  ];
}

function rateLine({ found: { demand }, say, fact }: Telling): CalculationLine {
  return {
    text: say(calculation.rate, {
      sold: fact("units_sold", bare(demand.unitsSold, "units")),
      days_used: fact("days_counted", counted(demand.daysUsed, "days")),
      rate_low: fact("demand_per_day", paced(demand.p10PerDay), "Eight times in ten above"),
      rate_high: fact("demand_per_day", paced(demand.p90PerDay), "Eight times in ten below"),
    }),
    evidence: ["units_sold", "days_counted", "demand_per_day"],
  };
}

function seasonLine({ found: { demand }, say, fact }: Telling): CalculationLine[] {
  if (!demand.season) return [];
  const season: SlotValue = { type: "share", value: demand.aheadPerDay / demand.meanPerDay, as: "times" };
  return [
    {
      text: say(calculation.season, {
        season: fact("demand_ahead_per_day", season, "Against the present weeks"),
        rate_ahead: fact("demand_ahead_per_day", paced(demand.aheadPerDay)),
      }),
      evidence: ["demand_ahead_per_day", "demand_per_day"],
    },
  ];
}

/** What the stock does at that rate: "lasts 3 to 5 days". */
function stockLine({ found, outlook, say, fact }: Telling): CalculationLine {
  const { runsOutIn, demand } = outlook;
  const low = Math.floor(runsOutIn.p10);
  const high = Math.ceil(runsOutIn.p90);
  const lasting = (value: SlotValue): FilledSlots => ({ lasts: fact("available", value, "It lasts for") });
  const text = () => {
    if (found.stock.available <= 0) return say(calculation.stockIsOut);
    if (low >= Math.min(FAR_DAYS, demand.days) || high >= demand.days)
      return say(calculation.stockLastsLong, lasting(counted(low, "days")));
    if (high <= 1) return say(calculation.stockLastsADay);
    return say(calculation.stockLasts, lasting(daysFrom(low, high)));
  };
  return { text: text(), evidence: ["available", "lead_typical", "lead_slow"] };
}

function outcomeLines(telling: Telling): CalculationLine[] {
  const { found, outlook, say, fact, setting } = telling;
  const { settings, shop, contribution } = found;
  const { best, nothing, putOffDays } = outlook;
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  const gain = (value: SlotValue, label: string) => fact("missed_best", value, label);
  const mean: SlotValue = {
    type: "money",
    ...estimated(best.money.mean, shop.currency),
    rounding: "signed",
  };
  const missed_best = fact("missed_best", bare(best.lostUnits, "sales"));
  const missed_nothing = fact("missed_nothing", bare(nothing.lostUnits, "sales"));
  return [
    {
      text: say(calculation.futures, {
        paths: fact("missed_best", bare(PATHS, "units"), "Futures played forward"),
        put_off: setting("cover-days", "Put off for", counted(putOffDays, "days")),
        missed_nothing,
        missed_best,
      }),
      evidence: ["missed_nothing", "missed_best"],
    },
    {
      text: say(calculation.saved, {
        missed_nothing,
        missed_best,
        lost_share: fact("lost_sale_share", percent(settings.lostSaleShare)),
        unit: fact("contribution_per_unit", about(middle(contribution.perUnitMinor))),
        holding: fact("holding_rate", percent(settings.holdingRatePerYear)),
        ...surcharge(best, telling),
        mean: gain(mean, "Saved on average"),
        low: gain(about(best.money.p10), "Eight times in ten above"),
        high: gain(about(best.money.p90), "Eight times in ten below"),
      }),
      evidence: ["missed_nothing", "missed_best", "lost_sale_share", "contribution_per_unit", "holding_rate"],
    },
    {
      text: say(calculation.waiting, {
        waiting: gain(about(outlook.waitingPerDayMinor), "Cost of waiting a day"),
      }),
      evidence: ["lost_sale_share", "contribution_per_unit"],
    },
  ];
}
