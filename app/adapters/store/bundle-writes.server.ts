import type { VariantFact } from "../../ops/facts/facts.ts";
import type { Scope } from "./client.server.ts";
import { columnsOf } from "./columns.server.ts";

const PART = { bundleVariantId: "text", partVariantId: "text", units: "int" } as const;

/** The parts of each variant whose parts were read: what is not among them is no part any more. */
export async function writeBundleParts({ tx, shop }: Scope, variants: readonly VariantFact[]): Promise<void> {
  const ids = variants.flatMap(({ variantId, parts }) => (parts ? [variantId] : []));
  if (ids.length === 0) return;
  await tx.$executeRaw`delete from bundle_parts where shop = ${shop} and bundle_variant_id = any(${ids})`;
  const rows = variants.flatMap(({ variantId, parts = [] }) =>
    parts.map((part) => ({
      bundleVariantId: variantId,
      partVariantId: part.variantId,
      units: Math.max(1, part.units),
    })),
  );
  if (rows.length === 0) return;
  await tx.$executeRaw`
    insert into bundle_parts (shop, bundle_variant_id, part_variant_id, units)
    select distinct on ("bundleVariantId", "partVariantId") ${shop}, "bundleVariantId", "partVariantId", units
    from ${columnsOf(rows, PART)}`;
}
