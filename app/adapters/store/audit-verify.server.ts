/**
 * `npm run audit:verify [-- --shop SHOP] [--heads FILE …] [--json]`: follows each shop's audit chain from its first
 * entry to its last and compares it with the heads that were noted outside. Says the first entry that is wrong and ends
 * with 1; with 0 when every chain is whole, with 2 when it could not look.
 */
import fs from "node:fs";
import { parseArgs } from "node:util";
import type { AuditLog } from "@prisma/client";
import pg from "pg";
import { config } from "../../config.server.ts";
import { setLogLevel } from "../log/logger.server.ts";
import { type HeadsRead, type NotedHeads, readHeads } from "./audit-heads.server.ts";
import { chainCheck } from "./audit.server.ts";
import type { AuditBreak, AuditCheck } from "./contract.ts";
import { databaseUrls } from "./databases.server.ts";

/** Entries held in memory at a time. */
const PAGE = 5_000;
/** Whoever holds the table keeps others waiting; then shops are known from heads and sessions alone. */
const LOCK_MS = 2_000;

export type ChainReport = Omit<AuditCheck, "firstBroken"> & {
  shop: string;
  broken: AuditBreak | null;
  /** The newest head that was noted outside; null: none, so a cut end would not be seen. */
  head: { seq: number; at: string | null } | null;
  /** Entries after that head: those of the last moment, or of a process whose heads were not given. */
  sinceHead: number;
};

/** Checks the chains of these shops, or of all that can be known of; `heads` are read before. */
export async function verifyChains(input: {
  url: string;
  heads: HeadsRead;
  shops?: readonly string[];
}): Promise<ChainReport[]> {
  const client = new pg.Client({ connectionString: input.url, application_name: "ops-room-audit" });
  await client.connect();
  try {
    const shops = input.shops ?? (await knownShops(client, input.heads));
    const reports: ChainReport[] = [];
    for (const shop of shops) reports.push(await verifyChain(client, shop, input.heads.byShop.get(shop)));
    return reports;
  } finally {
    await client.end();
  }
}

/** The app's role sees no chain without its shop, so shops come from heads and sessions; the owner's sees all. */
async function knownShops(client: pg.Client, heads: HeadsRead): Promise<string[]> {
  const sessions = await client.query<{ shop: string }>("select distinct shop from sessions");
  const shops = new Set([...heads.byShop.keys(), ...sessions.rows.map(({ shop }) => shop)]);
  for (const shop of await chainsAsOwner(client)) shops.add(shop);
  return [...shops].sort();
}

/**
 * Shops that have a chain, of erased ones too. Row-level security holds the table's owner as well, who may lift it for
 * one transaction; it is rolled back, so nobody else ever sees it lifted. None where this role is not the owner.
 */
async function chainsAsOwner(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ owns: boolean }>(
    "select pg_has_role(current_user, relowner, 'member') as owns from pg_class where oid = 'public.audit_log'::regclass",
  );
  if (!rows[0]?.owns) return [];
  await client.query("begin");
  try {
    await client.query(`set local lock_timeout = ${LOCK_MS}`);
    await client.query("alter table audit_log no force row level security");
    // One look-up by index for each shop, however long its chain is.
    const found = await client.query<{ shop: string }>(`
      with recursive chains as (
        (select shop from audit_log order by shop limit 1)
        union all
        select (select shop from audit_log where shop > chains.shop order by shop limit 1)
        from chains where chains.shop is not null
      )
      select shop from chains where shop is not null`);
    return found.rows.map(({ shop }) => shop);
  } catch (error) {
    if ((error as { code?: string }).code === LOCK_NOT_AVAILABLE) return [];
    throw error;
  } finally {
    await client.query("rollback");
  }
}
const LOCK_NOT_AVAILABLE = "55P03";

async function verifyChain(
  client: pg.Client,
  shop: string,
  heads: NotedHeads | undefined,
): Promise<ChainReport> {
  await client.query("begin isolation level repeatable read read only");
  try {
    await client.query("select set_config('app.shop', $1, true)", [shop]);
    const chain = chainCheck();
    const broken = await firstBreak(client, { shop, heads, chain });
    const { entries, redacted, unchecked } = chain.check;
    const head = newest(heads);
    const sinceHead = head && !broken ? Math.max(0, entries - head.seq) : 0;
    return { shop, entries, redacted, unchecked, broken, head, sinceHead };
  } finally {
    await client.query("rollback");
  }
}

type Check = { shop: string; heads: NotedHeads | undefined; chain: ReturnType<typeof chainCheck> };

