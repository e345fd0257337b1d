import { daysBetween } from "../../facts/day.ts";
import {
  extraUnits,
  lastReceiptOf,
  type OwnOrderLineRow,
  type OwnOrderRow,
} from "../../facts/rows/own-order.ts";
import type { Day } from "../../facts/day.ts";
import type { DetectInput } from "../contract.ts";
import { CLAIM_DAYS, LETTER_MINOR } from "../shared/claim.ts";
import { drawsOf, type Gain, gainOf, type Span } from "../shared/gains.ts";
import { LEFT_WORTH, YEAR_DAYS } from "../shared/left-worth.ts";
import type { OrderReaders } from "../shared/order-lines.ts";
import type { StockAsks } from "../shared/stock-asks.ts";
import { rateAhead, type StockLine, stockLine, supplyOf } from "../shared/stocking/line.ts";

/** That a supplier takes back what it sent too much. A judgement, stated as such. */
export const TAKES_BACK: Span = { low: 0.3, likely: 0.6, high: 0.9 };
/** Freight back, as a share of the goods' cost. A judgement, stated as such. */
export const FREIGHT: Span = { low: 0.03, likely: 0.08, high: 0.2 };
/** Off the price of what is kept, when asked. A judgement, stated as such. */
export const OFF: Span = { low: 0, likely: 0.08, high: 0.25 };

/** A line of which more came than was ordered, with how the product sells. */
export type Extra = { line: OwnOrderLineRow; units: number; costMinor: number; stock: StockLine };
export type Case = {
  order: OwnOrderRow;
  /** The costliest first. */
  lines: readonly [Extra, ...Extra[]];
  units: number;
  valueMinor: number;
  lastReceipt: Day;
  daysSince: number;
};
export type Skip = "fine" | "no_cost" | "other_currency" | "no_sales";

/** Null: nothing of it has come. */
export function caseFor(
  input: DetectInput<StockAsks>,
  order: OwnOrderRow,
  read: OrderReaders,
): Case | Skip | null {
  const lastReceipt = lastReceiptOf(order);
  if (lastReceipt === null) return null;
  const extra = order.lines.filter((line) => extraUnits(line) > 0);
  const daysSince = daysBetween(lastReceipt, input.today);
  if (extra.length === 0 || daysSince > CLAIM_DAYS) return "fine";
  if (order.currency !== input.currency) return "other_currency";
  const costed = extra.filter(({ unitCostMinor }) => (unitCostMinor ?? 0) > 0);
  if (costed.length === 0) return "no_cost";
  const lines = costed.flatMap((line): Extra[] => {
    const variant = input.facts.variants.get(line.variantId);
    const stock = variant ? stockLine(input, variant, read) : "not_stocked";
    if (typeof stock === "string") return [];
    return [{ line, stock, units: extraUnits(line), costMinor: line.unitCostMinor ?? 0 }];
  });
  const [first, ...rest] = lines.toSorted((a, b) => b.units * b.costMinor - a.units * a.costMinor);
  if (!first) return "no_sales";
  let units = 0;
  let valueMinor = 0;
  for (const one of lines) {
    units += one.units;
    valueMinor += one.units * one.costMinor;
  }
  return { order, lines: [first, ...rest], units, valueMinor, lastReceipt, daysSince };
}

/** Against keeping them: what keeping costs × P(taken back) − freight; or what comes off; each less a letter. */
export function gainsOf(found: Case, seed: number): { keeping: Gain; back: Gain; off: Gain } {
  const of = (name: string) => ({ seed, name: `${found.order.id} extra ${name}` });
  const share = (span: Span, name: string) => drawsOf(span, { ...of(name), most: 1 });
  const [takesBack, freight, off] = [
    share(TAKES_BACK, "takes back"),
    share(FREIGHT, "freight"),
    share(OFF, "off"),
  ];
  const worths = share(LEFT_WORTH, "worth");
  const letters = drawsOf(LETTER_MINOR, of("letter"));
  const rates = found.lines.map(({ stock }, at) => drawsOf(rateAhead(stock, YEAR_DAYS), of(`rate ${at}`)));
  const keeping = (path: number) => {
    let cost = 0;
    for (const [at, extra] of found.lines.entries())
      cost += keptMinor(extra, rates[at]?.[path] ?? 0, worths[path] ?? 0);
    return cost;
  };
  const letter = (path: number) => letters[path] ?? 0;
  return {
    keeping: gainOf(keeping),
    back: gainOf(
      (path) =>
        (takesBack[path] ?? 0) * (keeping(path) - (freight[path] ?? 0) * found.valueMinor) - letter(path),
    ),
    off: gainOf((path) => (off[path] ?? 0) * found.valueMinor - letter(path)),
  };
}

/** Over a year, with what is too many sold last. */
function keptMinor({ units, costMinor, stock }: Extra, rate: number, worth: number): number {
  const supply = Math.max(units, supplyOf(stock));
  const left = Math.min(units, Math.max(0, supply - rate * YEAR_DAYS));
  const days = rate > 0 ? Math.min(YEAR_DAYS, (supply - units / 2) / rate) : YEAR_DAYS;
  return (
    (units * costMinor * stock.settings.holdingRatePerYear * days) / YEAR_DAYS +
    left * costMinor * (1 - worth)
  );
}
