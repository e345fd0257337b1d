/** The webhook routes on a real database: verified, taken once, turned into a job or done. */
import type { ActionFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../../app/adapters/store/contract.ts";
import type { Job } from "../../app/adapters/queue/define-job.server.ts";
import { logger } from "../../app/adapters/log/logger.server.ts";
import { shopify } from "../../app/connectors/shopify/connector.server.ts";
import type { JobContext } from "../../app/jobs/context.server.ts";
import { answerCustomer } from "../../app/jobs/answer-customer.server.ts";
import { checkInstalled } from "../../app/jobs/check-installed.server.ts";
import { redactShop } from "../../app/jobs/redact-shop.server.ts";
import { renewAccess } from "../../app/jobs/renew-access.server.ts";
import { Unavailable } from "../../app/ops/errors.ts";
import { dumpOf, foundIn } from "../factories/dump.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { APP_URL, delivery, openApp, type App, type Posted } from "./shopify-app.ts";

const DAY_MS = 86_400_000;

type Route = { action(args: ActionFunctionArgs): Promise<Response>; loader(): Response };

let app: App;
let routes: Record<string, Route>;
beforeAll(async () => {
  app = await openApp();
  routes = {
    "/webhooks/ops": await import("../../app/routes/webhooks.ops.tsx"),
    "/webhooks/app": await import("../../app/routes/webhooks.app.tsx"),
    "/webhooks/compliance": await import("../../app/routes/webhooks.compliance.tsx"),
  };
});
afterAll(() => app.close());
beforeEach(() =>
  app.sql("delete from pgboss.job; delete from webhook_deliveries; delete from shops; delete from sessions"),
);

/** The status, whether returned or thrown. */
async function post(posted: Posted | Request): Promise<number> {
  const request = posted instanceof Request ? posted : delivery(posted);
  const { pathname } = new URL(request.url);
  const answer = routes[pathname]?.action({ request, params: {}, context: {} });
  if (!answer) throw new Error(`no route ${pathname}`);
  return (await answer.catch((thrown: unknown) => thrown as Response)).status;
}

const updated = { topic: "products/update", payload: { id: 10, updated_at: "2026-11-20T12:00:00Z" } };

async function install(at: Date): Promise<void> {
  const store = await app.process.processStore();
  const profile = { name: "Tiny Mugs", currency: "USD", timeZone: "UTC", locale: "en", scopes: [] };
  await store.shop(SHOP, (unit) => unit.profile.save(profile, at));
}

describe("a delivery", () => {
  it("becomes one job with ids only", async () => {
    expect(await post(updated)).toBe(200);
    expect(await app.jobs("apply_webhook")).toEqual([
      { shop: SHOP, topic: "PRODUCTS_UPDATE", productId: "gid://shopify/Product/10" },
    ]);
  });

  it("that comes ten times is taken once", async () => {
    const headers = { "x-shopify-webhook-id": "the-same" };
    for (let time = 0; time < 10; time += 1) expect(await post({ ...updated, headers })).toBe(200);
    expect(await app.jobs("apply_webhook")).toHaveLength(1);
    expect(await app.sql("select * from webhook_deliveries")).toHaveLength(1);
  });

  it("about a record that waits to be read already makes no second job", async () => {
    await post({ topic: "orders/updated", payload: { id: 8 } });
    await post({ topic: "refunds/create", payload: { id: 1, order_id: 8 } });
    expect(await app.jobs("apply_webhook")).toHaveLength(1);
  });

  it("stores nothing of what it carries beyond ids", async () => {
    await post({ topic: "orders/updated", payload: { id: 8, email: "ada@example.com", note: "ring twice" } });
    const stored = JSON.stringify([
      await app.sql("select * from webhook_deliveries"),
      await app.jobs("apply_webhook"),
    ]);
    expect(stored).not.toMatch(/ada@|twice/);
  });

  it("of a topic that is not followed is answered and left", async () => {
    expect(await post({ topic: "carts/create", payload: { id: 1 } })).toBe(200);
    expect(await app.jobs("apply_webhook")).toEqual([]);
  });
});

describe.each(["/webhooks/ops", "/webhooks/app", "/webhooks/compliance"])("%s refuses", (path) => {
  it.each<[string, number, Partial<Posted>]>([
    ["another secret's signature", 401, { secret: "not-the-secret" }],
    ["a signature of another body", 401, { headers: { "x-shopify-hmac-sha256": "AAAA" } }],
    ["no signature", 400, { headers: { "x-shopify-hmac-sha256": "" } }],
    ["no shop", 400, { headers: { "x-shopify-shop-domain": "" } }],
    ["no topic", 400, { headers: { "x-shopify-topic": "" } }],
  ])("%s with %i", async (_because, status, change) => {
    expect(await post({ topic: "shop/redact", payload: { id: 1 }, path, ...change })).toBe(status);
    expect(await app.sql("select * from webhook_deliveries")).toEqual([]);
  });

  it("an empty body with 400", async () => {
    const headers = delivery({ ...updated, path }).headers;
    expect(await post(new Request(`${APP_URL}${path}`, { method: "POST", headers, body: "" }))).toBe(400);
  });

  it.each([
    ["said so", { "content-length": "1000001" }],
    ["not said so", {}],
  ])("a body of more than a megabyte with 413, %s", async (_because, headers) => {
    const payload = { id: 1, title: "x".repeat(1_000_000) };
    expect(await post({ ...updated, path, payload, headers })).toBe(413);
  });

  it("a GET with 405", () => {
    expect(routes[path]?.loader().status).toBe(405);
  });

  it("every signature and every body that is off by one bit", async () => {
    const payload = { id: 10, title: "Größe" };
    const body = Buffer.from(JSON.stringify(payload));
    const { headers } = delivery({ ...updated, path, payload });
    const good = Buffer.from(headers.get("x-shopify-hmac-sha256") ?? "", "base64");
    const statuses = new Set<number>();
    for (const bad of offByOneBit(good)) {
      headers.set("x-shopify-hmac-sha256", bad.toString("base64"));
      statuses.add(await post(new Request(`${APP_URL}${path}`, { method: "POST", headers, body })));
    }
    headers.set("x-shopify-hmac-sha256", good.toString("base64"));
    for (const bad of offByOneBit(body))
      statuses.add(await post(new Request(`${APP_URL}${path}`, { method: "POST", headers, body: bad })));
    expect([...statuses]).toEqual([401]);
    expect(await app.sql("select * from webhook_deliveries")).toEqual([]);
  });
});

function* offByOneBit(good: Buffer): Generator<Buffer<ArrayBuffer>> {
  for (let bit = 0; bit < good.length * 8; bit += 1) {
    const bad = Buffer.from(good);
    bad.writeUInt8(bad.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    yield bad;
  }
}

it("keeps the ids of deliveries for seven days at least, and the table small", async () => {
  await install(new Date());
  const headers = { "x-shopify-webhook-id": "of-last-week" };
  await post({ ...updated, headers });
  await app.sql("update webhook_deliveries set taken_at = now() - interval '7 days'");
  await app.sql("delete from pgboss.job");
  await post({ ...updated, headers });
  expect(await app.jobs("apply_webhook")).toEqual([]);

  await app.sql("update webhook_deliveries set taken_at = now() - interval '60 days'");
  await post({ ...updated, headers: { "x-shopify-webhook-id": "of-today" } });
  expect(await app.sql("select webhook_id from webhook_deliveries")).toEqual([{ webhook_id: "of-today" }]);
});

describe("uninstalling", () => {
  const uninstalled = {
    topic: "app/uninstalled",
    payload: { id: 1, myshopify_domain: SHOP },
    path: "/webhooks/app",
  };

  it("is noted, and the tokens go, also when the session is long gone", async () => {
    await install(new Date(Date.now() - 60_000));
    expect(await post(uninstalled)).toBe(200);
    const [shop] = await app.sql("select uninstalled_at from shops");
    expect(shop?.["uninstalled_at"]).toBeInstanceOf(Date);
  });

  it.each<[string, Partial<Posted>]>([
    ["names another shop", { payload: { id: 1, myshopify_domain: "other.myshopify.com" } }],
    ["names no shop", { payload: { id: 1 } }],
    ["does not say when", { headers: { "x-shopify-triggered-at": "" } }],
    ["says when in no known way", { headers: { "x-shopify-triggered-at": "soon" } }],
  ])("that %s is refused, and nothing ends", async (_because, change) => {
    await install(new Date(Date.now() - 60_000));
    expect(await post({ ...uninstalled, ...change })).toBe(400);
    expect(await app.sql("select uninstalled_at from shops")).toEqual([{ uninstalled_at: null }]);
    expect(await app.sql("select * from webhook_deliveries")).toEqual([]);
  });

  it.each([
    { because: "the store was read anew since", installedDaysAgo: 0, signsIn: false },
    {
      because: "the app was opened since, and its rows are those of before",
      installedDaysAgo: 30,
      signsIn: true,
    },
    { because: "the app was opened since, and nothing was read yet", installedDaysAgo: null, signsIn: true },
  ])("of an earlier installation does not end the present one: $because", async (present) => {
    const { installedDaysAgo, signsIn } = present;
    if (installedDaysAgo !== null) await install(new Date(Date.now() - installedDaysAgo * DAY_MS));
    if (signsIn) await app.shopify.authenticate.admin(await app.opened());
    const headers = { "x-shopify-triggered-at": new Date(Date.now() - 3_600_000).toISOString() };
    expect(await post({ ...uninstalled, headers })).toBe(200);
    expect(await app.sql("select uninstalled_at from shops where uninstalled_at is not null")).toEqual([]);
    expect(await app.sql("select * from sessions")).toHaveLength(signsIn ? 1 : 0);
  });

  it.each([
    { because: "more than 25 hours old", minutes: 25 * 60 + 1, again: false },
    { because: "the same body as before under a new id", minutes: 5, again: true },
  ])(
    "that is $because ends nothing by itself: Shopify is asked, and only its no ends it",
    async ({ minutes, again }) => {
      await app.shopify.authenticate.admin(await app.opened());
      await sleepingFor(30 * DAY_MS);
      await install(new Date(Date.now() - 30 * DAY_MS));
      if (again) {
        await post(uninstalled);
        await app.shopify.authenticate.admin(await app.opened());
        await sleepingFor(DAY_MS);
        await app.sql("update shops set uninstalled_at = null");
      }
      const headers = {
        "x-shopify-triggered-at": new Date(Date.now() - minutes * 60_000).toISOString(),
      };
      expect(await post({ ...uninstalled, headers })).toBe(200);
      await runJobs(checkInstalled);
      expect(await app.sql("select uninstalled_at from shops")).toEqual([{ uninstalled_at: null }]);
      expect(await app.sql("select * from sessions")).toHaveLength(1);

      app.store.shopify.admin.uninstallApp();
      await runJobs(checkInstalled);
      app.store.shopify.admin.installApp();
      expect(await app.sql("select * from shops where uninstalled_at is null")).toEqual([]);
      expect(await app.sql("select * from sessions")).toEqual([]);
      expect(await lastAudited()).toContain("app_uninstalled");
    },
  );

  it("of the present installation ends it, however lately it was opened", async () => {
    await install(new Date(Date.now() - DAY_MS));
    await app.shopify.authenticate.admin(await app.opened());
    const headers = { "x-shopify-triggered-at": new Date(Date.now() + 1_000).toISOString() };
    expect(await post({ ...uninstalled, headers })).toBe(200);
    expect(await app.sql("select * from sessions")).toEqual([]);
  });
});

it("changed scopes have the store read again with a new token, for it may reach further back now", async () => {
  await app.shopify.authenticate.admin(await app.opened());
  await app.sql("delete from pgboss.job");
  expect(await post({ topic: "app/scopes_update", payload: { id: 1 }, path: "/webhooks/app" })).toBe(200);
  expect(await app.jobs("renew_access")).toEqual([{ shop: SHOP }]);

  await runJobs(renewAccess);

  expect(await app.jobs("first_read")).toEqual([{ shop: SHOP }]);
  expect(await app.sql("select * from sessions where expires > now()")).toEqual([]);
});

describe("compliance", () => {
  it.each([
    { topic: "customers/data_request", field: "orders_requested", kind: "data_request" },
    { topic: "customers/redact", field: "orders_to_redact", kind: "redact" },
  ])(
    "$topic is noted with its orders and the number of its customer alone, sealed, and a job is asked to do it",
    async ({ topic, field, kind }) => {
      await install(new Date());
      const payload = {
        shop_id: 1,
        shop_domain: SHOP,
        customer: { id: 1, email: "ada@example.com" },
        [field]: [7077001, "7077002", "x", 7077001],
      };
      expect(await post({ topic, payload, path: "/webhooks/compliance" })).toBe(200);
      const [job] = await app.jobs("answer_customer");
      const store = await app.process.processStore();
      const request = await store.shop(SHOP, (unit) => unit.privacy.request(job?.["requestId"] ?? ""));
      expect(request).toMatchObject({
        kind,
        orderIds: ["gid://shopify/Order/7077001", "gid://shopify/Order/7077002"],
        customerId: "gid://shopify/Customer/1",
        doneAt: null,
      });
      const dump = await dumpOf(app.superuserUrl);
      expect(foundIn(dump, ["ada@", "7077001"])).toEqual([]);
      expect(await lastAudited()).toContain(topic.replace("/", "_"));
    },
  );

  it("customers/redact without any order is done all the same", async () => {
    await install(new Date());
    const payload = { shop_id: 1, shop_domain: SHOP, customer: { id: 1 }, orders_to_redact: [] };
    expect(await post({ topic: "customers/redact", payload, path: "/webhooks/compliance" })).toBe(200);
    await runJobs(answerCustomer);
    await runJobs(answerCustomer);
    expect(await lastAudited()).toContain("customer.erased");
  });

  const redact = {
    topic: "shop/redact",
    payload: { shop_id: 1, shop_domain: SHOP },
    path: "/webhooks/compliance",
  };

  async function installWithALocation(): Promise<Store> {
    await install(new Date(Date.now() - 3 * DAY_MS));
    const store = await app.process.processStore();
    await store.shop(SHOP, (unit) =>
      unit.facts.write({ locations: [{ locationId: "1", name: "Warehouse", active: true }] }, new Date()),
    );
    return store;
  }

  it("shop/redact erases what the shop had, and keeps the proof", async () => {
    const store = await installWithALocation();
    const said = { title: "PO-1001 to Kiln & Co", reason: "Our own words" };
    await store.shop(SHOP, async (unit) => {
      const entry = { at: new Date(), actor: "101", action: "draft.approved", subject: "1" };
      await unit.audit.append({ ...entry, detail: said });
      await unit.profile.markUninstalled(new Date());
    });
    expect(await post(redact)).toBe(200);
    await runJobs(redactShop);
    const chain = JSON.stringify(await app.sql("select * from audit_log"));
    for (const words of Object.values(said)) expect(chain).not.toContain(words);
    expect(await store.shop(SHOP, (unit) => unit.audit.verify())).toMatchObject({ firstBroken: null });
    expect(await app.sql("select * from locations")).toEqual([]);
    expect(await app.sql("select * from shops")).toEqual([]);
    expect(await lastAudited()).toContain("shop_redacted");
  });

  it("shop/redact erases although the note of the uninstall was lost: Shopify gives no token any more", async () => {
    await app.shopify.authenticate.admin(await app.opened());
    await installWithALocation();
    await sleepingFor(3 * DAY_MS);
    app.store.shopify.admin.uninstallApp();
    expect(await post(redact)).toBe(200);
    await runJobs(redactShop);
    app.store.shopify.admin.installApp();
    expect(await app.sql("select * from locations")).toEqual([]);
    expect(await app.sql("select * from sessions")).toEqual([]);
    expect(await lastAudited()).toContain("shop_redacted");
  });

  it.each([
    { because: "Shopify still gives tokens for it", opensAfter: false },
    { because: "somebody opened it since", opensAfter: true },
  ])(
    "shop/redact erases nothing while the app is installed, and that is recorded: $because",
    async (shop) => {
      if (!shop.opensAfter) await app.shopify.authenticate.admin(await app.opened());
      await installWithALocation();
      await sleepingFor(3 * DAY_MS);
      expect(await post(redact)).toBe(200);
      if (shop.opensAfter) await app.shopify.authenticate.admin(await app.opened());
      await runJobs(redactShop);
      expect(await app.sql("select * from locations")).toHaveLength(1);
      expect(await lastAudited()).toContain("shop_redact_not_done");
    },
  );

  it("shop/redact erases nothing until Shopify has answered whether the app is installed", async () => {
    await app.shopify.authenticate.admin(await app.opened());
    await installWithALocation();
    await sleepingFor(3 * DAY_MS);
    expect(await post(redact)).toBe(200);
    const unknown = () => Promise.reject(new Unavailable("shopify_token", "Shopify does not answer."));
    await expect(runJobs(redactShop, { isInstalled: unknown })).rejects.toThrow("does not answer");
    expect(await app.sql("select * from locations")).toHaveLength(1);
  });

  it("shop/redact of another shop than its headers say is refused", async () => {
    const store = await installWithALocation();
    await store.shop(SHOP, (unit) => unit.profile.markUninstalled(new Date()));
    const payload = { shop_id: 2, shop_domain: "other.myshopify.com" };
    expect(await post({ ...redact, payload })).toBe(400);
    expect(await app.sql("select * from locations")).toHaveLength(1);
  });
});

/** As if the last sign-in had been so long ago. */
async function sleepingFor(ms: number): Promise<void> {
  await app.sql(`update sessions set signed_in_at = now() - interval '${ms} milliseconds'`);
}

/** Carries out what waits of this job, as the worker would. */
async function runJobs(
  job: typeof answerCustomer | typeof checkInstalled | typeof redactShop | typeof renewAccess,
  change: Partial<JobContext> = {},
): Promise<void> {
  const { isInstalled, renewAccess: renew, shopifyAccess } = app.shopify;
  const unasked = () => Promise.reject(new Error("this job reads and writes nothing outside"));
  const context: JobContext = {
    store: await app.process.processStore(),
    now: () => new Date(),
    log: logger,
    reads: (shop) => shopify.open(shopifyAccess(shop)),
    execute: unasked,
    isInstalled,
    renewAccess: renew,
    ...change,
  };
  const run = { attempt: 1, signal: new AbortController().signal };
  for (const data of await app.jobs(job.name)) {
    await (job as Job<JobContext>).run(context, job.payload.parse(data), run);
  }
}

async function lastAudited(): Promise<string> {
  return JSON.stringify(await app.sql("select * from audit_log order by seq desc limit 1"));
}
