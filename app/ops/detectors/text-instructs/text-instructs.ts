import type { VariantRow } from "../../facts/views.ts";
import { counted } from "../../words/slot-values.ts";
import { type Alert, definePagedDetector, type LookInput } from "../contract.ts";
import { byHand, nothingChoice } from "../shared/choice.ts";
import { doublings } from "../shared/doublings.ts";
import { NO_GAIN } from "../shared/gains.ts";
import { productFact } from "../shared/said.ts";
import { variantSubject } from "../shared/subjects.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { options, words } from "./sentences.ts";
import { ordersSoftware } from "./orders-to-software.ts";

/**
 * Raises one alert where text that strangers can write into the store reads as an order to a program (AGT-09). It stands
 * above what is ranked by money, as a matter of security, and no money is put on it.
 */
export const textInstructs = definePagedDetector({
  id: "text_instructs",
  title: "Text that tries to give orders to software",
  asks: () => ({ variants: true }) as const,
  look(shop) {
    let lookedAt = 0;
    // Of a product one variant: they share its title. By its id, so that the order of pages tells nothing.
    const found = new Map<string, VariantRow>();
    return {
      take(facts) {
        lookedAt += facts.variants.size;
        for (const variant of facts.variants.values()) {
          if (![variant.title, variant.vendor, variant.sku, variant.productType].some(isOrder)) continue;
          const known = found.get(variant.productId);
          if (!known || variant.variantId < known.variantId) found.set(variant.productId, variant);
        }
        return [];
      },
      found() {
        const alert = alertFor([...found.values()], lookedAt, shop);
        return { alerts: alert ? [alert] : [], lookedAt };
      },
    };
  },
});

function isOrder(text: string | null): boolean {
  return text !== null && ordersSoftware(text);
}

function alertFor(found: readonly VariantRow[], lookedAt: number, shop: LookInput): Alert | null {
  const [first] = found.toSorted((a, b) => (a.variantId < b.variantId ? -1 : 1));
  if (!first) return null;
  const sources = found.slice(0, 5).map(({ source }) => source);
  return toldAlert({
    detector: "text_instructs",
    catalogueIds: ["AGT-09"],
    lane: "first",
    subject: variantSubject(first),
    situation: "security:text",
    recordId: "shop",
    shop,
    evidence: [
      { id: "texts", label: "Products whose text gives orders", value: found.length, unit: "times", sources },
      { id: "looked_at", label: "Variants looked at", value: lookedAt, unit: "times", sources },
    ],
    judgements: [],
    common: (fact) => ({
      product: productFact(first),
      texts: fact("texts", counted(found.length, "products")),
      looked_at: fact("looked_at", counted(lookedAt, "variants")),
    }),
    words,
    best: { id: "look", money: NO_GAIN },
    choices: [byHand("look", { ...options.look, money: NO_GAIN }), nothingChoice(options.nothing)],
    waitingPerDayMinor: 0,
    decideBy: shop.today,
    attentionMinutes: 4,
    evidenceKey: `${doublings(found.length)} of ${first.productId}`,
  });
}
