import { type Block, type ShowInput } from "../contract.ts";
import { amountText, changeText, marginText, NOT_KNOWN, priceWarnings } from "../price-lines.ts";
import { changedLines, type PriceChange, type PriceLine } from "./payload.ts";

const WHY: Readonly<Record<PriceChange["why"], string>> = {
  markdown: "To sell stock that moves too slowly",
  below_cost: "It sells below what it costs",
  cost_rose: "Its cost has risen",
  price_error: "The price looks like a mistake",
  margin: "It leaves less than it should",
  stock_short: "To make stock last until more lands; put it back then",
  taken_back: "To take a change of it back",
  minimum: "Its brand allows no lower price",
};

/** What is worth a second look, then each variant's prices and what a unit leaves, then what changes in Shopify. */
export function showPrices(change: PriceChange, input: ShowInput): Block[] {
  const warnings = warningsOf(change, input);
  return [
    ...(warnings.length === 0
      ? []
      : [{ type: "text" as const, text: `Check before you approve: ${warnings.join(" ")}` }]),
    { type: "fields", fields: [{ label: "Why", value: WHY[change.why] }] },
    table(change, input),
    ...changedLines(change).flatMap((line) => changesOf(line, change, input)),
  ];
}

export function warningsOf(change: PriceChange, input: Pick<ShowInput, "locale">): string[] {
  return changedLines(change).flatMap((line) => priceWarnings(line, change.currency, input));
}

/** "$18.00"; a compare-at price may be none. */
export function priceText(
  minor: number | null,
  { currency }: PriceChange,
  { locale }: Pick<ShowInput, "locale">,
) {
  return minor === null ? "none" : amountText(minor, currency, locale);
}

function table(change: PriceChange, input: ShowInput): Block {
  const now = (text: string, before: string) => (text === before ? text : `${text} (now ${before})`);
  const amount = (minor: number | null) => (minor === null ? NOT_KNOWN : priceText(minor, change, input));
  const rows = change.lines.map((line) => [
    line.title,
    line.sku ?? "no SKU",
    priceText(line.priceMinor, change, input),
    priceText(line.newPriceMinor, change, input),
    changeText(line.priceMinor, line.newPriceMinor, input) ?? NOT_KNOWN,
    now(
      marginText(line.newPriceMinor, line.unitCostMinor, input),
      marginText(line.priceMinor, line.unitCostMinor, input),
    ),
    now(amount(line.newLeavesMinor), amount(line.leavesMinor)),
  ]);
  return { type: "table", columns: COLUMNS, rows, totals: [] };
}

const COLUMNS: { label: string; align: "start" | "end" }[] = [
  { label: "Product", align: "start" },
  { label: "SKU", align: "start" },
  { label: "Price now", align: "end" },
  { label: "New price", align: "end" },
  { label: "Change", align: "end" },
  { label: "Margin over cost", align: "end" },
  { label: "A unit leaves", align: "end" },
];

function changesOf(line: PriceLine, change: PriceChange, input: ShowInput): Block[] {
  const block = (what: string, before: number | null, after: number | null): Block => ({
    type: "change",
    label: `Shopify: ${what} of ${line.title}`,
    before: priceText(before, change, input),
    after: priceText(after, change, input),
  });
  return [
    ...(line.priceMinor === line.newPriceMinor ? [] : [block("price", line.priceMinor, line.newPriceMinor)]),
    ...(line.compareAtMinor === line.newCompareAtMinor
      ? []
      : [block("compare-at price", line.compareAtMinor, line.newCompareAtMinor)]),
  ];
}
