import type { WallClock } from "../clock.ts";
import type { ReadDate } from "../sheets/dates.ts";
import { withoutContacts } from "../sheets/report.ts";
import type { World, WorldLine, WorldOrder, WorldVariant } from "../world.ts";
import type { Goods, GoodsBook } from "./goods.ts";
import type { ExportedLine, ExportedOrder } from "./orders.ts";

export type Assembled = Pick<World, "locations" | "variants" | "stock" | "orders"> & {
  /** What the summary should say. */
  withoutPrice: number;
  refundedWhole: number;
};

/**
 * Puts goods, stock and orders together. Goods were told apart by their texts as they stand; contacts of people leave
 * those texts here, on the way out. Ids are of our own: those of an export are often rounded by a spreadsheet.
 */
export function assemble(input: {
  goods: GoodsBook;
  orders: Iterable<ExportedOrder>;
  clock: WallClock;
  /** For goods that no order tells the age of. */
  otherwiseCreatedAt: Date;
}): Assembled {
  const { goods, clock } = input;
  const moment = ({ wallMs, offsetMs }: ReadDate) =>
    offsetMs === null ? clock.momentAt(wallMs) : new Date(wallMs - offsetMs);
  const ids = new Map(goods.all.map((one, at) => [one, String(41_000_000_001 + at)]));
  const sold = new Map<string, { first: Date; price: string }>();
  let lineNumber = 0;

  const dated = [...input.orders].map((order) => ({ order, createdAt: moment(order.createdAt) }));
  dated.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  const orders = dated.map(({ order, createdAt }, at): WorldOrder => {
    const shares = discountShares(order);
    const lines = order.lines.map((line, place): WorldLine => {
      const one = goods.ofLine(line);
      const variantId = one ? (ids.get(one) ?? null) : null;
      if (variantId !== null)
        sold.set(variantId, { first: sold.get(variantId)?.first ?? createdAt, price: line.price });
      const { quantity, price } = line;
      const discount = shares[place] ?? "0.00";
      return {
        id: String(11_000_000_001 + lineNumber++),
        variantId,
        sku: line.sku === null ? null : withoutContacts(line.sku),
        title: withoutContacts(line.title),
        quantity,
        currentQuantity: quantity,
        unitPrice: price,
        discount,
      };
    });
    return finishOrder({ order, at, createdAt, lines, moment });
  });

  const oldest = orders[0]?.createdAt ?? input.otherwiseCreatedAt;
  const variants = makeVariants(goods, { ids, sold, oldest });
  return {
    ...makeStock(goods, variants),
    variants,
    orders,
    withoutPrice: goods.all.filter((one) => one.price === null && !sold.has(ids.get(one) ?? "")).length,
    refundedWhole: orders.filter(({ refunds, cancelledAt }) => refunds.length > 0 && !cancelledAt).length,
  };
}

function finishOrder(input: {
  order: ExportedOrder;
  at: number;
  createdAt: Date;
  lines: WorldLine[];
  moment: (date: ReadDate) => Date;
}): WorldOrder {
  const { order, at, createdAt, lines, moment } = input;
  const after = (date: ReadDate | null) => {
    const when = date && moment(date);
    return when && when < createdAt ? createdAt : when;
  };
  const cancelledAt = after(order.cancelledAt);
  const fulfilledAt = after(order.fulfilledAt);
  const updatedAt = new Date(
    Math.max(...[createdAt, cancelledAt, fulfilledAt].map((one) => one?.getTime() ?? 0)),
  );
  // The export tells of whole refunds only, and not when they were made: no earlier than anything else we know.
  const whole = cancelledAt !== null || order.financialStatus === "REFUNDED";
  const restockType = cancelledAt ? "CANCEL" : "NO_RESTOCK";
  const given = whole
    ? lines.map((line) => ({ lineId: line.id, quantity: line.quantity, restockType, subtotal: paid(line) }))
    : [];
  for (const line of lines) if (whole) line.currentQuantity = 0;
  return {
    id: String(5_000_000_001 + at),
    name: order.name,
    createdAt,
    updatedAt,
    cancelledAt,
    test: false,
    financialStatus: order.financialStatus,
    fulfilmentStatus: order.fulfilmentStatus,
    lines,
    refunds:
      given.length > 0
        ? [{ id: String(9_000_000_001 + at), createdAt: cancelledAt ?? updatedAt, lines: given }]
        : [],
    fulfilments: fulfilledAt
      ? [
          {
            id: String(6_000_000_001 + at),
            status: "SUCCESS",
            createdAt: fulfilledAt,
            updatedAt: fulfilledAt,
          },
        ]
      : [],
  };
}

