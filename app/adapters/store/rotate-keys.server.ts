/**
 * `npm run keys:rotate`: seals everything anew under the first key of ENCRYPTION_KEYS, so that the others can be
 * dropped. Safe to stop, to run again, and to run while the app serves.
 */
import pg from "pg";
import { config } from "../../config.server.ts";
import { OpsError, Unavailable } from "../../ops/errors.ts";
import { isSealed, type KeyRing, keyIdOf, seal, unseal } from "../crypto/sealed-text.server.ts";
import { databaseUrls } from "./databases.server.ts";
import { type SealedColumn, SEALED_COLUMNS } from "./sealed-columns.ts";

/** Rows sealed anew in one transaction: what is lost by a stop is at most this much work. */
const BATCH = 200;
const LOCK_MS = 5_000;

export type Rotation = {
  /** Texts sealed anew, by table and column. */
  moved: Record<string, number>;
  /** Texts left under each key: of the first, all of them. */
  under: Record<string, number>;
};

/**
 * Under the owner's role, since the app's own may not change what was approved or sent. A row that the app writes
 * meanwhile keeps what the app wrote. `onBatch` is told after each batch that is stored.
 */
export async function rotateKeys(input: {
  ownerUrl: string;
  keys: KeyRing;
  batch?: number;
  onBatch?: (moved: number) => void | Promise<void>;
}): Promise<Rotation> {
  const { ownerUrl, keys, batch = BATCH, onBatch } = input;
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const rotation: Rotation = { moved: {}, under: Object.fromEntries(keys.map(({ id }) => [id, 0])) };
    for (const shop of await shopsOf(client)) {
      for (const column of SEALED_COLUMNS) {
        const moved = await moveColumn(client, { shop, column, keys, batch, onBatch });
        const name = `${column.table}.${column.column}`;
        rotation.moved[name] = (rotation.moved[name] ?? 0) + moved;
        for (const [id, count] of await countByKey(client, shop, column))
          rotation.under[id] = (rotation.under[id] ?? 0) + count;
      }
    }
    return rotation;
  } finally {
    await client.end();
  }
}

/**
 * Row-level security holds for the owner too, and it names one shop at a time. To list the shops it is lifted from one
 * table inside a transaction that is always rolled back.
 */
async function shopsOf(client: pg.Client): Promise<string[]> {
  await client.query("begin");
  try {
    await client.query(`set local lock_timeout = ${String(LOCK_MS)}`);
    await client.query("alter table shops no force row level security");
    const { rows } = await client.query<{ shop: string }>(
      "select shop from shops union select shop from sessions order by shop",
    );
    return rows.map(({ shop }) => shop);
  } catch (cause) {
    if ((cause as { code?: string }).code !== "55P03") throw cause;
    throw new Unavailable(
      "database_busy",
      "The list of shops could not be read, since the database was busy. Nothing was changed; run this again.",
      { cause },
    );
  } finally {
    await client.query("rollback");
  }
}

type Move = {
  shop: string;
  column: SealedColumn;
  keys: KeyRing;
  batch: number;
  onBatch: ((moved: number) => void | Promise<void>) | undefined;
};
type Row = { key: string; stored: string };

async function moveColumn(client: pg.Client, { shop, column, keys, batch, onBatch }: Move): Promise<number> {
  const { key } = column;
  let moved = 0;
  let after = "";
  for (;;) {
    const { rows, changed } = await inShop(client, shop, async () => {
      const found = await client.query<Row>(
        `select ${key} as key, ${textOf(column)} as stored from ${column.table}
         where shop = $1 and ${key} > $2 and ${column.column} is not null order by ${key} limit $3`,
        [shop, after, batch],
      );
      let count = 0;
      for (const row of found.rows) count += await moveRow(client, { shop, column, keys, row });
      return { rows: found.rows, changed: count };
    });
    moved += changed;
    if (changed > 0) await onBatch?.(changed);
    if (rows.length < batch) return moved;
    after = rows.at(-1)?.key ?? "";
  }
}

