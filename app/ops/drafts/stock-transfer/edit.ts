import { readWholeUnits } from "../read-amount.ts";
import { MOST_TRANSFERRED, type StockTransfer, TRANSFER_NOTE_LENGTH } from "./payload.ts";

/** What the founder typed. A field that is absent stays as it is. */
export type TransferEdits = {
  /** By inventory item. */
  units?: Readonly<Record<string, string>>;
  note?: string;
};

type Result = { ok: true; payload: StockTransfer } | { ok: false; errors: Record<string, string> };

/** Errors by the form's field names (`units[<inventoryItemId>]`, `note`). */
export function editTransfer(transfer: StockTransfer, edits: TransferEdits): Result {
  const errors: Record<string, string> = {};
  const lines = transfer.lines.map((line) => {
    const typed = edits.units?.[line.inventoryItemId];
    const units = typed === undefined ? line.units : readWholeUnits(typed, MOST_TRANSFERRED);
    if (typeof units === "number") return { ...line, units };
    errors[`units[${line.inventoryItemId}]`] = units;
    return line;
  });
  const note = edits.note ?? transfer.note;
  if (note.length > TRANSFER_NOTE_LENGTH)
    errors["note"] = `Keep the note under ${TRANSFER_NOTE_LENGTH} characters; this one has ${note.length}.`;
  const [first] = lines;
  if (first && Object.keys(errors).length === 0 && lines.every(({ units }) => units === 0))
    errors[`units[${first.inventoryItemId}]`] =
      "Enter at least 1 on one of the lines, or choose “Not now” on the alert to move nothing.";
  return Object.keys(errors).length > 0
    ? { ok: false, errors }
    : { ok: true, payload: { ...transfer, lines, note } };
}
