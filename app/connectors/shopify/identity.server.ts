/** Who a session token is of: their name, and whether they own the store's account. Shopify says it with an online token. */
import { z } from "zod";

/** A page waits for it, once a day and person. */
const TIMEOUT_MS = 4_000;

export type Identity = { userId: string; name: string | null; isOwner: boolean };

const Answer = z.object({
  associated_user: z.object({
    id: z.union([z.int(), z.string()]),
    first_name: z.string().nullish(),
    last_name: z.string().nullish(),
    account_owner: z.boolean(),
  }),
});

/** Longest name that is kept. */
const NAME_LENGTH = 100;

/**
 * Exchanges a verified session token for an online access token, reads whom it was given for, and keeps nothing else of
 * the answer: the token is never used. Null: Shopify does not say, so that this person is known by number alone and
 * is nobody's owner. Throws where Shopify cannot be reached.
 */
export async function identityOf(
  { apiKey, apiSecret, fetch }: { apiKey: string; apiSecret: string; fetch: typeof globalThis.fetch },
  { shop, userId, sessionToken }: { shop: string; userId: string; sessionToken: string },
): Promise<Identity | null> {
  const response = await fetch(`https://${shop}/admin/oauth/access_token`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({
      client_id: apiKey,
      client_secret: apiSecret,
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      subject_token: sessionToken,
      subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
      requested_token_type: "urn:shopify:params:oauth:token-type:online-access-token",
    }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
    // The secret goes to the shop's own address and nowhere else.
    redirect: "error",
  });
  const answer = response.ok ? Answer.safeParse(await response.json()).data : undefined;
  const user = answer?.associated_user;
  // The answer must be about whom the verified token is of.
  if (!user || String(user.id) !== userId) return null;
  const name = [user.first_name, user.last_name].filter(Boolean).join(" ").trim().slice(0, NAME_LENGTH);
  return { userId, name: name === "" ? null : name, isOwner: user.account_owner };
}
