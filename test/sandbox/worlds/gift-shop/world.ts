import { addDays, type Day } from "../../../../app/ops/facts/day.ts";
import { OPTIONAL_SCOPES } from "../../../../app/ops/facts/source-status.ts";
import { chance } from "../chance.ts";
import { wallClock } from "../clock.ts";
import type { World, WorldOrder, WorldStock } from "../world.ts";
import { type Item, makeCatalogue } from "./catalogue.ts";
import { makeBundles } from "./bundles.ts";
import { careForOrders } from "./care.ts";
import { nameCustomers } from "./customers.ts";
import { dirtyCatalogue, dirtyOrders } from "./dirt.ts";
import { makePayments } from "./payments.ts";
import { openOrderBook } from "./orders.ts";
import { makeReturns } from "./returns.ts";
import { SUPPLIERS } from "./range.ts";
import { makeCalendar } from "./season-table.ts";
import { simulate } from "./simulate.ts";

export type WorldSize = {
  seed: number;
  /** The last day that the world tells of; its past ends with it. */
  lastDay: Day;
  variants?: number;
  /** About how many order lines the past should hold. */
  lines?: number;
  /** Days of past. */
  days?: number;
};

const TIME_ZONE = "America/New_York";
/** Mean units of an order line, see `orders.ts`. */
const UNITS_PER_LINE = 1.09;
/** How far ahead `truth.demandPerDay` looks. */
const TRUTH_DAYS = 28;

const LOCATIONS = [
  { id: "81001", name: "Warehouse", active: true },
  { id: "81002", name: "Harbour Street shop", active: true },
  { id: "81003", name: "Pine Market stall", active: true },
] as const;

/** A gift shop with a past, a present full of ordinary troubles, and a known truth. The same input gives the same world. */
export function generateWorld(size: WorldSize): World {
  const { seed, lastDay, variants = 400, lines = 34_000, days = 426 } = size;
  const clock = wallClock(TIME_ZONE);
  const momentOn = (day: Day, hour: number) =>
    clock.momentAt(Date.parse(`${day}T00:00:00Z`) + Math.round(hour * 3600) * 1000);
  const firstDay = addDays(lastDay, 1 - days);
  const items = makeCatalogue({ seed, variants, firstDay, lastDay, momentOn });
  dirtyCatalogue(seed, items);
  const calendar = makeCalendar(firstDay, lastDay);
  scale(items, calendar, lines * UNITS_PER_LINE);
  const book = openOrderBook({ seed, items, calendar, momentOn });
  const past = simulate({ seed, items, calendar, book });
  const bundles = makeBundles(chance(seed, "bundles"), past.orders, {
    ...{ items, stock: past.stock, incoming: past.incoming, lastDay, momentOn },
  });
  dirtyOrders(seed, past.orders);
  careForOrders(seed, past.orders, momentOn(lastDay, 23.99));
  const payments = makePayments(past.orders, chance(seed, "payments"), {
    ...{ timeZone: TIME_ZONE, lastDay, momentOn },
  });
  makeReturns(chance(seed, "returns"), past.orders, {
    ...{ items, stock: past.stock, until: momentOn(lastDay, 23.99) },
    contested: new Set(payments.disputes.map(({ orderId }) => orderId)),
  });

  nameCustomers(chance(seed, "customers"), past.orders, momentOn(lastDay, 23.99));

  return {
    name: "gift-shop",
    shop: {
      domain: "harbour-and-pine.myshopify.com",
      name: "Harbour & Pine",
      currency: "USD",
      locale: "en-US",
      timeZone: TIME_ZONE,
      grants: ["read_all_orders", ...Object.values(OPTIONAL_SCOPES).flat()],
      restoreRate: 100,
    },
    locations: LOCATIONS.map((location) => ({ ...location })),
    variants: [...items.map(({ variant }) => variant), ...bundles.variants],
    ...(bundles.parts.length > 0 && { bundles: bundles.parts }),
    stock: spread({ seed, items, stock: past.stock, incoming: past.incoming, orders: past.orders }),
    orders: past.orders,
    suppliers: SUPPLIERS.map(
      ({ name, email, leadMean, leadSd, minimumUnits, packUnits, knownToFounder }) => ({
        name,
        email,
        leadTypical: Math.round(leadMean),
        leadSlow: Math.round(leadMean + 1.4 * leadSd),
        minimumUnits,
        packUnits,
        knownToFounder,
      }),
    ),
    payments,
    truth: {
      demandPerDay: new Map([...truthAhead(items, lastDay), ...bundles.demandPerDay]),
      unitCost: new Map([
        ...items.map(({ variant, trueCost }) => [variant.id, trueCost] as const),
        ...bundles.unitCost,
      ]),
      leadDays: new Map(
        SUPPLIERS.map(({ name, leadMean, leadSd }) => [name, { mean: leadMean, sd: leadSd }]),
      ),
    },
  };
}

