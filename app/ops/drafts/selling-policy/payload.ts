import { z } from "zod";

/** Whether one variant may be bought when none is left, as read and as it is to be. A line that stays is not written. */
export const PolicyLine = z.strictObject({
  variantId: z.string().min(1),
  title: z.string().min(1),
  sku: z.string().nullable(),
  continueSelling: z.boolean(),
  newContinueSelling: z.boolean(),
});
export type PolicyLine = z.output<typeof PolicyLine>;

/** Of variants of one product: Shopify changes one product's variants together, all or none. */
export const SellingPolicy = z.strictObject({
  productId: z.string().min(1),
  lines: z
    .array(PolicyLine)
    .min(1)
    .max(250)
    .refine(
      (lines) => new Set(lines.map(({ variantId }) => variantId)).size === lines.length,
      "a variant twice",
    ),
});
export type SellingPolicy = z.output<typeof SellingPolicy>;

export function changedPolicies({ lines }: SellingPolicy): PolicyLine[] {
  return lines.filter((line) => line.continueSelling !== line.newContinueSelling);
}
