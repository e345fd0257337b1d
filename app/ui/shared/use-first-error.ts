import { useEffect } from "react";
import type { FieldErrors } from "../models.ts";

/** After a refusal the reader stands at the first field that needs another value. */
export function useFirstError(errors: FieldErrors | undefined): void {
  const key = errors ? Object.keys(errors).join(" ") : "";
  useEffect(() => {
    if (key === "") return;
    const field = document.querySelector<HTMLElement>("[aria-invalid=true]");
    field?.scrollIntoView({ block: "center" });
    field?.focus({ preventScroll: true });
  }, [key]);
}
