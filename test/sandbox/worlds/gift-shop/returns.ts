import type { Chance } from "../chance.ts";
import type { WorldLine, WorldOrder, WorldReturn } from "../world.ts";
import type { Item } from "./catalogue.ts";

const DAY_MS = 86_400_000;
/** Shops with fewer orders have no such troubles at any one time. */
const LEAST_ORDERS = 2_000;
/** Why people send gifts back: handles of Shopify's return reasons, as often as they stand here. */
const REASONS = [
  "changed-my-mind",
  "changed-my-mind",
  "changed-my-mind",
  "changed-my-mind",
  "item-not-as-described",
  "item-not-as-described",
  "damaged-or-defective",
  "damaged-or-defective",
  "too-small",
  "color",
  "style",
  "ordered-multiple",
  "received-the-wrong-item",
  "arrived-late",
  "unknown",
  "unknown",
] as const;

type Past = {
  items: readonly Item[];
  /** Units left of each item. */
  stock: readonly number[];
  until: Date;
  /** Orders that a dispute is about: they have trouble enough. */
  contested: ReadonlySet<string | null>;
};

/**
 * Every refund of goods was made for a return, and a few returns are in trouble, as in any shop: goods that were paid back
 * and never came, parcels that lie there while their customers wait for their money, an exchange for what is sold out, a
 * product that many find smaller than it looks, one that is picked wrongly, one that hurts, and a refund made twice.
 */
export function makeReturns(draw: Chance, orders: readonly WorldOrder[], past: Past): void {
  const returns = new Returns(draw, orders, past);
  returns.ofRefunds();
  if (orders.length < LEAST_ORDERS) return;
  returns.cluster({ types: ["Home"], reason: "too-small", share: 0.9 });
  returns.cluster({ types: ["Mugs & Cups"], reason: "received-the-wrong-item", share: 0.7 });
  returns.hurting({ types: ["Bath & Body"], reason: "caused-irritation", units: 2 });
  returns.paidBackAhead(5);
  returns.waitingForMoney(3);
  returns.wantingSoldOut(2);
  returns.asked(6);
  returns.paidTwice();
}

class Returns {
  private readonly draw: Chance;
  private readonly orders: readonly WorldOrder[];
  private readonly past: Past;
  private readonly used = new Set<WorldOrder>();
  private lastId = 33_000;

  constructor(draw: Chance, orders: readonly WorldOrder[], past: Past) {
    this.draw = draw;
    this.orders = orders;
    this.past = past;
  }

  ofRefunds(): void {
    for (const order of this.orders) {
      if (order.cancelledAt) continue;
      for (const refund of order.refunds) {
        if (refund.lines.length === 0) continue;
        const days = this.draw.between(3, 9);
        const createdAt = this.within(order, new Date(refund.createdAt.getTime() - days * DAY_MS));
        const one = this.add(order, { status: "CLOSED", createdAt, closedAt: refund.createdAt });
        refund.returnId = one.id;
        for (const { lineId, quantity, restockType } of refund.lines)
          one.lines.push({
            ...{ id: this.nextId(), orderLineId: lineId, quantity, refunded: quantity },
            reason: this.draw.pick(REASONS),
            takenIn: {
              disposition: restockType === "RETURN" ? "RESTOCKED" : "NOT_RESTOCKED",
              ...{ quantity, at: refund.createdAt },
            },
          });
      }
    }
  }

  /** Of the product of these types that came back most, nearly all for one reason. */
  cluster({ types, reason, share }: { types: readonly string[]; reason: string; share: number }): void {
    const lines = this.mostReturned(types);
    for (const line of lines) if (this.draw.happens(share)) line.reason = reason;
  }

  hurting({ types, reason, units }: { types: readonly string[]; reason: string; units: number }): void {
    for (const line of this.mostReturned(types, 90).slice(-units)) line.reason = reason;
  }

  /** The money went back as soon as the parcel was promised; it never came. */
  paidBackAhead(most: number): void {
    for (const { order, line } of this.worthMost({ from: 28, to: 60 }).slice(0, most)) {
      const at = this.daysAgo(this.draw.between(20, 27));
      const one = this.add(order, { status: "OPEN", createdAt: at, closedAt: null });
      one.lines.push(this.line(line, { refunded: line.quantity }));
      this.pay(order, line, { returnId: one.id, at: new Date(at.getTime() + 3_600_000) });
    }
  }

  waitingForMoney(most: number): void {
    for (const { order, line } of this.worthMost({ from: 25, to: 50 }).slice(0, most)) {
      const createdAt = this.daysAgo(21);
      const one = this.add(order, { status: "OPEN", createdAt, closedAt: null });
      const at = this.daysAgo(12);
      one.lines.push({
        ...this.line(line, {}),
        takenIn: { disposition: "RESTOCKED", quantity: line.quantity, at },
      });
      order.updatedAt = at;
    }
  }

  /** They want the same product in another kind, and that one is out. */
  wantingSoldOut(most: number): void {
    const { items, stock } = this.past;
    const out = new Map<string, string>();
    for (const [at, { variant }] of items.entries())
      if (variant.status === "ACTIVE" && variant.tracked && (stock[at] ?? 0) <= 0)
        out.set(variant.productId, variant.id);
    const productOf = new Map(items.map(({ variant }) => [variant.id, variant.productId]));
    const wanting = this.worthMost({ from: 12, to: 40 }).flatMap(({ order, line }) => {
      const wanted = out.get(productOf.get(line.variantId ?? "") ?? "");
      return wanted && wanted !== line.variantId ? [{ order, line, wanted }] : [];
    });
    for (const { order, line, wanted } of wanting.slice(0, most)) {
      const one = this.add(order, { status: "OPEN", createdAt: this.daysAgo(6), closedAt: null });
      one.lines.push({ ...this.line(line, {}), reason: "color" });
      const { quantity } = line;
      one.exchanges.push({ id: this.nextId(), variantId: wanted, quantity, unprocessed: quantity });
    }
  }

