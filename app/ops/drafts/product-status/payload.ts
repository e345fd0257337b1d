import { z } from "zod";

export const STATUSES = ["active", "draft", "archived", "unlisted"] as const;
export const ProductStatus = z.enum(STATUSES);
export type ProductStatus = z.output<typeof ProductStatus>;

/** One product's status as read and as it is to be. */
export const StatusChange = z.strictObject({
  productId: z.string().min(1),
  title: z.string().min(1),
  status: ProductStatus,
  newStatus: ProductStatus,
});
export type StatusChange = z.output<typeof StatusChange>;
