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
import { correctedLines, type CorrectionLine, placeOf, StockCorrection } from "./payload.ts";

/** What is free to sell, set to what is there: compared with what was shown, so a sale in between stops it. */
export const stockCorrection = defineDraftKind({
  id: "stock_correction",
  version: 1,
  payload: StockCorrection,
  example: example(),
  title: ({ lines }, { locale }) => {
    const [first] = lines;
    return lines.length === 1 && first
      ? `Stock of ${first.title} at ${first.locationName}`
      : `Stock of ${plainNumber(lines.length, locale)} products`;
  },
  approveLabel(correction, show) {
    const lines = correctedLines(correction);
    const [first] = lines;
    return lines.length === 1 && first
      ? `Approve and set stock to ${number(first.newAvailable, show)}`
      : `Approve and correct the stock of ${number(lines.length, show)} products`;
  },
  cash: () => null,
  show: (correction, input) => [
    table(correction, input),
    ...correctedLines(correction).map((line) => change(line, input)),
  ],
  consequences(correction, input) {
    const sentences = correctedLines(correction).map((line) => sentence(line, input));
    return sentences.length > 0 ? sentences : ["Nothing changes: Shopify shows this stock already."];
  },
  notHappening: () => [
    "What is committed to orders, reserved, damaged or on its way stays as it is.",
    "Nothing is bought or written off in your books outside Shopify.",
  ],
  toWrite,
  preconditions: (correction) => correctedLines(correction).map(asShown),
  toRecord: () => null,
  moves: "neither",
  inverse,
});

/** "−4", "12". */
function number(units: number, { locale }: Pick<ShowInput, "locale">): string {
  return minus(plainNumber(units, locale));
}

function difference(
  { availableAtShow, newAvailable }: CorrectionLine,
  input: Pick<ShowInput, "locale">,
): string {
  const by = newAvailable - availableAtShow;
  return by > 0 ? `+${number(by, input)}` : number(by, input);
}

function sentence(line: CorrectionLine, input: ShowInput): string {
  return `Shopify: available of ${line.sku ?? line.title} at ${line.locationName} is set from ${number(line.availableAtShow, input)} to ${number(line.newAvailable, input)} (${difference(line, input)}).`;
}

function table({ lines }: StockCorrection, input: ShowInput): Block {
  return {
    type: "table",
    columns: [
      { label: "Product", align: "start" },
      { label: "SKU", align: "start" },
      { label: "Location", align: "start" },
      { label: "Available now", align: "end" },
      { label: "Is to be", align: "end" },
      { label: "Difference", align: "end" },
    ],
    rows: lines.map((line) => [
      line.title,
      line.sku ?? "no SKU",
      line.locationName,
      number(line.availableAtShow, input),
      number(line.newAvailable, input),
      difference(line, input),
    ]),
    totals: [],
  };
}

function change(line: CorrectionLine, input: ShowInput): Block {
  return {
    type: "change",
    label: `Shopify: available of ${line.title} at ${line.locationName}`,
    before: number(line.availableAtShow, input),
    after: number(line.newAvailable, input),
  };
}

/** Compare-and-set: each quantity names the one that it sets out from. */
function toWrite(correction: StockCorrection): Write {
  return {
    connector: "shopify",
    operation: "inventory_available_set",
    request: {
      reason: "correction",
      quantities: correctedLines(correction).map((line) => ({
        inventoryItemId: line.inventoryItemId,
        locationId: line.locationId,
        quantity: line.newAvailable,
        changeFromQuantity: line.availableAtShow,
      })),
    },
  };
}

/** Back to what stood there, from exactly what was set: a sale in between stops it. */
function inverse(correction: StockCorrection): Inverse<StockCorrection> {
  const corrected = correctedLines(correction);
  const below = corrected.find(({ availableAtShow }) => availableAtShow < 0);
  if (below)
    return {
      none: `Available of ${below.title} at ${below.locationName} was below zero before, and Shopify sets no stock below zero.`,
    };
  const lines = corrected.map((line) => ({
    ...line,
    availableAtShow: line.newAvailable,
    newAvailable: line.availableAtShow,
  }));
  return lines.length === 0 ? { none: "No stock was changed." } : { payload: { lines } };
}

function asShown(line: CorrectionLine): Precondition {
  return {
    subject: `available:${placeOf(line)}`,
    label: `Available of ${line.title} at ${line.locationName}`,
    value: line.availableAtShow,
    tolerance: 0,
  };
}

function example(): StockCorrection {
  const line = { locationId: "gid://shopify/Location/1", locationName: "Warehouse" };
  return {
    lines: [
      {
        ...line,
        variantId: "gid://shopify/ProductVariant/11",
        inventoryItemId: "gid://shopify/InventoryItem/21",
        title: "Ceramic Mug, White",
        sku: "MUG-W",
        availableAtShow: -4,
        newAvailable: 0,
      },
      {
        ...line,
        variantId: "gid://shopify/ProductVariant/12",
        inventoryItemId: "gid://shopify/InventoryItem/22",
        title: "Ceramic Mug, Blue",
        sku: null,
        availableAtShow: 12,
        newAvailable: 12,
      },
    ],
  };
}
