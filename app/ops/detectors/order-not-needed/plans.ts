import { middle } from "../../facts/contribution.ts";
import type { OwnOrderRow } from "../../facts/rows/own-order.ts";
import type { DetectInput, StockAhead } from "../contract.ts";
import { type Cut, callingOff, callingOffFadesPerDay } from "../shared/calling/calling-off.ts";
import { bestOf } from "../shared/choice.ts";
import { type Gain, gainOf, NO_GAIN } from "../shared/gains.ts";
import { YEAR_DAYS } from "../shared/left-worth.ts";
import type { LeftOut } from "../shared/left-out.ts";
import { lineAhead, type LineComes } from "../shared/line-ahead.ts";
import { type LineSkip, type OrderLine, orderLine, type OrderReaders } from "../shared/order-lines.ts";
import type { StockAsks } from "../shared/stock-asks.ts";
import { type Surplus, surplusOf } from "../shared/surplus.ts";

export type PlanId = "cut" | "delay" | "nothing";
export type Plan = { id: PlanId; money: Gain };

/** An open order of which more comes than sells. */
export type Case = {
  order: OwnOrderRow;
  /** Every line of which something is to come. */
  lines: readonly OrderLine[];
  cuts: readonly Cut[];
  openUnits: number;
  cutUnits: number;
  /** The line that saves most. */
  worst: Cut & { surplus: Surplus };
  /** Days that it can come later; 0: it cannot be put off by much. */
  delayDays: number;
  plans: readonly Plan[];
  best: Plan;
  waitingPerDayMinor: number;
};

/** Nobody agrees to deliver a quarter of a year later than ordered, and less than two weeks save next to nothing. */
const LONGEST_DELAY_DAYS = 90;
const SHORTEST_DELAY_DAYS = 14;
/** Stock that is there for so long when it comes after all. */
const SPARE_DAYS = 28;

/** Null: all of it is needed. Look-ups first; money is worked out only where more comes than half a year sells. */
export function caseFor(
  input: DetectInput<StockAsks>,
  order: OwnOrderRow,
  { read, leftOut }: { read: OrderReaders; leftOut: LeftOut<LineSkip> },
): Case | null {
  const lines: OrderLine[] = [];
  for (const line of order.lines) {
    const found = orderLine(input, { order, line }, read);
    if (typeof found === "string") leftOut.add(found);
    else lines.push(found);
  }
  const surplus = lines.map((found) => ({ found, surplus: surplusOf(found) }));
  const tooMany = surplus.flatMap(({ found, surplus: one }) => {
    const units = wholePacks(one.surplusUnits, { found, input });
    return units > 0 ? [{ found, units, surplus: one }] : [];
  });
  const { money, byLine } = callingOff(tooMany);
  const worst = tooMany.reduce<(typeof tooMany)[number] | undefined>(
    (leader, one, at) =>
      !leader || (byLine[at] ?? 0) > (byLine[tooMany.indexOf(leader)] ?? 0) ? one : leader,
    undefined,
  );
  if (!worst) return null;
  const delayDays = delayOf(
    surplus.map(({ surplus: one, found }) => ({ ...one, openUnits: found.openUnits })),
  );
  const nothing: Plan = { id: "nothing", money: NO_GAIN };
  const plans: Plan[] = [
    { id: "cut", money },
    ...(delayDays > 0 ? [{ id: "delay" as const, money: delayed(lines, delayDays) }] : []),
    nothing,
  ];
  const best = bestOf(plans, nothing);
  return {
    order,
    lines,
    cuts: tooMany,
    openUnits: lines.reduce((sum, { openUnits }) => sum + openUnits, 0),
    cutUnits: tooMany.reduce((sum, { units }) => sum + units, 0),
    worst,
    delayDays,
    plans,
    best,
    waitingPerDayMinor: callingOffFadesPerDay(best.money, order, input.today),
  };
}

/** Whole packs are called off, unless nothing of the line is left then. */
function wholePacks(
  units: number,
  { found, input }: { found: OrderLine; input: DetectInput<StockAsks> },
): number {
  const { supplierKey } = found.order;
  const pack = (supplierKey === null ? undefined : input.facts.suppliers.get(supplierKey))?.packUnits ?? 1;
  return units >= found.openUnits ? found.openUnits : Math.floor(units / pack) * pack;
}

/** Until the first of its products would be down to a month of sales without it. */
function delayOf(lines: readonly (Surplus & { openUnits: number })[]): number {
  let days = LONGEST_DELAY_DAYS;
  for (const { supplyUnits, openUnits, perDay, dueDays } of lines) {
    const lasts = perDay > 0 ? (supplyUnits - openUnits) / perDay : LONGEST_DELAY_DAYS * 2;
    days = Math.min(days, Math.floor(lasts - dueDays - SPARE_DAYS));
  }
  return days < SHORTEST_DELAY_DAYS ? 0 : days;
}

/** Keeping them for so many days is saved; what is too much stays so. */
function delayed(lines: readonly OrderLine[], days: number): Gain {
  let saved = 0;
  for (const { openUnits, contribution, settings } of lines)
    saved += (openUnits * middle(contribution.costMinor) * settings.holdingRatePerYear * days) / YEAR_DAYS;
  return gainOf(() => saved);
}

/** Stock ahead of the product that saves most: whole, without what is too many, and with all of it later. */
export function stockAheadFor({ worst, plans, delayDays }: Case): StockAhead[] {
  const { openUnits } = worst.found;
  const comes: Readonly<Record<PlanId, Omit<LineComes, "optionId">>> = {
    ...{ nothing: { units: openUnits }, cut: { units: openUnits - worst.units } },
    delay: { units: openUnits, laterDays: delayDays },
  };
  return lineAhead(
    worst.found,
    plans.map(({ id }) => ({ optionId: id, ...comes[id] })),
  );
}
