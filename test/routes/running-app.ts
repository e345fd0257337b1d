/**
 * The app's routes and jobs on a database of their own and a stand-in of Shopify: one store that was read and looked
 * at, and another shop with the app installed. One per test file, since modules keep their configuration.
 */
import { randomUUID } from "node:crypto";
import { Session } from "@shopify/shopify-api";
import { SignJWT } from "jose";
import { logger } from "../../app/adapters/log/logger.server.ts";
import { shopify as connector } from "../../app/connectors/shopify/connector.server.ts";
import type { JobContext } from "../../app/jobs/context.server.ts";
import { jobs } from "../../app/jobs/index.server.ts";
import type { Permit } from "../../app/ops/execution/permit.ts";
import type { AlertModel, DraftModel, InboxModel, ReceiptModel } from "../../app/ui/models.ts";
import type { Sides } from "../contracts/shopify-writing.ts";
import { type App, APP_URL, BROWSER, openApp } from "../contracts/shopify-app.ts";
import { markRead } from "../factories/store.ts";
import { API_KEY, API_SECRET, SHOP } from "../sandbox/shopify/test-store.ts";
import { busyWorld } from "./busy-world.ts";

export const OTHER_SHOP = "other-shop.myshopify.com";
const MIA = "101";

type Route = {
  loader?: (args: { request: Request; params: Record<string, string>; context: object }) => unknown;
  action?: (args: { request: Request; params: Record<string, string>; context: object }) => unknown;
};
export type Answer = { status: number; body: unknown; headers: Headers };
export type Ask = {
  params?: Record<string, string>;
  query?: Record<string, string>;
  /** Left out: a GET. */
  fields?: readonly (readonly [string, string])[];
  /** Left out: Mia's, of the store. */
  token?: string;
  headers?: Record<string, string>;
  method?: "OPTIONS";
};

export type RunningApp = Awaited<ReturnType<typeof runningApp>>;

export async function runningApp({ world = busyWorld() } = {}) {
  const app = await openApp({ world });
  const { shopify, process, store: outside } = app;
  const store = await process.processStore();
  const { executorWith } = await import("../../app/shop/execution.server.ts");
  const { shopifyReader } = await import("../../app/connectors/shopify/now.server.ts");
  const { shopifyWriter } = await import("../../app/connectors/shopify/writes.server.ts");
  const routes = await allRoutes();
  await shopify.authenticate.admin(await app.opened());
  await installOther(app);

  const touched = new Set<string>();
  let now = () => new Date();
  let wrap = (sides: Sides): Sides => sides;
  /** Without a permit nothing can be written, as nothing was begun. */
  const sidesOf = (shop: string, permit?: Permit): Sides => {
    const access = shopify.shopifyAccess(shop);
    const unbegun = () => Promise.reject(new Error("nothing was begun"));
    const writer = permit ? shopifyWriter(access, permit) : { write: unbegun, probe: unbegun };
    return wrap({ ...shopifyReader(access), ...writer });
  };
  const context: JobContext = {
    store,
    now: () => now(),
    log: logger,
    reads: (shop) => connector.open(shopify.shopifyAccess(shop)),
    isInstalled: shopify.isInstalled,
    renewAccess: shopify.renewAccess,
    execute: (shop, approvalId) =>
      executorWith({
        store,
        now: () => now(),
        reader: (of, name) => (name === "shopify" ? sidesOf(of) : null),
        writer: (of, permit) => (permit.connector === "shopify" ? sidesOf(of, permit) : null),
      })(shop, approvalId),
  };

  async function job(
    name: string,
    data: Record<string, string>,
    over: Partial<JobContext> = {},
  ): Promise<void> {
    const found = jobs.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`no job called ${name}`);
    await found.run({ ...context, ...over }, found.payload.parse(data), {
      attempt: 1,
      signal: new AbortController().signal,
    });
  }

  const ask = (route: keyof typeof routes, input: Ask = {}) => answerOf(routes[route], route, input);
  const body = async <T>(route: keyof typeof routes, input: Ask = {}): Promise<T> =>
    (await ask(route, input)).body as T;

  return {
    app,
    store,
    outside: outside.shopify,
    ask,
    /** A document of the app's frame, as the browser asks for it. */
    page: (href: string) =>
      settled(() =>
        routes.inbox.loader?.({ request: new Request(href, { headers: BROWSER }), params: {}, context: {} }),
      ),
    job,
    /** Reads the store and looks at it, as its jobs would. */
    look: async () => {
      await job("first_read", { shop: SHOP });
      await job("notice", { shop: SHOP });
    },
    /** A prepared order of a bowl that no test has touched yet. */
    nextDraft: async (): Promise<DraftModel> => {
      const { decideNow, thisWeek } = (await body<{ inbox: InboxModel }>("inbox")).inbox;
      for (const { draftId, title } of [...decideNow, ...thisWeek.lines]) {
        if (draftId === null || touched.has(draftId) || !title.includes("Bowl")) continue;
        touched.add(draftId);
        return (await body<{ draft: DraftModel }>("draft", { params: { draftId } })).draft;
      }
      throw new Error("the busy store has no untouched draft left");
    },
    inbox: async () => (await body<{ inbox: InboxModel }>("inbox")).inbox,
    alert: async (alertId: string) =>
      (await body<{ alert: AlertModel }>("alert", { params: { alertId } })).alert,
    draft: async (draftId: string) =>
      (await body<{ draft: DraftModel }>("draft", { params: { draftId } })).draft,
    receipt: async (effectId: string) =>
      (await body<{ receipt: ReceiptModel }>("receipt", { params: { effectId } })).receipt,
    approve: (draftId: string, seenHash: string, token?: string) =>
      ask("draft", {
        params: { draftId },
        fields: [
          ["intent", "approve"],
          ["seenHash", seenHash],
        ],
        ...(token === undefined ? {} : { token }),
      }),
    /** Carries out what was approved, as the worker would. */
    carryOut: async () => {
      for (const data of await app.jobs("execute_approved")) await job("execute_approved", data);
      await app.sql("delete from pgboss.job where name = 'execute_approved'");
    },
    setClock: (clock: () => Date) => (now = clock),
    /** Stands between the one door and Shopify's writing side. */
    wrapWriter: (wrapper: (sides: Sides) => Sides) => (wrap = wrapper),
    close: () => app.close(),
  };
}

