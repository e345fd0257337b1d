import type { Unit } from "../adapters/store/contract.ts";
import { Refused } from "../ops/errors.ts";
import type { ShopProfile } from "../ops/facts/facts.ts";
import { askForNotice } from "./ask-for-notice.server.ts";
import type { JobContext } from "./context.server.ts";

/**
 * Reads something of a shop. When the app was uninstalled meanwhile there is nothing to do and nothing to try again;
 * when the shop's own ways changed (the connector reads its facts anew then), that is said in History.
 */
export async function readShop(
  { store, now, log }: JobContext,
  shop: string,
  work: () => Promise<void>,
): Promise<void> {
  const before = await store.shop(shop, (unit) => unit.profile.get());
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== "not_installed") throw error;
    log.info("job left, app not installed", { shop });
    return;
  }
  if (before) await store.shop(shop, (unit) => noteChanges(unit, before, now()));
}

async function noteChanges(unit: Unit, before: ShopProfile, now: Date): Promise<void> {
  const after = await unit.profile.get();
  if (!after) return;
  const { currency, timeZone } = after;
  const entry = { at: now, actor: "shopify", subject: unit.shop };
  if (currency !== before.currency) {
    const settings = await unit.settings.get();
    const limit = settings.cashLimitMinor === null ? "none" : "removed";
    // An amount of the old currency would be read as one of the new.
    if (limit === "removed") await unit.settings.save({ ...settings, cashLimitMinor: null });
    const detail = { from: before.currency, currency, limit };
    await unit.audit.append({ ...entry, action: "shop.currency_changed", detail });
  }
  if (timeZone !== before.timeZone) {
    const detail = { from: before.timeZone, timeZone };
    await unit.audit.append({ ...entry, action: "shop.time_zone_changed", detail });
  }
  if (currency !== before.currency || timeZone !== before.timeZone) await askForNotice(unit);
}
