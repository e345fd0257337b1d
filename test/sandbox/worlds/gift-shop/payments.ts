import { addDays, type Day, dayIn, weekdayOf } from "../../../../app/ops/facts/day.ts";
import type { Chance } from "../chance.ts";
import type { WorldOrder, WorldPayments } from "../world.ts";

type Moments = { timeZone: string; lastDay: Day; momentOn: (day: Day, hour: number) => Date };

/** Of card payments, what Shopify keeps on its Basic plan in the United States. */
const FEE_SHARE = 0.029;
/** One order in so many is contested: about what small shops of ordinary goods see. */
const ORDERS_PER_DISPUTE = 900;
const PAYOUT_DAYS = 45;

/**
 * Shopify Payments of the shop: a chargeback that waits for an answer, some that banks have settled, and a payout on each
 * business day, the newest still on its way.
 */
export function makePayments(
  orders: readonly WorldOrder[],
  draw: Chance,
  { timeZone, lastDay, momentOn }: Moments,
): WorldPayments {
  const paid = orders.filter(({ test, cancelledAt, financialStatus }) => {
    return !test && !cancelledAt && financialStatus === "PAID";
  });
  const dayOf = (order: WorldOrder) => dayIn(timeZone, order.createdAt);
  const settled = paid.filter((order) => dayOf(order) < addDays(lastDay, -120));
  const disputes: WorldPayments["disputes"] = [];
  let id = 61_000;
  for (let n = Math.floor(settled.length / ORDERS_PER_DISPUTE); n > 0; n -= 1) {
    const order = draw.pick(settled);
    const opened = addDays(dayOf(order), draw.whole(12, 40));
    disputes.push({
      ...{
        id: String(++id),
        orderId: order.id,
        type: "CHARGEBACK",
        status: draw.happens(0.3) ? "WON" : "LOST",
      },
      ...{
        reason: draw.pick(["FRAUDULENT", "PRODUCT_NOT_RECEIVED", "GENERAL"]),
        amount: text(totalOf(order)),
      },
      initiatedAt: momentOn(opened, 10.5),
      evidenceDueBy: momentOn(addDays(opened, 14), 19),
      evidenceSentOn: momentOn(addDays(opened, 6), 15),
      finalizedOn: momentOn(addDays(opened, 60), 12),
    });
  }
  const open = worthMost(paid.filter((order) => isContested(order, dayOf(order), lastDay)));
  if (open)
    disputes.push({
      ...{ id: String(++id), orderId: open.id, type: "CHARGEBACK", status: "NEEDS_RESPONSE" },
      ...{ reason: "PRODUCT_NOT_RECEIVED", amount: text(totalOf(open)) },
      initiatedAt: momentOn(addDays(lastDay, -4), 11.25),
      evidenceDueBy: momentOn(addDays(lastDay, 8), 19),
      evidenceSentOn: null,
      finalizedOn: null,
    });
  const takings = takingsByDay(paid, dayOf);
  return {
    balance: text((takings.get(lastDay)?.left ?? 0) + (takings.get(addDays(lastDay, -1))?.left ?? 0)),
    interval: "DAILY",
    disputes,
    payouts: payoutsOf(takings, lastDay, momentOn),
  };
}

/** Sent, and long enough ago for a buyer to have lost patience. */
function isContested({ fulfilmentStatus }: WorldOrder, day: Day, lastDay: Day): boolean {
  return fulfilmentStatus === "FULFILLED" && day >= addDays(lastDay, -45) && day <= addDays(lastDay, -15);
}

function worthMost(orders: readonly WorldOrder[]): WorldOrder | undefined {
  return orders.toSorted((a, b) => totalOf(b) - totalOf(a))[0];
}

/** Minor units of what was paid for goods. */
function totalOf({ lines }: WorldOrder): number {
  let total = 0;
  for (const { unitPrice, quantity, discount } of lines)
    total += Math.round(Number(unitPrice) * 100) * quantity - Math.round(Number(discount) * 100);
  return total;
}

/** What is left of a day's charges, and what Shopify Payments kept of them. */
type Takings = { left: number; fee: number };

function takingsByDay(orders: readonly WorldOrder[], dayOf: (order: WorldOrder) => Day): Map<Day, Takings> {
  const takings = new Map<Day, Takings>();
  for (const order of orders) {
    const left = Math.round(totalOf(order) * (1 - FEE_SHARE)) - 30;
    const day = takings.get(dayOf(order)) ?? { left: 0, fee: 0 };
    takings.set(dayOf(order), { left: day.left + left, fee: day.fee + totalOf(order) - left });
  }
  return takings;
}

/** Two business days after the sale; what was taken at a weekend comes with the next one. */
function payoutsOf(
  takings: ReadonlyMap<Day, Takings>,
  lastDay: Day,
  momentOn: Moments["momentOn"],
): WorldPayments["payouts"] {
  const payouts: WorldPayments["payouts"] = [];
  let held = 0;
  let fee = 0;
  for (let ago = PAYOUT_DAYS; ago >= 0; ago -= 1) {
    const day = addDays(lastDay, -ago);
    const { left = 0, fee: kept = 0 } = takings.get(addDays(day, -2)) ?? {};
    held += left;
    fee += kept;
    if ([0, 6].includes(weekdayOf(day)) || held <= 0) continue;
    payouts.push({
      ...{ id: String(71_000 + PAYOUT_DAYS - ago), transactionType: "DEPOSIT", net: text(held) },
      status: ago <= 2 ? "IN_TRANSIT" : "PAID",
      ...{ issuedAt: momentOn(day, 6), fee: text(fee) },
    });
    held = 0;
    fee = 0;
  }
  return payouts;
}

function text(minor: number): string {
  return (minor / 100).toFixed(2);
}
