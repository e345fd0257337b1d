import { estimated } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { bare, counted, paced, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import { isPaceSaid } from "../shared/break-even.ts";
import { callingOffAssumptions } from "../shared/calling/caveats.ts";
import { cancelSeed, valueOf } from "../shared/calling/calling-off.ts";
import type { Choice } from "../shared/choice.ts";
import { chosenLine, priceAssumptions } from "../shared/demand/telling.ts";
import { lasting } from "../shared/lasting.ts";
import { type OrderTelling, orderTelling } from "../shared/order-telling.ts";
import { gainFacts } from "../shared/said.ts";
import { contributionLine } from "../shared/sale/calculation.ts";
import { threeFigures } from "../shared/sources.ts";
import { ENOUGH_DAYS } from "../shared/surplus.ts";
import type { Case, Plan } from "./plans.ts";
import * as sentences from "./sentences.ts";

export type Telling = OrderTelling & { open: Case };

export function tellingOf(open: Case, evidence: readonly Evidence[]): Telling {
  const otherProducts = open.lines.length - 1;
  return { open, ...orderTelling(open.worst.found, { evidence, otherProducts }) };
}

/** What is too many, as figures of its own. */
export function ownEvidence({ order, openUnits, cutUnits, worst, delayDays }: Case): Evidence[] {
  const { found, surplus } = worst;
  const sources = [order.source, found.stock.source, found.sales.source];
  return [
    { id: "open_units", label: "Still to come", value: openUnits, unit: "units", sources: [order.source] },
    { id: "cut_units", label: "Of these, more than sells", value: cutUnits, unit: "units", sources },
    {
      id: "supply",
      label: "Free to sell and under way",
      value: surplus.supplyUnits,
      unit: "units",
      sources: [order.source, found.stock.source],
    },
    {
      id: "demand_ahead_per_day",
      label: "Sells on a day, half a year ahead",
      value: threeFigures(surplus.perDay),
      unit: "units_per_day",
      sources: [found.sales.source],
    },
    ...(delayDays > 0
      ? [{ id: "delay", label: "Can come later by", value: delayDays, unit: "days" as const, sources }]
      : []),
  ];
}

export function titleFor({ open, say, fact }: Telling): string {
  const { titles } = sentences;
  if (open.best.id === "delay") return say(titles.delay);
  if (open.cutUnits >= open.openUnits) return say(titles.cancel);
  return say(titles.cut, { cut: fact("cut_units", counted(open.cutUnits, "units")) });
}

export function reasonFor({ open, say, fact, found }: Telling): string {
  const { surplus } = open.worst;
  const coming = found.others.orderedUnits + found.others.undatedUnits;
  return say(sentences.reason, {
    open: fact("open_units", counted(open.openUnits, "units")),
    cut: fact("cut_units", counted(open.cutUnits, "units")),
    lasts: fact("supply", lasting(surplus.supplyUnits, surplus.perDay), "At that rate it lasts"),
    ...(coming > 0 && { coming: fact("supply", bare(coming, "units"), "On the way besides") }),
  });
}

export function choicesFor(telling: Telling): Choice[] {
  return telling.open.plans.map(({ id, money }) => ({
    ...{ id, money, title: optionTitle(id, telling), tradeOff: tradeOff(id, telling) },
    reversible: id === "nothing",
    draft: id === "cut" ? cancelSeed(telling.open.lines, telling.open.cuts, "") : null,
  }));
}

function optionTitle(id: Plan["id"], { open, say, fact }: Telling): string {
  const { titles } = sentences;
  switch (id) {
    case "cut":
      return say(titles.optionCut, { cut: fact("cut_units", counted(open.cutUnits, "units")) });
    case "delay":
      return say(titles.optionDelay, { delay: fact("delay", counted(open.delayDays, "days")) });
    case "nothing":
      return say(titles.nothing);
  }
}

function tradeOff(id: Plan["id"], { open, say, fact, found }: Telling): string {
  const { tradeOffs } = sentences;
  const value = rough(estimated(valueOf(open.cuts), found.shop.currency));
  return id === "cut"
    ? say(tradeOffs.cut, { value: fact("cut_units", value, "Value of what is called off") })
    : say(tradeOffs[id]);
}

export function assumptionsFor(telling: Telling): Assumption[] {
  return [...callingOffAssumptions(telling), ...priceAssumptions(telling)];
}

export function changesMind({ open, say, fact }: Telling): string[] {
  const { sellsMore, shipped } = sentences.changesMind;
  const { supplyUnits, dueDays } = open.worst.surplus;
  const enough = supplyUnits / (dueDays + ENOUGH_DAYS);
  const sells = { enough: fact("supply", paced(enough), "Sells all of it within the half year") };
  return [...(isPaceSaid(enough) ? [say(sellsMore, sells)] : []), say(shipped)];
}

export function calculationFor(telling: Telling): CalculationLine[] {
  const { open, say, fact, found } = telling;
  const { calculation } = sentences;
  const { surplus } = open.worst;
  const about = (minor: number) => rough(estimated(minor, found.shop.currency));
  const gain: FilledSlots = gainFacts(fact, "cut_units", {
    ...{ money: open.best.money, currency: found.shop.currency },
  });
  return [
    {
      text: say(calculation.rate, {
        sold: fact("units_sold", bare(found.demand.unitsSold, "units")),
        days_used: fact("days_counted", counted(found.demand.daysUsed, "days")),
        ahead: fact("demand_ahead_per_day", paced(surplus.perDay)),
      }),
      evidence: ["units_sold", "days_counted", "demand_ahead_per_day"],
    },
    chosenLine(telling),
    {
      text: say(calculation.surplus, {
        supply: fact("supply", bare(surplus.supplyUnits, "units")),
        enough: fact("supply", counted(Math.round(ENOUGH_DAYS / 7), "weeks"), "May be there"),
        surplus: fact("supply", bare(tooMany(surplus), "units"), "Too many"),
        cut: fact("cut_units", bare(open.worst.units, "units"), "Called off of this product"),
      }),
      evidence: ["supply", "demand_ahead_per_day", "cut_units"],
    },
    contributionLine(telling),
    { text: say(calculation.gain, gain), evidence: ["cut_units", "holding_rate", "left_worth", "fee"] },
    {
      text: say(calculation.waiting, {
        waiting: fact("cut_units", about(open.waitingPerDayMinor), "Cost of waiting a day"),
      }),
      evidence: ["cut_units", "fee"],
    },
  ];
}

/** Beyond half a year of sales from the day on which the order comes. */
function tooMany({ supplyUnits, perDay, dueDays }: Case["worst"]["surplus"]): number {
  return Math.round(supplyUnits - perDay * (dueDays + ENOUGH_DAYS));
}
