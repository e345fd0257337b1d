import { shortDay, wordsLocale } from "../../facts/say-day.ts";
import { exactMoney, plainNumber } from "../../money/format.ts";
import { money } from "../../money/money.ts";
import type { Block, ShowInput } from "../contract.ts";
import type { PurchaseOrder } from "./payload.ts";
import { orderTotals } from "./totals.ts";

const NOT_KNOWN = "not known";

/** The order as the supplier will read it, then what changes in Shopify. */
export function showOrder(order: PurchaseOrder, input: ShowInput): Block[] {
  const blocks: Block[] = [headFields(order, input), linesTable(order, input)];
  if (order.note !== "") blocks.push({ type: "text", text: order.note });
  for (const line of order.lines) {
    blocks.push({
      type: "change",
      label: `Shopify: incoming of ${line.title} at ${order.destination.name}`,
      before: plainNumber(line.incomingAtShow, input.locale),
      after: plainNumber(line.incomingAtShow + line.units, input.locale),
    });
  }
  return blocks;
}

function headFields(order: PurchaseOrder, { locale }: ShowInput): Block {
  const day = (value: string) => shortDay(value, order.expectedDay, wordsLocale(locale));
  const fields = [
    { label: "Purchase order", value: order.reference },
    { label: "Supplier", value: order.supplier.name },
    ...(order.supplier.email ? [{ label: "Supplier's address", value: order.supplier.email }] : []),
    { label: "Deliver to", value: order.destination.name },
    { label: "Needed by", value: `${day(order.needByDay)} (${order.needByDay})` },
    ...(order.isQuick ? [{ label: "Delivery", value: "Quicker than usual, please" }] : []),
    { label: "Expected", value: `${day(order.expectedDay)} (${order.expectedDay})` },
  ];
  return { type: "fields", fields };
}

function linesTable(order: PurchaseOrder, { locale }: ShowInput): Block {
  const amount = (minor: number) => exactMoney(money(minor, order.currency), locale);
  const rows = order.lines.map((line) => [
    line.title,
    line.sku ?? "no SKU",
    plainNumber(line.units, locale),
    line.unitCostMinor === null ? NOT_KNOWN : amount(line.unitCostMinor),
    line.unitCostMinor === null ? NOT_KNOWN : amount(line.unitCostMinor * line.units),
  ]);
  const { units, cost, linesWithoutCost } = orderTotals(order);
  const totals = [
    { label: "Units", value: plainNumber(units, locale) },
    { label: totalLabel(linesWithoutCost, order.lines.length), value: totalValue() },
  ];
  return { type: "table", columns: COLUMNS, rows, totals };

  function totalValue() {
    return linesWithoutCost === order.lines.length ? NOT_KNOWN : exactMoney(cost, locale);
  }
}

const COLUMNS: { label: string; align: "start" | "end" }[] = [
  { label: "Product", align: "start" },
  { label: "SKU", align: "start" },
  { label: "Units", align: "end" },
  { label: "Unit cost", align: "end" },
  { label: "Cost", align: "end" },
];

function totalLabel(linesWithoutCost: number, lines: number): string {
  if (linesWithoutCost === 0 || linesWithoutCost === lines) return "Total";
  return `Total without ${linesWithoutCost} ${linesWithoutCost === 1 ? "line" : "lines"} of unknown cost`;
}
