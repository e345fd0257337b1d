/** `kill -9` of the worker's process, in the middle of what matters most: another one takes over, and nothing is done twice. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { busyWorld } from "../routes/busy-world.ts";
import { runningApp, type RunningApp } from "../routes/running-app.ts";
import { type Child, startChild } from "../sandbox/demo/children.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import type { World } from "../sandbox/worlds/world.ts";

const WORKER = fileURLToPath(new URL("worker-process.ts", import.meta.url));
/** A silent worker is given up after ten seconds, and the next one has to start and look. */
const TAKEN_OVER = { timeout: 120_000, interval: 200 };
const SOON = { timeout: 30_000, interval: 5 };

const world = manyOrders(busyWorld());
let running: RunningApp;
let logDir: string;
const workers: Child[] = [];
beforeAll(async () => {
  logDir = fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-killed-"));
  running = await runningApp({ world });
}, 180_000);
afterEach(async () => {
  running.outside.faults.clear();
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
});
afterAll(async () => {
  await running.close();
  fs.rmSync(logDir, { recursive: true, force: true });
});

/** Forty orders a day, so that reading them takes a while. */
function manyOrders(few: World): World {
  const orders = few.orders.flatMap((order) =>
    Array.from({ length: 40 }, (_, copy) => {
      const id = `${order.id}${String(copy).padStart(2, "0")}`;
      const lines = order.lines.map((line) => ({ ...line, id: `${id}${line.variantId ?? ""}` }));
      return { ...order, id, name: `#${id}`, lines };
    }),
  );
  return { ...few, orders };
}

async function startedWorker(): Promise<Child> {
  const env = { LOG_LEVEL: "info" };
  const worker = startChild({ name: `worker-${String(workers.length + 1)}`, args: [WORKER], env, logDir });
  workers.push(worker);
  await expect.poll(() => fs.readFileSync(worker.logFile, "utf8"), SOON).toContain("worker ready");
  return worker;
}

async function kill(worker: Child): Promise<void> {
  process.kill(worker.pid, "SIGKILL");
  expect(await worker.ended).toBe("ended by SIGKILL");
}

const one = async (text: string) => Number((await running.app.sql(text))[0]?.["n"]);
/** Lets one page of orders in and holds the next one at the door, until what is returned lets it pass. */
async function holdSecondPage(): Promise<() => Promise<void>> {
  await running.app.sql(`
    create function hold_orders() returns trigger language plpgsql as $$
    begin
      if exists (select from orders) then perform pg_advisory_xact_lock_shared(7); end if;
      return null;
    end $$;
    create trigger hold_orders before insert on orders for each statement execute function hold_orders()`);
  await running.app.sql("select pg_advisory_lock(7)");
  return async () => {
    await running.app.sql("select pg_advisory_unlock(7)");
    await running.app.sql("drop trigger hold_orders on orders; drop function hold_orders()");
  };
}

const orderCount = () => one("select count(*) as n from orders");

describe("a worker killed", () => {
  it(
    "in the middle of the first read: another one completes it, with true counts",
    { timeout: 180_000 },
    async () => {
      await running.app.sql("delete from pgboss.job");
      const letPass = await holdSecondPage();
      const first = await startedWorker();
      await running.store.shop(SHOP, (unit) =>
        unit.enqueue({ name: "first_read", data: { shop: SHOP }, key: SHOP }),
      );
      await expect.poll(orderCount, SOON).toBeGreaterThan(0);
      await kill(first);
      const atDeath = await orderCount();
      await letPass();

      await startedWorker();
      const reads = () => one("select count(*) as n from audit_log where action = 'source.read'");
      await expect.poll(reads, TAKEN_OVER).toBe(1);

      const lines = world.orders.flatMap((order) => order.lines);
      expect(atDeath).toBeLessThan(world.orders.length);
      expect(await running.store.shop(SHOP, (unit) => unit.facts.counts())).toMatchObject({
        variants: world.variants.length,
        orders: world.orders.length,
        lines: lines.length,
      });
      expect(await one("select sum(units) as n from daily_sales")).toBe(
        lines.reduce((sum, { quantity }) => sum + quantity, 0),
      );
    },
  );

  it(
    "between sending and recording: the store's ledger has one write, and it ends done",
    { timeout: 180_000 },
    async () => {
      await running.look();
      await running.app.sql("delete from pgboss.job");
      const draft = await running.nextDraft();
      const before = running.outside.ledger().length;
      const first = await startedWorker();
      // Shopify takes the write and lets its answer wait; by then nobody is there to hear it.
      const answer = Promise.withResolvers<null>();
      const held = { times: 1, match: "inventoryAdjustQuantities", until: answer.promise };
      running.outside.faults.set("slow", held);
      await running.approve(draft.id, draft.contentHash);
      await expect.poll(() => running.outside.faults.list(), SOON).toEqual([]);
      await kill(first);

      expect((await running.draft(draft.id)).state).toBe("sending");
      expect(running.outside.ledger()).toHaveLength(before);
      answer.resolve(null);
      await expect.poll(() => running.outside.ledger().length, SOON).toBe(before + 1);

      await startedWorker();
      await expect.poll(async () => (await running.draft(draft.id)).state, TAKEN_OVER).toBe("done");

      expect(running.outside.ledger()).toHaveLength(before + 1);
      expect(await running.app.sql(`select state from effects where draft_id = '${draft.id}'`)).toEqual([
        { state: "done" },
      ]);
      const id = (await running.draft(draft.id)).receiptHref?.split("/").at(-1) ?? "";
      const { effectKey } = await running.receipt(id);
      expect(running.outside.ledger().at(-1)?.key).toContain(effectKey);
    },
  );
});
