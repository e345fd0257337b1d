import type { Unit } from "../adapters/store/contract.ts";
import type { TermsChange } from "../connectors/contract.ts";

/**
 * The shop has another currency or time zone: said in History, what was concluded before is over, and its facts are
 * read anew, as at first.
 */
export async function noteTermsChange(unit: Unit, { from, to }: TermsChange, now: Date): Promise<void> {
  const { shop } = unit;
  const entry = { at: now, actor: "shopify", subject: shop };
  if (to.currency !== from.currency) {
    const settings = await unit.settings.get();
    const limit = settings.cashLimitMinor === null ? "none" : "removed";
    // An amount of the old currency would be read as one of the new.
    if (limit === "removed") await unit.settings.save({ ...settings, cashLimitMinor: null });
    const detail = { from: from.currency, currency: to.currency, limit };
    await unit.audit.append({ ...entry, action: "shop.currency_changed", detail });
  }
  if (to.timeZone !== from.timeZone) {
    const detail = { from: from.timeZone, timeZone: to.timeZone };
    await unit.audit.append({ ...entry, action: "shop.time_zone_changed", detail });
  }
  await unit.runs.forget();
  await unit.enqueue({ name: "first_read", data: { shop }, key: shop, unlessRunning: true });
}
