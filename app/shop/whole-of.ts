import type { FieldErrors } from "../ui/models.ts";

export type Limits = { min: number; max: number; was: number };

/** A whole number as it was typed; not posted: it stays, and what is none is said in `errors`. */
export function wholeOf(
  typed: string | undefined,
  { field, min, max, was }: Limits & { field: string },
  errors: FieldErrors,
): number {
  if (typed === undefined) return was;
  const value = Number(typed.trim());
  if (/^\d+$/.test(typed.trim()) && value >= min && value <= max) return value;
  errors[field] = `Enter a whole number from ${min} to ${max.toLocaleString("en")}.`;
  return was;
}
