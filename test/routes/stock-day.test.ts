/** The hourly job that notes each day's closing stock, whenever a worker comes to it. */
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { addDays, dayIn } from "../../app/ops/facts/day.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { runningApp, type RunningApp } from "./running-app.ts";

const DAY_MS = 86_400_000;

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp();
  await running.job("first_read", { shop: SHOP });
}, 180_000);
afterAll(() => running.close());
beforeEach(() => running.app.sql("delete from pgboss.job; delete from stock_days"));

const zone = async () => (await running.store.shop(SHOP, (unit) => unit.profile.get()))?.timeZone ?? "UTC";
const daysNoted = async () =>
  (await running.app.sql(`select distinct day::text from stock_days where shop = '${SHOP}'`)).map(
    ({ day }) => day,
  );

const relisted = async () =>
  (await running.app.jobs("relist")).map(({ shop }) => shop).filter((shop) => shop === SHOP);

/** The job as it runs `hour` hours into the shop's own `days`-th day from now. */
async function look(days: number, hour: number): Promise<Date> {
  const timeZone = await zone();
  let at = new Date(Date.now() + days * DAY_MS);
  while (hourIn(timeZone, at) !== hour) at = new Date(at.getTime() - 3_600_000);
  running.setClock(() => at);
  await running.job("record_stock_day", {});
  return at;
}

function hourIn(timeZone: string, at: Date): number {
  return Number(new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" }).format(at));
}

it("notes nothing on the day of the installation: nobody looked the day before", async () => {
  running.setClock(() => new Date());
  await running.job("record_stock_day", {});
  expect(await daysNoted()).toEqual([]);
  expect(await relisted()).toEqual([]);
});

it.each([
  { because: "in the first hour of the next day", days: 3, hour: 0 },
  { because: "in the afternoon, when the worker was down until then", days: 5, hour: 15 },
  { because: "after days without a worker, of the day before alone", days: 11, hour: 9 },
])("notes the day before and asks for a list, once: $because", async ({ days, hour }) => {
  const at = await look(days, hour);
  const dayBefore = addDays(dayIn(await zone(), at), -1);
  expect(await daysNoted()).toEqual([dayBefore]);
  expect(await relisted()).toEqual([SHOP]);

  await running.app.sql("delete from pgboss.job");
  await running.job("record_stock_day", {});
  expect(await relisted()).toEqual([]);
});

it("waits while stock is not read whole", async () => {
  await running.store.shop(SHOP, async (unit) => {
    const stock = (await unit.sources.all()).find(({ kind }) => kind === "inventory");
    if (stock) await unit.sources.save({ ...stock, state: "reading", lastCompleteAt: null });
  });
  await look(20, 1);
  expect(await daysNoted()).toEqual([]);
});
