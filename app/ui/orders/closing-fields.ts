import type { ClosingForm } from "../models.ts";

/** What the founder typed, as text: a field may be half-typed. */
export type ClosingFields = {
  units: Record<string, string>;
  stock: ClosingForm["stock"];
  receivedDay: string | null;
  note: string;
};

export function closingFieldsOf(form: ClosingForm): ClosingFields {
  return {
    units: Object.fromEntries(form.lines.map(({ position, units }) => [position, String(units)])),
    stock: form.stock,
    receivedDay: form.receivedDay,
    note: form.note,
  };
}

export function isClosingDirty(fields: ClosingFields, form: ClosingForm): boolean {
  return JSON.stringify(fields) !== JSON.stringify(closingFieldsOf(form));
}

/** The `edit` intent. `seenHash` is the content that was on the screen: an edit of older content is refused. */
export function closingBody(
  { units, stock, receivedDay, note }: ClosingFields,
  seenHash: string,
): { intent: "edit" } & Record<string, string> {
  const body: { intent: "edit" } & Record<string, string> = { intent: "edit", seenHash, note };
  for (const [position, text] of Object.entries(units)) body[`units[${position}]`] = text;
  return {
    ...body,
    ...(stock === null ? {} : { stock }),
    ...(receivedDay === null ? {} : { receivedDay }),
  };
}

/** Whether the form has a field of this name, beside which its error stands. */
export function hasClosingField(name: string): boolean {
  return name === "receivedDay" || name === "stock" || name === "note" || name.startsWith("units[");
}
