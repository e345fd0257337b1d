import pg from "pg";

export type Dump = ReadonlyMap<string, readonly string[]>;

/** Every row of every table, queue and all, as JSON text: what lies in a dump of the database. By table. */
export async function dumpOf(superuserUrl: string): Promise<Dump> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('public', 'pgboss') and c.relkind = 'r' and c.relname <> '_prisma_migrations' order by 1`,
    );
    const dump = new Map<string, readonly string[]>();
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(
        `select to_jsonb(t)::text as row from ${name} t order by 1`,
      );
      dump.set(
        name,
        rows.map(({ row }) => row),
      );
    }
    return dump;
  } finally {
    await client.end();
  }
}

/** Tables with a row that holds one of these, and which. */
export function foundIn(dump: Dump, words: readonly string[]): string[] {
  return [...dump].flatMap(([table, rows]) =>
    words.filter((word) => rows.some((row) => row.includes(word))).map((word) => `${table}: ${word}`),
  );
}
