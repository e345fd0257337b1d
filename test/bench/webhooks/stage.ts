/** The built app and its worker as processes of their own, on a Postgres and a stand-in, with a collector between. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setLogLevel } from "../../../app/adapters/log/logger.server.ts";
import { openStore } from "../../../app/adapters/store/open.server.ts";
import { busyWorld } from "../../routes/busy-world.ts";
import { appClient } from "../../sandbox/demo/app-client.ts";
import { ensureBuild } from "../../sandbox/demo/build.ts";
import { failed, freePort, startChild, untilListening } from "../../sandbox/demo/children.ts";
import { startDatabase } from "../../sandbox/demo/database.ts";
import { installAndRead } from "../../sandbox/demo/install.ts";
import { say } from "../../sandbox/demo/say.ts";
import { startShopify } from "../../sandbox/shopify/stand-in.ts";
import type { Ports } from "./campaign.ts";
import { startCollector } from "./collector.ts";

const KEY = Buffer.alloc(32, 7);
const KEYS = { apiKey: "bench-key", apiSecret: "bench-secret" };

export async function onStage<T>(work: (ports: Ports) => Promise<T>): Promise<T> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-webhooks-"));
  fs.chmodSync(dir, 0o755);
  const stops: (() => Promise<unknown>)[] = [];
  try {
    return await work(await start(dir, stops));
  } finally {
    for (const stop of stops.reverse()) await stop();
    fs.rmSync(dir, { recursive: true, force: true });
  }
}

async function start(dir: string, stops: (() => Promise<unknown>)[]): Promise<Ports> {
  setLogLevel("silent");
  await ensureBuild({ say, logDir: dir });
  const database = await startDatabase(dir, { fresh: true });
  stops.push(() => database.stop());
  const collector = await startCollector();
  stops.push(() => collector.close());
  const world = busyWorld();
  const shopify = await startShopify({ world, ...KEYS, appUrl: collector.url });
  stops.push(() => shopify.stop());
  const port = await freePort();
  const appUrl = `http://localhost:${port}`;
  const env = {
    NODE_ENV: "production",
    OPS_ROOM_MODE: "sandbox",
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    OPS_ROOM_DATA_DIR: dir,
    SHOPIFY_API_KEY: KEYS.apiKey,
    SHOPIFY_API_SECRET: KEYS.apiSecret,
    SHOPIFY_APP_URL: appUrl,
    SHOPIFY_STAND_IN_URL: shopify.url,
    ENCRYPTION_KEYS: `k1:${KEY.toString("base64")}`,
    OPENAI_API_KEY: "",
    SCOPES: "",
    HOST: "127.0.0.1",
    PORT: String(port),
  };
  const logs = { env, logDir: path.join(dir, "logs") };
  const worker = startChild({ name: "worker", args: ["app/jobs/worker.server.ts"], ...logs });
  stops.push(() => worker.stop());
  const web = startChild({ name: "web", args: ["app/web.server.ts"], ...logs });
  stops.push(() => web.stop());
  await untilListening(web, port);
  const broken = Promise.race(
    [worker, web].map((child) => child.ended.then((how) => Promise.reject(failed(child, how)))),
  );
  broken.catch(() => undefined); // whoever waits for it hears of it
  const shop = world.shop.domain;
  const client = appClient({ appUrl, shop, mintSessionToken: () => shopify.mintSessionToken() });
  await installAndRead({ client, world, broken }, say);
  const store = await openStore({ ...database, keys: [{ id: "k1", key: KEY }] });
  stops.push(() => store.close());
  return { shopify, collector, appUrl, store, url: database.url, shop, ...KEYS };
}
