/**
 * What bundles are made of. Read by calls of its own, so that the thousands of variants that are no bundles cost no more
 * than before.
 */
import { z } from "zod";
import type { VariantFact } from "../../ops/facts/facts.ts";
import type { ReadClient } from "./client.server.ts";
import { PARTS_OF_BUNDLES } from "./operations.ts";
import { inChunks } from "./paging.server.ts";
import { BundleComponent, page } from "./schema.ts";

const PartsAnswer = z.object({
  nodes: z.array(z.object({ id: z.string(), productVariantComponents: page(BundleComponent) }).nullable()),
});

/** These variants with the parts of bundles among them. Of one that is gone meanwhile, what is known stays. */
export async function withBundleParts(
  client: ReadClient,
  variants: readonly VariantFact[],
): Promise<VariantFact[]> {
  const bundles = variants.flatMap(({ variantId, parts }) => (parts ? [] : [variantId]));
  if (bundles.length === 0) return [...variants];
  const found = await inChunks(PARTS_OF_BUNDLES, bundles, 20, async (ids) => {
    const { nodes } = await client.read(PARTS_OF_BUNDLES, { ids }, PartsAnswer);
    return nodes.filter((node) => node !== null);
  });
  const partsOf = new Map(found.map(({ id, productVariantComponents: { nodes } }) => [id, nodes]));
  return variants.map((variant) => {
    const parts = variant.parts ? undefined : partsOf.get(variant.variantId);
    if (!parts) return variant;
    return {
      ...variant,
      parts: parts.map(({ quantity, productVariant }) => ({ variantId: productVariant.id, units: quantity })),
    };
  });
}
