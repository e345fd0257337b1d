import { z } from "zod";
import { defineJob } from "../adapters/queue/define-job.server.ts";
import { askForNotice } from "./ask-for-notice.server.ts";
import { type JobContext, readPorts } from "./context.server.ts";
import { readShop } from "./read-shop.server.ts";

/** Lists catalogue and stock anew and forgets what is gone. */
export const relist = defineJob({
  name: "relist",
  payload: z.strictObject({ shop: z.string() }),
  key: ({ shop }) => shop,
  attempts: 3,
  expireInSeconds: 3600,
  async run(context: JobContext, { shop }, { signal }) {
    await readShop(context, shop, async () => {
      await context.reads(shop).relist(readPorts(context, shop, signal));
      await context.store.shop(shop, (unit) => askForNotice(unit));
    });
  },
});
