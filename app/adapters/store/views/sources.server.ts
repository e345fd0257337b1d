import type { SourceRow } from "../../../ops/facts/rows/own-records.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";

type Row = Omit<SourceRow, "source"> & { lastCompleteAt: Date | null };

/** What is known of each kind of facts that was ever to be read. */
export async function sourcesView({ tx, shop }: Scope): Promise<View<"sources">> {
  const rows = await tx.$queryRaw<Row[]>`
    select connector, kind, state, problem, last_complete_at as "lastCompleteAt",
      (last_complete_at at time zone coalesce((select time_zone from shops where shop = ${shop}), 'UTC'))::date::text
        as "readDay"
    from source_status where shop = ${shop} order by connector, kind`;
  return new Map(
    rows.map(({ lastCompleteAt, ...row }) => [
      `${row.connector}/${row.kind}`,
      {
        ...row,
        source: {
          connector: "ops_room",
          recordId: "sources",
          observedAt: (lastCompleteAt ?? new Date(0)).toISOString(),
        },
      },
    ]),
  );
}
