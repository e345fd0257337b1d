/**
 * Which of the app's secrets something was signed with. While the secret is rotated Shopify signs with either of two:
 * it may take an hour until all it sends is signed with the new one.
 */
import { createHmac, timingSafeEqual } from "node:crypto";

/** `previous`: null unless a rotation is under way. */
export type Secrets = { current: string; previous: string | null };
export type Signer = keyof Secrets;

/** By base64 HMAC-SHA256 of a delivery's very bytes. Null: by neither. */
export function signerOfDelivery(secrets: Secrets, body: Uint8Array, signature: string): Signer | null {
  return signer(secrets, signature, (secret) => createHmac("sha256", secret).update(body).digest("base64"));
}

/**
 * Of a session token (a JWT by HS256). Null: by neither, or it is no such token. What it says and how long it holds is
 * for Shopify's library to judge.
 */
export function signerOfToken(secrets: Secrets, token: string): Signer | null {
  const [, signed, signature] = /^([\w-]+\.[\w-]+)\.([\w-]+)$/.exec(token) ?? [];
  if (signed === undefined || signature === undefined) return null;
  return signer(secrets, signature, (secret) =>
    createHmac("sha256", secret).update(signed).digest("base64url"),
  );
}

/** Both are always worked out and compared in constant time, so that the answer's time tells nothing. */
function signer(secrets: Secrets, signature: string, sign: (secret: string) => string): Signer | null {
  const byCurrent = equal(sign(secrets.current), signature);
  const byPrevious = secrets.previous !== null && equal(sign(secrets.previous), signature);
  return byCurrent ? "current" : byPrevious ? "previous" : null;
}

function equal(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}

/** The session token of a request: in its header when a script of ours asks, in its address when the frame opens. */
export function sessionTokenIn(request: Request): string | null {
  const [, bearer] = /^Bearer (\S+)$/.exec(request.headers.get("authorization") ?? "") ?? [];
  return bearer ?? new URL(request.url).searchParams.get("id_token");
}
