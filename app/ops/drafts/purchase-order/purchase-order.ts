import { shortDay, wordsLocale } from "../../facts/say-day.ts";
import { exactMoney, plainNumber } from "../../money/format.ts";
import { type Currency, money } from "../../money/money.ts";
import { decimalText } from "../../money/parse.ts";
import {
  defineDraftKind,
  type OwnRecord,
  type Precondition,
  type ShowInput,
  type Write,
} from "../contract.ts";
import { type OrderLine, PurchaseOrder } from "./payload.ts";
import { showOrder } from "./show.ts";
import { orderTotals } from "./totals.ts";

/**
 * An order to a supplier. Approving records it as placed and shows the arriving units in Shopify as incoming stock.
 * No mail leaves: the founder sends the PDF.
 */
export const purchaseOrder = defineDraftKind({
  id: "purchase_order",
  version: 1,
  payload: PurchaseOrder,
  example: example(),
  title: (order) => `${order.reference} to ${order.supplier.name}`,
  approveLabel(order, { locale }) {
    const { units, cost, linesWithoutCost } = orderTotals(order);
    if (linesWithoutCost === 0) return `Approve and record order for ${exactMoney(cost, locale)}`;
    return `Approve and record order of ${plainNumber(units, locale)} units`;
  },
  cash(order) {
    const { cost, linesWithoutCost, speed } = orderTotals(order);
    if (linesWithoutCost > 0) return "unknown";
    return money(Math.min(cost.minor + speed.minor, Number.MAX_SAFE_INTEGER), order.currency);
  },
  show: showOrder,
  consequences(order, input) {
    return [...incomingSentences(order, input), recordSentence(order, input), ...speedSentence(order, input)];
  },
  notHappening: (order) => [
    order.supplier.email === null
      ? `No mail is sent to ${order.supplier.name}: download the PDF and send it yourself.`
      : `No mail is sent to ${order.supplier.name} (${order.supplier.email}): download the PDF and send it yourself.`,
    "Nothing is paid, and no price or product text changes.",
  ],
  toWrite,
  preconditions,
  toRecord,
  moves: "money",
  inverse: () => ({
    none: "An order is taken back by cancelling what is open of it: choose that under Purchase orders. It is prepared as a draft that needs its own approval.",
  }),
});

function incomingSentences(order: PurchaseOrder, { locale }: ShowInput): string[] {
  const expected = shortDay(order.expectedDay, order.needByDay, wordsLocale(locale));
  return order.lines.map((line) => {
    const units = plainNumber(line.units, locale);
    const name = line.sku ?? line.title;
    const now = plainNumber(line.incomingAtShow, locale);
    return `Shopify: ${units} more ${line.units === 1 ? "unit" : "units"} of ${name} shown as incoming at ${order.destination.name}, expected ${expected} (now ${now}).`;
  });
}

/** Said to the founder alone: the supplier, who names it, has not been asked yet. */
function speedSentence(order: PurchaseOrder, { locale }: ShowInput): string[] {
  const { speed } = orderTotals(order);
  if (speed.minor === 0) return [];
  return [
    `Besides the goods, the quicker delivery is thought to cost about ${exactMoney(speed, locale)}, which ${order.supplier.name} will name. It is on no line of the order.`,
  ];
}

function recordSentence(order: PurchaseOrder, { locale }: ShowInput): string {
  const { cost, linesWithoutCost } = orderTotals(order);
  const amount = linesWithoutCost === 0 ? ` for ${exactMoney(cost, locale)}` : "";
  return `Ops Room records ${order.reference} to ${order.supplier.name}${amount} as placed, by you, at exactly this content.`;
}

/** Compare-and-set: each line names the quantity that it sets out from. */
function toWrite(order: PurchaseOrder): Write {
  return {
    connector: "shopify",
    operation: "inventory_incoming_adjust",
    request: {
      name: "incoming",
      reason: "movement_created",
      reference: order.reference,
      changes: order.lines.map((line) => ({
        inventoryItemId: line.inventoryItemId,
        locationId: order.destination.locationId,
        delta: line.units,
        changeFromQuantity: line.incomingAtShow,
      })),
    },
  };
}

/**
 * Incoming must be exactly as shown, the variant must still exist, and stock may have moved by a few days' sales only:
 * a fifth of what was shown, and never less than five units. Selling price and unit cost must be as they were: the one
 * is what the decision is worth by, the other what the order states, unless the founder knew better.
 */
function preconditions(order: PurchaseOrder): Precondition[] {
  return order.lines.flatMap((line) => [
    {
      subject: `variant:${line.variantId}`,
      label: `${line.title} in the store`,
      value: "exists",
      tolerance: 0,
    },
    {
      subject: `incoming:${line.inventoryItemId}@${order.destination.locationId}`,
      label: `Incoming of ${line.title} at ${order.destination.name}`,
      value: line.incomingAtShow,
      tolerance: 0,
    },
    {
      subject: `available:${line.inventoryItemId}`,
      label: `Stock of ${line.title}`,
      value: line.availableAtShow,
      tolerance: Math.max(5, Math.round(Math.abs(line.availableAtShow) / 5)),
    },
    ...pricesAsShown(line, order.currency),
  ]);
}

/** In whole units of the currency, as people and Shopify write them. */
function pricesAsShown(line: OrderLine, currency: Currency): Precondition[] {
  const { variantId, title, priceMinorAtShow: price, costMinorAtShow: cost } = line;
  const major = (minor: number) => Number(decimalText(minor, currency));
  const prices: Precondition[] = [];
  if (price !== undefined)
    prices.push({
      subject: `price:${variantId}`,
      label: `The selling price of ${title}`,
      value: major(price),
      tolerance: 0,
      currency,
    });
  if (cost !== undefined)
    prices.push({
      subject: `cost:${variantId}`,
      label: `The recorded unit cost of ${title}`,
      value: cost === null ? null : major(cost),
      tolerance: 0,
      currency,
    });
  return prices;
}

function toRecord(order: PurchaseOrder): OwnRecord {
  return {
    type: "purchase_order",
    reference: order.reference,
    supplier: order.supplier.name,
    expectedDay: order.expectedDay,
    ...(order.isQuick && { isQuick: order.isQuick }),
    currency: order.currency,
    lines: order.lines.map((line) => ({
      variantId: line.variantId,
      inventoryItemId: line.inventoryItemId,
      locationId: order.destination.locationId,
      title: line.title,
      sku: line.sku,
      units: line.units,
      unitCostMinor: line.unitCostMinor,
    })),
  };
}

function example(): PurchaseOrder {
  return {
    reference: "PO-1001",
    supplier: { key: "kiln & co", name: "Kiln & Co", email: "orders@kiln.example" },
    destination: { locationId: "gid://shopify/Location/1", name: "Warehouse" },
    currency: "USD",
    lines: [
      {
        variantId: "gid://shopify/ProductVariant/11",
        inventoryItemId: "gid://shopify/InventoryItem/21",
        title: "Ceramic Mug, White",
        sku: "MUG-W",
        units: 240,
        unitCostMinor: 780,
        packUnits: 12,
        minimumUnits: 24,
        incomingAtShow: 0,
        availableAtShow: 31,
        priceMinorAtShow: 2_200,
        costMinorAtShow: 780,
      },
    ],
    needByDay: "2026-12-12",
    expectedDay: "2026-12-09",
    note: "Please pack by the dozen.",
  };
}
