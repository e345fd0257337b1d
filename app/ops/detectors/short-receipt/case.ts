import { type Day, daysBetween } from "../../facts/day.ts";
import {
  lastReceiptOf,
  openUnits,
  type OwnOrderLineRow,
  type OwnOrderRow,
  receivedUnits,
} from "../../facts/rows/own-order.ts";
import type { Currency } from "../../money/money.ts";

/** Nothing more came for so many days after a part of an order: it is no second parcel of the same delivery. A judgement. */
const LEAST_DAYS_SINCE = 4;

/** An order of which a part came and the rest did not. */
export type Case = {
  order: OwnOrderRow;
  /** Lines of which units are missing, the costliest first. */
  lines: readonly [OwnOrderLineRow, ...OwnOrderLineRow[]];
  /** Ordered and not called off. */
  orderedUnits: number;
  receivedUnits: number;
  missingUnits: number;
  /** What the missing units cost, minor units of the shop's currency. */
  valueMinor: number;
  lastReceipt: Day;
  daysSince: number;
};

export type Skip = "fine" | "no_cost" | "other_currency";

/** Only what the order itself says they cost counts: that is what was agreed. */
export function caseFor(order: OwnOrderRow, shop: { today: Day; currency: Currency }): Case | Skip {
  const lastReceipt = lastReceiptOf(order);
  const short = order.lines.filter((line) => openUnits(line) > 0);
  if (lastReceipt === null || short.length === 0) return "fine";
  const daysSince = daysBetween(lastReceipt, shop.today);
  // Before its day it is a first part; after it, the rest is missing.
  if (daysSince < LEAST_DAYS_SINCE || order.expectedDay > shop.today) return "fine";
  if (order.currency !== shop.currency) return "other_currency";
  const worth = (line: OwnOrderLineRow) => openUnits(line) * (line.unitCostMinor ?? 0);
  const [first, ...rest] = short.toSorted((a, b) => worth(b) - worth(a));
  if (!first || worth(first) === 0) return "no_cost";
  const sum = (of: (line: OwnOrderLineRow) => number) => order.lines.reduce((all, line) => all + of(line), 0);
  return {
    order,
    lines: [first, ...rest],
    orderedUnits: sum((line) => receivedUnits(line) + openUnits(line)),
    receivedUnits: sum(receivedUnits),
    missingUnits: sum(openUnits),
    valueMinor: sum(worth),
    lastReceipt,
    daysSince,
  };
}
