import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

const SHOP = /^https:\/\/((?!xn--)[a-z0-9][a-z0-9-]*\.myshopify\.com)$/;
/** Clocks differ; Shopify's library allows as much. */
const TOLERANCE_SECONDS = 10;
/** A session token has some 700 characters. */
const LONGEST_TOKEN = 4_000;

const Header = z.object({ alg: z.literal("HS256") });
const Claims = z.object({ dest: z.string(), aud: z.string(), exp: z.number(), nbf: z.number() });

/** `previousApiSecret`: while the secret is rotated, Shopify still signs with the one before. */
export type SignedBy = { apiKey: string; apiSecret: string; previousApiSecret: string | null; now: Date };

/**
 * The shop for which Shopify signed this request's session token (header or `id_token`), or null. It says whose frame a
 * page may stand in and whose share of requests is used up; what a request may do is decided by Shopify's library
 * alone, which checks the same token again. A `shop` parameter says nothing: anybody can write one.
 */
export function signedShop(
  request: { authorization: string | undefined; url: URL },
  by: SignedBy,
): string | null {
  const [, bearer] = /^Bearer\s+(\S+)$/i.exec(request.authorization ?? "") ?? [];
  const token = bearer ?? request.url.searchParams.get("id_token");
  return token === null || token.length > LONGEST_TOKEN ? null : shopOf(token, by);
}

function shopOf(token: string, { apiKey, apiSecret, previousApiSecret, now }: SignedBy): string | null {
  const [header, claims, signature, ...more] = token.split(".");
  if (!header || !claims || !signature || more.length > 0) return null;
  const given = Buffer.from(signature, "base64url");
  const isSigned = [apiSecret, previousApiSecret].some((secret) => {
    if (secret === null) return false;
    const expected = createHmac("sha256", secret).update(`${header}.${claims}`).digest();
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!isSigned) return null;
  if (!Header.safeParse(decoded(header)).success) return null;
  const { data } = Claims.safeParse(decoded(claims));
  if (data?.aud !== apiKey) return null;
  const seconds = now.getTime() / 1000;
  if (seconds > data.exp + TOLERANCE_SECONDS || seconds < data.nbf - TOLERANCE_SECONDS) return null;
  return SHOP.exec(data.dest)?.[1] ?? null;
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}
