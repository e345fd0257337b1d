/** A store in uproar whose webhooks come doubled, out of order and in part not at all; then its facts are compared. */
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Store } from "../../../app/adapters/store/contract.ts";
import type { ShopifyStandIn } from "../../sandbox/shopify/stand-in.ts";
import { chance as chanceOf } from "../../sandbox/worlds/chance.ts";
import { changesOf } from "./changes.ts";
import { cleanRead } from "./clean-read.ts";
import type { Collector } from "./collector.ts";
import { diverged, factsOf } from "./facts.ts";
import { type Flood, flood } from "./flood.ts";

export type Ports = {
  shopify: ShopifyStandIn;
  /** What the stand-in takes for the app. */
  collector: Collector;
  /** The app itself, whose store has been read, and whose worker runs. */
  appUrl: string;
  store: Store;
  /** Of the app's database, under its role. */
  url: string;
  shop: string;
  apiKey: string;
  apiSecret: string;
};

export type Uproar = Flood & {
  /** Deliveries that were acknowledged and are not kept, and jobs of theirs that were given up. */
  lost: number;
  /** Rows unlike those of a clean read: with what the webhooks told alone, … */
  beforeReconciliation: Record<string, number>;
  /** …after the read that comes every quarter of an hour, … */
  afterChanges: Record<string, number>;
  /** …and after the daily one that also finds what is gone. */
  afterReconciliation: Record<string, number>;
};

/** Longest that the worker may take for what the flood left. */
const PATIENCE_MS = 300_000;
const POLL_MS = 200;

export async function uproar(
  ports: Ports,
  {
    rate,
    seconds,
    copies,
    droppedShare,
    seed,
  }: Record<"rate" | "seconds" | "copies" | "droppedShare" | "seed", number>,
): Promise<Uproar> {
  const { shopify, collector, url, shop, store } = ports;
  collector.take();
  const changes = changesOf(shopify, chanceOf(seed, "changes"));
  const flooded = await flood(
    { appUrl: ports.appUrl, collector, change: () => changes.next() },
    { rate, seconds, copies, droppedShare, chance: chanceOf(seed, "flood") },
  );
  const ask = (name: string) => store.shop(shop, (unit) => unit.enqueue({ name, data: { shop }, key: shop }));
  await worked(url);
  const told = await factsOf(url, shop);
  await ask("incremental_read");
  await worked(url);
  const changed = await factsOf(url, shop);
  await ask("relist");
  await worked(url);
  const mended = await factsOf(url, shop);
  const wanted = await cleanRead(shopify, ports);
  return {
    ...flooded,
    lost: await lost(url, shop, flooded.acknowledged),
    beforeReconciliation: diverged(told, wanted),
    afterChanges: diverged(changed, wanted),
    afterReconciliation: diverged(mended, wanted),
  };
}

/** Jobs by which facts come in. */
const READS = ["apply_webhook", "incremental_read", "relist"];

async function worked(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline;) {
      const { rows } = await client.query<{ n: number }>(
        "select count(*)::int as n from pgboss.job where name = any($1) and state in ('created', 'retry', 'active')",
        [READS],
      );
      if (rows[0]?.n === 0) return;
      await sleep(POLL_MS);
    }
  } finally {
    await client.end();
  }
  throw new Error("the worker did not come to the end of its jobs");
}

async function lost(url: string, shop: string, acknowledged: ReadonlySet<string>): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select set_config('app.shop', $1, false)", [shop]);
    const kept = await client.query<{ id: string }>(
      "select webhook_id as id from webhook_deliveries where shop = $1",
      [shop],
    );
    const ids = new Set(kept.rows.map(({ id }) => id));
    const failed = await client.query<{ n: number }>(
      "select count(*)::int as n from pgboss.job where name = any($1) and state in ('failed', 'cancelled')",
      [READS],
    );
    return [...acknowledged].filter((id) => !ids.has(id)).length + (failed.rows[0]?.n ?? 0);
  } finally {
    await client.end();
  }
}
