import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { defineJob, type Job } from "../../app/adapters/queue/define-job.server.ts";
import { startWorker, type Worker } from "../../app/adapters/queue/worker.server.ts";
import { setLogLevel } from "../../app/adapters/log/logger.server.ts";
import { Unavailable } from "../../app/ops/errors.ts";
import { sql } from "../factories/sql.ts";
import { type TestStore, testStore } from "../factories/store.ts";

let opened: TestStore;
let worker: Worker | undefined;
beforeAll(async () => {
  setLogLevel("silent");
  opened = await testStore();
});
afterAll(() => opened.close());
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
});

type StoredJob = { state: string; data: Record<string, string>; output: unknown };
const stored = (name: string) =>
  sql<StoredJob>(
    opened.database.superuserUrl,
    "select state, data, output from pgboss.job where name = $1 order by created_on",
    [name],
  );
const enqueue = (name: string, key?: string, data: Record<string, string> = { shop: opened.shop }) =>
  opened.store.shop(opened.shop, (unit) =>
    unit.enqueue({ name, data, ...(key === undefined ? {} : { key }) }),
  );
const start = async (...jobs: Job<Context>[]) => {
  worker = await startWorker<Context>({ url: opened.database.url, jobs, context });
};

type Context = { ran: (what: string) => void };
const seen: string[] = [];
const context: Context = { ran: (what) => seen.push(what) };

