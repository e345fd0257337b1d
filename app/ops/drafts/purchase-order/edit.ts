import { Day, type Day as DayText } from "../../facts/day.ts";
import { parseMinor, tooPrecise } from "../../money/parse.ts";
import { NOTE_LENGTH, OrderLine, type PurchaseOrder } from "./payload.ts";

/** What the founder typed, as text. A field that is absent stays as it is. */
export type OrderEdits = {
  units?: Readonly<Record<string, string>>;
  /** Decimal text in the order's currency; empty: not known. */
  unitCost?: Readonly<Record<string, string>>;
  needBy?: string;
  note?: string;
  addLine?: OrderLine;
  removeVariantId?: string;
};

/** The edited order, or what is wrong by field. */
export type EditResult =
  | { ok: true; payload: PurchaseOrder; /** Unusual but allowed, for people. */ warnings: string[] }
  | { ok: false; errors: Record<string, string> };

/**
 * Applies the founder's edits to an order. All fields are checked before anything changes;
 * errors are keyed by the form's own field names (`units[<variantId>]`, `unitCost[<variantId>]`, `needBy`, `note`).
 */
export function editOrder(order: PurchaseOrder, edits: OrderEdits, today: DayText): EditResult {
  const errors: Record<string, string> = {};
  const warnings: string[] = [];
  const kept = order.lines.filter((line) => line.variantId !== edits.removeVariantId);
  const lines = kept.map((line) => editLine(line, { order, edits, errors, warnings }));
  if (edits.addLine) addLine(lines, edits.addLine, errors);
  if (lines.length === 0)
    errors["removeVariantId"] =
      "An order needs at least one line. Choose “Not now” on the alert to order nothing.";

  const needByDay = readNeedBy(edits.needBy, order, errors);
  const note = edits.note ?? order.note;
  if (note.length > NOTE_LENGTH)
    errors["note"] =
      `Keep the note under ${NOTE_LENGTH.toLocaleString("en")} characters; this one has ${note.length.toLocaleString("en")}.`;
  if (needByDay < today) warnings.push("The need-by date is past.");

  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, payload: { ...order, lines, needByDay, note }, warnings };
}

type LineContext = {
  order: PurchaseOrder;
  edits: OrderEdits;
  errors: Record<string, string>;
  warnings: string[];
};

function editLine(line: OrderLine, { order, edits, errors, warnings }: LineContext): OrderLine {
  const typedUnits = edits.units?.[line.variantId];
  const typedCost = edits.unitCost?.[line.variantId];
  const units = typedUnits === undefined ? line.units : readUnits(typedUnits);
  const unitCostMinor = typedCost === undefined ? line.unitCostMinor : readCost(typedCost, order.currency);
  if (typeof units === "string") errors[`units[${line.variantId}]`] = units;
  if (typeof unitCostMinor === "string") errors[`unitCost[${line.variantId}]`] = unitCostMinor;
  if (typeof units === "string" || typeof unitCostMinor === "string") return line;
  warnings.push(...unusual({ ...line, units }, order));
  return { ...line, units, unitCostMinor };
}

/** Packs and minimums are the supplier's habits, which the founder may know to bend: said, never refused. */
function unusual(line: OrderLine, order: PurchaseOrder): string[] {
  const said: string[] = [];
  if (line.units % line.packUnits !== 0)
    said.push(
      `${line.title}: ${order.supplier.name} packs by ${line.packUnits}, and ${line.units} is not whole packs.`,
    );
  if (line.units < line.minimumUnits)
    said.push(
      `${line.title}: ${order.supplier.name} takes ${line.minimumUnits} or more, and this is ${line.units}.`,
    );
  return said;
}

function readUnits(typed: string): number | string {
  const text = typed.trim();
  const units = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(units))
    return "Enter a whole number of units, such as 240.";
  if (units === 0) return "Enter at least 1, or remove the line.";
  if (!OrderLine.shape.units.safeParse(units).success) return "Enter at most 1,000,000 units.";
  return units;
}

function readCost(typed: string, currency: string): number | null | string {
  if (typed.trim() === "") return null;
  const minor = parseMinor(typed, currency);
  if (minor === null) return "Enter an amount such as 7.80, or leave it empty where it is not known.";
  if (minor < 0) return "A cost cannot be below zero.";
  if (tooPrecise(typed, currency)) return `${currency} has no unit that small.`;
  // So that a line's cost stays countable whatever its units.
  if (minor > 1_000_000_000) return "That is more than we can count.";
  return minor;
}

function readNeedBy(
  typed: string | undefined,
  order: PurchaseOrder,
  errors: Record<string, string>,
): DayText {
  if (typed === undefined) return order.needByDay;
  const day = Day.safeParse(typed.trim());
  if (day.success) return day.data;
  errors["needBy"] = "Enter a date such as 2026-12-12.";
  return order.needByDay;
}

function addLine(lines: OrderLine[], line: OrderLine, errors: Record<string, string>): void {
  const parsed = OrderLine.safeParse(line);
  if (!parsed.success) errors["addVariantId"] = "This product cannot be ordered: its record is incomplete.";
  else if (lines.some(({ variantId }) => variantId === line.variantId))
    errors["addVariantId"] = "This product is on the order already.";
  else if (lines.length >= 200) errors["addVariantId"] = "An order holds at most 200 lines.";
  else lines.push(parsed.data);
}
