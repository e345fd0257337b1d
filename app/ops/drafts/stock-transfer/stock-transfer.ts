import { plainNumber } from "../../money/format.ts";
import {
  type Block,
  defineDraftKind,
  type Inverse,
  type Precondition,
  type ShowInput,
  type Write,
} from "../contract.ts";
import { minus } from "../price-lines.ts";
import { movedLines, StockTransfer, toleranceOf, type TransferLine } from "./payload.ts";

/**
 * A transfer between locations. Approving makes it in Shopify as ready to ship (.github/decisions/008): its units are
 * reserved where they lie, and whoever sends and receives them says so there.
 */
export const stockTransfer = defineDraftKind({
  id: "stock_transfer",
  version: 1,
  payload: StockTransfer,
  example: example(),
  title: (transfer, show) => `Transfer of ${sayUnits(unitsOf(transfer), show)} to ${transfer.to.name}`,
  approveLabel: (transfer, show) => `Approve and create a transfer of ${sayUnits(unitsOf(transfer), show)}`,
  cash: () => null,
  show: showTransfer,
  consequences: (transfer, show) => [
    `Shopify: a transfer of ${sayUnits(unitsOf(transfer), show)} from ${transfer.from.name} to ${transfer.to.name} is created, ready to ship.`,
    ...movedLines(transfer).map((line) => reserved(line, transfer, show)),
  ],
  notHappening: ({ from, to }) => [
    `Nothing is sent: somebody at ${from.name} packs it and marks it as shipped in Shopify, under Products, Transfers.`,
    `Nothing is free to sell at ${to.name} before it is received there.`,
  ],
  toWrite,
  preconditions,
  toRecord: () => null,
  moves: "neither",
  inverse,
});

function unitsOf(transfer: StockTransfer): number {
  let sum = 0;
  for (const { units } of transfer.lines) sum += units;
  return sum;
}

/** "1 unit", "1,204 units". */
function sayUnits(units: number, show: Pick<ShowInput, "locale">): string {
  return `${number(units, show)} ${units === 1 ? "unit" : "units"}`;
}

function number(units: number, { locale }: Pick<ShowInput, "locale">): string {
  return minus(plainNumber(units, locale));
}

function reserved(line: TransferLine, { from }: StockTransfer, show: ShowInput): string {
  return `Shopify: ${sayUnits(line.units, show)} of ${line.sku ?? line.title} at ${from.name} ${line.units === 1 ? "is" : "are"} reserved for it, so ${number(line.availableAtShow - line.units, show)} of ${number(line.availableAtShow, show)} stay free to sell there.`;
}

function showTransfer(transfer: StockTransfer, show: ShowInput): Block[] {
  return [
    {
      type: "fields",
      fields: [
        { label: "From", value: transfer.from.name },
        { label: "To", value: transfer.to.name },
      ],
    },
    {
      type: "table",
      columns: [
        { label: "Product", align: "start" },
        { label: "SKU", align: "start" },
        { label: "Units", align: "end" },
        { label: `Free to sell at ${transfer.from.name}`, align: "end" },
        { label: "Left there", align: "end" },
      ],
      rows: transfer.lines.map((line) => [
        line.title,
        line.sku ?? "no SKU",
        number(line.units, show),
        number(line.availableAtShow, show),
        number(line.availableAtShow - line.units, show),
      ]),
      totals: [{ label: "Units", value: number(unitsOf(transfer), show) }],
    },
    ...(transfer.note === "" ? [] : [{ type: "text" as const, text: transfer.note }]),
    ...movedLines(transfer).map((line) => ({
      type: "change" as const,
      label: `Shopify: available of ${line.title} at ${transfer.from.name}`,
      before: number(line.availableAtShow, show),
      after: number(line.availableAtShow - line.units, show),
    })),
  ];
}

function toWrite(transfer: StockTransfer): Write {
  return {
    connector: "shopify",
    operation: "inventory_transfer_create",
    request: {
      from: transfer.from,
      to: transfer.to,
      note: transfer.note,
      lines: movedLines(transfer).map(({ inventoryItemId, units }) => ({ inventoryItemId, units })),
    },
  };
}

/** Enough must be left at the origin, and no more have gone than a few days sell. */
function preconditions(transfer: StockTransfer): Precondition[] {
  return movedLines(transfer).map((line) => ({
    subject: `available:${line.inventoryItemId}@${transfer.from.locationId}`,
    label: `Available of ${line.title} at ${transfer.from.name}`,
    value: line.availableAtShow,
    tolerance: toleranceOf(line),
  }));
}

/**
 * As many the other way. What is free to sell there is read when it is shown: before the first transfer was received,
 * there may be too few, and it cannot be approved.
 */
function inverse(transfer: StockTransfer): Inverse<StockTransfer> {
  const lines = movedLines(transfer).map((line) => ({ ...line, availableAtShow: 0 }));
  return { payload: { ...transfer, from: transfer.to, to: transfer.from, lines } };
}

function example(): StockTransfer {
  return {
    from: { locationId: "gid://shopify/Location/1", name: "Warehouse" },
    to: { locationId: "gid://shopify/Location/2", name: "High Street" },
    lines: [
      {
        variantId: "gid://shopify/ProductVariant/11",
        inventoryItemId: "gid://shopify/InventoryItem/21",
        title: "Ceramic Mug, White",
        sku: "MUG-W",
        units: 24,
        availableAtShow: 120,
      },
      {
        variantId: "gid://shopify/ProductVariant/12",
        inventoryItemId: "gid://shopify/InventoryItem/22",
        title: "Ceramic Mug, Blue",
        sku: null,
        units: 0,
        availableAtShow: 40,
      },
    ],
    note: "For the weekend.",
  };
}
