import { z } from "zod";
import type { ApprovedContent } from "../ops/approvals/contract.ts";
import type { Scene } from "./scene.server.ts";

const Texts = z.object({ from: z.string().nullable(), to: z.string().nullable() });

/** Of a write to variants: what it sets, by variant. */
const Sets = z.object({
  variants: z.array(
    z.object({
      variantId: z.string(),
      price: Texts.optional(),
      compareAtPrice: Texts.optional(),
      inventoryPolicy: Texts.optional(),
    }),
  ),
});

/** Each price and policy that a write was to set: as the store was last read, as it was then, as it is to be. */
export async function variantStanding(
  { unit, say }: Scene,
  { write }: ApprovedContent,
): Promise<{ label: string; value: string }[]> {
  const sets = Sets.safeParse(write.request).data?.variants ?? [];
  const stored = await unit.facts.variants({ variantIds: sets.map(({ variantId }) => variantId) });
  const known = new Map(stored.map((variant) => [variant.variantId, variant]));
  return sets.flatMap(({ variantId, price, compareAtPrice, inventoryPolicy }) => {
    const variant = known.get(variantId);
    if (!variant || variant.deleted) return [{ label: "A product of it", value: "gone from the store" }];
    const { title, priceMinor, compareAtMinor, continueSelling } = variant;
    const line = (what: string, now: string, set: z.output<typeof Texts> | undefined) =>
      set === undefined || set.from === set.to
        ? []
        : [
            {
              label: `${what} of ${title}`,
              value: `${now} (${set.from ?? "none"} when approved; ${set.to ?? "none"} if it arrived)`,
            },
          ];
    return [
      ...line("Price", say.field(priceMinor), price),
      ...line(
        "Compare-at price",
        compareAtMinor === null ? "none" : say.field(compareAtMinor),
        compareAtPrice,
      ),
      ...line("Selling when out of stock", continueSelling ? "CONTINUE" : "DENY", inventoryPolicy),
    ];
  });
}
