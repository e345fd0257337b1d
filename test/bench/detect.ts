import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import pg from "pg";
import { z } from "zod";
import { openStore } from "../../app/adapters/store/open.server.ts";
import { testDatabase } from "../factories/postgres.ts";
import { type Bench, round } from "./bench.ts";
import { fillStore, type Size } from "./detect/fill.ts";

const LOOK = fileURLToPath(new URL("detect/look.ts", import.meta.url));
/** As `npm run worker` starts it. */
const WORKER_FLAGS = ["--max-semi-space-size=16", "--max-old-space-size=1024"];
/** The smaller store that growth is measured against. */
const SMALLER = 10;

const Look = z.object({
  seconds: z.number(),
  peakMb: z.number(),
  detectors: z.array(
    z.object({ id: z.string(), status: z.string(), alerts: z.number(), lookedAt: z.number() }),
  ),
  warned: z.array(z.string()),
});

export const detect: Bench = {
  title: "Notice and rank on a very large store (--variants 100000 --lines 3000000)",
  async run({ variants = "100000", lines = "3000000" }) {
    const size = { variants: Number(variants), lines: Number(lines) };
    const small = await lookAt({ variants: size.variants / SMALLER, lines: size.lines / SMALLER });
    const large = await lookAt(size);
    const failed = large.detectors.filter(({ status }) => status !== "ran").map(({ id }) => id);
    return {
      seconds: round(large.seconds),
      peak_mb: Math.round(large.peakMb),
      growth: round(large.seconds / small.seconds),
      seconds_of_a_tenth: round(small.seconds),
      alerts: large.detectors.reduce((sum, one) => sum + one.alerts, 0),
      alerts_by: Object.fromEntries(large.detectors.map((one) => [one.id, one.alerts])),
      detectors_that_did_not_run: failed.join(", ") || "none",
    };
  },
};

async function lookAt(size: Size): Promise<z.output<typeof Look>> {
  const began = performance.now();
  const database = await testDatabase();
  try {
    const shop = await fillStore(database.superuserUrl, size, new Date().toISOString().slice(0, 10));
    const store = await openStore(database);
    await store.shop(shop, (unit) => unit.facts.rebuildDailySales(null));
    await store.close();
    await settle(database.superuserUrl);
    process.stderr.write(
      `${size.variants} variants, ${size.lines} lines: filled in ${Math.round((performance.now() - began) / 1000)} s\n`,
    );
    const args = [...WORKER_FLAGS, LOOK, database.url, shop];
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 });
    const look = Look.parse(JSON.parse(stdout));
    for (const text of look.warned) process.stderr.write(`${text}\n`);
    return look;
  } finally {
    await database.close();
  }
}

/** What the database does by itself within minutes of a first read; in the middle of a look, it would be timed with it. */
async function settle(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query("vacuum (analyze)");
    await client.query("checkpoint");
  } finally {
    await client.end();
  }
}
