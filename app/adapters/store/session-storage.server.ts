import { Session } from "@shopify/shopify-api";
import type { SessionStorage } from "@shopify/shopify-app-session-storage";
import { PrismaSessionStorage } from "@shopify/shopify-app-session-storage-prisma";
import type { PrismaClient } from "@prisma/client";
import { type KeyRing, seal, unseal } from "../crypto/sealed-text.server.ts";
import { connect } from "./client.server.ts";

const POOL_SIZE = 3;

/**
 * Shopify's sessions in Postgres, both tokens encrypted for their shop. Each save uses the ring's first key, so
 * after a key is changed the tokens move over as they are refreshed. Throws Bug when a stored token does not open.
 */
export function encryptedSessionStorage(input: {
  url: string;
  keys: KeyRing;
}): SessionStorage & { close(): Promise<void> } {
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

  return {
    storeSession: async (session) => (await storage()).storeSession(sealed(session)),
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

/** A copy whose two tokens are turned by `turn`; the caller's session stays as it is. */
function withTokens(session: Session, turn: (token: string) => string): Session {
  const copy = new Session(session.toObject());
  if (session.accessToken) copy.accessToken = turn(session.accessToken);
  if (session.refreshToken) copy.refreshToken = turn(session.refreshToken);
  return copy;
}
