import { z } from "zod";
import { defineJob } from "../adapters/queue/define-job.server.ts";
import { CHECKED } from "../shop/log-words.ts";
import { SYSTEM } from "../shop/say.ts";
import type { JobContext } from "./context.server.ts";
import { eachShop } from "./each-shop.server.ts";

/**
 * Follows a shop's audit chain from its first entry to its last and notes in it what was found, for the founder to
 * read. Nightly of every shop, and when somebody asks. What only a look at the heads outside can find is for
 * `npm run audit:verify`.
 */
export const checkAudit = defineJob({
  name: "check_audit",
  payload: z.strictObject({ shop: z.string().optional(), userId: z.string().optional() }),
  key: ({ shop }) => shop ?? "schedule",
  attempts: 3,
  expireInSeconds: 900,
  cron: "25 3 * * *",
  async run(context: JobContext, { shop, userId = SYSTEM.userId }) {
    if (shop !== undefined) return checkOne(context, shop, userId);
    await eachShop(context, (each) =>
      context.store.shop(each, (unit) =>
        unit.enqueue({ name: "check_audit", data: { shop: each }, key: each }),
      ),
    );
  },
});

async function checkOne({ store, now, log }: JobContext, shop: string, by: string): Promise<void> {
  const { entries, firstBroken } = await store.shop(shop, async (unit) => {
    const check = await unit.audit.verify();
    const detail = { entries: check.entries, redacted: check.redacted, firstBroken: check.firstBroken };
    await unit.audit.append({ at: now(), actor: by, action: CHECKED, subject: "audit", detail });
    return check;
  });
  // A warning is all that a job's log has; it stands in the log of the shop and on its screen as well.
  if (firstBroken === null) log.info("audit chain unbroken", { shop, entries });
  else log.warn("audit chain broken", { shop, firstBroken });
}
