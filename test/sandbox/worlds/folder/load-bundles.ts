import type { World, WorldLine, WorldOrder } from "../world.ts";
import type { Faults } from "./faults.ts";
import { readTable } from "./table-file.ts";
import { TABLES } from "./tables.ts";

type Reading = Parameters<typeof readTable>[0] & { faults: Faults };

/** What bundles are made of, by the parts; nothing where the world has none. */
export async function readBundles(
  reading: Reading,
  variantIds: ReadonlySet<string>,
): Promise<Pick<World, "bundles">> {
  const bundles: NonNullable<World["bundles"]> = [];
  await readTable(reading, TABLES.bundles, (row, where) => {
    for (const [column, id] of [
      ["bundle_id", row.bundleId],
      ["variant_id", row.variantId],
    ] as const)
      if (!variantIds.has(id))
        reading.faults.add({ ...where, column, why: `${id} is no variant of variants.csv` });
    bundles.push(row);
  });
  return bundles.length > 0 ? { bundles } : {};
}

/** Says of the lines that were bought in a bundle which one that was. */
export async function readBundled(reading: Reading, orders: readonly WorldOrder[]): Promise<void> {
  let lines: Map<string, WorldLine> | null = null;
  await readTable(reading, TABLES.bundled, ({ lineId, ...bundle }, where) => {
    lines ??= new Map(orders.flatMap((order) => order.lines.map((line) => [line.id, line])));
    const line = lines.get(lineId);
    if (line) line.bundle = bundle;
    else reading.faults.add({ ...where, column: "line_id", why: `${lineId} is no line of lines.csv` });
  });
}
