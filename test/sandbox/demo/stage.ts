import path from "node:path";
import type { KeyRing } from "../../../app/adapters/crypto/sealed-text.server.ts";
import { keysOf } from "../../../app/config.server.ts";
import { Refused } from "../../../app/ops/errors.ts";
import { startOpenAi } from "../openai/stand-in.ts";
import { startProxy } from "../admin/proxy.ts";
import { startAdmin } from "../admin/server.ts";
import { type ShopifyStandIn, startShopify } from "../shopify/stand-in.ts";
import type { World } from "../worlds/world.ts";
import { appClient, type AppClient } from "./app-client.ts";
import { ensureBuild } from "./build.ts";
import { type Child, failed, freePort, startChild, untilListening } from "./children.ts";
import { startDatabase } from "./database.ts";
import type { DemoFolder } from "./folder.ts";
import { keepStore, keptStore } from "./keep-store.ts";
import { pickWorld } from "./pick-world.ts";
import type { DemoOptions } from "./options.ts";
import type { Say } from "./say.ts";

/** Everything that runs: the outside world, the product's two processes, and the way in. */
export type Stage = {
  world: World;
  shopify: ShopifyStandIn;
  client: AppClient;
  /** What the product seals its texts with. */
  keys: KeyRing;
  /** The address to open. */
  address: string;
  /** Whether the store and its data are those of the last start. */
  continued: boolean;
  /** To be called after the first reading: the next start continues from there, an earlier one begins anew. */
  noteRead(): void;
  /** Rejects when a process of the product ends by itself. */
  broken: Promise<never>;
  stop(): Promise<void>;
};

/** Starts it all. On failure what was started is stopped again before the error is thrown. */
export async function startStage(
  options: DemoOptions,
  { folder, say }: { folder: DemoFolder; say: Say },
): Promise<Stage> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    return await start(options, { folder, say, stops, stop });
  } catch (error) {
    await stop();
    throw error;
  }
}

type Starting = { folder: DemoFolder; say: Say; stops: (() => Promise<void>)[]; stop: () => Promise<void> };

async function start(options: DemoOptions, starting: Starting): Promise<Stage> {
  const { folder, say, stops, stop } = starting;
  const logDir = path.join(folder.dir, "logs");
  const building = ensureBuild({ say, logDir });
  building.catch(() => undefined); // awaited below
  const { world, key, database, continued } = await worldAndDatabase(options, starting);

  const ports = await choosePorts(options, folder);
  const { apiKey, apiSecret, encryptionKeys } = folder.kept;
  const adminUrl = `http://localhost:${String(ports.admin)}`;
  const appUrl = `http://localhost:${String(ports.app)}`;
  const shopify = await startShopify({
    world,
    apiKey,
    apiSecret,
    appUrl,
    port: ports.shopify,
    ...keptStore(folder.dir),
  });
  stops.push(() => shopify.stop());
  const keeping = keepStore(folder.dir, shopify);
  stops.push(async () => keeping.stop());
  const admin = await startAdmin({ shopify, appUrl, port: ports.admin });
  stops.push(() => admin.stop());
  const model = await startModel(options, starting);
  let webPort = 0;
  const children: Child[] = [];
  stops.push(async () => {
    await Promise.all(children.map((child) => child.stop()));
  });
  const proxy = await startProxy({ port: ports.app, appPort: () => webPort, adminOrigin: adminUrl });
  // It stops before the web process, which would wait for its open connections.
  stops.push(() => proxy.stop());

  const env = {
    NODE_ENV: "production",
    OPS_ROOM_MODE: "sandbox",
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    OPS_ROOM_DATA_DIR: folder.dir,
    SHOPIFY_API_KEY: apiKey,
    SHOPIFY_API_SECRET: apiSecret,
    SHOPIFY_APP_URL: appUrl,
    SHOPIFY_STAND_IN_URL: `http://127.0.0.1:${String(shopify.port)}`,
    APP_BRIDGE_URL: `${adminUrl}/app-bridge.js`,
    ENCRYPTION_KEYS: encryptionKeys,
    SCOPES: "",
    ...model,
    HOST: "127.0.0.1",
  };
  webPort = await startProduct({ env, logDir, children, building, say });

  folder.kept.ports = ports;
  folder.save();
  const { domain } = world.shop;
  return {
    world,
    shopify,
    keys: keysOf(encryptionKeys),
    client: appClient({ appUrl, shop: domain, mintSessionToken: () => shopify.mintSessionToken() }),
    address: `${adminUrl}/store/${domain.replace(/\.myshopify\.com$/, "")}/apps/ops-room`,
    continued,
    noteRead: () => {
      folder.kept.world = key;
      folder.save();
    },
    broken: brokenBy(children),
    stop,
  };
}

