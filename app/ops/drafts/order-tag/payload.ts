import { z } from "zod";

/** Shopify takes no longer tag on an order: https://shopify.dev/docs/api/admin-graphql/2026-07/mutations/tagsAdd */
export const TAG_LENGTH = 40;
/** So many at once can still be looked over. A judgement, stated as such. */
export const MOST_TAGS = 5;

/** A comma would make two of it. */
export const OrderTagText = z
  .string()
  .trim()
  .min(1)
  .max(TAG_LENGTH)
  .refine((tag) => !tag.includes(","), "a tag has no comma");

/** Tags of one order that are put on or taken off. */
export const OrderTag = z
  .strictObject({
    orderId: z.string().min(1),
    /** #1042 */
    name: z.string().min(1),
    tags: z.array(OrderTagText).min(1).max(MOST_TAGS),
    /** Put them on, or take them off. */
    add: z.boolean(),
  })
  .refine(
    ({ tags }) => new Set(tags.map((tag) => tag.toLowerCase())).size === tags.length,
    "Shopify does not tell tags apart by capitals",
  );
export type OrderTag = z.output<typeof OrderTag>;