describe("enqueueing", () => {
  it("is part of the unit: no commit, no job", async () => {
    const failing = opened.store.shop(opened.shop, async (unit) => {
      await unit.enqueue({ name: "rolled_back", data: {} });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await stored("rolled_back")).toEqual([]);
  });

  it("makes twins of a key one, and keeps others apart", async () => {
    await Promise.all(Array.from({ length: 5 }, () => enqueue("twins", "a")));
    await enqueue("twins", "b");
    await enqueue("twins");
    await enqueue("twins");
    expect(await stored("twins")).toHaveLength(4);
  });

  it("brings a waiting job forward when it is wanted at once", async () => {
    await opened.store.shop(opened.shop, (unit) =>
      unit.enqueue({ name: "later", data: { n: "1" }, key: "a", startAfterSeconds: 3_600 }),
    );
    await enqueue("later", "a", { n: "2" });
    const [job, ...others] = await sql<{ due: boolean }>(
      opened.database.superuserUrl,
      "select start_after <= now() as due from pgboss.job where name = 'later'",
    );
    expect([job, others]).toEqual([{ due: true }, []]);
  });
});

describe("a worker", () => {
  it("has to say that it is alive, so that a killed one's jobs are soon tried again", async () => {
    await enqueue("watched");
    const [job] = await sql(
      opened.database.superuserUrl,
      "select heartbeat_seconds from pgboss.job where name = 'watched'",
    );
    expect(job).toEqual({ heartbeat_seconds: 60 });
  });

  it("runs what was enqueued before it started and after, with its checked payload", async () => {
    await enqueue("greet", "early", { who: "early" });
    await start(
      defineJob({
        name: "greet",
        payload: z.object({ who: z.string() }),
        attempts: 1,
        expireInSeconds: 60,
        async run(given: Context, { who }) {
          given.ran(who);
        },
      }),
    );
    await enqueue("greet", "late", { who: "late" });
    await expect.poll(() => seen, { timeout: 15_000 }).toEqual(expect.arrayContaining(["early", "late"]));
  });

  it("takes what comes while a job of its key runs, and runs it after", async () => {
    let letGo: () => void = () => undefined;
    const holding = new Promise<void>((resolve) => (letGo = resolve));
    const log: string[] = [];
    await start(
      defineJob({
        name: "slow",
        payload: z.object({ n: z.string() }),
        attempts: 1,
        expireInSeconds: 60,
        async run(_context: Context, { n }) {
          log.push(`start ${n}`);
          if (n === "1") await holding;
          log.push(`end ${n}`);
        },
      }),
    );
    await enqueue("slow", "a", { n: "1" });
    await expect.poll(() => log, { timeout: 15_000 }).toEqual(["start 1"]);
    await enqueue("slow", "a", { n: "2" });
    await enqueue("slow", "a", { n: "3" });
    letGo();
    await expect.poll(() => log.length, { timeout: 15_000 }).toBe(4);
    expect(log.slice(0, 3)).toEqual(["start 1", "end 1", "start 2"]);
  });

  it("does not follow a job at work with a twin that was wanted only if none runs", async () => {
    let letGo: () => void = () => undefined;
    const holding = new Promise<void>((resolve) => (letGo = resolve));
    let runs = 0;
    await start(
      defineJob({
        name: "first_only",
        payload: z.object({}),
        attempts: 1,
        expireInSeconds: 60,
        async run() {
          runs += 1;
          await holding;
        },
      }),
    );
    const want = () =>
      opened.store.shop(opened.shop, (unit) =>
        unit.enqueue({ name: "first_only", data: {}, key: "a", unlessRunning: true }),
      );
    const states = async () => (await stored("first_only")).map(({ state }) => state);
    await want();
    await expect.poll(() => runs, { timeout: 15_000 }).toBe(1);
    await want();
    expect(await states()).toEqual(["active"]);
    letGo();
    await expect.poll(states, { timeout: 15_000 }).toEqual(["completed"]);
    await want();
    await expect.poll(() => runs, { timeout: 15_000 }).toBe(2);
  });

  it.each([
    { because: "an error", thrown: () => new Unavailable("throttled", "Shopify asks us to wait.") },
    {
      because: "a Response, as Shopify's library throws",
      thrown: () => new Response("secret body", { status: 500 }),
    },
  ])("tries again after $because", async ({ because, thrown }) => {
    const name = `failing_${String(because.length)}`;
    let runs = 0;
    await start(
      defineJob({
        name,
        payload: z.object({}),
        attempts: 3,
        expireInSeconds: 60,
        async run() {
          runs += 1;
          const reason: unknown = thrown();
          if (runs === 1) throw reason;
        },
      }),
    );
    await enqueue(name, "a");
    await expect.poll(() => runs, { timeout: 25_000, interval: 200 }).toBe(2);
    await expect
      .poll(async () => (await stored(name)).map(({ state }) => state), { timeout: 15_000 })
      .toEqual(["completed"]);
  });

  it("gives up after the attempts, with the reason and without secrets", async () => {
    await start(
      defineJob({
        name: "hopeless",
        payload: z.object({}),
        attempts: 1,
        expireInSeconds: 60,
        run: () => Promise.reject(new Error("token shpat_abcdef0123456789 was refused")),
      }),
    );
    await enqueue("hopeless", "a");
    await expect
      .poll(async () => (await stored("hopeless")).map(({ state }) => state), { timeout: 15_000 })
      .toEqual(["failed"]);
    const [job] = await stored("hopeless");
    expect(JSON.stringify(job?.output)).toContain("[redacted]");
    expect(JSON.stringify(job?.output)).not.toContain("abcdef0123456789");
  });

  it("keeps its schedules and drops those whose job is gone", async () => {
    const scheduled = (name: string) =>
      defineJob({
        name,
        payload: z.object({}),
        attempts: 1,
        expireInSeconds: 60,
        cron: "*/15 * * * *",
        run: () => Promise.resolve(),
      });
    const schedules = () =>
      sql(opened.database.superuserUrl, "select name, cron from pgboss.schedule order by name");
    await start(scheduled("tick"), scheduled("tock"));
    expect(await schedules()).toMatchObject([{ name: "tick", cron: "*/15 * * * *" }, { name: "tock" }]);
    await worker?.stop();
    await start(scheduled("tock"));
    expect(await schedules()).toMatchObject([{ name: "tock" }]);
  });
});
