import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { addDays, dayIn, daysBetween } from "../../../../app/ops/facts/day.ts";
import { shifter, wallClock } from "../clock.ts";
import type { World, WorldOrder, WorldPayments, WorldTruth } from "../world.ts";
import { type Faults, faults as noFaults } from "./faults.ts";
import { readBundled, readBundles } from "./load-bundles.ts";
import { readReturns } from "./load-returns.ts";
import { readTable } from "./table-file.ts";
import { TABLES } from "./tables.ts";
import { WorldJson } from "./world-json.ts";

type Reading = {
  dir: string;
  clock: ReturnType<typeof wallClock>;
  faults: Faults;
  shift: (at: Date) => Date;
};

/**
 * Reads a world folder and moves all its moments by whole days, so that its last day is yesterday
 * on the store's calendar and every clock still shows what it showed.
 *
 * Throws Invalid `world_folder` naming file, line and column of whatever cannot be read.
 */
export async function loadWorld(dir: string, { now }: { now: Date }): Promise<World> {
  const faults = noFaults();
  const json = await readJson(dir, faults);
  const { timeZone } = json.shop;
  const clock = wallClock(timeZone);
  const yesterday = addDays(dayIn(timeZone, now), -1);
  const reading = { dir, clock, faults, shift: shifter(clock, daysBetween(json.lastDay, yesterday)) };

  const locations: World["locations"] = [];
  const locationIds = new Set<string>();
  await readTable(reading, TABLES.locations, (row, where) => {
    if (locationIds.has(row.id)) faults.add({ ...where, column: "id", why: `${row.id} stands there twice` });
    locationIds.add(row.id);
    locations.push(row);
  });
  const { variants, variantIds, itemIds } = await readVariants(reading);
  const bundles = await readBundles(reading, variantIds);
  const stock = await readStock(reading, { locationIds, itemIds });
  const orders = await readOrders(reading, variantIds);
  await readBundled(reading, orders);
  const payments = await readPayments(reading, json, orders);
  const discounts: NonNullable<World["discounts"]> = [];
  await readTable(reading, TABLES.discounts, ({ startsAt, endsAt, ...row }) => {
    discounts.push({ ...row, startsAt: reading.shift(startsAt), endsAt: endsAt && reading.shift(endsAt) });
  });
  const suppliers: World["suppliers"] = [];
  await readTable(reading, TABLES.suppliers, (row) => suppliers.push(row));
  const truth = await readTruth(reading, variantIds);
  faults.refuse(dir);
  return {
    ...{ name: json.name, shop: json.shop, locations, variants, stock, orders, suppliers, truth },
    ...bundles,
    ...(payments && { payments }),
    ...(discounts.length > 0 && { discounts }),
  };
}

/** Null: the store does not use Shopify Payments, and then it has no disputes and payouts either. */
async function readPayments(
  reading: Reading,
  { payments }: WorldJson,
  orders: readonly WorldOrder[],
): Promise<WorldPayments | null> {
  const { faults, shift } = reading;
  const moved = (at: Date | null) => at && shift(at);
  const orderIds = new Set(orders.map(({ id }) => id));
  const disputes: WorldPayments["disputes"] = [];
  const without = (where: { file: string; line: number }) => {
    if (!payments) faults.add({ ...where, why: "needs “payments” in world.json" });
  };
  await readTable(reading, TABLES.disputes, (row, where) => {
    without(where);
    if (row.orderId !== null && !orderIds.has(row.orderId))
      faults.add({ ...where, column: "order_id", why: `${row.orderId} is no order of orders.csv` });
    disputes.push({
      ...row,
      initiatedAt: shift(row.initiatedAt),
      evidenceDueBy: moved(row.evidenceDueBy),
      evidenceSentOn: moved(row.evidenceSentOn),
      finalizedOn: moved(row.finalizedOn),
    });
  });
  const payouts: WorldPayments["payouts"] = [];
  await readTable(reading, TABLES.payouts, (row, where) => {
    without(where);
    const { charges, fee, refunds, adjustments, reserved, ...payout } = row;
    const parts = said({ charges, fee, refunds, adjustments, reserved });
    payouts.push({ ...payout, ...parts, issuedAt: shift(row.issuedAt) });
  });
  return payments ? { ...payments, disputes, payouts } : null;
}