async function allRoutes() {
  return {
    inbox: (await import("../../app/routes/app._index.tsx")) as Route,
    alert: (await import("../../app/routes/app.alerts.$alertId.tsx")) as Route,
    draft: (await import("../../app/routes/app.drafts.$draftId._index.tsx")) as Route,
    waiting: (await import("../../app/routes/app.approvals.tsx")) as Route,
    whoMay: (await import("../../app/routes/app.settings_.approvals.tsx")) as Route,
    pdf: (await import("../../app/routes/app.drafts.$draftId.pdf.ts")) as Route,
    orders: (await import("../../app/routes/app.orders.tsx")) as Route,
    newMessage: (await import("../../app/routes/app.messages.new.tsx")) as Route,
    history: (await import("../../app/routes/app.history._index.tsx")) as Route,
    auditLog: (await import("../../app/routes/app.history_.log.tsx")) as Route,
    auditFile: (await import("../../app/routes/app.history_.log[.]csv.ts")) as Route,
    receipt: (await import("../../app/routes/app.history.$effectId.tsx")) as Route,
    sources: (await import("../../app/routes/app.sources.tsx")) as Route,
    settings: (await import("../../app/routes/app.settings.tsx")) as Route,
    data: (await import("../../app/routes/app.settings_.data.tsx")) as Route,
    customerExport: (await import("../../app/routes/app.settings_.data_.export.$requestId.ts")) as Route,
    modelPreview: (await import("../../app/routes/app.settings_.model-preview.tsx")) as Route,
    productAlerts: (await import("../../app/routes/api.ext.alerts.tsx")) as Route,
    loop: (await import("../../app/routes/api.loop.tsx")) as Route,
  };
}

/** Remix turns what a route throws into an answer; so does this. */
async function answerOf(
  route: Route,
  name: string,
  { params = {}, query, fields, token, headers: more, method }: Ask,
): Promise<Answer> {
  const headers = { ...BROWSER, authorization: `Bearer ${token ?? (await tokenFor())}`, ...more };
  const url = `${APP_URL}/${name}?${new URLSearchParams(query).toString()}`;
  const request = fields
    ? new Request(url, {
        method: "POST",
        headers,
        body: new URLSearchParams(fields.map(([key, value]) => [key, value])),
      })
    : new Request(url, { headers, ...(method ? { method } : {}) });
  const handler = fields ? route.action : route.loader;
  if (!handler) return { status: 405, body: null, headers: new Headers() };
  return settled(() => handler({ request, params, context: {} }));
}

async function settled(handle: () => unknown): Promise<Answer> {
  try {
    return await readAnswer(await handle());
  } catch (thrown) {
    if (thrown instanceof Response) return readAnswer(thrown);
    throw thrown;
  }
}

async function readAnswer(value: unknown): Promise<Answer> {
  if (!(value instanceof Response)) return { status: 200, body: value, headers: new Headers() };
  const { status, headers } = value;
  const isJson = headers.get("content-type")?.includes("json") ?? false;
  return { status, headers, body: isJson ? await value.json() : new Uint8Array(await value.arrayBuffer()) };
}

export type TokenOptions = {
  shop?: string;
  userId?: string;
  secret?: string;
  audience?: string;
  expiresInSeconds?: number;
};

/** A session token as App Bridge gives it; each option makes it another's, or a forged or stale one. */
export async function tokenFor(options: TokenOptions = {}): Promise<string> {
  const {
    shop = SHOP,
    userId = MIA,
    secret = API_SECRET,
    audience = API_KEY,
    expiresInSeconds = 60,
  } = options;
  const nowSeconds = Math.floor(Date.now() / 1000);
  return new SignJWT({ dest: `https://${shop}`, sid: randomUUID() })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setIssuer(`https://${shop}/admin`)
    .setAudience(audience)
    .setSubject(userId)
    .setJti(randomUUID())
    .setIssuedAt(nowSeconds - 10)
    .setNotBefore(nowSeconds - 120)
    .setExpirationTime(nowSeconds + expiresInSeconds)
    .sign(new TextEncoder().encode(secret));
}

/** Another shop with the app installed, read and looked at, with nothing to decide. */
async function installOther({ process }: App): Promise<void> {
  const sessions = await process.processSessions();
  await sessions.storeSession(
    new Session({
      id: `offline_${OTHER_SHOP}`,
      shop: OTHER_SHOP,
      state: "",
      isOnline: false,
      accessToken: "token-of-the-other-shop",
      expires: new Date(Date.now() + 3_600_000),
      scope: "read_products",
    }),
  );
  const store = await process.processStore();
  const at = new Date();
  await store.shop(OTHER_SHOP, async (unit) => {
    await unit.profile.save(
      { name: "Other", currency: "EUR", timeZone: "Europe/Berlin", locale: "de", scopes: ["read_products"] },
      at,
    );
    const seconds = { read: 0, notice: 0, rank: 0, draft: 0 };
    await unit.runs.save({ id: randomUUID(), startedAt: at, finishedAt: at, detectors: [], seconds });
  });
  await markRead(store, OTHER_SHOP, at);
}
