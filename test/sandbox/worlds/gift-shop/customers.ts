import type { Chance } from "../chance.ts";
import type { WorldOrder } from "../world.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Shops with fewer orders have no such troubles at any one time. */
const LEAST_ORDERS = 2_000;
/** Whatever leaves sooner was handed over at the counter, to somebody without an account. */
const COUNTER_MS = 10 * MINUTE_MS;

/** Orders that the one who sends back nearly everything placed, and those of them that came back. */
const THEIRS = { orders: 12, returned: 9 };

/**
 * Gives orders their customers: most bought once, some come back. In a shop of some size one sends back nearly everything,
 * and somebody pressed "Pay" twice within minutes. `until`: the end of what the world tells.
 */
export function nameCustomers(draw: Chance, orders: WorldOrder[], until: Date): void {
  const customers = new Customers(draw);
  const large = orders.length >= LEAST_ORDERS;
  if (large) sendsBack(orders, until, customers.next());
  for (const order of orders) {
    if (order.customerId !== undefined || overTheCounter(order)) continue;
    order.customerId = customers.pick();
    order.addressCheck = "NO_ISSUES";
  }
  if (large) orderTwice(orders);
}

/** Of a hundred orders some thirty are by somebody who was there before. */
class Customers {
  private readonly draw: Chance;
  private readonly regulars: string[] = [];
  private last = 71_000_000_000;

  constructor(draw: Chance) {
    this.draw = draw;
  }

  next(): string {
    return String(++this.last);
  }

  pick(): string {
    if (this.regulars.length > 0 && this.draw.happens(0.3)) return this.draw.pick(this.regulars);
    const id = this.next();
    if (this.draw.happens(0.25)) this.regulars.push(id);
    return id;
  }
}

function overTheCounter({ createdAt, fulfilments: [parcel] }: WorldOrder): boolean {
  return parcel !== undefined && parcel.createdAt.getTime() - createdAt.getTime() <= COUNTER_MS;
}

/** The dearest that came back whole of the last months, and a few that did not, are one customer's. */
function sendsBack(orders: readonly WorldOrder[], until: Date, customerId: string): void {
  const mayBe = orders.filter(
    (order) =>
      !order.cancelledAt &&
      !order.test &&
      order.fulfilmentStatus === "FULFILLED" &&
      !overTheCounter(order) &&
      until.getTime() - order.createdAt.getTime() > 30 * DAY_MS &&
      until.getTime() - order.createdAt.getTime() < 300 * DAY_MS,
  );
  const isBack = ({ lines, refunds, returns }: WorldOrder) =>
    refunds.some((refund) => refund.lines.length > 0) &&
    lines.every(({ currentQuantity }) => currentQuantity === 0) &&
    (returns ?? []).every(({ status }) => status === "CLOSED");
  const dearest = (of: WorldOrder[]) => of.toSorted((a, b) => worthOf(b) - worthOf(a));
  const back = dearest(mayBe.filter(isBack)).slice(0, THEIRS.returned);
  const kept = mayBe.filter(({ refunds, returns }) => refunds.length === 0 && !returns);
  const every = Math.max(1, Math.floor(kept.length / (THEIRS.orders - THEIRS.returned)));
  for (const order of [...back, ...kept.filter((_, at) => at % every === 0)].slice(0, THEIRS.orders))
    Object.assign(order, { customerId, addressCheck: "NO_ISSUES" });
}

/** The same once more, minutes after the dearest order that waits untroubled. */
function orderTwice(orders: WorldOrder[]): void {
  const [first] = orders
    .filter(
      (order) =>
        order.fulfilmentStatus === "UNFULFILLED" &&
        order.financialStatus === "PAID" &&
        !order.cancelledAt &&
        !order.test &&
        !order.riskLevel &&
        order.refunds.length === 0 &&
        !(order.returns ?? []).length &&
        order.lines.every(({ variantId }) => variantId !== null),
    )
    .toSorted((a, b) => worthOf(b) - worthOf(a));
  if (!first) return;
  const createdAt = new Date(first.createdAt.getTime() + 4 * MINUTE_MS);
  const number = orders.length + 1001;
  orders.push({
    ...structuredClone(first),
    ...{ id: String(5_000_000_000 + number), name: `#${number}`, createdAt, updatedAt: createdAt },
    lines: first.lines.map((line) => ({ ...line, id: String(Number(line.id) + 400_000_000) })),
  });
}

function worthOf({ lines }: WorldOrder): number {
  let sum = 0;
  for (const { unitPrice, quantity, discount } of lines)
    sum += Number(unitPrice) * quantity - Number(discount);
  return sum;
}