/** Each line's own discount, and its share by value of what was taken off the whole order beyond that. */
function discountShares({ lines, discount }: ExportedOrder): string[] {
  const values = lines.map((line) => cents(line.price) * line.quantity);
  const own = lines.map((line) => cents(line.discount));
  const net = values.map((value, at) => Math.max(0, value - (own[at] ?? 0)));
  const total = net.reduce((sum, value) => sum + value, 0);
  const rest = Math.min(total, Math.max(0, cents(discount) - own.reduce((sum, value) => sum + value, 0)));
  let given = 0;
  let seen = 0;
  return lines.map((_, at) => {
    seen += net[at] ?? 0;
    // The running sum is rounded, so that the shares add up to the cent.
    const upToHere = total === 0 ? 0 : Math.round((rest * seen) / total);
    const share = (own[at] ?? 0) + upToHere - given;
    given = upToHere;
    return (share / 100).toFixed(2);
  });
}

function paid({ unitPrice, quantity, discount }: WorldLine): string {
  return ((cents(unitPrice) * quantity - cents(discount)) / 100).toFixed(2);
}

function cents(amount: ExportedLine["price"]): number {
  return Math.round(Number(amount) * 100);
}

function makeVariants(
  goods: GoodsBook,
  known: {
    ids: ReadonlyMap<Goods, string>;
    sold: ReadonlyMap<string, { first: Date; price: string }>;
    oldest: Date;
  },
): WorldVariant[] {
  const products = new Map<string, string>();
  return goods.all.map((one, at): WorldVariant => {
    const id = known.ids.get(one) ?? "";
    const productId = products.get(one.product) ?? String(7_100_000_001 + products.size);
    products.set(one.product, productId);
    const createdAt = known.sold.get(id)?.first ?? known.oldest;
    return {
      id,
      productId,
      inventoryItemId: String(43_000_000_001 + at),
      productTitle: withoutContacts(one.title),
      variantTitle: one.options.length === 0 ? null : one.options.map(withoutContacts).join(" / "),
      sku: one.sku === null ? null : withoutContacts(one.sku),
      vendor: withoutContacts(one.vendor),
      productType: withoutContacts(one.type),
      status: one.status,
      price: one.price ?? known.sold.get(id)?.price ?? "0.00",
      compareAt: one.compareAt,
      minimumAdvertised: one.minimumAdvertised,
      cost: one.cost,
      tracked: one.tracked ?? false,
      policy: one.policy,
      createdAt,
      updatedAt: createdAt,
    };
  });
}

function makeStock(goods: GoodsBook, variants: readonly WorldVariant[]): Pick<World, "locations" | "stock"> {
  const places = new Map<string, string>();
  const stock: World["stock"] = [];
  for (const [at, { levels }] of goods.all.entries())
    for (const [place, { available, committed, incoming, unavailable }] of levels) {
      const locationId = places.get(place) ?? String(81_001 + places.size);
      places.set(place, locationId);
      stock.push({
        inventoryItemId: variants[at]?.inventoryItemId ?? "",
        locationId,
        available,
        committed,
        incoming,
        // The export does not say for which of Shopify's reasons units are unavailable.
        reserved: unavailable,
        damaged: 0,
        safetyStock: 0,
        qualityControl: 0,
      });
    }
  return { stock, locations: [...places].map(([name, id]) => ({ id, name, active: true })) };
}
