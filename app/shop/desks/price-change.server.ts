/** Price changes at the desk: prices and costs as the store has them now, and the form for the new ones. */
import { editPrices } from "../../ops/drafts/price-change/edit.ts";
import { withReadings } from "../../ops/drafts/price-change/leaves.ts";
import { changedLines, PriceChange } from "../../ops/drafts/price-change/payload.ts";
import { warningsOf } from "../../ops/drafts/price-change/show.ts";
import { NOT_KNOWN } from "../../ops/drafts/price-lines.ts";
import { decimalText } from "../../ops/money/parse.ts";
import type { ValuesForm } from "../../ui/models.ts";
import { showInput } from "../drafts.server.ts";
import { keyed } from "../form-fields.ts";
import { InvalidFields } from "../invalid-fields.ts";
import { type Desk, sayIn, type Scene } from "../scene.server.ts";
import type { KindDesk } from "./contract.ts";
import { followed, goneText, notAllowed, otherCurrency, read } from "./seeded.server.ts";

export const priceChangeDesk: KindDesk = {
  refresh: async (desk, draft) => withPricesNow(desk, await followed(desk, draft, PriceChange)),
  isPast: async ({ profile }, payload, seed) =>
    read({ payload }, PriceChange).currency !== profile.currency && seed["currency"] === profile.currency,
  blockedBy: async (scene, draft) => blockedBy(scene, read(draft, PriceChange)),
  async model(scene, draft) {
    const change = read(draft, PriceChange);
    const warnings = warningsOf(change, showInput(scene));
    return {
      values: formOf(sayIn(scene, change.currency), change),
      unusual: warnings.length === 0 ? null : `Check before you approve: ${warnings.join(" ")}`,
    };
  },
  async edited(_, draft, form) {
    const edits = { newPrice: keyed(form, "newPrice"), newCompareAt: keyed(form, "newCompareAt") };
    const result = editPrices(read(draft, PriceChange), edits);
    if (!result.ok) throw new InvalidFields(result.errors);
    return result.payload;
  },
  undo(payload, _, say) {
    const change = read({ payload }, PriceChange);
    const lines = changedLines(change).map(({ title, priceMinor, compareAtMinor }) => {
      const compareAt = compareAtMinor === null ? "none" : inMoney(say, compareAtMinor, change);
      return `${title} to ${inMoney(say, priceMinor, change)} (compare-at price ${compareAt})`;
    });
    return `In Shopify Admin, on the product's page, set back ${lines.join(", ")}. What was sold meanwhile keeps its price.`;
  },
};

function inMoney(say: Scene["say"], minor: number, { currency }: PriceChange): string {
  return say.amount(Number(decimalText(minor, currency)), currency);
}

async function withPricesNow({ unit, profile }: Desk, change: PriceChange): Promise<PriceChange> {
  // Amounts of another currency are not compared with these; that it changed stands in the way by itself.
  if (change.currency !== profile.currency) return change;
  const now = new Map(
    (await unit.facts.variants({ productId: change.productId })).map((variant) => [
      variant.variantId,
      variant,
    ]),
  );
  const lines = change.lines.map((line) => {
    const variant = now.get(line.variantId);
    if (!variant || variant.deleted) return line;
    const { priceMinor, compareAtMinor, unitCostMinor } = variant;
    return withReadings(line, { priceMinor, compareAtMinor, unitCostMinor });
  });
  return { ...change, lines };
}

async function blockedBy(scene: Scene, change: PriceChange): Promise<string | null> {
  const blocked =
    notAllowed(scene, "write_products") ??
    otherCurrency(scene, change) ??
    (await goneText(scene, change.lines));
  if (blocked !== null || changedLines(change).length > 0) return blocked;
  return "Shopify has these prices already, so there is nothing to change. Enter another price, or choose “Not now” on the alert.";
}

function formOf(say: Scene["say"], { lines, currency }: PriceChange): ValuesForm {
  return {
    title: "Change the prices",
    rows: lines.map((line) => {
      const cost = line.unitCostMinor === null ? NOT_KNOWN : say.exactly(line.unitCostMinor);
      return {
        id: line.variantId,
        title: line.title,
        detail: `${line.sku ? `SKU ${line.sku}` : "No SKU"} · now ${say.exactly(line.priceMinor)} · cost ${cost}`,
        fields: [
          {
            name: `newPrice[${line.variantId}]`,
            label: "New price",
            value: decimalText(line.newPriceMinor, currency),
            options: null,
            keyboard: "decimal",
            suffix: currency,
            help: "The price now leaves it as it is.",
          },
          {
            name: `newCompareAt[${line.variantId}]`,
            label: "New compare-at price",
            value: line.newCompareAtMinor === null ? "" : decimalText(line.newCompareAtMinor, currency),
            options: null,
            keyboard: "decimal",
            suffix: currency,
            help: "Empty: none. Above the price, the shop shows a reduction.",
          },
        ],
      };
    }),
  };
}
