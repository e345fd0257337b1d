import { z } from "zod";
import { defineJob } from "../adapters/queue/define-job.server.ts";
import { askForNotice } from "./ask-for-notice.server.ts";
import { type JobContext, readPorts } from "./context.server.ts";
import { readShop } from "./read-shop.server.ts";

/** Reads a shop whole for the first time, or again when that is asked for. Safe to kill: what was stored stays. */
export const firstRead = defineJob({
  name: "first_read",
  payload: z.strictObject({ shop: z.string() }),
  key: ({ shop }) => shop,
  attempts: 5,
  expireInSeconds: 3600,
  async run(context: JobContext, { shop }, { signal }) {
    const { store, now, reads } = context;
    const startedAt = now();
    await readShop(context, shop, async () => {
      await reads(shop).firstRead(readPorts(context, shop, signal));
      await store.shop(shop, async (unit) => {
        const seconds = (now().getTime() - startedAt.getTime()) / 1000;
        await unit.audit.append({
          at: now(),
          actor: "system",
          action: "source.read",
          subject: "shopify",
          detail: { seconds, ...(await unit.facts.counts()) },
        });
        await askForNotice(unit);
      });
    });
  },
});
