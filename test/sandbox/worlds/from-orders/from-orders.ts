import path from "node:path";
import { addDays, type Day, dayIn } from "../../../../app/ops/facts/day.ts";
import { wallClock } from "../clock.ts";
import type { Problem } from "../folder/tables.ts";
import { NothingUsable, openReport } from "../sheets/report.ts";
import type { World, WorldOrder, WorldVariant } from "../world.ts";
import { readCatalogue } from "./catalogue.ts";
import { layOver } from "./lay-over.ts";
import { makeOrders } from "./order-book.ts";
import { type RawLine, readLines } from "./read-lines.ts";
import { sortLines } from "./sort-lines.ts";

export type FromOrders = {
  file: string;
  seed: number;
  /** Short name of the world; its shop is `<name>.myshopify.com`. */
  name: string;
  shopName: string;
  currency: string;
  locale: string;
  timeZone: string;
  now: Date;
};

export type BuiltFromOrders = {
  world: World;
  lastDay: Day;
  problems: readonly Problem[];
  notes: readonly string[];
  /** `read` = `sold` + `refunded` + `reported`. */
  lines: { read: number; sold: number; refunded: number; reported: number };
};

const HOUR_MS = 3_600_000;

/**
 * Builds a store around real order lines: what was bought, returned and cancelled is theirs;
 * stock, costs, suppliers and the dispatch of orders are laid over by seed, for the lines do not tell them.
 */
export async function worldFromOrders(input: FromOrders): Promise<BuiltFromOrders> {
  const { file, seed, timeZone } = input;
  const clock = wallClock(timeZone);
  const report = openReport();
  const lines: RawLine[] = [];
  const { lines: read, unread } = await readLines({ file, clock, report, now: input.now }, (line) =>
    lines.push(line),
  );
  if (lines.length === 0) throw new NothingUsable("no_order_lines", `${file} has no readable line.`, report);

  const goods = readCatalogue(lines);
  const sorted = sortLines(lines);
  const variants = makeVariants(goods, sorted);
  const variantIds = new Map(variants.map(({ sku, id }) => [sku, id]));
  const book = makeOrders({
    lines: sorted,
    file: path.basename(file),
    report,
    variantIdOf: (code) => variantIds.get(code) ?? null,
    titleOf: (code) => goods.get(code)?.title ?? code,
  });
  const lastMoment = lines.reduce((last, { at }) => (at > last ? at : last), new Date(0));
  const lastDay = dayIn(timeZone, lastMoment);
  // A moment before the midnight that ends the last day.
  const end = new Date(clock.momentAt(Date.parse(`${addDays(lastDay, 1)}T00:00:00Z`)).getTime() - 1);
  dispatch(book.orders, end);
  const { stock, suppliers, locations } = layOver({ seed, variants, orders: book.orders, end });
  report.note(
    "Stock, unit costs, suppliers, lead times and the dispatch of orders are made up (by seed); sales, returns and cancellations are real.",
  );
  return {
    lastDay,
    problems: report.problems,
    notes: report.notes,
    lines: { read, ...book.counts, reported: unread + book.counts.reported },
    world: {
      name: input.name,
      shop: {
        domain: `${input.name}.myshopify.com`,
        name: input.shopName,
        currency: input.currency,
        locale: input.locale,
        timeZone,
        grants: ["read_all_orders"],
        restoreRate: 100,
      },
      locations,
      variants,
      stock,
      orders: book.orders,
      suppliers,
      truth: null,
    },
  };
}

function makeVariants(
  goods: ReturnType<typeof readCatalogue>,
  sorted: ReturnType<typeof sortLines>,
): WorldVariant[] {
  const sold = new Set<string>();
  for (const { raw, is } of sorted) if (is.kind === "sale" && is.product) sold.add(raw.code);
  return [...sold].sort().map((code, at): WorldVariant => {
    const { title = code, price = "0.00", first = new Date(0) } = goods.get(code) ?? {};
    return {
      id: String(41_000_000_001 + at),
      productId: String(7_100_000_001 + at),
      inventoryItemId: String(43_000_000_001 + at),
      productTitle: title,
      variantTitle: null,
      sku: code,
      vendor: "",
      productType: "",
      status: "ACTIVE",
      price,
      compareAt: null,
      minimumAdvertised: null,
      cost: null,
      tracked: true,
      policy: "DENY",
      createdAt: first,
      updatedAt: first,
    };
  });
}

/** Orders leave on the afternoon of the next day; what would leave after the end still waits. */
function dispatch(orders: readonly WorldOrder[], end: Date): void {
  for (const [at, order] of orders.entries()) {
    if (order.cancelledAt) continue;
    const sentAt = new Date(order.createdAt.getTime() + 26 * HOUR_MS);
    if (sentAt > end) continue;
    order.fulfilmentStatus = "FULFILLED";
    order.fulfilments.push({
      id: String(6_000_000_001 + at),
      status: "SUCCESS",
      createdAt: sentAt,
      updatedAt: sentAt,
    });
    if (sentAt > order.updatedAt) order.updatedAt = sentAt;
  }
}