async function firstBreak(client: pg.Client, { shop, heads, chain }: Check): Promise<AuditBreak | null> {
  for await (const rows of pagesOf(client, shop)) {
    for (const row of rows) {
      const broken = chain.takes(row) ?? againstHead(row, heads);
      if (broken) return broken;
    }
  }
  return cutEnd(chain.check.entries, heads) ?? chain.unexplained();
}

/**
 * The chain in pages, walked once behind a cursor: asked for page by page, a table whose statistics are old is sorted
 * anew for each. The next page is on its way while this one is checked.
 */
async function* pagesOf(client: pg.Client, shop: string): AsyncGenerator<AuditLog[]> {
  await client.query(
    `declare chain no scroll cursor for
     select shop, seq, at, actor, action, subject, detail, salt, detail_digest as "detailDigest", hash
     from audit_log where shop = $1 order by seq`,
    [shop],
  );
  const fetch = () => client.query<AuditLog>(`fetch ${PAGE} from chain`);
  let rows = (await fetch()).rows;
  while (rows.length > 0) {
    const next = fetch();
    // Where the walk ends early, nobody waits for it any more.
    next.catch(() => undefined);
    yield rows;
    rows = (await next).rows;
  }
}

function againstHead({ seq, hash }: AuditLog, heads: NotedHeads | undefined): AuditBreak | null {
  const noted = heads?.get(seq);
  if (!noted || noted.hashes.every((known) => known === hash)) return null;
  const problem = `is not the one that was noted outside${on(noted.at)}: the chain was written anew from here or from before`;
  return { seq, problem };
}

function cutEnd(entries: number, heads: NotedHeads | undefined): AuditBreak | null {
  const head = newest(heads);
  if (!head || head.seq <= entries) return null;
  return {
    seq: entries + 1,
    problem: `is missing: the chain ends before it, and entry ${head.seq} was noted outside${on(head.at)}`,
  };
}

function on(at: string | null): string {
  return at === null ? "" : ` on ${at}`;
}

function newest(heads: NotedHeads | undefined): ChainReport["head"] {
  let seq = 0;
  for (const noted of heads?.keys() ?? []) seq = Math.max(seq, noted);
  return seq === 0 ? null : { seq, at: heads?.get(seq)?.at ?? null };
}

function sentence({ shop, entries, redacted, broken, head, sinceHead }: ChainReport): string {
  if (broken) return `${shop}: BROKEN. Entry ${broken.seq} ${broken.problem}.`;
  const erased = redacted > 0 ? `, ${redacted} with erased details` : "";
  const outside = head
    ? sinceHead > 0
      ? `; entry ${head.seq} is as noted outside, the ${sinceHead} after it are not noted yet`
      : "; its end is as noted outside"
    : "; nothing was noted outside, so a cut end would not be seen";
  return `${shop}: ${entries} entries, unbroken${erased}${outside}.`;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      shop: { type: "string", multiple: true },
      heads: { type: "string", multiple: true },
      json: { type: "boolean" },
    },
  });
  const settings = config();
  setLogLevel("silent");
  const files = values.heads ?? [settings.auditHeadsFile].filter((file) => fs.existsSync(file));
  // Before the chains: what is noted while they are read is not to be missed in them.
  const heads = await readHeads(files);
  const { ownerUrl, postgres } = await databaseUrls(settings);
  try {
    const reports = await verifyChains({
      url: ownerUrl,
      heads,
      ...(values.shop ? { shops: values.shop } : {}),
    });
    const broken = reports.filter((report) => report.broken);
    if (values.json) process.stdout.write(`${JSON.stringify({ reports, unreadable: heads.unreadable })}\n`);
    else
      process.stdout.write(`${[...reports.map(sentence), ...summary(reports, heads, files)].join("\n")}\n`);
    return broken.length > 0 ? 1 : 0;
  } finally {
    await postgres?.stop();
  }
}

function summary(reports: readonly ChainReport[], heads: HeadsRead, files: readonly string[]): string[] {
  const broken = reports.filter((report) => report.broken).length;
  const lines = [
    broken === 0
      ? `${reports.length} chains checked, all unbroken.`
      : `${broken} of ${reports.length} chains are broken. Nothing was changed. Keep the database as it is, and compare it with a backup from before that entry.`,
  ];
  if (files.length === 0)
    lines.push("No file of heads was found: a chain whose end was cut would not be seen.");
  if (heads.unreadable > 0) lines.push(`${heads.unreadable} lines of ${files.join(", ")} could not be read.`);
  return lines;
}

if (import.meta.main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.stderr.write(`Nothing was checked: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