async function readJson(dir: string, faults: Faults): Promise<WorldJson> {
  const file = "world.json";
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path.join(dir, file), "utf8"));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    faults.add({ file, why: existsSync(path.join(dir, file)) ? error.message : "is not there" });
    faults.refuse(dir);
  }
  const parsed = WorldJson.safeParse(json);
  if (parsed.success) return parsed.data;
  for (const { path: at, message } of parsed.error.issues)
    faults.add({ file, column: at.join("."), why: message });
  faults.refuse(dir);
  throw parsed.error;
}

async function readVariants(reading: Reading) {
  const { faults, shift } = reading;
  const variants: World["variants"] = [];
  const variantIds = new Set<string>();
  const itemIds = new Set<string>();
  await readTable(reading, TABLES.variants, (row, where) => {
    if (variantIds.has(row.id)) faults.add({ ...where, column: "id", why: `${row.id} stands there twice` });
    if (itemIds.has(row.inventoryItemId))
      faults.add({ ...where, column: "inventory_item_id", why: `${row.inventoryItemId} stands there twice` });
    variantIds.add(row.id);
    itemIds.add(row.inventoryItemId);
    const createdAt = shift(row.createdAt);
    variants.push({ ...row, createdAt, updatedAt: later(createdAt, shift(row.updatedAt)) });
  });
  if (variants.length === 0) faults.add({ file: "variants.csv", why: "is not there or has no rows" });
  return { variants, variantIds, itemIds };
}

async function readStock(reading: Reading, known: { locationIds: Set<string>; itemIds: Set<string> }) {
  const { faults } = reading;
  const stock: World["stock"] = [];
  const places = new Set<string>();
  await readTable(reading, TABLES.stock, (row, where) => {
    const place = `${row.inventoryItemId}/${row.locationId}`;
    if (!known.itemIds.has(row.inventoryItemId))
      faults.add({
        ...where,
        column: "inventory_item_id",
        why: `${row.inventoryItemId} is no item of variants.csv`,
      });
    if (!known.locationIds.has(row.locationId))
      faults.add({
        ...where,
        column: "location_id",
        why: `${row.locationId} is no location of locations.csv`,
      });
    if (places.has(place))
      faults.add({ ...where, why: "the same item at the same location stands there twice" });
    places.add(place);
    stock.push(row);
  });
  return stock;
}

async function readOrders(reading: Reading, variantIds: ReadonlySet<string>): Promise<WorldOrder[]> {
  const { faults, shift } = reading;
  const orders = new Map<string, WorldOrder>();
  await readTable(reading, TABLES.orders, (row, where) => {
    if (orders.has(row.id)) faults.add({ ...where, column: "id", why: `${row.id} stands there twice` });
    const createdAt = shift(row.createdAt);
    const cancelledAt = row.cancelledAt && later(createdAt, shift(row.cancelledAt));
    const updatedAt = later(createdAt, shift(row.updatedAt));
    const { riskLevel, holdReason, discountCode, shipping, authorizedUntil, promisedBy, ...others } = row;
    const { customerId, company, gateway, addressCheck, ...rest } = others;
    orders.set(row.id, {
      ...rest,
      createdAt,
      updatedAt,
      cancelledAt,
      ...said({
        ...{ riskLevel, holdReason, discountCode, shipping, customerId, gateway, addressCheck },
        authorizedUntil: authorizedUntil && shift(authorizedUntil),
        promisedBy: promisedBy && shift(promisedBy),
      }),
      ...(company && { company }),
      lines: [],
      refunds: [],
      fulfilments: [],
    });
  });
  const orderOf = (orderId: string, where: { file: string; line: number }) => {
    const order = orders.get(orderId);
    if (!order) faults.add({ ...where, column: "order_id", why: `${orderId} is no order of orders.csv` });
    return order;
  };
  const lineIds = await readLines(reading, { orderOf, variantIds });

  await readTable(reading, TABLES.refunds, (row, where) => {
    const { orderId, id, createdAt, lineId, amount, returnId, status, ...part } = row;
    const order = orderOf(orderId, where);
    if (!order) return;
    let refund = order.refunds.find((one) => one.id === id);
    if (!refund) {
      const refundedAt = later(order.createdAt, shift(createdAt));
      refund = { id, createdAt: refundedAt, lines: [], ...said({ amount, returnId, status }) };
      order.refunds.push(refund);
    }
    if (lineId === null) return;
    if (lineIds.get(lineId) !== orderId)
      faults.add({ ...where, column: "line_id", why: `${lineId} is no line of order ${orderId}` });
    refund.lines.push({ lineId, ...part });
  });
  await readTable(reading, TABLES.fulfilments, ({ orderId, createdAt, updatedAt, ...row }, where) => {
    const order = orderOf(orderId, where);
    if (!order) return;
    const created = later(order.createdAt, shift(createdAt));
    const { displayStatus, carrier, inTransitAt, deliveredAt, estimatedAt, ...rest } = row;
    order.fulfilments.push({
      ...rest,
      createdAt: created,
      updatedAt: later(created, shift(updatedAt)),
      ...said({
        ...{ displayStatus, carrier },
        inTransitAt: inTransitAt && shift(inTransitAt),
        deliveredAt: deliveredAt && shift(deliveredAt),
        estimatedAt: estimatedAt && shift(estimatedAt),
      }),
    });
  });
  await readReturns(reading, orders, variantIds);
  return [...orders.values()];
}

