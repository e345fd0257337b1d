import { type Chance, chance } from "../chance.ts";
import type { WorldOrder, WorldParcel } from "../world.ts";

const CARRIERS = ["Harbour Post", "Harbour Post", "Harbour Post", "Pine Express"] as const;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Whatever leaves sooner was handed over at the counter. */
const COUNTER_MS = 10 * 60_000;

/**
 * What happens to orders besides being sold: parcels are scanned and arrive, and a few orders are in trouble, as in any
 * shop: one is risky, one is held back and forgotten, payments of three lapse, and a carrier has mislaid some parcels.
 * Stores of few orders have none of that. `until`: nothing is known of what comes later.
 */
export function careForOrders(seed: number, orders: readonly WorldOrder[], until: Date): void {
  const draw = chance(seed, "parcels");
  for (const order of orders)
    for (const parcel of order.fulfilments) {
      if (parcel.createdAt.getTime() - order.createdAt.getTime() > COUNTER_MS) travel(draw, parcel, until);
    }
  if (orders.length < LEAST_ORDERS) return;
  const age = ({ createdAt }: WorldOrder) => (until.getTime() - createdAt.getTime()) / DAY_MS;
  const sold = orders.filter(
    ({ cancelledAt, test, refunds }) => !cancelledAt && !test && refunds.length === 0,
  );
  const largest = (of: readonly WorldOrder[]) => of.toSorted((a, b) => worth(b) - worth(a));

  const [risky, ...others] = largest(
    sold.filter(
      ({ fulfilmentStatus, financialStatus }) =>
        fulfilmentStatus === "UNFULFILLED" && financialStatus === "PAID",
    ),
  );
  if (risky) risky.riskLevel = "HIGH";
  for (const unpaid of others.slice(0, 3)) {
    unpaid.financialStatus = "AUTHORIZED";
    unpaid.authorizedUntil = new Date(until.getTime() + 2 * DAY_MS);
  }
  const sent = sold.filter(
    ({ fulfilmentStatus, fulfilments }) => fulfilmentStatus === "FULFILLED" && fulfilments[0]?.carrier,
  );
  const [held] = largest(sent.filter((order) => age(order) > 8 && age(order) < 13));
  if (held) hold(held);
  const mislaid = sent.filter(
    (order) => age(order) > 15 && age(order) < 24 && order.fulfilments[0]?.carrier === "Pine Express",
  );
  for (const { fulfilments } of largest(mislaid).slice(0, 4))
    for (const parcel of fulfilments) mislay(parcel);
}

/** Shops with fewer orders have no such troubles at any one time. */
const LEAST_ORDERS = 2_000;

function travel(draw: Chance, parcel: WorldParcel, until: Date): void {
  const scanned = new Date(parcel.createdAt.getTime() + Math.round(draw.between(2, 30)) * HOUR_MS);
  const delivered = new Date(scanned.getTime() + Math.round(24 + draw.between(0, 1) ** 2 * 96) * HOUR_MS);
  parcel.carrier = draw.pick(CARRIERS);
  parcel.displayStatus = "CONFIRMED";
  if (scanned > until) return;
  Object.assign(parcel, { displayStatus: "IN_TRANSIT", inTransitAt: scanned, updatedAt: scanned });
  if (delivered > until) return;
  Object.assign(parcel, { displayStatus: "DELIVERED", deliveredAt: delivered, updatedAt: delivered });
}

/** Nothing of it was sent after all. */
function hold(order: WorldOrder): void {
  order.fulfilments = [];
  order.fulfilmentStatus = "ON_HOLD";
  // Its payment came, and nobody let it go.
  order.holdReason = "AWAITING_PAYMENT";
  order.updatedAt = new Date(order.createdAt.getTime() + 20 * HOUR_MS);
}

function mislay(parcel: WorldParcel): void {
  parcel.displayStatus = "IN_TRANSIT";
  delete parcel.deliveredAt;
  if (parcel.inTransitAt) parcel.updatedAt = parcel.inTransitAt;
}

function worth({ lines }: WorldOrder): number {
  let sum = 0;
  for (const { unitPrice, quantity, discount } of lines)
    sum += Number(unitPrice) * quantity - Number(discount);
  return sum;
}
