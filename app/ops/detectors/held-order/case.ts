import { daysBetween } from "../../facts/day.ts";
import { HoldReason } from "../../facts/hold-reason.ts";
import type { OrderCareRow } from "../../facts/rows/order-care.ts";
import type { DetectInput } from "../contract.ts";
import type { Span } from "../shared/gains.ts";
import { parcelCost } from "../shared/label-cost.ts";
import { DISPUTE_FEE_MINOR, FRAUD, goodsCost, suspicionOf } from "../shared/order-care/fraud.ts";
import { heldParts } from "../shared/order-care/hold-seed.ts";
import { limitOf, PACE_DAYS } from "../shared/waiting/limit.ts";
import { type OrderWorth, worthAsks, worthReader } from "../shared/waiting/order-worth.ts";

/** What is held longer is forgotten data rather than a waiting customer. */
const LOOK_BACK_DAYS = 120;
/** Late from here on where neither promise nor pace is known. A judgement, stated as such. */
const USUAL_LIMIT_DAYS = 5;

export const asks = {
  ...worthAsks,
  stock: true,
  orderCare: { lastDays: LOOK_BACK_DAYS },
  fulfilmentPace: { lastDays: PACE_DAYS },
} as const;
export type Input = DetectInput<typeof asks>;

/** Whether it may go, and what it costs where it may not. */
export type Release = {
  right: Span;
  wrong: Pick<Span, "low" | "high">;
  /** A record says that it is over. */
  isOver: boolean;
};

export type Case = {
  order: OrderCareRow;
  reason: HoldReason;
  ageDays: number;
  heldDays: number;
  limitDays: number;
  paidMinor: number;
  worth: OrderWorth;
  /** Null: it surely may not go yet. */
  release: Release | null;
  shop: Pick<Input, "currency" | "locale" | "today" | "seed">;
};

/** Chance that it may go, by the reason of its hold, where no record tells. Judgements, stated as such. */
const OVER: Span = { low: 0.8, likely: 0.95, high: 1 };
const PERHAPS: Span = { low: 0.3, likely: 0.6, high: 0.85 };
const HARDLY: Span = { low: 0.1, likely: 0.3, high: 0.6 };

/** `null`: it is not held. `early`: it is, and not late yet. `unread`: nothing is known of its hold. */
export function caseReader(input: Input): (order: OrderCareRow) => Case | "early" | "unread" | null {
  const { facts, settings, today } = input;
  const worthOf = worthReader(input);
  const limitDays = limitOf(facts.fulfilmentPace.get(""), settings)?.days ?? USUAL_LIMIT_DAYS;
  return (order) => {
    const parts = heldParts(order.parts);
    const [first] = parts.flatMap(({ holds }) => holds);
    if (!first || order.lines.length === 0)
      return order.held && (order.parts === null || order.lines.length > 0) ? "unread" : null;
    const ageDays = daysBetween(order.day, today);
    if (ageDays <= limitDays) return "early";
    const known = HoldReason.safeParse(first.reason);
    const reason = known.success ? known.data : "OTHER";
    let paidMinor = 0;
    for (const line of order.lines) paidMinor += line.paidMinor;
    return {
      ...{ order, reason, ageDays, limitDays, paidMinor, shop: input },
      heldDays: Math.max(0, ...parts.map(({ changedDay }) => daysBetween(changedDay, today))),
      worth: worthOf(order, order.lines),
      release: releaseOf(order, reason, input),
    };
  };
}

function releaseOf(order: OrderCareRow, reason: HoldReason, input: Input): Release | null {
  const { facts, settings, currency } = input;
  const { low, high } = parcelCost(settings, currency);
  const thereAndBack = { low: 2 * low, high: 2 * high };
  switch (reason) {
    case "INVENTORY_OUT_OF_STOCK":
      return isInStock(order, input) ? { right: OVER, wrong: thereAndBack, isOver: true } : null;
    case "AWAITING_PAYMENT":
      return order.paid ? { right: OVER, wrong: thereAndBack, isOver: true } : null;
    case "AWAITING_RETURN_ITEMS":
      return null;
    case "HIGH_RISK_OF_FRAUD": {
      const fraud = FRAUD[suspicionOf(order) ?? "high"];
      const goods = goodsCost(order.lines, facts, settings);
      return {
        right: { low: 1 - fraud.high, likely: 1 - fraud.likely, high: 1 - fraud.low },
        wrong: {
          low: goods.low + low + DISPUTE_FEE_MINOR.low,
          high: goods.high + high + DISPUTE_FEE_MINOR.high,
        },
        isOver: false,
      };
    }
    case "INCORRECT_ADDRESS":
      return { right: HARDLY, wrong: thereAndBack, isOver: false };
    case "UNKNOWN_DELIVERY_DATE":
    case "OTHER":
      return { right: PERHAPS, wrong: thereAndBack, isOver: false };
  }
}

/** Its units are committed already: where none is missing beyond that, they lie there. */
function isInStock({ lines }: OrderCareRow, { facts }: Input): boolean {
  return lines.every(({ variantId }) => {
    const stock = variantId === null ? undefined : facts.stock.get(variantId);
    return stock !== undefined && stock.available >= 0;
  });
}
