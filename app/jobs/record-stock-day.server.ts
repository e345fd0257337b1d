import { z } from "zod";
import { defineJob } from "../adapters/queue/define-job.server.ts";
import { addDays, dayIn } from "../ops/facts/day.ts";
import type { JobContext } from "./context.server.ts";
import { eachShop } from "./each-shop.server.ts";

/**
 * In the first hour of a shop's day: notes what each variant closed the day before with, so that days out of stock
 * are known later, and asks for a list of the whole catalogue, since deletions can be missed.
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
        const profile = await unit.profile.get();
        if (!profile || !isFirstHour(profile.timeZone, now())) return;
        await unit.facts.recordStockDay(addDays(dayIn(profile.timeZone, now()), -1));
        await unit.enqueue({ name: "relist", data: { shop }, key: shop });
      }),
    );
  },
});

function isFirstHour(timeZone: string, now: Date): boolean {
  const hour = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" }).format(now);
  return Number(hour) === 0;
}
