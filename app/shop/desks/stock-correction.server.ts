/** Stock corrections at the desk: what Shopify shows now, and the form for what was counted. */
import type { DraftRecord } from "../../adapters/store/contract.ts";
import { editCorrection } from "../../ops/drafts/stock-correction/edit.ts";
import { correctedLines, placeOf, StockCorrection } from "../../ops/drafts/stock-correction/payload.ts";
import type { ValuesForm } from "../../ui/models.ts";
import { keyed } from "../form-fields.ts";
import { InvalidFields } from "../invalid-fields.ts";
import type { Desk, Scene } from "../scene.server.ts";
import type { KindDesk } from "./contract.ts";
import { followed, goneText, notAllowed, read } from "./seeded.server.ts";

export const stockCorrectionDesk: KindDesk = {
  refresh: async (desk, draft) => withStockNow(desk, await followed(desk, draft, StockCorrection)),
  blockedBy: async (scene, draft) => blockedBy(scene, read(draft, StockCorrection)),
  model: async (scene, draft) => ({
    values: formOf(read(draft, StockCorrection), scene),
    unusual: await movedText(scene, draft),
  }),
  async edited(_, draft, form) {
    const result = editCorrection(read(draft, StockCorrection), keyed(form, "newAvailable"));
    if (!result.ok) throw new InvalidFields(result.errors);
    return result.payload;
  },
  undo(payload, _, say) {
    const lines = correctedLines(read({ payload }, StockCorrection)).map(
      ({ title, locationName, availableAtShow, newAvailable }) =>
        `${newAvailable > availableAtShow ? "lower" : "raise"} available of ${title} at ${locationName} by ${say.number(Math.abs(newAvailable - availableAtShow))}`,
    );
    return `In Shopify Admin, Inventory, ${lines.join(", ")}. What was sold meanwhile stays sold.`;
  },
};

async function withStockNow({ unit }: Desk, correction: StockCorrection): Promise<StockCorrection> {
  const now = await stockNow(unit, correction);
  const lines = correction.lines.map((line) => ({
    ...line,
    availableAtShow: now.get(placeOf(line)) ?? line.availableAtShow,
  }));
  return { ...correction, lines };
}

async function stockNow(
  unit: Desk["unit"],
  { lines }: StockCorrection,
): Promise<ReadonlyMap<string, number>> {
  const levels = await unit.facts.stockAt([...new Set(lines.map(({ inventoryItemId }) => inventoryItemId))]);
  return new Map(levels.map((level) => [placeOf(level), level.available]));
}

async function blockedBy(scene: Scene, correction: StockCorrection): Promise<string | null> {
  const blocked = notAllowed(scene, "write_inventory") ?? (await goneText(scene, correction.lines));
  if (blocked !== null) return blocked;
  const now = await stockNow(scene.unit, correction);
  const [elsewhere] = correction.lines.filter((line) => !now.has(placeOf(line)));
  if (elsewhere)
    return `${elsewhere.title} is no longer stocked at ${elsewhere.locationName}, so there is no stock to correct. Choose “Not now” on the alert; when it is worked out anew, this is left out.`;
  if (correctedLines(correction).length > 0) return null;
  return "Shopify shows this stock already, so there is nothing to correct. Enter what is there, or choose “Not now” on the alert.";
}

/** What was counted was counted while Shopify showed another figure: a sale in between is then in neither. */
async function movedText({ unit, say }: Scene, draft: DraftRecord): Promise<string | null> {
  const record = await unit.alerts.get(draft.alertId);
  const seed = record?.alert.options.find(({ id }) => id === draft.optionId)?.draft;
  const advised = StockCorrection.safeParse(seed?.payload).data;
  if (!advised) return null;
  const then = new Map(advised.lines.map((line) => [placeOf(line), line.availableAtShow]));
  const moved = correctedLines(read(draft, StockCorrection)).flatMap((line) => {
    const before = then.get(placeOf(line));
    if (before === undefined || before === line.availableAtShow) return [];
    return [
      `available of ${line.title} at ${line.locationName} was ${say.number(before)} when this was prepared and is ${say.number(line.availableAtShow)} now`,
    ];
  });
  return moved.length === 0
    ? null
    : `Check before you approve that the new figures still hold: ${moved.join("; ")}.`;
}

function formOf({ lines }: StockCorrection, { say }: Scene): ValuesForm {
  return {
    title: "Change what is there",
    rows: lines.map((line) => ({
      id: placeOf(line),
      title: line.title,
      detail: `${line.sku ? `SKU ${line.sku}` : "No SKU"} · Shopify shows ${say.number(line.availableAtShow)} free to sell at ${line.locationName}`,
      fields: [
        {
          name: `newAvailable[${placeOf(line)}]`,
          label: "Free to sell",
          value: String(line.newAvailable),
          options: null,
          keyboard: "numeric",
          suffix: "units",
          help: "Without what is committed to orders. What Shopify shows leaves it as it is.",
        },
      ],
    })),
  };
}
