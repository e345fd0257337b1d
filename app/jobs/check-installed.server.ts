import { z } from "zod";
import { defineJob } from "../adapters/queue/define-job.server.ts";
import type { JobContext } from "./context.server.ts";

/**
 * Finds out whether the app is still installed, when the word of its removal came too late or a second time to be
 * believed: Shopify is asked for a token. Without one held there is none to ask with, and nothing to read with either.
 */
export const checkInstalled = defineJob({
  name: "check_installed",
  payload: z.strictObject({ shop: z.string() }),
  key: ({ shop }) => shop,
  attempts: 20,
  expireInSeconds: 300,
  async run({ store, now, log, isInstalled }: JobContext, { shop }) {
    const isHeld = await store.shop(shop, ({ profile }) => profile.isAccessHeld());
    if (isHeld && (await isInstalled(shop))) {
      log.info("late word of an uninstall left: the app is installed", { shop });
      return;
    }
    await store.shop(shop, async ({ profile, audit }) => {
      const known = await profile.get();
      if (!known || known.uninstalledAt) return;
      await profile.markUninstalled(now());
      const detail = { found: "Shopify gives no token" };
      await audit.append({ at: now(), actor: "shopify", action: "app_uninstalled", subject: shop, detail });
      log.info("app found uninstalled", { shop });
    });
  },
});
