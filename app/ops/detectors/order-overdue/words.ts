import { middle } from "../../facts/contribution.ts";
import { estimated } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { bare, counted, daysFrom, paced, percent, rough, spoken } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import { isPaceSaid } from "../shared/break-even.ts";
import { chosenLine, priceAssumptions } from "../shared/demand/telling.ts";
import { PATHS } from "../shared/gains.ts";
import { leadAssumption } from "../shared/lead/caveats.ts";
import { type OrderTelling, orderTelling } from "../shared/order-telling.ts";
import { contributionLine } from "../shared/sale/calculation.ts";
import { saleAssumptions } from "../shared/sale/caveats.ts";
import type { Case } from "./case.ts";
import { ANSWER_DAYS, ASKING_SHORTENS, DEARER, type Outlook, type Plan } from "./plans.ts";
import * as sentences from "./sentences.ts";

/** One case with its outlook, and the voice that tells of it. */
export type Telling = OrderTelling & { late: Case; outlook: Outlook };

/** Fewer missed sales than this are hardly one. */
const HARDLY_A_SALE = 0.5;
/** Beyond this a run-out is not in sight. */
const FAR_DAYS = 365;

export function tellingOf(late: Case, outlook: Outlook, evidence: readonly Evidence[]): Telling {
  const otherProducts = late.lines.length - 1;
  return { late, outlook, ...orderTelling(outlook.worst.found, { evidence, otherProducts }) };
}

export function titleFor({ late, outlook, say }: Telling): string {
  const { titles } = sentences;
  if (outlook.best.id === "elsewhere") return say(titles.elsewhere);
  return say(late.lateDays > 0 ? titles.ask : titles.sooner);
}

/** "200 of Ceramic Mug, White are 6 days overdue. …" */
export function reasonFor(telling: Telling): string {
  const { late, outlook, say, fact } = telling;
  const facts = {
    open: fact("open_units", counted(late.openUnits, "units")),
    ...missed(outlook.nothing, telling),
  };
  if (late.lateDays > 0)
    return say(sentences.reasons.overdue, {
      ...facts,
      late: fact("days_late", counted(late.lateDays, "days")),
    });
  return say(sentences.reasons.due, {
    ...facts,
    expected: fact("days_due", spoken(late.order.expectedDay), "The day it is expected"),
    due: fact("days_due", counted(late.dueDays, "days")),
  });
}

export function optionTitle({ id }: Plan, { late, say, fact }: Telling): string {
  const { titles } = sentences;
  switch (id) {
    case "ask":
      return say(late.lateDays > 0 ? titles.optionAsk : titles.optionSooner);
    case "elsewhere":
      return say(titles.optionElsewhere, { open: fact("open_units", counted(late.openUnits, "units")) });
    case "nothing":
      return say(titles.nothing);
  }
}

/** The line under an option: what it costs, and what could go wrong. */
export function tradeOff(plan: Plan, telling: Telling): string {
  const { say, fact } = telling;
  const facts = missed(plan, telling);
  switch (plan.id) {
    case "nothing":
      return say(sentences.tradeOffs.nothing, { ...facts, ...putOff(telling) });
    case "ask":
      return say(sentences.tradeOffs.ask, facts);
    case "elsewhere": {
      const cash = rough(estimated(cashElsewhere(telling), telling.found.shop.currency));
      return say(sentences.tradeOffs.elsewhere, {
        ...facts,
        ...dearer(telling),
        cash: fact("open_units", cash, "Cash that it binds"),
      });
    }
  }
}

/** Minor units that the same goods bind once more. */
export function cashElsewhere({ late }: Pick<Telling, "late">): number {
  let cash = 0;
  for (const { openUnits, contribution } of late.lines)
    cash += openUnits * middle(contribution.costMinor) * (1 + DEARER.likely);
  return cash;
}

function missed({ id, lostUnits }: Pick<Plan, "id" | "lostUnits">, { fact }: Telling): FilledSlots {
  return lostUnits < HARDLY_A_SALE ? {} : { missed: fact(`missed_${id}`, counted(lostUnits, "sales")) };
}

function putOff({ outlook, fact }: Telling): FilledSlots {
  return { put_off: fact("put_off", counted(outlook.putOffDays, "days")) };
}

