/** What the founder types of a supplier, field by field. */
import type { z } from "zod";
import { SupplierTerms } from "../ops/facts/settings.ts";
import type { FieldErrors } from "../ui/models.ts";
import { wholeOf } from "./whole-of.ts";

type Lead = SupplierTerms["leadDays"];

/** Days of delivery as they were typed; both emptied: not known. */
export function leadDaysOf(
  { key, typical, slow }: { key: string; typical: string | undefined; slow: string | undefined },
  was: Lead,
  errors: FieldErrors,
): Lead {
  if (typical === undefined && slow === undefined) return was;
  const [usual, late] = [(typical ?? "").trim(), (slow ?? "").trim()];
  if (usual === "" && late === "") return null;
  const field = `leadTypical[${key}]`;
  const days = wholeOf(usual, { field, min: 0, max: 365, was: 0 }, errors);
  if (late === "") {
    // Half as long again is the shop-wide default's own ratio, rounded up.
    return { typical: days, slow: Math.ceil(days * 1.5) };
  }
  const slowDays = wholeOf(late, { field: `leadSlow[${key}]`, min: 0, max: 730, was: days }, errors);
  if (slowDays < days)
    errors[`leadSlow[${key}]`] = "The slow lead time cannot be shorter than the usual one.";
  return { typical: days, slow: slowDays };
}

/** How a term of a supplier is read, and what is said where it cannot be. */
export const TEXT_TERMS = {
  email: {
    schema: SupplierTerms.shape.email,
    refused: "Enter a mail address such as orders@kiln.example, or leave it empty.",
  },
  contact: { schema: SupplierTerms.shape.contact, refused: "Keep the name under 255 characters." },
  language: {
    schema: SupplierTerms.shape.language,
    refused: "Choose English, German, or your shop’s own language.",
  },
};

/** What was typed of a supplier; not posted: it stays, and emptied: it is not known. */
export function termOf<T>(
  { schema, refused }: { schema: z.ZodType<T>; refused: string },
  typed: string | undefined,
  { field, was, errors }: { field: string; was: T; errors: FieldErrors },
): T | null {
  if (typed === undefined) return was;
  if (typed.trim() === "") return null;
  const read = schema.safeParse(typed.trim());
  if (read.success) return read.data;
  errors[field] = refused;
  return was;
}
