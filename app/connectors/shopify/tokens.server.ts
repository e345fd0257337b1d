/** One shop's access token for jobs and writes: kept fresh, renewed where Shopify no longer takes it. */
import type { Session } from "@shopify/shopify-api";
import { z } from "zod";
import { OpsError, Refused, Unavailable } from "../../ops/errors.ts";

/** A token with less left than this is renewed first, as Shopify's library does for pages. */
const FRESH_MS = 5 * 60_000;
/** Far below the time that a shop's lock may be held. */
const TIMEOUT_MS = 20_000;

type Sessions = {
  loadSession(id: string): Promise<Session | undefined>;
  renewSession(session: Session): Promise<void>;
  expireSession(id: string, at: Date): Promise<void>;
};

export type TokenPorts = {
  apiKey: string;
  apiSecret: string;
  fetch: typeof fetch;
  sessions: () => Promise<Sessions>;
  /** Not to be nested. */
  withShopLock: <T>(shop: string, work: () => Promise<T>) => Promise<T>;
  now: () => Date;
};

export type Tokens = {
  /** Good for some minutes. Throws Refused("not_installed"), or Unavailable when Shopify gives none. */
  token(shop: string): Promise<string>;
  /** Another one than `turnedAway`, which Shopify no longer takes. Throws as `token` does. */
  replaced(shop: string, turnedAway: string): Promise<string>;
  /** Has whoever needs a token next get a new one: scopes hold from the next token on. */
  renewAccess(shop: string): Promise<void>;
  /** Whether Shopify still gives tokens for this shop, by asking for one. Throws Unavailable when that cannot be told. */
  isInstalled(shop: string): Promise<boolean>;
};

export function tokensOf(ports: TokenPorts): Tokens {
  const isFresh = (held: Session) =>
    held.expires === undefined || held.expires.getTime() - ports.now().getTime() > FRESH_MS;
  return {
    token: (shop) =>
      inWords(async () => {
        const held = await heldOf(ports, shop);
        return held && isFresh(held) ? held.accessToken : renewed(ports, shop, isFresh);
      }),
    replaced: (shop, turnedAway) =>
      inWords(() => renewed(ports, shop, (held) => held.accessToken !== turnedAway && isFresh(held))),
    // Under the shop's lock: a token that is being renewed meanwhile is still one of the old scopes.
    renewAccess: (shop) =>
      ports.withShopLock(shop, async () => (await ports.sessions()).expireSession(idOf(shop), ports.now())),
    isInstalled: (shop) =>
      inWords(() => ports.withShopLock(shop, async () => (await renew(ports, shop)) !== null)),
  };
}

/** A refresh token changes at each use: one renewal at a time, and whoever waited finds it done. */
async function renewed(
  ports: TokenPorts,
  shop: string,
  isGood: (held: Session & { accessToken: string }) => boolean,
): Promise<string> {
  return ports.withShopLock(shop, async () => {
    const held = await heldOf(ports, shop);
    if (!held) throw notInstalled();
    if (isGood(held)) return held.accessToken;
    const token = await renew(ports, shop);
    if (token === null) throw noToken();
    return token;
  });
}

/** A new token in exchange for the stored pair; null: Shopify gives this app none for this shop any more. */
async function renew(ports: TokenPorts, shop: string): Promise<string | null> {
  const sessions = await ports.sessions();
  const held = await heldOf(ports, shop);
  if (!held) return null;
  const granted = held.refreshToken ? await ask(ports, shop, held.refreshToken) : null;
  if (granted) {
    const until = (seconds: number) => new Date(ports.now().getTime() + seconds * 1000);
    held.accessToken = granted.access_token;
    held.scope = granted.scope;
    held.expires = until(granted.expires_in);
    held.refreshToken = granted.refresh_token;
    held.refreshTokenExpires = until(granted.refresh_token_expires_in);
    await sessions.renewSession(held);
    return held.accessToken;
  }
  // A page may have signed in meanwhile: it does not wait for the lock, and its pair ends ours.
  const since = await heldOf(ports, shop);
  if (since && since.accessToken !== held.accessToken) return since.accessToken;
  // The next page that is opened signs in anew, whatever time the void token says it had left.
  await sessions.expireSession(idOf(shop), ports.now());
  return null;
}

const Granted = z.object({
  access_token: z.string().min(1),
  scope: z.string(),
  expires_in: z.number(),
  refresh_token: z.string().min(1),
  refresh_token_expires_in: z.number(),
});
const Denied = z.object({ error: z.string() });
/** The pair is void: the app was removed, or another pair took its place. Any other no may pass, such as a wrong secret. */
const VOID = new Set(["invalid_grant", "invalid_subject_token"]);

/** Null: a definite no. Throws for everything that may be otherwise later. */
async function ask(
  { apiKey, apiSecret, fetch }: TokenPorts,
  shop: string,
  refreshToken: string,
): Promise<z.output<typeof Granted> | null> {
  const response = await fetch(`https://${shop}/admin/oauth/access_token`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({
      client_id: apiKey,
      client_secret: apiSecret,
      grant_type: "refresh_token",
      refresh_token: refreshToken,
    }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
    // The secret goes to the shop's own address and nowhere else.
    redirect: "error",
  });
  // Shopify knows no such store.
  if (response.status === 404) return null;
  const body: unknown = await response.json();
  if (response.ok) return Granted.parse(body);
  const denied = Denied.safeParse(body);
  if (denied.success && VOID.has(denied.data.error)) return null;
  throw new Error(`the token endpoint answered with HTTP ${response.status}`);
}

async function heldOf({ sessions }: TokenPorts, shop: string) {
  const held = await (await sessions()).loadSession(idOf(shop));
  return held?.accessToken ? (held as Session & { accessToken: string }) : null;
}

/** What fails on the way, whatever it is, comes to the job as one of our errors. */
async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof OpsError ? error : noToken(error);
  }
}

function idOf(shop: string): string {
  return `offline_${shop}`;
}

function noToken(cause?: unknown): Unavailable {
  return new Unavailable(
    "shopify_token",
    "Shopify gave no new access token. What was read is kept; it is tried again. Opening the app in Shopify also renews it.",
    { cause },
  );
}

function notInstalled(): Refused {
  return new Refused(
    "not_installed",
    "Ops Room is not installed in this store, so nothing was read or written.",
  );
}
