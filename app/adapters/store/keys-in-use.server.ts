import type { Scope } from "./client.server.ts";
import { SEALED_COLUMNS } from "./sealed-columns.ts";

/** Ids of the keys that texts of a shop are sealed with, and how many texts with each. */
export async function keysInUse({ tx, shop }: Scope): Promise<{ id: string; texts: number }[]> {
  const parts = SEALED_COLUMNS.map(
    ({ table, column, json }) =>
      `select ${json ? `${column} #>> '{}'` : column} as sealed from ${table} where shop = $1`,
  );
  return tx.$queryRawUnsafe<{ id: string; texts: number }[]>(
    `select split_part(sealed, '.', 2) as id, count(*)::int as texts from (${parts.join(" union all ")}) s
     where sealed like 'v1.%' group by 1 order by 2 desc, 1`,
    shop,
  );
}
