/** The app's own Shopify wiring on a database of its own and a stand-in. One per test file: modules keep their configuration. */
import { createHmac, randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import type * as Process from "../../app/shop/process.server.ts";
import type * as Shopify from "../../app/shopify.server.ts";
import { testDatabase } from "../factories/postgres.ts";
import {
  API_KEY,
  API_SECRET,
  openTestStore,
  SHOP,
  type TestStore,
  type TestStoreOptions,
} from "../sandbox/shopify/test-store.ts";

export const APP_URL = "http://localhost:9";
export const BROWSER = {
  "user-agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140 Safari/537.36",
};

export type App = {
  shopify: typeof Shopify;
  process: typeof Process;
  store: TestStore;
  /** The document request that the frame makes after the bounce. */
  opened(): Promise<Request>;
  jobs(name: string): Promise<Record<string, string>[]>;
  sql(text: string): Promise<Record<string, unknown>[]>;
  /** Where the app notes the heads of its audit chains. */
  headsFile: string;
  /** Past row-level security. */
  superuserUrl: string;
  close(): Promise<void>;
};

/** `options` change the stand-in, such as its world; `env` the app's configuration. */
export async function openApp(
  options: TestStoreOptions = {},
  env: Readonly<Record<string, string>> = {},
): Promise<App> {
  const database = await testDatabase();
  const store = await openTestStore({ now: () => new Date(), ...options });
  const headsFile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-heads-")), "heads.jsonl");
  Object.assign(process.env, {
    OPS_ROOM_MODE: "sandbox",
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    SHOPIFY_API_KEY: API_KEY,
    SHOPIFY_API_SECRET: API_SECRET,
    SHOPIFY_APP_URL: APP_URL,
    SHOPIFY_STAND_IN_URL: store.shopify.url,
    ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 7).toString("base64")}`,
    LOG_LEVEL: "silent",
    AUDIT_HEADS_FILE: headsFile,
    ...env,
  });
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  const sql = async (text: string) => (await client.query<Record<string, unknown>>(text)).rows;
  const shopify = await import("../../app/shopify.server.ts");
  const opened = await import("../../app/shop/process.server.ts");
  return {
    shopify,
    process: opened,
    store,
    opened: async () => {
      const host = Buffer.from(`admin.shopify.com/store/${SHOP.split(".")[0] ?? ""}`).toString("base64");
      const token = await store.shopify.mintSessionToken();
      const query = new URLSearchParams({ embedded: "1", shop: SHOP, host, id_token: token });
      return new Request(`${APP_URL}/app?${query.toString()}`, { headers: BROWSER });
    },
    jobs: async (name) => {
      const rows = await sql(`select data from pgboss.job where name = '${name}' and state < 'active'`);
      return rows.map(({ data }) => data as Record<string, string>);
    },
    sql,
    headsFile,
    superuserUrl: database.superuserUrl,
    close: async () => {
      fs.rmSync(path.dirname(headsFile), { recursive: true, force: true });
      await opened.closeProcess();
      await client.end();
      await store.shopify.stop();
      await database.close();
    },
  };
}

export type Posted = {
  topic: string;
  payload: unknown;
  path?: string;
  headers?: Record<string, string>;
  secret?: string;
};

/** A delivery as Shopify signs it. A header set to "" is left out. */
export function delivery({
  topic,
  payload,
  path = "/webhooks/ops",
  headers = {},
  secret = API_SECRET,
}: Posted): Request {
  const body = JSON.stringify(payload);
  const all = {
    "content-type": "application/json",
    "x-shopify-topic": topic,
    "x-shopify-shop-domain": SHOP,
    "x-shopify-api-version": "2026-07",
    "x-shopify-webhook-id": randomUUID(),
    "x-shopify-triggered-at": new Date().toISOString(),
    "x-shopify-hmac-sha256": createHmac("sha256", secret).update(body).digest("base64"),
    ...headers,
  };
  return new Request(`${APP_URL}${path}`, {
    method: "POST",
    body,
    headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== "")),
  });
}
