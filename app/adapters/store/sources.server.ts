import type { Scope } from "./client.server.ts";
import type { SourceStore } from "./contract.ts";
import type { SourceStatus } from "../../ops/facts/source-status.ts";
import { dateOf, dayOf } from "./values.server.ts";

export function sourceStore({ tx, shop }: Scope): SourceStore {
  return {
    async all() {
      const rows = await tx.sourceStatus.findMany({
        where: { shop },
        orderBy: [{ connector: "asc" }, { kind: "asc" }],
      });
      return rows.map((row) => ({
        connector: row.connector,
        kind: row.kind,
        state: row.state as SourceStatus["state"],
        lastCompleteAt: row.lastCompleteAt,
        since: row.since && dayOf(row.since),
        limit: row.reachLimit,
        rowsRead: row.rowsRead,
        rowsExpected: row.rowsExpected,
        problem: row.problem,
      }));
    },

    async cursor(connector, kind) {
      const row = await tx.sourceStatus.findUnique({
        where: { shop_connector_kind: { shop, connector, kind } },
      });
      return row?.cursor ?? null;
    },

    async save({ connector, kind, cursor, since, limit, ...status }) {
      const values = { ...status, since: since === null ? null : dateOf(since), reachLimit: limit };
      // An absent cursor leaves the stored one as it is.
      const withCursor = cursor === undefined ? values : { ...values, cursor };
      await tx.sourceStatus.upsert({
        where: { shop_connector_kind: { shop, connector, kind } },
        create: { shop, connector, kind, ...withCursor },
        update: withCursor,
      });
    },
  };
}
