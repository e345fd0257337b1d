import type { VariantRow } from "../../facts/views.ts";
import type { Subject } from "../contract.ts";

/** An alert about one variant, shown on its product's page. */
export function variantSubject({
  variantId,
  productId,
  title,
}: Pick<VariantRow, "variantId" | "productId" | "title">): Subject {
  return { kind: "variant", id: variantId, title, productId, variantId };
}

/** An alert about a record that is no product: an order, a purchase order, a supplier, the shop as a whole. */
export function recordSubject(kind: Exclude<Subject["kind"], "variant">, id: string, title: string): Subject {
  return { kind, id, title, productId: null, variantId: null };
}
