/** What we use of Shopify's price lists, and nothing more; see schema.ts. */
import { z } from "zod";

export const PriceList = z.object({
  id: z.string(),
  name: z.string(),
  currency: z.string(),
  parent: z.object({ adjustment: z.object({ type: z.string(), value: z.number() }) }).nullable(),
  /** Null: it is in use nowhere. */
  catalog: z.object({ __typename: z.string(), status: z.string() }).nullable(),
});
export type PriceList = z.output<typeof PriceList>;

export const ListPrice = z.object({
  price: z.object({ amount: z.string() }),
  variant: z.object({ id: z.string() }),
});
export type ListPrice = z.output<typeof ListPrice>;
