import { z } from "zod";
import { defineJob } from "../adapters/queue/define-job.server.ts";
import type { JobContext } from "./context.server.ts";

/** What the store allows has changed: that holds from the next token on, and may mean a longer or shorter past to read. */
export const renewAccess = defineJob({
  name: "renew_access",
  payload: z.strictObject({ shop: z.string() }),
  key: ({ shop }) => shop,
  attempts: 5,
  expireInSeconds: 300,
  async run({ store, renewAccess }: JobContext, { shop }) {
    await renewAccess(shop);
    // The first read finds out which.
    await store.shop(shop, (unit) => unit.enqueue({ name: "first_read", data: { shop }, key: shop }));
  },
});