  /** Customers who ask to send back small things. */
  asked(most: number): void {
    const small = this.worthMost({ from: 8, to: 25 }).filter(({ worth }) => worth < 12);
    for (const { order, line } of small.slice(0, most)) {
      const one = this.add(order, { status: "REQUESTED", createdAt: this.daysAgo(2), closedAt: null });
      one.lines.push(this.line(line, {}));
    }
  }

  /** Two people answered the same mail. */
  paidTwice(): void {
    const [found] = this.worthMost({ from: 10, to: 30 });
    if (!found) return;
    const { order } = found;
    this.used.add(order);
    const whole = order.lines.reduce((sum, line) => sum + worthOf(line), 0);
    for (const days of [5, 4]) {
      const createdAt = this.daysAgo(days);
      order.refunds.push({ id: this.nextId(), createdAt, lines: [], amount: (whole * 0.7).toFixed(2) });
      order.updatedAt = createdAt;
    }
    order.financialStatus = "PARTIALLY_REFUNDED";
  }

  /** Lines of returns of the product of these types that came back most, the oldest first. */
  private mostReturned(types: readonly string[], days = 180): WorldReturn["lines"][number][] {
    const typeOf = new Map(this.past.items.map(({ variant }) => [variant.id, variant]));
    const byVariant = new Map<string, WorldReturn["lines"][number][]>();
    for (const order of this.orders)
      for (const one of order.returns ?? [])
        for (const line of one.lines) {
          if (one.createdAt < this.daysAgo(days)) continue;
          const of = order.lines.find(({ id }) => id === line.orderLineId);
          const variant = typeOf.get(of?.variantId ?? "");
          if (!variant || !types.includes(variant.productType)) continue;
          byVariant.set(variant.id, [...(byVariant.get(variant.id) ?? []), line]);
        }
    const most = [...byVariant.values()].sort((a, b) => b.length - a.length);
    return most[0] ?? [];
  }

  /** Lines of orders that were sent and never came back, of so many days ago, those that cost most first. */
  private worthMost({ from, to }: { from: number; to: number }) {
    const found = this.orders.filter(
      (order) =>
        order.fulfilmentStatus === "FULFILLED" &&
        order.financialStatus === "PAID" &&
        !order.test &&
        !order.cancelledAt &&
        order.refunds.length === 0 &&
        order.fulfilments.every(({ deliveredAt }) => deliveredAt) &&
        order.createdAt < this.daysAgo(from) &&
        order.createdAt > this.daysAgo(to) &&
        !this.past.contested.has(order.id) &&
        !this.used.has(order),
    );
    return found
      .flatMap((order) => order.lines.map((line) => ({ order, line, worth: worthOf(line) })))
      .filter(({ line }) => line.variantId !== null)
      .sort((a, b) => b.worth - a.worth);
  }

  private add(order: WorldOrder, of: Pick<WorldReturn, "status" | "createdAt" | "closedAt">): WorldReturn {
    this.used.add(order);
    const returns = (order.returns ??= []);
    const name = `${order.name}-R${returns.length + 1}`;
    const one: WorldReturn = { id: this.nextId(), name, ...of, lines: [], exchanges: [] };
    returns.push(one);
    if (of.createdAt > order.updatedAt) order.updatedAt = of.createdAt;
    return one;
  }

  private line(of: WorldLine, { refunded = 0 }: { refunded?: number }): WorldReturn["lines"][number] {
    const { id: orderLineId, quantity } = of;
    return {
      id: this.nextId(),
      ...{ orderLineId, quantity, refunded, reason: "changed-my-mind", takenIn: null },
    };
  }

  /** Nothing was put back into stock. */
  private pay(order: WorldOrder, line: WorldLine, { returnId, at }: { returnId: string; at: Date }): void {
    order.refunds.push({
      ...{ id: this.nextId(), createdAt: at, returnId },
      lines: [
        {
          ...{ lineId: line.id, quantity: line.quantity, restockType: "NO_RESTOCK" },
          subtotal: worthOf(line).toFixed(2),
        },
      ],
    });
    line.currentQuantity = 0;
    order.financialStatus = order.lines.every(({ currentQuantity }) => currentQuantity === 0)
      ? "REFUNDED"
      : "PARTIALLY_REFUNDED";
    order.updatedAt = at;
  }

  /** No return before its parcel left. */
  private within(order: WorldOrder, at: Date): Date {
    const [parcel] = order.fulfilments;
    const earliest = parcel?.createdAt ?? order.createdAt;
    return at < earliest ? earliest : at;
  }

  private daysAgo(days: number): Date {
    return new Date(Math.round(this.past.until.getTime() - days * DAY_MS));
  }

  private nextId(): string {
    return String(++this.lastId);
  }
}

/** Dollars paid for a line. */
function worthOf({ unitPrice, quantity, discount }: WorldLine): number {
  return Number(unitPrice) * quantity - Number(discount);
}
