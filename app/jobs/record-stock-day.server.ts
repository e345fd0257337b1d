import { z } from "zod";
import { defineJob } from "../adapters/queue/define-job.server.ts";
import type { Unit } from "../adapters/store/contract.ts";
import type { Day } from "../ops/facts/day.ts";
import { stockDayDue } from "../ops/facts/stock-day.ts";
import type { JobContext } from "./context.server.ts";
import { eachShop } from "./each-shop.server.ts";

/**
 * Once for each of a shop's days, as soon as it is over: notes what each variant closed it with, so that days out of
 * stock are known later, and asks for a list of the whole catalogue, since deletions can be missed.
 */
export const recordStockDay = defineJob({
  name: "record_stock_day",
  payload: z.strictObject({}),
  key: () => "schedule",
  attempts: 3,
  expireInSeconds: 900,
  cron: "5 * * * *",
  async run(context: JobContext) {
    const { store, now } = context;
    await eachShop(context, (shop) =>
      store.shop(shop, async (unit) => {
        const day = await dueDay(unit, now());
        if (day === null) return;
        await unit.facts.recordStockDay(day);
        await unit.enqueue({ name: "relist", data: { shop }, key: shop });
      }),
    );
  },
});

/** Half-read stock would say "out of stock" of what was not read yet: until it was read whole there is no day to note. */
async function dueDay(unit: Unit, now: Date): Promise<Day | null> {
  const profile = await unit.profile.get();
  if (!profile || profile.uninstalledAt) return null;
  const sources = await unit.sources.all();
  const isRead = (kind: string) =>
    sources.some((source) => source.kind === kind && source.lastCompleteAt !== null);
  if (!isRead("products") || !isRead("inventory")) return null;
  const { timeZone, installedAt } = profile;
  return stockDayDue({ timeZone, installedAt, now, noted: await unit.facts.lastStockDay() });
}
