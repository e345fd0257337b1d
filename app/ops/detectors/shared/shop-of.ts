import type { Ask } from "../../facts/views.ts";
import type { DetectInput, LookInput } from "../contract.ts";

/** The store without the facts of a page, for cases that are kept until the last page was seen. */
export function shopOf<A extends Ask>(input: DetectInput<A>): LookInput {
  const { settings, currency, locale, today, salesReach, seed } = input;
  return { settings, currency, locale, today, salesReach, seed };
}
