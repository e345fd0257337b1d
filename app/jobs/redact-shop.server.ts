import { z } from "zod";
import { defineJob } from "../adapters/queue/define-job.server.ts";
import type { JobContext } from "./context.server.ts";

/**
 * Erases what is held of a shop, as Shopify asks two days after an uninstall. Not when the shop has come back, or the
 * request is none of Shopify's: somebody has opened the app since, or Shopify still gives tokens for it. The note of
 * the uninstall proves nothing either way, for it can be lost.
 */
export const redactShop = defineJob({
  name: "redact_shop",
  payload: z.strictObject({ shop: z.string(), triggeredAt: z.iso.datetime() }),
  key: ({ shop }) => shop,
  // Shopify asks once. With pauses of a quarter of an hour this sits out a day without an answer.
  attempts: 100,
  expireInSeconds: 300,
  async run({ store, now, log, isInstalled }: JobContext, { shop, triggeredAt }) {
    const since = new Date(triggeredAt);
    const mayBeInstalled = await store.shop(
      shop,
      async ({ profile }) => !(await profile.isOpenedSince(since)) && (await profile.isAccessHeld()),
    );
    const isBack = mayBeInstalled && (await isInstalled(shop));
    await store.shop(shop, async ({ profile, audit }) => {
      const entry = { at: now(), actor: "shopify", subject: shop };
      if (isBack || (await profile.isOpenedSince(since))) {
        const detail = { because: "the app is installed" };
        await audit.append({ ...entry, action: "shop_redact_not_done", detail });
        log.warn("shop not erased: the app is installed", { shop });
        return;
      }
      const rows = await profile.erase();
      await audit.append({ ...entry, action: "shop_redacted", detail: { rows } });
      log.info("shop erased", { shop, rows });
    });
  },
});
