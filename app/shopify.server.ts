/**
 * The app's tie to Shopify: sign-in by token exchange, tokens encrypted at rest, webhooks verified, and the way to
 * a shop's Admin API. Shopify's library is used nowhere else on the server.
 */
import "@shopify/shopify-app-remix/adapters/node";
import { readFileSync } from "node:fs";
import { setAbstractFetchFunc } from "@shopify/shopify-api/runtime";
import { ApiVersion, AppDistribution, LogSeverity, shopifyApp } from "@shopify/shopify-app-remix/server";
import { logger } from "./adapters/log/logger.server.ts";
import { config } from "./config.server.ts";
import {
  isShopDomain,
  onlyTo,
  outwardFetch,
  shopDomain,
  type Access,
} from "./connectors/shopify/access.server.ts";
import { scopesOf } from "./connectors/shopify/app-toml.ts";
import { identityOf } from "./connectors/shopify/identity.server.ts";
import {
  type Secrets,
  sessionTokenIn,
  signerOfDelivery,
  signerOfToken,
} from "./connectors/shopify/signing-secrets.ts";
import { tokensOf } from "./connectors/shopify/tokens.server.ts";
import { webhookRoutes } from "./connectors/shopify/webhook-intake.server.ts";
import { processSessions, processStore, withShopLock } from "./shop/process.server.ts";
import { viewersOf } from "./shop/viewer.server.ts";

const { shopify: settings } = config();
const outward = outwardFetch(settings.standInUrl);
// Every OAuth and GraphQL call of the library goes through here.
setAbstractFetchFunc(outward);

type SessionStorage = Omit<
  Awaited<ReturnType<typeof processSessions>>,
  "close" | "renewSession" | "expireSession"
>;

/** The library wants its storage at once; the database may still be starting. */
const sessions: SessionStorage = {
  storeSession: async (session) => (await processSessions()).storeSession(session),
  loadSession: async (id) => (await processSessions()).loadSession(id),
  deleteSession: async (id) => (await processSessions()).deleteSession(id),
  deleteSessions: async (ids) => (await processSessions()).deleteSessions(ids),
  findSessionsByShop: async (shop) => (await processSessions()).findSessionsByShop(shop),
};

/** A webhook is verified by its signature alone: no session, so no token refresh that an uninstalled shop would fail. */
const noSessions: SessionStorage = {
  storeSession: () => Promise.resolve(true),
  loadSession: () => Promise.resolve(undefined),
  deleteSession: () => Promise.resolve(true),
  deleteSessions: () => Promise.resolve(true),
  findSessionsByShop: () => Promise.resolve([]),
};

function appWith(sessionStorage: SessionStorage, apiSecretKey: string) {
  return shopifyApp({
    apiKey: settings.apiKey,
    apiSecretKey,
    appUrl: settings.appUrl,
    scopes: settings.scopes ?? scopesOf(readFileSync("shopify.app.toml", "utf8")).required,
    authPathPrefix: "/auth",
    apiVersion: ApiVersion.July26,
    distribution: AppDistribution.AppStore,
    sessionStorage,
    // Its debug messages hold session tokens, so they are not asked for. The rest goes where our own logs go.
    logger: { level: LogSeverity.Info, log: logLibrary },
    hooks: { afterAuth: ({ session }) => signedIn(session.shop) },
    future: { unstable_newEmbeddedAuthStrategy: true, expiringOfflineAccessTokens: true },
  });
}

function logLibrary(severity: LogSeverity, says: string): void {
  if (severity === LogSeverity.Error) logger.error("shopify library", { says });
  else if (severity === LogSeverity.Warning) logger.warn("shopify library", { says });
  else logger.debug("shopify library", { says });
}

const secrets: Secrets = { current: settings.apiSecret, previous: settings.previousApiSecret };
const app = appWith(sessions, secrets.current);
const webhookDoor = appWith(noSessions, secrets.current);
/** While the secret is rotated: for what Shopify still signs with the one before, which it takes as well. */
const previous =
  secrets.previous === null
    ? null
    : { app: appWith(sessions, secrets.previous), webhookDoor: appWith(noSessions, secrets.previous) };

type Authenticate = typeof app.authenticate;

/** Shopify's, for a request that is signed with either secret. */
export const authenticate: Pick<Authenticate, "admin"> = {
  admin: (request) => {
    const token = previous && sessionTokenIn(request);
    const isOfBefore = token !== null && signerOfToken(secrets, token) === "previous";
    return (isOfBefore && previous ? previous.app : app).authenticate.admin(request);
  },
};
export const addDocumentResponseHeaders = app.addDocumentResponseHeaders;

/** Whether an address names a shop that can be none: the library's own pages write the name into a header as it came. */
export function namesNoShop(request: Request): boolean {
  const shop = new URL(request.url).searchParams.get("shop");
  return shop !== null && !isShopDomain(shop);
}

/**
 * The library signs a delivery's text, which is not always its bytes: a mark at the beginning is lost on the way. So
 * the bytes are judged first, and the library then says what is missing and reads the rest.
 */
async function authenticateDelivery(request: Request): ReturnType<Authenticate["webhook"]> {
  const signature = request.headers.get("x-shopify-hmac-sha256");
  const body = new Uint8Array(await request.clone().arrayBuffer());
  const by = signature ? signerOfDelivery(secrets, body, signature) : null;
  // An empty body or a missing signature is the library's to refuse: with another status.
  if (by === null && signature && body.byteLength > 0) throw new Response(null, { status: 401 });
  return (by === "previous" && previous ? previous.webhookDoor : webhookDoor).authenticate.webhook(request);
}

const tokens = tokensOf({
  apiKey: settings.apiKey,
  apiSecret: settings.apiSecret,
  fetch: outward,
  sessions: processSessions,
  withShopLock,
  now: () => new Date(),
});
export const renewAccess = (shop: string) => tokens.renewAccess(shop);
export const isInstalled = (shop: string) => tokens.isInstalled(shop);

/** The person behind a verified session token, by name where Shopify tells it. */
export const viewerOf = viewersOf((who) =>
  identityOf({ apiKey: settings.apiKey, apiSecret: settings.apiSecret, fetch: outward }, who),
);

export const webhooks = webhookRoutes({
  authenticate: authenticateDelivery,
  store: processStore,
  now: () => new Date(),
  log: logger,
});

/** The way to a shop's Admin API for jobs and for what a page asks of them. */
export function shopifyAccess(shop: string): Access {
  return {
    shop: shopDomain(shop),
    token: () => tokens.token(shop),
    replaced: (turnedAway) => tokens.replaced(shop, turnedAway),
    fetch: onlyTo(shop, outward),
  };
}

/**
 * After each sign-in, which is noted: the app is installed. Several page loads may sign in at once, and again
 * whenever a token ran out: the first read is asked for only where there is none, and the queue keeps one per shop.
 */
async function signedIn(shop: string): Promise<void> {
  const store = await processStore();
  await store.shop(shop, async (unit) => {
    await unit.profile.noteSignIn(new Date());
    const profile = await unit.profile.get();
    if (profile && !profile.uninstalledAt) return;
    await unit.enqueue({ name: "first_read", data: { shop }, key: shop, unlessRunning: true });
  });
}
