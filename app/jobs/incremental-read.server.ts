import { z } from "zod";
import { defineJob } from "../adapters/queue/define-job.server.ts";
import type { RunRecord, Unit } from "../adapters/store/contract.ts";
import { dayIn } from "../ops/facts/day.ts";
import { SHOPIFY_KINDS } from "../ops/facts/source-status.ts";
import { askForNotice } from "./ask-for-notice.server.ts";
import { type JobContext, readPorts } from "./context.server.ts";
import { eachShop } from "./each-shop.server.ts";
import { readShop } from "./read-shop.server.ts";

/** Reconciles with Shopify: webhooks get lost. On its schedule, without a shop, it asks for one run per shop. */
export const incrementalRead = defineJob({
  name: "incremental_read",
  payload: z.strictObject({ shop: z.string().optional() }),
  key: ({ shop }) => shop ?? "schedule",
  attempts: 3,
  expireInSeconds: 900,
  cron: "*/15 * * * *",
  async run(context: JobContext, { shop }, { signal }) {
    if (shop !== undefined) return readOne(context, shop, signal);
    await eachShop(context, (each) =>
      context.store.shop(each, (unit) =>
        unit.enqueue({ name: "incremental_read", data: { shop: each }, key: each }),
      ),
    );
  },
});

async function readOne(context: JobContext, shop: string, signal: AbortSignal): Promise<void> {
  const { store, now, reads } = context;
  await store.shop(shop, askForLostFirstRead);
  await readShop(context, shop, async () => {
    try {
      const { rows } = await reads(shop).incrementalRead(readPorts(context, shop, signal));
      await store.shop(shop, async (unit) => {
        const run = await unit.runs.latest();
        if (rows > 0 || !run || (await isNewDay(unit, run, now()))) await askForNotice(unit);
      });
    } catch (error) {
      // What could not be read grows old: on a new day that is looked at, or nothing would ever weigh it.
      await store.shop(shop, async (unit) => {
        const run = await unit.runs.latest();
        if (run && (await isNewDay(unit, run, now()))) await askForNotice(unit);
      });
      throw error;
    }
  });
}

/** A new day moves every date, even when nothing was sold. */
async function isNewDay(unit: Unit, run: RunRecord, now: Date): Promise<boolean> {
  const profile = await unit.profile.get();
  if (!profile || profile.uninstalledAt) return false;
  return dayIn(profile.timeZone, run.finishedAt) !== dayIn(profile.timeZone, now);
}

/** A first read that was lost before it noted anything: nobody else would ask for it, and its screen would wait for ever. */
async function askForLostFirstRead(unit: Unit): Promise<void> {
  const sources = await unit.sources.all();
  const begun = (kind: string) =>
    sources.some((source) => source.kind === kind && source.state !== "never_read");
  if (SHOPIFY_KINDS.every(begun)) return;
  const { shop } = unit;
  await unit.enqueue({ name: "first_read", data: { shop }, key: shop, unlessRunning: true });
}
