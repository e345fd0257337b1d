import { z } from "zod";
import { defineJob } from "../adapters/queue/define-job.server.ts";
import { askForNotice } from "./ask-for-notice.server.ts";
import { type JobContext, readPorts } from "./context.server.ts";
import { readShop } from "./read-shop.server.ts";

/** Changes come in bursts; this long they are gathered before the shop is looked at anew. */
const GATHER_SECONDS = 5;

/** Reads afresh what Shopify announced as changed. */
export const applyWebhook = defineJob({
  name: "apply_webhook",
  payload: z.object({ shop: z.string(), topic: z.string() }).catchall(z.string()),
  attempts: 5,
  expireInSeconds: 300,
  async run(context: JobContext, { shop, topic, ...ids }, { signal }) {
    await readShop(context, shop, async () => {
      await context.reads(shop).applyWebhook(readPorts(context, shop, signal), { topic, ids });
      await context.store.shop(shop, (unit) => askForNotice(unit, GATHER_SECONDS));
    });
  },
});
