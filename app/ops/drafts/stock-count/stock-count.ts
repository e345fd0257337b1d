import { plainNumber } from "../../money/format.ts";
import { type Block, defineDraftKind, type ShowInput } from "../contract.ts";
import { documentDone, fileWord, type Sheet } from "../document.ts";
import { minus } from "../price-lines.ts";
import { StockCount } from "./payload.ts";

/** A count sheet: somebody counts, and what they find is corrected by a draft of its own or by hand. */
export const stockCount = defineDraftKind({
  id: "stock_count",
  version: 1,
  payload: StockCount,
  example: example(),
  title,
  approveLabel: () => "Approve and record the count as done",
  cash: () => null,
  show: showCount,
  consequences: () => ["Ops Room records this count as done by you, with this list as it stands here."],
  notHappening: () => [
    "Nothing is written to Shopify: what was counted changes no stock until you correct it there.",
    "Nobody is told: download the list and hand it to whoever counts.",
  ],
  toWrite: (count) => documentDone(title(count, { locale: "en" }), sheetOfCount(count)),
  // A sheet is as it was when it was printed, however stock moves while somebody counts.
  preconditions: () => [],
  toRecord: () => null,
  moves: "neither",
  inverse: () => ({
    none: "Only that you worked through this list was recorded, so there is nothing to take back.",
  }),
});

function title({ lines, locationName }: StockCount, { locale }: Pick<ShowInput, "locale">): string {
  const [first] = lines;
  const what = lines.length === 1 && first ? first.title : `${plainNumber(lines.length, locale)} products`;
  return `Count of ${what}${locationName === null ? "" : ` at ${locationName}`}`;
}

function showCount(count: StockCount, { locale }: ShowInput): Block[] {
  return [
    {
      type: "fields",
      fields: [
        { label: "Count at", value: count.locationName ?? "all locations together" },
        { label: "What it is", value: "A list to download. Nothing is written to Shopify." },
      ],
    },
    {
      type: "table",
      columns: [
        { label: "Product", align: "start" },
        { label: "SKU", align: "start" },
        { label: "Free to sell by Shopify", align: "end" },
      ],
      rows: count.lines.map(({ title: name, sku, availableAtShow }) => [
        name,
        sku ?? "no SKU",
        minus(plainNumber(availableAtShow, locale)),
      ]),
      totals: [],
    },
    ...(count.note === "" ? [] : [{ type: "text" as const, text: count.note }]),
  ];
}

/** With columns to write in. What is committed to orders lies on the shelf too, so the sheet says what it compares. */
export function sheetOfCount({ locationName, lines }: StockCount): Sheet {
  return {
    filename: `count${locationName === null ? "" : `-${fileWord(locationName)}`}.csv`,
    rows: [
      ["Product", "SKU", "Location", "Free to sell by Shopify", "Counted", "Remarks"],
      ...lines.map(({ title: name, sku, availableAtShow }) => [
        name,
        sku,
        locationName ?? "all locations",
        availableAtShow,
        null,
        null,
      ]),
    ],
  };
}

function example(): StockCount {
  return {
    locationId: "gid://shopify/Location/1",
    locationName: "Warehouse",
    lines: [
      {
        variantId: "gid://shopify/ProductVariant/11",
        title: "Ceramic Mug, White",
        sku: "MUG-W",
        availableAtShow: -4,
      },
      {
        variantId: "gid://shopify/ProductVariant/12",
        title: "Ceramic Mug, Blue",
        sku: null,
        availableAtShow: 12,
      },
    ],
    note: "Look on the upper shelf too.",
  };
}
