import { contributionOf } from "../../facts/contribution.ts";
import type { VariantRow } from "../../facts/views.ts";
import { money } from "../../money/money.ts";
import { counted, exact } from "../../words/slot-values.ts";
import { type Alert, definePagedDetector, type DetectInput, type LookInput } from "../contract.ts";
import { byHand, type Choice, nothingChoice } from "../shared/choice.ts";
import { NO_GAIN } from "../shared/gains.ts";
import { sortThrough } from "../shared/look-through.ts";
import { productFact } from "../shared/said.ts";
import { NOTHING_SOLD } from "../shared/sale/nothing-sold.ts";
import { MOST_PRICES, pricesSeed } from "../shared/sale/price-seed.ts";
import type { Sold } from "../shared/sale/sold.ts";
import { variantSubject } from "../shared/subjects.ts";
import { recorded } from "../shared/teller.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { WINDOW_DAYS } from "../shared/variant-demand.ts";
import { notes, options, reasons, titles, words } from "./sentences.ts";

const asks = { variants: true, sales: { lastDays: WINDOW_DAYS } } as const;
type Input = DetectInput<typeof asks>;

type Below = { found: Sold; minimumMinor: number };

/**
 * Raises one alert for each brand some of whose goods stand in the store below the price that it lets them be advertised at
 * (MAR-08). Such a minimum is part of an agreement, so it stands above what is ranked by money, and none is put on it.
 */
export const belowMinimumPrice = definePagedDetector({
  id: "below_minimum_price",
  title: "Priced below what the brand allows",
  asks: () => asks,
  look(shop) {
    const brands = new Map<string, Below[]>();
    const sorting = sortThrough<Below, "fine" | "no_minimum">(["fine"], (below) => {
      const brand = brandOf(below.found.variant);
      const known = brands.get(brand);
      if (known) known.push(below);
      else brands.set(brand, [below]);
    });
    return {
      take(facts) {
        for (const variant of facts.variants.values()) sorting.add(caseOf({ ...shop, facts }, variant));
        return [];
      },
      found: () => ({
        alerts: [...brands].flatMap(([brand, below]) => alertFor(brand, below, shop) ?? []),
        ...sorting.counted(notes, shop, "variants"),
      }),
    };
  },
});

/** Goods of no vendor are a brand each. */
function brandOf({ supplierKey, productId }: VariantRow): string {
  return supplierKey ?? productId;
}

function caseOf(input: Input, variant: VariantRow): Below | "fine" | "no_minimum" {
  const { minimumAdvertisedMinor: minimumMinor } = variant;
  if (minimumMinor === null) return "no_minimum";
  if (variant.priceMinor >= minimumMinor) return "fine";
  const { facts, settings, currency } = input;
  const sales = facts.sales.get(variant.variantId) ?? NOTHING_SOLD;
  const contribution = contributionOf({ variant, sales, settings, currency });
  return { found: { variant, sales, contribution, settings, shop: input }, minimumMinor };
}

const gapOf = ({ found, minimumMinor }: Below) => minimumMinor - found.variant.priceMinor;

function alertFor(brand: string, below: readonly Below[], shop: LookInput): Alert | null {
  // By the share that is missing, and by id, so that the order of pages tells nothing.
  const sorted = below.toSorted(
    (a, b) =>
      gapOf(b) / b.minimumMinor - gapOf(a) / a.minimumMinor ||
      (a.found.variant.variantId < b.found.variant.variantId ? -1 : 1),
  );
  const [first] = sorted;
  if (!first) return null;
  const { variant } = first.found;
  const many = below.length === 1 ? "one" : "several";
  const together = sorted
    .filter(({ found }) => found.variant.productId === variant.productId)
    .slice(0, MOST_PRICES);
  const minor = (id: string, label: string, value: number) => ({
    ...{ id, label, unit: "minor" as const, value, sources: [variant.source] },
  });
  const amount = (value: number) => exact(money(value, shop.currency));
  return toldAlert({
    detector: "below_minimum_price",
    catalogueIds: ["MAR-08"],
    lane: "first",
    subject: variantSubject(variant),
    situation: `minimum_price:${brand}`,
    recordId: brand,
    shop,
    evidence: [
      minor("price", "Price in the store", variant.priceMinor),
      minor("minimum", "Minimum advertised price", first.minimumMinor),
      minor("gap", "Below it by", gapOf(first)),
      {
        ...{ id: "variants", label: "Variants below the minimum", unit: "times", value: below.length },
        sources: sorted.slice(0, 10).map(({ found }) => found.variant.source),
      },
    ],
    judgements: [],
    common: (fact) => ({
      product: productFact(variant),
      brand: recorded(
        "The brand",
        { type: "name", text: variant.vendor ?? "its brand", of: "supplier" },
        variant.source,
      ),
      price: fact("price", amount(variant.priceMinor)),
      minimum: fact("minimum", amount(first.minimumMinor)),
      gap: fact("gap", amount(gapOf(first))),
      variants: fact("variants", counted(below.length, "variants")),
      together: fact(
        "variants",
        counted(together.length, "variants"),
        "Of the product that is farthest below",
      ),
    }),
    words: { ...words, title: titles[many], reason: reasons[many] },
    best: { id: "raise", money: NO_GAIN },
    choices: [
      raising(together, together.length < below.length),
      byHand("ask", { ...options.ask, money: NO_GAIN }),
      nothingChoice(options.nothing),
    ],
    waitingPerDayMinor: 0,
    decideBy: shop.today,
    attentionMinutes: 3,
    evidenceKey: sorted
      .map(
        ({ found, minimumMinor }) => `${found.variant.variantId} ${found.variant.priceMinor}<${minimumMinor}`,
      )
      .join(" "),
  });
}

/** Of one product all variants that stand too low, as many as one change may hold: Shopify changes them together. */
function raising(together: readonly Below[], othersToo: boolean): Choice {
  const { raise } = options;
  const [first] = together;
  const prices = together.map(({ found, minimumMinor }) => ({ found, newPriceMinor: minimumMinor }));
  return {
    ...byHand("raise", {
      title: together.length === 1 ? raise.title.one : raise.title.several,
      tradeOff: othersToo ? raise.several : raise.one,
      money: NO_GAIN,
    }),
    draft: first ? pricesSeed(prices, "minimum", first.found) : null,
  };
}
