import { plainNumber } from "../../money/format.ts";
import { decimalText } from "../../money/parse.ts";
import { type Block, defineDraftKind, type ShowInput } from "../contract.ts";
import { documentDone, type Sheet } from "../document.ts";
import { amountText, changeText, marginText, minus, NOT_KNOWN, priceWarnings } from "../price-lines.ts";
import { readPrice } from "../read-amount.ts";
import { MarkdownList } from "./payload.ts";

/** A list of prices to set by hand, in Shopify's bulk editor or by an import. */
export const markdownList = defineDraftKind({
  id: "markdown_list",
  version: 1,
  payload: MarkdownList,
  example: example(),
  title,
  approveLabel: () => "Approve and record the markdowns as done",
  cash: () => null,
  show: showList,
  consequences: () => ["Ops Room records these markdowns as done by you, with this list as it stands here."],
  notHappening: () => [
    "Nothing is written to Shopify: you set the prices there yourself.",
    "Nobody is told, and no discount is made.",
  ],
  toWrite: (list) => documentDone(title(list, { locale: "en" }), sheetOfMarkdowns(list)),
  // What was marked down was marked down, however prices have moved since.
  preconditions: () => [],
  toRecord: () => null,
  moves: "neither",
  inverse: () => ({
    none: "Only that you worked through this list was recorded. What you changed in Shopify by hand is changed back there.",
  }),
});

function title({ lines }: MarkdownList, { locale }: Pick<ShowInput, "locale">): string {
  const [first] = lines;
  return lines.length === 1 && first
    ? `Markdown of ${first.title}`
    : `Markdowns of ${plainNumber(lines.length, locale)} products`;
}

export function markdownWarnings(
  { lines, currency }: MarkdownList,
  input: Pick<ShowInput, "locale">,
): string[] {
  return lines
    .filter(({ priceMinor, newPriceMinor }) => priceMinor !== newPriceMinor)
    .flatMap((line) =>
      priceWarnings({ ...line, newCompareAtMinor: null, floorMinor: null }, currency, input),
    );
}

function showList(list: MarkdownList, input: ShowInput): Block[] {
  const warnings = markdownWarnings(list, input);
  const amount = (minor: number) => amountText(minor, list.currency, input.locale);
  return [
    ...(warnings.length === 0
      ? []
      : [{ type: "text" as const, text: `Check before you use it: ${warnings.join(" ")}` }]),
    {
      type: "fields",
      fields: [{ label: "What it is", value: "A list to download. Nothing is written to Shopify." }],
    },
    {
      type: "table",
      columns: COLUMNS,
      rows: list.lines.map((line) => [
        line.title,
        line.sku ?? "no SKU",
        minus(plainNumber(line.available, input.locale)),
        amount(line.priceMinor),
        amount(line.newPriceMinor),
        changeText(line.priceMinor, line.newPriceMinor, input) ?? NOT_KNOWN,
        marginText(line.newPriceMinor, line.unitCostMinor, input),
      ]),
      totals: [],
    },
    ...(list.note === "" ? [] : [{ type: "text" as const, text: list.note }]),
  ];
}

const COLUMNS: { label: string; align: "start" | "end" }[] = [
  { label: "Product", align: "start" },
  { label: "SKU", align: "start" },
  { label: "Free to sell", align: "end" },
  { label: "Price now", align: "end" },
  { label: "New price", align: "end" },
  { label: "Change", align: "end" },
  { label: "New margin over cost", align: "end" },
];

export function sheetOfMarkdowns({ lines, currency }: MarkdownList): Sheet {
  const amount = (minor: number | null) => (minor === null ? null : decimalText(minor, currency));
  return {
    filename: "markdowns.csv",
    rows: [
      [
        "Product",
        "SKU",
        "Variant",
        "Free to sell",
        `Price now (${currency})`,
        `New price (${currency})`,
        `Unit cost (${currency})`,
      ],
      ...lines.map((line) => [
        line.title,
        line.sku,
        line.variantId,
        line.available,
        amount(line.priceMinor),
        amount(line.newPriceMinor),
        amount(line.unitCostMinor),
      ]),
    ],
  };
}

type Result = { ok: true; payload: MarkdownList } | { ok: false; errors: Record<string, string> };

/** Sets new prices by variant; errors by the form's field names (`newPrice[<variantId>]`). */
export function editMarkdowns(list: MarkdownList, typed: Readonly<Record<string, string>>): Result {
  const errors: Record<string, string> = {};
  const lines = list.lines.map((line) => {
    const text = typed[line.variantId];
    if (text === undefined || text.trim() === decimalText(line.newPriceMinor, list.currency)) return line;
    const price = readPrice(text, list.currency);
    if (typeof price === "number") return { ...line, newPriceMinor: price };
    errors[`newPrice[${line.variantId}]`] = price;
    return line;
  });
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, payload: { ...list, lines } };
}

function example(): MarkdownList {
  return {
    currency: "USD",
    lines: [
      {
        variantId: "gid://shopify/ProductVariant/11",
        title: "Ceramic Mug, White",
        sku: "MUG-W",
        available: 140,
        priceMinor: 2_200,
        newPriceMinor: 1_800,
        unitCostMinor: 780,
      },
      {
        variantId: "gid://shopify/ProductVariant/31",
        title: "Plate",
        sku: null,
        available: 60,
        priceMinor: 990,
        newPriceMinor: 690,
        unitCostMinor: null,
      },
    ],
    note: "From Monday on.",
  };
}
