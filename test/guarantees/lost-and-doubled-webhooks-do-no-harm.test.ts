/** Webhooks that come ten times, in any order and in part not at all, over HTTP, into the real store and worker. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ActionFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Job } from "../../app/adapters/queue/define-job.server.ts";
import { startWorker, type Worker } from "../../app/adapters/queue/worker.server.ts";
import { logger } from "../../app/adapters/log/logger.server.ts";
import { shopify as connector } from "../../app/connectors/shopify/connector.server.ts";
import { applyWebhook } from "../../app/jobs/apply-webhook.server.ts";
import type { JobContext } from "../../app/jobs/context.server.ts";
import { incrementalRead } from "../../app/jobs/incremental-read.server.ts";
import { jobs } from "../../app/jobs/index.server.ts";
import { relist } from "../../app/jobs/relist.server.ts";
import { type Uproar, uproar } from "../bench/webhooks/campaign.ts";
import { type Collector, startCollector } from "../bench/webhooks/collector.ts";
import { total } from "../bench/webhooks/facts.ts";
import { type App, openApp } from "../contracts/shopify-app.ts";
import { busyWorld } from "../routes/busy-world.ts";
import { API_KEY, API_SECRET, SHOP, TOPICS } from "../sandbox/shopify/test-store.ts";

const RATE = 25;
const COPIES = 10;

let app: App;
let collector: Collector;
let worker: Worker;
let server: Awaited<ReturnType<typeof serveRoute>>;
let result: Uproar;

beforeAll(async () => {
  collector = await startCollector();
  app = await openApp({
    world: busyWorld(),
    appUrl: collector.url,
    topics: [...TOPICS, "orders/delete", "inventory_levels/disconnect"],
  });
  const { shopify, process, store: outside } = app;
  const store = await process.processStore();
  await shopify.authenticate.admin(await app.opened());
  const { execute, ...context } = contextOf(app, store);
  const job = jobs.find(({ name }) => name === "first_read");
  await job?.run(
    { ...context, execute },
    { shop: SHOP },
    { attempt: 1, signal: new AbortController().signal },
  );
  // Without their schedule: a read that happens to be due would mend what is to be seen broken.
  const worked = [applyWebhook, incrementalRead, relist].map((scheduled) => {
    const job: Job<JobContext> = { ...scheduled };
    delete job.cron;
    return job;
  });
  const url = await process.processDatabase();
  worker = await startWorker<JobContext>({ url, jobs: worked, context: { ...context, execute } });
  server = await serveRoute();
  result = await uproar(
    {
      shopify: outside.shopify,
      collector,
      appUrl: server.url,
      store,
      url,
      shop: SHOP,
      apiKey: API_KEY,
      apiSecret: API_SECRET,
    },
    { rate: RATE, seconds: 8, copies: COPIES, droppedShare: 0.2, seed: 3 },
  );
}, 400_000);
afterAll(async () => {
  await worker.stop();
  await server.close();
  await app.close();
  await collector.close();
});

describe("webhooks ten times over, out of order, one in five lost,", () => {
  it("are all acknowledged, and what was acknowledged is kept", () => {
    expect(result.sent.size).toBeGreaterThan(10);
    expect(result.dropped).toBeGreaterThan(0);
    expect(result.ackMs.length).toBeGreaterThanOrEqual(result.sent.size * COPIES);
    expect({ refused: result.refused, lost: result.lost, acknowledged: result.acknowledged.size }).toEqual({
      refused: 0,
      lost: 0,
      acknowledged: result.sent.size,
    });
  });

  it("leave the facts of a clean read once the reconciling reads have run", () => {
    expect(result.afterReconciliation).toEqual({});
  });

  it("would leave them wrong without: the lost ones are missed", () => {
    expect(total(result.beforeReconciliation)).toBeGreaterThan(0);
  });
});

function contextOf({ shopify }: App, store: JobContext["store"]): JobContext {
  return {
    store,
    now: () => new Date(),
    log: logger,
    reads: (shop) => connector.open(shopify.shopifyAccess(shop)),
    execute: () => Promise.reject(new Error("nothing is approved here")),
    isInstalled: shopify.isInstalled,
    renewAccess: shopify.renewAccess,
  };
}

/** The route over HTTP, its body as it came. */
async function serveRoute() {
  const ops = (await import("../../app/routes/webhooks.ops.tsx")) as {
    action(args: ActionFunctionArgs): Promise<Response>;
  };
  const http = createServer((incoming, outgoing) => {
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of incoming) parts.push(part as Buffer);
      const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]);
      const request = new Request(`http://localhost${incoming.url ?? "/"}`, {
        method: "POST",
        headers,
        body: Buffer.concat(parts),
      });
      const answer = await ops
        .action({ request, params: {}, context: {} })
        .catch((thrown: unknown) =>
          thrown instanceof Response ? thrown : new Response(null, { status: 500 }),
        );
      outgoing.writeHead(answer.status).end();
    })();
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}