/** Makes the mean units of the whole past add up. */
function scale(items: readonly Item[], calendar: ReturnType<typeof makeCalendar>, units: number): void {
  let mean = 0;
  for (const item of items)
    for (let at = 0; at < calendar.days.length; at++)
      mean += calendar.meanDemand(item, at) * (calendar.promotion(item.variant.productType, at)?.uplift ?? 1);
  for (const item of items) item.ratePerDay *= units / mean;
}

function truthAhead(items: readonly Item[], lastDay: Day): ReadonlyMap<string, number> {
  const ahead = makeCalendar(addDays(lastDay, 1), addDays(lastDay, TRUTH_DAYS));
  return new Map(
    items.map((item) => {
      let units = 0;
      for (let at = 0; at < TRUTH_DAYS; at++)
        units += ahead.meanDemand(item, at) * (ahead.promotion(item.variant.productType, at)?.uplift ?? 1);
      const selling = item.variant.status === "ACTIVE";
      return [item.variant.id, selling ? Math.round((units / TRUTH_DAYS) * 10_000) / 10_000 : 0];
    }),
  );
}

/** Where the units lie: most in the warehouse, some in the shop, a few on the stall; new orders wait in the warehouse. */
function spread(input: {
  seed: number;
  items: readonly Item[];
  stock: readonly number[];
  incoming: readonly number[];
  orders: readonly WorldOrder[];
}): WorldStock[] {
  const draw = chance(input.seed, "places");
  const committed = new Map<string, number>();
  for (const order of input.orders)
    if (["UNFULFILLED", "ON_HOLD"].includes(order.fulfilmentStatus) && !order.cancelledAt)
      for (const line of order.lines)
        if (line.variantId)
          committed.set(line.variantId, (committed.get(line.variantId) ?? 0) + line.currentQuantity);

  const levels: WorldStock[] = [];
  for (const [at, { variant }] of input.items.entries()) {
    const units = variant.tracked ? (input.stock[at] ?? 0) : 0;
    const shop = units > 3 ? Math.floor(units * draw.between(0.2, 0.4)) : 0;
    const stall = units > 20 ? Math.floor(units * draw.between(0, 0.15)) : 0;
    // Sold at the counter before the count was corrected.
    const slip = units > 5 && draw.happens(0.01) ? shop + 2 : 0;
    const available = [units - shop - stall + slip, shop - slip, stall];
    for (const [place, location] of LOCATIONS.entries())
      levels.push({
        inventoryItemId: variant.inventoryItemId,
        locationId: location.id,
        available: available[place] ?? 0,
        committed: place === 0 && variant.tracked ? (committed.get(variant.id) ?? 0) : 0,
        incoming: place === 0 ? (input.incoming[at] ?? 0) : 0,
        reserved: 0,
        damaged: place === 0 && draw.happens(0.02) ? draw.whole(1, 3) : 0,
        safetyStock: 0,
        qualityControl: 0,
      });
  }
  return levels;
}
