/** What happens to an order besides being sold: it is held back, let go, found risky, and its parcel moves on. */
import { Refused } from "../../../../app/ops/errors.ts";
import type { Fulfilment, Order, Return } from "../state/model.ts";
import * as payloads from "../webhooks/payloads.ts";
import type { StoreChanges } from "./store-changes.ts";

export class CareAdmin {
  private readonly changes: StoreChanges;

  constructor(changes: StoreChanges) {
    this.changes = changes;
  }

  /** By the merchant or another app, not by ours. */
  hold({ orderId, reason }: { orderId: string; reason: string }): Order {
    const order = this.changes.order(orderId);
    if (order.holds.length === 0) order.heldFrom = order.fulfilmentStatus;
    order.holds.push({ id: this.changes.state.nextId(), reason, notes: null, handle: null });
    order.fulfilmentStatus = "ON_HOLD";
    return this.changes.orderChanged(order);
  }

  /** All holds of it. */
  release(orderId: string): Order {
    const order = this.changes.order(orderId);
    order.holds = [];
    order.fulfilmentStatus = order.heldFrom ?? "UNFULFILLED";
    order.heldFrom = null;
    return this.changes.orderChanged(order);
  }

  assess({ orderId, riskLevel }: { orderId: string; riskLevel: "LOW" | "MEDIUM" | "HIGH" }): Order {
    const order = this.changes.order(orderId);
    order.riskLevel = riskLevel;
    return this.changes.orderChanged(order);
  }

  tag({ orderId, tags }: { orderId: string; tags: readonly string[] }): Order {
    const order = this.changes.order(orderId);
    order.tags = [...tags];
    return this.changes.orderChanged(order);
  }

  /** The customer asks to send the first line back. */
  askReturn(orderId: string): Return {
    const order = this.changes.order(orderId);
    const [line] = order.lines;
    if (!line) throw new Refused("no_line", `Order ${order.name} has no line. Nothing was changed.`);
    const { state } = this.changes;
    const asked: Return = {
      ...{ id: state.nextId(), name: `${order.name}-R1`, status: "REQUESTED" },
      ...{ createdAt: state.now(), closedAt: null, exchanges: [] },
      lines: [
        {
          ...{ id: state.nextId(), orderLineId: line.id, quantity: 1, refunded: 0 },
          ...{ reason: null, takenIn: null },
        },
      ],
    };
    order.returns = [...(order.returns ?? []), asked];
    state.orderOfReturn.set(asked.id, order.id);
    this.changes.orderChanged(order);
    return asked;
  }

  /** The answer that the merchant gives to a return by hand. */
  answerReturn({ orderId, status }: { orderId: string; status: "OPEN" | "DECLINED" }): Order {
    const order = this.changes.order(orderId);
    const asked = order.returns?.find((one) => one.status === "REQUESTED");
    if (!asked)
      throw new Refused("nothing_asked", `Nobody asks to return ${order.name}. Nothing was changed.`);
    asked.status = status;
    if (status === "DECLINED") asked.declineReason = "OTHER";
    return this.changes.orderChanged(order);
  }

  /** News of the order's first parcel. Shopify tells of the parcel; the order itself stays as it was. */
  track(orderId: string, news: Partial<Omit<Fulfilment, "id" | "createdAt" | "updatedAt">>): Fulfilment {
    const order = this.changes.order(orderId);
    const [parcel] = order.fulfilments;
    if (!parcel) throw new Refused("no_parcel", `Order ${order.name} was not sent yet. Nothing was changed.`);
    Object.assign(parcel, news, { updatedAt: this.changes.state.now() });
    this.changes.state.changed(this.changes.state.orders);
    this.changes.emit("fulfillments/update", payloads.fulfilmentPayload(order, parcel));
    return parcel;
  }
}