/** Where the product finds the model. Empty without one: a key in the environment of whoever starts it is not for the demo. */
async function startModel(
  { model: mode }: DemoOptions,
  { say, stops }: Starting,
): Promise<Record<string, string>> {
  if (mode === null) return { OPENAI_API_KEY: "", OPENAI_BASE_URL: "", OPENAI_MODEL: "" };
  const standIn = await startOpenAi({ mode });
  stops.push(() => standIn.stop());
  const { baseUrl, apiKey, model } = standIn;
  say(`A stand-in of a language model words messages (${mode}).`);
  return { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model };
}

/** Both take seconds. A folder that kept no store begins anew with any world, so its database need not wait for it. */
async function worldAndDatabase(options: DemoOptions, { folder, say, stops }: Starting) {
  const anew = options.fresh || folder.kept.world === null;
  const databaseFor = (fresh: boolean) => {
    say("Starting Postgres…");
    const starting = startDatabase(folder.dir, { fresh });
    starting.catch(() => undefined); // awaited below
    // At once: it is to be stopped even when something else fails before it has started.
    stops.push(async () => (await starting.catch(() => null))?.stop());
    return starting;
  };
  const early = anew ? databaseFor(true) : null;
  const { world, key } = await pickWorld(options, { now: new Date(), say });
  const continued = !anew && folder.kept.world === key;
  if (!continued) {
    folder.forget();
    folder.save();
  }
  const database = await (early ?? databaseFor(!continued));
  return { world, key, database, continued };
}

/** The worker needs no build, so it loads while the app is still being built. */
async function startProduct(input: {
  env: Record<string, string>;
  logDir: string;
  children: Child[];
  building: Promise<void>;
  say: Say;
}): Promise<number> {
  const { env, logDir, children, building, say } = input;
  say("Starting Ops Room…");
  const worker = startChild({
    name: "worker",
    args: ["--max-semi-space-size=16", "--max-old-space-size=1024", "app/jobs/worker.server.ts"],
    env,
    logDir,
  });
  children.push(worker);
  await building;
  // Not before it is needed: until the web process listens, any other program may take it.
  const port = await freePort();
  const webEnv = { ...env, PORT: String(port) };
  const web = startChild({ name: "web", args: ["app/web.server.ts"], env: webEnv, logDir });
  children.push(web);
  await untilListening(web, port);
  return port;
}

/** The same ports at every start where they are free, so that an open tab finds its way back. */
async function choosePorts({ port }: DemoOptions, { kept }: DemoFolder) {
  const admin = await freePort(port ?? kept.ports.admin ?? null);
  if (port !== null && admin !== port)
    throw new Refused(
      "port_taken",
      `Port ${String(port)} is taken by another program. Nothing was changed. Give another one with --port, or leave it out.`,
    );
  return {
    admin,
    app: await freePort(kept.ports.app ?? null),
    shopify: await freePort(kept.ports.shopify ?? null),
  };
}

function brokenBy(children: readonly Child[]): Promise<never> {
  const broken = new Promise<never>((_, reject) => {
    for (const child of children) void child.ended.then((how) => reject(failed(child, how)));
  });
  broken.catch(() => undefined); // whoever waits for it hears of it
  return broken;
}