function dearer({ fact }: Telling): FilledSlots {
  return {
    dearer_low: fact("dearer", percent(DEARER.low), "Dearer, at least"),
    dearer_high: fact("dearer", percent(DEARER.high), "Dearer, at most"),
  };
}

/** What we took for granted, in words to dispute, with the place to change it. */
export function assumptionsFor(telling: Telling): Assumption[] {
  const { say, fact, found, late, outlook } = telling;
  const { assumptions: assumed } = sentences;
  const { elsewhere } = outlook;
  const stated = (id: string, text: string, changeAt: string | null = null) => ({ id, text, changeAt });
  return [
    stated(
      "asking",
      say(assumed.asking, {
        shorter_low: fact("asking", percent(ASKING_SHORTENS.low), "At least"),
        shorter_high: fact("asking", percent(ASKING_SHORTENS.high), "At most"),
        answer: fact("answer", counted(ANSWER_DAYS, "days")),
      }),
    ),
    ...(late.lateDays > 0 ? [stated("comes", say(assumed.comes))] : []),
    leadAssumption(found.lead, telling),
    stated(
      "elsewhere",
      say(assumed.elsewhere, {
        ...dearer(telling),
        elsewhere_lead: fact("elsewhere_lead", daysFrom(elsewhere.typicalDays, elsewhere.slowDays)),
      }),
      "settings#lead-time",
    ),
    stated("lost_sales", say(assumed.lostSales), "settings#lost-sales"),
    stated("holding", say(assumed.holding), "settings#holding"),
    ...saleAssumptions(telling),
    ...priceAssumptions(telling),
  ];
}

/** What would turn the decision around. */
export function changesMind({ say, fact, found, late, outlook }: Telling): string[] {
  const { arrived, answered, sellsLess } = sentences.changesMind;
  const days = Math.max(late.dueDays, found.lead.slowDays) + outlook.putOffDays;
  const limit = Math.max(0, found.stock.available) / days;
  return [
    say(arrived),
    say(answered),
    ...(isPaceSaid(limit)
      ? [say(sellsLess, { limit: fact("available", paced(limit), "What stock lasts for") })]
      : []),
  ];
}

/** "How it was calculated", in the order in which a buyer would do it on paper. */
export function calculationFor(telling: Telling): CalculationLine[] {
  const { say, fact, found, outlook } = telling;
  const { calculation } = sentences;
  const { best, nothing, worst, waitingPerDayMinor } = outlook;
  const about = (minor: number) => rough(estimated(minor, found.shop.currency));
  const gain = (minor: number, label: string) => fact(`missed_${best.id}`, about(minor), label);
  const lasts = counted(Math.min(FAR_DAYS, worst.runsOutIn), "days");
  return [
    {
      text: say(calculation.rate, {
        sold: fact("units_sold", bare(found.demand.unitsSold, "units")),
        days_used: fact("days_counted", counted(found.demand.daysUsed, "days")),
        rate_low: fact("demand_per_day", paced(found.demand.p10PerDay), "Eight times in ten above"),
        rate_high: fact("demand_per_day", paced(found.demand.p90PerDay), "Eight times in ten below"),
      }),
      evidence: ["units_sold", "days_counted", "demand_per_day"],
    },
    chosenLine(telling),
    {
      text: say(calculation.lasts, { lasts: fact("available", lasts, "Stock lasts for") }),
      evidence: ["available", "demand_per_day"],
    },
    contributionLine(telling),
    {
      text: say(calculation.futures, {
        ...putOff(telling),
        paths: fact("missed_nothing", bare(PATHS, "units"), "Futures played forward"),
        missed_nothing: fact("missed_nothing", bare(nothing.lostUnits, "sales")),
        missed_best: fact(`missed_${best.id}`, bare(best.lostUnits, "sales")),
      }),
      evidence: ["put_off", "missed_nothing", `missed_${best.id}`, "asking", "answer"],
    },
    {
      text: say(calculation.saved, {
        mean: gain(best.money.mean, "Saved on average"),
        low: gain(best.money.p10, "Eight times in ten above"),
        high: gain(best.money.p90, "Eight times in ten below"),
      }),
      evidence: ["lost_sale_share", "contribution_per_unit", "holding_rate"],
    },
    {
      text: say(calculation.waiting, { waiting: gain(waitingPerDayMinor, "Cost of waiting a day") }),
      evidence: ["put_off", "missed_nothing", `missed_${best.id}`],
    },
  ];
}
