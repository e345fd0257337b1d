import type { ValueField, ValuesForm } from "../models.ts";

/** What the founder typed, as text, by the field's name. */
export type Values = Readonly<Record<string, string>>;

export function valuesOf(form: ValuesForm): Values {
  return Object.fromEntries(fieldsIn(form).map(({ name, value }) => [name, value]));
}

export function isValuesDirty(values: Values, form: ValuesForm): boolean {
  return fieldsIn(form).some(({ name, value }) => values[name] !== value);
}

/** The `edit` intent. `seenHash` is the content that was on the screen: an edit of older content is refused. */
export function valuesBody(
  values: Values,
  seenHash: string,
): { intent: "edit"; seenHash: string } & Record<string, string> {
  return { ...values, intent: "edit", seenHash };
}

/** Whether the form has a field of this name, beside which its error stands. */
export function hasValueField(form: ValuesForm | null, name: string): boolean {
  return form !== null && fieldsIn(form).some((field) => field.name === name);
}

function fieldsIn({ rows }: ValuesForm): ValueField[] {
  return rows.flatMap(({ fields }) => fields);
}
