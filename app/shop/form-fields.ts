import { Invalid } from "../ops/errors.ts";

/** `units[gid://…]=240` fields as a record by what stands in the brackets. */
export function keyed(form: FormData, name: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [field, value] of form.entries()) {
    if (!field.startsWith(`${name}[`) || !field.endsWith("]")) continue;
    if (typeof value !== "string")
      throw new Invalid("malformed_form", "Nothing was saved: a file came where text was expected.");
    found[field.slice(name.length + 1, -1)] = value;
  }
  return found;
}

export function text(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === "string" ? value : undefined;
}
