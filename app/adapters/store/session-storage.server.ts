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
  // Its checks run in the constructor; a missing table shows at the first use.
  const inner = new PrismaSessionStorage(client as unknown as PrismaClient);
  const sealed = (session: Session) => withTokens(session, (token) => seal(token, input.keys, session.shop));
  const opened = (session: Session) =>
    withTokens(session, (token) => unseal(token, input.keys, session.shop));

  return {
    storeSession: (session) => inner.storeSession(sealed(session)),
    loadSession: async (id) => {
      const session = await inner.loadSession(id);
      return session && opened(session);
    },
    findSessionsByShop: async (shop) => (await inner.findSessionsByShop(shop)).map(opened),
    deleteSession: (id) => inner.deleteSession(id),
    deleteSessions: (ids) => inner.deleteSessions(ids),
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