/** Only in the place of what was read: of two who write, the app's is the newer. */
async function moveRow(
  client: pg.Client,
  { shop, column, keys, row }: { shop: string; column: SealedColumn; keys: KeyRing; row: Row },
): Promise<number> {
  const { table, key, column: name, json } = column;
  const sealed = json ? jsonString(row.stored) : row.stored;
  const isOpen = sealed === null || !isSealed(sealed);
  if (isOpen && !column.sealsOpen) return 0;
  if (!isOpen && keyIdOf(sealed) === keys[0]?.id) return 0;
  const anew = seal(isOpen ? row.stored : unseal(sealed, keys, shop), keys, shop);
  const { rowCount } = await client.query(
    `update ${table} set ${name} = $4 where shop = $1 and ${key} = $2 and ${textOf(column)} = $3`,
    [shop, row.key, row.stored, json ? JSON.stringify(anew) : anew],
  );
  return rowCount ?? 0;
}

async function countByKey(
  client: pg.Client,
  shop: string,
  column: SealedColumn,
): Promise<[string, number][]> {
  const { table, column: name } = column;
  const { rows } = await inShop(client, shop, () =>
    client.query<{ id: string; count: number }>(
      `select split_part(trim(both '"' from ${textOf(column)}), '.', 2) as id, count(*)::int as count from ${table}
       where shop = $1 and trim(both '"' from ${textOf(column)}) like 'v1.%' and ${name} is not null group by 1`,
      [shop],
    ),
  );
  return rows.map(({ id, count }) => [id, count]);
}

async function inShop<T>(client: pg.Client, shop: string, work: () => Promise<T>): Promise<T> {
  await client.query("begin");
  try {
    await client.query("select set_config('app.shop', $1, true)", [shop]);
    const answer = await work();
    await client.query("commit");
    return answer;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

function textOf({ column, json }: SealedColumn): string {
  return json ? `${column}::text` : column;
}

/** The text of a JSON string; null: it is another JSON value, which lies open. */
function jsonString(json: string): string | null {
  const value: unknown = JSON.parse(json);
  return typeof value === "string" ? value : null;
}

/** What the command says: counts, and when which key may go. */
export function rotationWords({ moved, under }: Rotation, keys: KeyRing): string {
  const total = Object.values(moved).reduce((sum, count) => sum + count, 0);
  const first = keys[0]?.id ?? "";
  const old = keys.slice(1).map(({ id }) => id);
  const inUse = Object.entries(under).filter(([id, count]) => id !== first && count > 0);
  const lines = [
    `Sealed anew under "${first}": ${String(total)} texts (${String(under[first] ?? 0)} in all).`,
    ...Object.entries(moved)
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `  ${name}: ${String(count)}`),
    ...inUse.map(([id, count]) => `Still sealed with "${id}": ${String(count)}. Run this again.`),
  ];
  if (inUse.length > 0 || old.length === 0) return lines.join("\n");
  const named = old.map((id) => `"${id}"`).join(", ");
  return [
    ...lines,
    `Nothing is sealed with ${named} any more. Once every web and worker process runs with "${first}" first, run this again; if it then moves nothing, take ${named} out of ENCRYPTION_KEYS. Backups from before need the old key: keep it with them.`,
  ].join("\n");
}

async function main(): Promise<void> {
  const settings = config();
  const { ownerUrl, postgres } = await databaseUrls(settings);
  try {
    const rotation = await rotateKeys({ ownerUrl, keys: settings.encryptionKeys });
    process.stdout.write(`${rotationWords(rotation, settings.encryptionKeys)}\n`);
  } finally {
    await postgres?.stop();
  }
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (!(error instanceof OpsError) && error instanceof Error)
      process.stderr.write(`${error.stack ?? ""}\n`);
    process.exitCode = 1;
  }
}
