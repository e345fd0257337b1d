import { z } from "zod";
import { defineJob } from "../adapters/queue/define-job.server.ts";
import type { JobContext } from "./context.server.ts";
import { eachShop } from "./each-shop.server.ts";

/** A customer's request that was not done for this long has lost its job, or its job gave up. */
const LOST_AFTER_MS = 2 * 3_600_000;

/**
 * Once a day: removes what is older than each shop keeps it and says in History what that was, and asks again for
 * customers' requests that were not done.
 */
export const applyRetention = defineJob({
  name: "apply_retention",
  payload: z.strictObject({}),
  key: () => "schedule",
  attempts: 3,
  expireInSeconds: 900,
  cron: "40 3 * * *",
  async run(context: JobContext) {
    const { store, now } = context;
    await eachShop(context, (shop) =>
      store.shop(shop, async (unit) => {
        const at = now();
        const removed = await unit.privacy.forgetOld(at);
        const rows = Object.fromEntries(Object.entries(removed).filter(([, count]) => count > 0));
        if (Object.keys(rows).length > 0) {
          await unit.audit.append({
            at,
            actor: "system",
            action: "retention.applied",
            subject: shop,
            detail: { rows },
          });
        }
        for (const requestId of await unit.privacy.undone(new Date(at.getTime() - LOST_AFTER_MS))) {
          await unit.enqueue({
            name: "answer_customer",
            data: { shop, requestId },
            key: requestId,
            unlessRunning: true,
          });
        }
      }),
    );
  },
});
