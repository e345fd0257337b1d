/** Transfers at the desk: what is free to sell at the origin now, and the form for the units. */
import { canonical } from "../../ops/approvals/canonical.ts";
import { editTransfer } from "../../ops/drafts/stock-transfer/edit.ts";
import { movedLines, StockTransfer, toleranceOf } from "../../ops/drafts/stock-transfer/payload.ts";
import type { ValuesForm } from "../../ui/models.ts";
import { keyed, text } from "../form-fields.ts";
import { InvalidFields } from "../invalid-fields.ts";
import type { Desk, Scene } from "../scene.server.ts";
import { answeredText } from "./answered.server.ts";
import type { KindDesk } from "./contract.ts";
import { followed, goneText, notAllowed, read } from "./seeded.server.ts";

export const stockTransferDesk: KindDesk = {
  async refresh(desk, draft) {
    const own = read(draft, StockTransfer);
    const fresh = await withStockNow(desk, await followed(desk, draft, StockTransfer));
    return hasMoved(own, fresh) ? fresh : own;
  },
  // What is free to sell at the other end is known from nowhere else.
  undoFollows: true,
  blockedBy: async (scene, draft) =>
    (await answeredText(scene, draft, { by: "draft", again: "move as many once more" })) ??
    (await blockedBy(scene, read(draft, StockTransfer))),
  model: async (scene, draft) => ({ values: formOf(read(draft, StockTransfer), scene) }),
  async edited(_, draft, form) {
    const note = text(form, "note");
    const edits = { units: keyed(form, "units"), ...(note === undefined ? {} : { note }) };
    const result = editTransfer(read(draft, StockTransfer), edits);
    if (!result.ok) throw new InvalidFields(result.errors);
    return result.payload;
  },
  undo(payload, state) {
    const { from, to } = read({ payload }, StockTransfer);
    const where = state === "unknown" ? "If it did arrive, cancel it" : "Cancel it";
    return `${where} in Shopify Admin under Products, Transfers, before it is sent: its units are then free to sell at ${from.name} again. Once it is at ${to.name}, send it back by another one.`;
  },
};

/** Each sale moves what is free to sell; only more than an approval tolerates makes it another draft. */
function hasMoved(shown: StockTransfer, fresh: StockTransfer): boolean {
  const advice = ({ from, to, lines, note }: StockTransfer) =>
    canonical({ from, to, note, lines: lines.map(({ inventoryItemId, units }) => [inventoryItemId, units]) });
  if (advice(shown) !== advice(fresh)) return true;
  return movedLines(shown).some((line) => {
    const now = fresh.lines.find(({ inventoryItemId }) => inventoryItemId === line.inventoryItemId);
    return !now || Math.abs(now.availableAtShow - line.availableAtShow) > toleranceOf(line);
  });
}

async function withStockNow({ unit }: Desk, transfer: StockTransfer): Promise<StockTransfer> {
  const now = await availableAt(unit, transfer, transfer.from.locationId);
  const lines = transfer.lines.map((line) => ({
    ...line,
    availableAtShow: now.get(line.inventoryItemId) ?? line.availableAtShow,
  }));
  return { ...transfer, lines };
}

/** By inventory item; what is not stocked there, or the location not active, is not among them. */
async function availableAt(
  unit: Desk["unit"],
  { lines }: StockTransfer,
  locationId: string,
): Promise<ReadonlyMap<string, number>> {
  const levels = await unit.facts.stockAt(lines.map(({ inventoryItemId }) => inventoryItemId));
  return new Map(
    levels
      .filter((level) => level.locationId === locationId)
      .map(({ inventoryItemId, available }) => [inventoryItemId, available]),
  );
}

async function blockedBy(scene: Scene, transfer: StockTransfer): Promise<string | null> {
  const lines = movedLines(transfer);
  const blocked = notAllowed(scene, "write_inventory_transfers") ?? (await goneText(scene, lines));
  if (blocked !== null) return blocked;
  const { unit, say } = scene;
  const active = new Set(
    (await unit.facts.locations()).flatMap((location) => (location.active ? [location.locationId] : [])),
  );
  for (const { locationId, name } of [transfer.from, transfer.to]) {
    if (!active.has(locationId))
      return `${name} is no longer an active location of the store. Choose “Not now” on the alert; it is worked out anew without it.`;
    const stocked = await availableAt(unit, transfer, locationId);
    const elsewhere = lines.find(({ inventoryItemId }) => !stocked.has(inventoryItemId));
    if (elsewhere)
      return `${elsewhere.title} is not stocked at ${name}, so Shopify takes no transfer of it. Stock it there in Shopify, on the product's page under Inventory, or set its units to 0.`;
  }
  const beyond = lines.find(({ units, availableAtShow }) => units > availableAtShow);
  if (!beyond) return null;
  return `Only ${say.number(Math.max(0, beyond.availableAtShow))} of ${beyond.title} are free to sell at ${transfer.from.name}, fewer than the ${say.number(beyond.units)} to be moved. Move fewer.`;
}

function formOf({ from, to, lines, note }: StockTransfer, { say }: Scene): ValuesForm {
  return {
    title: "Change the transfer",
    rows: [
      ...lines.map((line) => ({
        id: line.inventoryItemId,
        title: line.title,
        detail: `${line.sku ? `SKU ${line.sku}` : "No SKU"} · ${say.number(line.availableAtShow)} free to sell at ${from.name}`,
        fields: [
          {
            name: `units[${line.inventoryItemId}]`,
            label: `Units to ${to.name}`,
            value: String(line.units),
            options: null,
            keyboard: "numeric" as const,
            suffix: "units",
            help: "0 leaves it where it is.",
          },
        ],
      })),
      {
        id: "note",
        title: "For whoever packs and receives it",
        detail: null,
        fields: [
          {
            name: "note",
            label: "Note",
            value: note,
            options: null,
            keyboard: "text" as const,
            suffix: null,
            help: "Shopify shows it on the transfer.",
          },
        ],
      },
    ],
  };
}
