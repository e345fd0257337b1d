import type { OrderForm } from "../models.ts";

/** What the founder typed, as text: a field may be half-typed. */
export type OrderFields = {
  units: Record<string, string>;
  unitCost: Record<string, string>;
  needBy: string;
  note: string;
};

export function fieldsOf(form: OrderForm): OrderFields {
  return {
    units: Object.fromEntries(form.lines.map((line) => [line.variantId, String(line.units)])),
    unitCost: Object.fromEntries(form.lines.map((line) => [line.variantId, line.unitCost])),
    needBy: form.needBy,
    note: form.note,
  };
}

export function isDirty(fields: OrderFields, form: OrderForm): boolean {
  return JSON.stringify(fields) !== JSON.stringify(fieldsOf(form));
}

export type EditBody = { intent: "edit" } & Record<string, string>;

/** The `edit` intent. `seenHash` is the content that was on the screen: an edit of older content is refused. */
export function editBody(
  fields: OrderFields,
  seenHash: string,
  change: { addVariantId?: string; removeVariantId?: string } = {},
): EditBody {
  const body: EditBody = { intent: "edit", seenHash, needBy: fields.needBy, note: fields.note };
  for (const [id, units] of Object.entries(fields.units)) body[`units[${id}]`] = units;
  for (const [id, cost] of Object.entries(fields.unitCost)) body[`unitCost[${id}]`] = cost;
  return { ...body, ...change };
}

/** What is worth knowing about a quantity before it is saved. Null: nothing, or not a number yet. */
export function unitsHint(units: string, line: OrderForm["lines"][number]): string | null {
  const value = Number(units);
  if (units.trim() === "" || !Number.isInteger(value)) return null;
  if (line.packUnits > 1 && value % line.packUnits !== 0) return `Not whole packs of ${line.packUnits}.`;
  if (value > 0 && value < line.minimumUnits) return `Below the supplier's minimum of ${line.minimumUnits}.`;
  return null;
}

/** Whether the form has a field of this name, beside which its error stands. */
export function hasField(name: string): boolean {
  return name === "needBy" || name === "note" || /^(units|unitCost)\[/.test(name);
}
