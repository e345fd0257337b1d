/** Lists at the desk that the founder works from: to download, and to be recorded as done. */
import { canonical } from "../../ops/approvals/canonical.ts";
import { fileOf } from "../../ops/drafts/document.ts";
import {
  editMarkdowns,
  markdownWarnings,
  sheetOfMarkdowns,
} from "../../ops/drafts/markdown-list/markdown-list.ts";
import { MarkdownList } from "../../ops/drafts/markdown-list/payload.ts";
import { StockCount } from "../../ops/drafts/stock-count/payload.ts";
import { sheetOfCount } from "../../ops/drafts/stock-count/stock-count.ts";
import { Refused } from "../../ops/errors.ts";
import { decimalText } from "../../ops/money/parse.ts";
import type { ValuesForm } from "../../ui/models.ts";
import { showInput } from "../drafts.server.ts";
import { keyed } from "../form-fields.ts";
import { InvalidFields } from "../invalid-fields.ts";
import { sayIn, type Scene } from "../scene.server.ts";
import type { KindDesk } from "./contract.ts";
import { followed, otherCurrency, read } from "./seeded.server.ts";

const UNDO = "Ops Room wrote nothing to Shopify. What you changed there by this list, you change back there.";

export const stockCountDesk: KindDesk = {
  async refresh(desk, draft) {
    const own = read(draft, StockCount);
    const advised = await followed(desk, draft, StockCount);
    // A list that somebody may be counting by stays; only other products, or another place, make it another list.
    return toCount(advised) === toCount(own) ? own : advised;
  },
  blockedBy: async () => null,
  model: async (_, draft) => ({ file: fileOf(sheetOfCount(read(draft, StockCount))) }),
  async edited() {
    throw new Refused(
      "not_editable",
      "A count sheet is not changed here, so nothing was saved. Download it and change the file.",
    );
  },
  undo: () => UNDO,
};

function toCount({ locationId, lines, note }: StockCount): string {
  return canonical({ locationId, note, variants: lines.map(({ variantId }) => variantId) });
}

export const markdownListDesk: KindDesk = {
  async refresh(desk, draft) {
    const own = read(draft, MarkdownList);
    const advised = await followed(desk, draft, MarkdownList);
    return toMarkDown(advised) === toMarkDown(own) ? own : advised;
  },
  isPast: async ({ profile }, payload, seed) =>
    read({ payload }, MarkdownList).currency !== profile.currency && seed["currency"] === profile.currency,
  blockedBy: async (scene, draft) => otherCurrency(scene, read(draft, MarkdownList)),
  async model(scene, draft) {
    const list = read(draft, MarkdownList);
    const warnings = markdownWarnings(list, showInput(scene));
    return {
      file: fileOf(sheetOfMarkdowns(list)),
      values: formOf(sayIn(scene, list.currency), list),
      unusual: warnings.length === 0 ? null : `Check before you use it: ${warnings.join(" ")}`,
    };
  },
  async edited(_, draft, form) {
    const result = editMarkdowns(read(draft, MarkdownList), keyed(form, "newPrice"));
    if (!result.ok) throw new InvalidFields(result.errors);
    return result.payload;
  },
  undo: () => UNDO,
};

/** Units free to sell are no advice: each sale changes them. */
function toMarkDown({ currency, lines, note }: MarkdownList): string {
  return canonical({
    currency,
    note,
    prices: lines.map(({ variantId, priceMinor, newPriceMinor }) => [variantId, priceMinor, newPriceMinor]),
  });
}

function formOf(say: Scene["say"], { lines, currency }: MarkdownList): ValuesForm {
  return {
    title: "Change the prices on the list",
    rows: lines.map((line) => ({
      id: line.variantId,
      title: line.title,
      detail: `${line.sku ? `SKU ${line.sku}` : "No SKU"} · now ${say.exactly(line.priceMinor)} · ${say.count(line.available, "unit")} free to sell`,
      fields: [
        {
          name: `newPrice[${line.variantId}]`,
          label: "New price",
          value: decimalText(line.newPriceMinor, currency),
          options: null,
          keyboard: "decimal",
          suffix: currency,
          help: null,
        },
      ],
    })),
  };
}
