import { Invalid } from "../ops/errors.ts";
import type { FieldErrors } from "../ui/models.ts";

/** A form with fields that cannot be taken: nothing was saved, and each field says why. */
export class InvalidFields extends Invalid {
  readonly fieldErrors: FieldErrors;

  constructor(fieldErrors: FieldErrors) {
    const count = Object.keys(fieldErrors).length;
    super(
      "invalid_fields",
      `Nothing was saved: ${count === 1 ? "one field needs" : `${count} fields need`} another value.`,
    );
    this.fieldErrors = fieldErrors;
  }
}
