import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";

/** What the founder typed in; a supplier that nobody described is absent. */
export async function suppliersView({ tx, shop }: Scope): Promise<View<"suppliers">> {
  const rows = await tx.supplier.findMany({ where: { shop } });
  return new Map(
    rows.map((row) => [
      row.key,
      {
        key: row.key,
        name: row.name,
        leadDays:
          row.leadTypicalDays === null
            ? null
            : { typical: row.leadTypicalDays, slow: row.leadSlowDays ?? row.leadTypicalDays },
        minimumUnits: row.minimumUnits,
        packUnits: row.packUnits,
        email: row.email,
        source: {
          connector: "settings",
          recordId: `suppliers/${row.key}`,
          observedAt: row.savedAt.toISOString(),
        },
      },
    ]),
  );
}
