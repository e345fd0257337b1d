import { Day } from "../facts/day.ts";
import type { CancelOrder } from "./cancel-order/payload.ts";
import { CLOSING_NOTE_LENGTH, type OpenLine } from "./open-order.ts";
import type { ReceiveOrder } from "./receive-order/payload.ts";

/** What the founder typed, as text. A field that is absent stays as it is. */
export type ClosingEdits = {
  /** By the line's position. */
  units?: Readonly<Record<string, string>>;
  receivedDay?: string;
  stock?: string;
  note?: string;
};

export type ClosingResult<P> = { ok: true; payload: P } | { ok: false; errors: Record<string, string> };

/** Applies the founder's edits to a receipt; errors by the form's field names (`units[<position>]`, `receivedDay`, `stock`, `note`). */
export function editReceipt(
  order: ReceiveOrder,
  edits: ClosingEdits,
  today: Day,
): ClosingResult<ReceiveOrder> {
  const errors: Record<string, string> = {};
  const lines = editLines(order.lines, edits, errors);
  const note = readNote(edits.note ?? order.note, errors);
  const receivedDay = readDay(order, edits.receivedDay, { today, errors });
  const stock = edits.stock ?? order.stock;
  if (stock !== "move" && stock !== "counted_in") {
    errors["stock"] = "Choose what happens to the stock in Shopify.";
    return { ok: false, errors };
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, payload: { ...order, lines, note, receivedDay, stock } };
}

/** The same for a cancellation, whose note is its reason. */
export function editCancellation(order: CancelOrder, edits: ClosingEdits): ClosingResult<CancelOrder> {
  const errors: Record<string, string> = {};
  const lines = editLines(order.lines, edits, errors);
  const reason = readNote(edits.note ?? order.reason, errors);
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, payload: { ...order, lines, reason } };
}

function editLines(
  lines: readonly OpenLine[],
  { units: typed = {} }: ClosingEdits,
  errors: Record<string, string>,
): OpenLine[] {
  const edited = lines.map((line) => {
    const text = typed[String(line.position)];
    if (text === undefined) return line;
    const units = readUnits(text, line);
    if (typeof units === "number") return { ...line, units };
    errors[`units[${line.position}]`] = units;
    return line;
  });
  const [first] = edited;
  if (first && Object.keys(errors).length === 0 && edited.every(({ units }) => units === 0))
    errors[`units[${first.position}]`] = "Enter at least 1 on one of the lines.";
  return edited;
}

function readUnits(typed: string, { openUnits }: OpenLine): number | string {
  const text = typed.trim();
  const units = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(units))
    return "Enter a whole number of units, such as 240, or 0 for none.";
  if (units > openUnits)
    return `Only ${openUnits.toLocaleString("en")} are open on this line. Count in what came beyond that in Shopify.`;
  return units;
}

function readNote(note: string, errors: Record<string, string>): string {
  if (note.length > CLOSING_NOTE_LENGTH)
    errors["note"] =
      `Keep it under ${CLOSING_NOTE_LENGTH.toLocaleString("en")} characters; this has ${note.length.toLocaleString("en")}.`;
  return note;
}

function readDay(
  order: ReceiveOrder,
  typed: string | undefined,
  { today, errors }: { today: Day; errors: Record<string, string> },
): Day {
  if (typed === undefined) return order.receivedDay;
  const day = Day.safeParse(typed.trim());
  if (!day.success) errors["receivedDay"] = "Enter a date such as 2026-12-12.";
  else if (day.data > today) errors["receivedDay"] = "That day is still to come.";
  else if (day.data < order.placedDay)
    errors["receivedDay"] = `It was ordered on ${order.placedDay}, so it cannot have arrived before.`;
  else return day.data;
  return order.receivedDay;
}
