import type { OrderMarginRow } from "../../facts/rows/orders.ts";
import type { VariantRow, View } from "../../facts/views.ts";

type Sold = { variants: View<"variants">; orderMargins: View<"orderMargins"> };

/** Each variant on sale that sold lately, with what it sold for. */
export function* withMargins({ variants, orderMargins }: Sold): Generator<[VariantRow, OrderMarginRow]> {
  for (const [variantId, margins] of orderMargins) {
    const variant = variants.get(variantId);
    if (variant) yield [variant, margins];
  }
}
