import { plainNumber } from "../../money/format.ts";
import type { Currency } from "../../money/money.ts";
import { decimalText } from "../../money/parse.ts";
import { defineDraftKind, type Inverse, type Precondition, type ShowInput, type Write } from "../contract.ts";
import { changeText } from "../price-lines.ts";
import { changedLines, PriceChange, type PriceLine } from "./payload.ts";
import { priceText, showPrices } from "./show.ts";

/** New prices of one product's variants. An hour's approval: a price is what every decision about it rests on. */
export const priceChange = defineDraftKind({
  id: "price_change",
  version: 1,
  payload: PriceChange,
  example: example(),
  title({ lines }, { locale }) {
    const [first] = lines;
    return lines.length === 1 && first
      ? `New price of ${first.title}`
      : `New prices of ${plainNumber(lines.length, locale)} variants`;
  },
  approveLabel(change, show) {
    const lines = changedLines(change);
    const [first] = lines;
    return lines.length === 1 && first && first.priceMinor !== first.newPriceMinor
      ? `Approve and set the price to ${priceText(first.newPriceMinor, change, show)}`
      : `Approve and change the prices of ${plainNumber(lines.length, show.locale)} ${lines.length === 1 ? "variant" : "variants"}`;
  },
  cash: () => null,
  show: showPrices,
  consequences(change, input) {
    const sentences = changedLines(change).flatMap((line) => sentencesOf(line, change, input));
    return sentences.length > 0 ? sentences : ["Nothing changes: Shopify has these prices already."];
  },
  notHappening: () => [
    "Orders that were placed already keep their price.",
    "Discounts, fixed prices of other markets, costs and product texts stay as they are, and nobody is told.",
  ],
  toWrite,
  preconditions,
  toRecord: () => null,
  moves: "price",
  isBesides: ({ why }) => why === "stock_short",
  inverse,
});

function sentencesOf(line: PriceLine, change: PriceChange, input: ShowInput): string[] {
  const name = line.sku ?? line.title;
  const text = (minor: number | null) => priceText(minor, change, input);
  const share = changeText(line.priceMinor, line.newPriceMinor, input);
  const said: string[] = [];
  if (line.priceMinor !== line.newPriceMinor)
    said.push(
      `Shopify: the price of ${name} changes from ${text(line.priceMinor)} to ${text(line.newPriceMinor)}${share === null ? "" : ` (${share})`}.`,
    );
  if (line.compareAtMinor !== line.newCompareAtMinor)
    said.push(
      `Shopify: the compare-at price of ${name} changes from ${text(line.compareAtMinor)} to ${text(line.newCompareAtMinor)}.`,
    );
  return said;
}

/** Each price names the one it sets out from: Shopify itself compares nothing, the writer does, right before. */
function toWrite(change: PriceChange): Write {
  const { productId, currency } = change;
  const text = (minor: number) => decimalText(minor, currency);
  const orNone = (minor: number | null) => (minor === null ? null : text(minor));
  return {
    connector: "shopify",
    operation: "product_variants_update",
    request: {
      productId,
      currency,
      variants: changedLines(change).map((line) => ({
        variantId: line.variantId,
        price: { from: text(line.priceMinor), to: text(line.newPriceMinor) },
        compareAtPrice: { from: orNone(line.compareAtMinor), to: orNone(line.newCompareAtMinor) },
      })),
    },
  };
}

/** Prices and cost exactly as shown: the margin in the document rests on all three. */
function preconditions(change: PriceChange): Precondition[] {
  const { currency } = change;
  return changedLines(change).flatMap(({ variantId, title, priceMinor, compareAtMinor, unitCostMinor }) => [
    asShown(`price:${variantId}`, `The selling price of ${title}`, priceMinor, currency),
    asShown(`compare_at:${variantId}`, `The compare-at price of ${title}`, compareAtMinor, currency),
    asShown(`cost:${variantId}`, `The recorded unit cost of ${title}`, unitCostMinor, currency),
  ]);
}

/** The prices as they were, from exactly those that were set. What stayed is left out. */
function inverse(change: PriceChange): Inverse<PriceChange> {
  const lines = changedLines(change).map((line) => ({
    ...line,
    priceMinor: line.newPriceMinor,
    newPriceMinor: line.priceMinor,
    compareAtMinor: line.newCompareAtMinor,
    newCompareAtMinor: line.compareAtMinor,
    leavesMinor: line.newLeavesMinor,
    newLeavesMinor: line.leavesMinor,
  }));
  return lines.length === 0
    ? { none: "No price was changed." }
    : { payload: { ...change, why: "taken_back", lines } };
}

/** In whole units of the currency, as people and Shopify write them. */
function asShown(subject: string, label: string, minor: number | null, currency: Currency): Precondition {
  const value = minor === null ? null : Number(decimalText(minor, currency));
  return { subject, label, value, tolerance: 0, currency };
}

function example(): PriceChange {
  return {
    productId: "gid://shopify/Product/1",
    currency: "USD",
    lines: [
      {
        variantId: "gid://shopify/ProductVariant/11",
        title: "Ceramic Mug, White",
        sku: "MUG-W",
        priceMinor: 2_200,
        newPriceMinor: 1_800,
        compareAtMinor: null,
        newCompareAtMinor: 2_200,
        unitCostMinor: 780,
        floorMinor: 1_150,
        leavesMinor: 1_020,
        newLeavesMinor: 640,
      },
      {
        variantId: "gid://shopify/ProductVariant/12",
        title: "Ceramic Mug, Blue",
        sku: "MUG-B",
        priceMinor: 2_200,
        newPriceMinor: 2_200,
        compareAtMinor: null,
        newCompareAtMinor: null,
        unitCostMinor: null,
        floorMinor: null,
        leavesMinor: null,
        newLeavesMinor: null,
      },
    ],
    why: "markdown",
  };
}
