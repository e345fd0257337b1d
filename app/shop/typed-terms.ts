import type { FieldErrors } from "../ui/models.ts";

/** One term of a supplier as it is typed. */
export type TypedTerm<T> = {
  /** Of the form, before the supplier's key. */
  field: string;
  /** Null: nothing was typed. A string: why it cannot be taken. */
  read: (typed: string) => T | null | string;
};

/** One term of all suppliers, by supplier's key, with those that were typed; what cannot be taken is said in `errors`. */
export function withTyped<T>(
  stored: Readonly<Record<string, T>>,
  typed: ReadonlyMap<string, string>,
  { field, read }: TypedTerm<T>,
  errors: FieldErrors,
): Record<string, T> {
  const kept = new Map(Object.entries(stored));
  for (const [key, text] of typed) {
    const term = read(text);
    if (typeof term === "string") errors[`${field}[${key}]`] = term;
    else if (term === null) kept.delete(key);
    else kept.set(key, term);
  }
  return Object.fromEntries(kept);
}