/** What a world may leave out stays out where its cell is blank. */
function said<T extends object>(cells: T): Partial<T> {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null)) as Partial<T>;
}

/** Answers with the order of each line. */
async function readLines(
  reading: Reading,
  known: {
    orderOf: (orderId: string, where: { file: string; line: number }) => WorldOrder | undefined;
    variantIds: ReadonlySet<string>;
  },
): Promise<ReadonlyMap<string, string>> {
  const { faults } = reading;
  const lineIds = new Map<string, string>();
  const keep = keeper();
  await readTable(reading, TABLES.lines, (row, where) => {
    const { orderId, id, variantId, sku } = row;
    if (lineIds.has(id)) faults.add({ ...where, column: "id", why: `${id} stands there twice` });
    if (variantId !== null && !known.variantIds.has(variantId)) {
      const why = `${variantId} is no variant of variants.csv; leave it blank for one that was deleted`;
      faults.add({ ...where, column: "variant_id", why });
    }
    const order = known.orderOf(orderId, where);
    if (!order) return;
    lineIds.set(id, order.id);
    // Written out: copying the rest of half a million rows takes as long as reading them.
    order.lines.push({
      id,
      variantId: variantId === null ? null : keep(variantId),
      sku: sku === null ? null : keep(sku),
      title: keep(row.title),
      quantity: row.quantity,
      currentQuantity: row.currentQuantity,
      unitPrice: keep(row.unitPrice),
      discount: keep(row.discount),
    });
  });
  return lineIds;
}

async function readTruth(reading: Reading, variantIds: ReadonlySet<string>): Promise<WorldTruth | null> {
  const demandPerDay = new Map<string, number>();
  const unitCost = new Map<string, string>();
  const leadDays = new Map<string, { mean: number; sd: number }>();
  const knownVariant = (variantId: string, where: { file: string; line: number }) => {
    if (variantIds.has(variantId)) return;
    reading.faults.add({ ...where, column: "variant_id", why: `${variantId} is no variant of variants.csv` });
  };
  await readTable(reading, TABLES.demand, ({ variantId, unitsPerDay }, where) => {
    knownVariant(variantId, where);
    demandPerDay.set(variantId, unitsPerDay);
  });
  await readTable(reading, TABLES.costs, (row, where) => {
    knownVariant(row.variantId, where);
    unitCost.set(row.variantId, row.unitCost);
  });
  await readTable(reading, TABLES.leadTimes, ({ supplier, meanDays, sdDays }) => {
    leadDays.set(supplier, { mean: meanDays, sd: sdDays });
  });
  return demandPerDay.size + unitCost.size + leadDays.size === 0
    ? null
    : { demandPerDay, unitCost, leadDays };
}

/** Two moments in an hour that the clock shows twice may change places when they are moved. */
function later(first: Date, second: Date): Date {
  return second < first ? first : second;
}

/** Half a million lines repeat a few thousand titles: each is kept once, cut loose from the text of the file. */
function keeper(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    let own = kept.get(text);
    if (own === undefined) {
      own = Buffer.from(text).toString();
      kept.set(own, own);
    }
    return own;
  };
}
