import { Session } from "@shopify/shopify-api";
import type { SessionStorage } from "@shopify/shopify-app-session-storage";
import { PrismaSessionStorage } from "@shopify/shopify-app-session-storage-prisma";
import type { PrismaClient } from "@prisma/client";
import { type KeyRing, seal, unseal } from "../crypto/sealed-text.server.ts";
import { connect } from "./client.server.ts";

const POOL_SIZE = 3;
const SAVE_MS = 30_000;

export type EncryptedSessions = SessionStorage & {
  /** As `storeSession`, but only in the place of one that is there: the app may have been removed meanwhile. */
  renewSession(session: Session): Promise<void>;
  /** Has it end at `at`, if it does not end sooner. */
  expireSession(id: string, at: Date): Promise<void>;
  close(): Promise<void>;
};

/**
 * Shopify's sessions in Postgres, both tokens encrypted for their shop, with all that renewing a pair takes:
 * `expires`, `refreshToken` and `refreshTokenExpires`. Each save uses the ring's first key, so
 * after a key is changed the tokens move over as they are refreshed. Throws Bug when a stored token does not open.
 * Pages and jobs get tokens at the same time; of two pairs the one that ends later stays, whichever is saved last.
 */
export function encryptedSessionStorage(input: { url: string; keys: KeyRing }): EncryptedSessions {
  const client = connect(input.url, POOL_SIZE);
  let inner: PrismaSessionStorage<PrismaClient> | undefined;
  const storage = async () => {
    if (inner) return inner;
    // Its constructor looks for the table, and where that fails the rejection is nobody's: we look first.
    await client.session.count();
    return (inner ??= new PrismaSessionStorage(client as unknown as PrismaClient));
  };
  const sealed = (session: Session) => withTokens(session, (token) => seal(token, input.keys, session.shop));
  const opened = (session: Session) =>
    withTokens(session, (token) => unseal(token, input.keys, session.shop));

  /** Looks and saves on one connection, one at a time for each session. */
  const save = (session: Session, { onlyRenew }: { onlyRenew: boolean }) =>
    client.$transaction(
      async (tx) => {
        await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`session:${session.id}`}, 0))::text`;
        const held = await tx.session.findUnique({ where: { id: session.id }, select: { expires: true } });
        if (held ? isOlder(session.expires, held.expires) : onlyRenew) return;
        await new PrismaSessionStorage(tx as unknown as PrismaClient).storeSession(sealed(session));
      },
      { timeout: SAVE_MS, maxWait: SAVE_MS },
    );

  return {
    storeSession: async (session) => {
      await save(session, { onlyRenew: false });
      return true;
    },
    renewSession: (session) => save(session, { onlyRenew: true }),
    expireSession: async (id, at) => {
      await client.session.updateMany({ where: { id, expires: { gt: at } }, data: { expires: at } });
    },
    loadSession: async (id) => {
      const session = await (await storage()).loadSession(id);
      return session && opened(session);
    },
    findSessionsByShop: async (shop) => (await (await storage()).findSessionsByShop(shop)).map(opened),
    deleteSession: async (id) => (await storage()).deleteSession(id),
    deleteSessions: async (ids) => (await storage()).deleteSessions(ids),
    close: () => client.$disconnect(),
  };
}

function isOlder(expires: Date | undefined, held: Date | null): boolean {
  return expires !== undefined && held !== null && expires < held;
}

/** A copy whose two tokens are turned by `turn`; the caller's session stays as it is. */
function withTokens(session: Session, turn: (token: string) => string): Session {
  const copy = new Session(session.toObject());
  if (session.accessToken) copy.accessToken = turn(session.accessToken);
  if (session.refreshToken) copy.refreshToken = turn(session.refreshToken);
  return copy;
}
