import { z } from "zod";
import { Day } from "./day.ts";

/**
 * Where a number came from, so that every figure on a screen can be traced.
 * A sum names its days instead of copying their rows.
 */
export const Provenance = z.strictObject({
  /** `shopify`, `settings` (the founder typed it), `ops_room` (our own record) or `assumption`. */
  connector: z.string(),
  /** The record over there: a Shopify gid, a settings path such as `suppliers/kiln-and-co`. */
  recordId: z.string(),
  days: z.strictObject({ from: Day, to: Day }).optional(),
  observedAt: z.iso.datetime(),
});
export type Provenance = z.output<typeof Provenance>;
