/**
 * SIGTERM to real processes, `npm start` and `npm run worker` as they are started: what was begun is finished or given
 * back, nothing new is taken, and the exit code is 0.
 */
import fs from "node:fs";
import type http from "node:http";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { httpServer, stopServing } from "../../app/web/serve.server.ts";
import { runningApp, type RunningApp, tokenFor } from "../routes/running-app.ts";
import { type Child, freePort, startChild, untilListening } from "../sandbox/demo/children.ts";
import { ensureBuild } from "../sandbox/demo/build.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { BROWSER } from "../contracts/shopify-app.ts";

const SOON = { timeout: 60_000, interval: 20 };

let running: RunningApp;
let logDir: string;
beforeAll(async () => {
  logDir = fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-stops-"));
  await ensureBuild({ say: () => undefined, logDir });
  running = await runningApp();
  await running.look();
}, 300_000);
/** What a test that fails leaves behind. */
const atEnd: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const one of atEnd.splice(0).reverse()) await one();
});
afterAll(async () => {
  await running.close();
  fs.rmSync(logDir, { recursive: true, force: true });
});

const said = (child: Child) => fs.readFileSync(child.logFile, "utf8");
const lines = (child: Child) =>
  said(child)
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Holds every read of a table until what is returned lets it pass: whoever asks is in the middle of it. */
async function holdTable(table: string) {
  const client = new pg.Client({ connectionString: process.env["DATABASE_OWNER_URL"] });
  await client.connect();
  await client.query("begin");
  await client.query(`lock table ${table} in access exclusive mode`);
  return { letPass: () => client.end() };
}

const waiting = async () =>
  Number(
    (
      await running.app.sql(
        "select count(*) as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
      )
    )[0]?.["n"],
  );

describe("the web process", () => {
  it(
    "answers what it has begun, says that it is not ready, takes nothing new, and ends with 0",
    { timeout: 180_000 },
    async () => {
      const port = await freePort();
      const web = startChild({
        name: "web",
        args: ["app/web.server.ts"],
        env: { HOST: "127.0.0.1", PORT: String(port), LOG_LEVEL: "info" },
        logDir,
      });
      atEnd.push(() => web.stop());
      await untilListening(web, port);
      const url = `http://127.0.0.1:${String(port)}`;
      expect((await fetch(`${url}/readyz`)).status).toBe(200);

      const held = await holdTable("runs");
      atEnd.push(held.letPass);
      const slow = fetch(`${url}/api/loop`, {
        headers: { ...BROWSER, authorization: `Bearer ${await tokenFor()}` },
      });
      await expect.poll(waiting, SOON).toBe(1);
      process.kill(web.pid, "SIGTERM");
      await expect.poll(() => said(web), SOON).toContain("web stopping");
      await expect(fetch(`${url}/readyz`)).rejects.toThrow();
      await held.letPass();
      atEnd.pop();

      const answer = await slow;
      expect(answer.status).toBe(200);
      await answer.json();
      expect(await web.ended).toBe("ended with code 0");
      const log = lines(web);
      expect(log.find(({ msg }) => msg === "web stopped")).toMatchObject({ how: "finished" });
      expect(log.find(({ path: asked }) => asked === "/api/loop")).toMatchObject({
        shop: SHOP,
        status: 200,
        requestId: answer.headers.get("x-request-id"),
      });
    },
  );
});

describe("the worker process", () => {
  it("finishes the job that runs, takes no other, and ends with 0", { timeout: 180_000 }, async () => {
    await running.app.sql("delete from pgboss.job");
    const worker = startChild({
      name: "worker",
      args: ["app/jobs/worker.server.ts"],
      env: { LOG_LEVEL: "info" },
      logDir,
    });
    atEnd.push(() => worker.stop());
    await expect.poll(() => said(worker), SOON).toContain("worker ready");
    const answer = Promise.withResolvers<null>();
    atEnd.push(async () => {
      answer.resolve(null);
    });
    running.outside.faults.set("slow", { times: 1, match: "", until: answer.promise });
    await running.store.shop(SHOP, (unit) =>
      unit.enqueue({ name: "first_read", data: { shop: SHOP }, key: SHOP }),
    );
    await expect.poll(() => running.outside.faults.list(), SOON).toEqual([]);

    process.kill(worker.pid, "SIGTERM");
    await expect.poll(() => said(worker), SOON).toContain("worker stopping");
    answer.resolve(null);

    expect(await worker.ended).toBe("ended with code 0");
    const jobs = await running.app.sql("select name, state::text from pgboss.job where name = 'first_read'");
    // Finished, or given back to be tried again: never left as running by nobody.
    expect(jobs.every(({ state }) => ["completed", "created", "retry"].includes(String(state)))).toBe(true);
    const done = lines(worker).find(({ msg, job }) => msg === "job done" && job === "first_read");
    if (jobs.some(({ state }) => state === "completed"))
      expect(done).toMatchObject({ shop: SHOP, jobId: expect.any(String) as string });
  });
});

describe("a server that is told to stop", () => {
  it.each([
    { because: "the answer comes in time", deadlineMs: 60_000, answers: true, how: "finished" },
    { because: "the answer never comes", deadlineMs: 1, answers: false, how: "cut_off" },
  ])("lets an answer be finished up to its deadline: $because", async ({ deadlineMs, answers, how }) => {
    const begun = Promise.withResolvers<http.ServerResponse>();
    const server = httpServer((_request, response) => begun.resolve(response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    const asked = fetch(`http://127.0.0.1:${String(port)}/`).then(
      ({ status }) => status,
      () => "cut off",
    );
    const response = await begun.promise;
    const stopped = stopServing(server, deadlineMs);
    if (answers) response.end("here");
    expect(await stopped).toBe(how);
    expect(await asked).toBe(answers ? 200 : "cut off");
  });
});
