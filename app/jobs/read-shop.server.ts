import { Refused } from "../ops/errors.ts";
import type { JobContext } from "./context.server.ts";

/** Reads something of a shop. When the app was uninstalled meanwhile there is nothing to do and nothing to try again. */
export async function readShop({ log }: JobContext, shop: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== "not_installed") throw error;
    log.info("job left, app not installed", { shop });
  }
}
