/** Audit chains in a database, read and replaced past every lock: as a superuser with triggers off. */
import pg from "pg";
import type { Row } from "./tampering.ts";

const COLUMNS = [
  "shop",
  "seq",
  "at",
  "actor",
  "action",
  "subject",
  "detail",
  "salt",
  "detail_digest",
  "hash",
];
/** Rows to a statement. */
const BATCH = 5_000;

export type ChainDatabase = {
  rows(shop: string): Promise<Row[]>;
  /** Takes out what these shops have and puts these rows in. */
  replace(shops: readonly string[], rows: readonly Row[]): Promise<void>;
  close(): Promise<void>;
};

export async function chainDatabase(superuserUrl: string): Promise<ChainDatabase> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query("set session_replication_role = replica");
  return {
    async rows(shop) {
      const { rows } = await client.query<Row>(
        `select shop, seq, at, actor, action, subject, detail, salt, detail_digest as "detailDigest", hash
         from audit_log where shop = $1 order by seq`,
        [shop],
      );
      return rows;
    },
    async replace(shops, rows) {
      await client.query("begin");
      await client.query("delete from audit_log where shop = any($1)", [shops]);
      for (let from = 0; from < rows.length; from += BATCH)
        await insert(client, rows.slice(from, from + BATCH));
      await client.query("commit");
    },
    close: () => client.end(),
  };
}

async function insert(client: pg.Client, rows: readonly Row[]): Promise<void> {
  await client.query(
    `insert into audit_log (${COLUMNS.join(", ")})
     select * from unnest($1::text[], $2::int[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[],
       $8::text[], $9::text[], $10::text[])`,
    [
      rows.map(({ shop }) => shop),
      rows.map(({ seq }) => seq),
      rows.map(({ at }) => at),
      rows.map(({ actor }) => actor),
      rows.map(({ action }) => action),
      rows.map(({ subject }) => subject),
      rows.map(({ detail }) => detail),
      rows.map(({ salt }) => salt),
      rows.map(({ detailDigest }) => detailDigest),
      rows.map(({ hash }) => hash),
    ],
  );
}
