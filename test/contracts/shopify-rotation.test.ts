/** While the app's secret is rotated, what Shopify signs with the old one and with the new one is taken alike. */
import { createHmac } from "node:crypto";
import type { ActionFunctionArgs } from "@remix-run/node";
import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { API_KEY, API_SECRET, SHOP } from "../sandbox/shopify/test-store.ts";
import { APP_URL, type App, BROWSER, delivery, openApp } from "./shopify-app.ts";

/** The stand-in still signs with the secret of before. */
const OLD = API_SECRET;
const NEW = "the-new-secret-of-the-app";

let app: App;
let ops: { action(args: ActionFunctionArgs): Promise<Response> };
beforeAll(async () => {
  app = await openApp({}, { SHOPIFY_API_SECRET: NEW, SHOPIFY_API_SECRET_PREVIOUS: OLD });
  ops = await import("../../app/routes/webhooks.ops.tsx");
});
afterAll(() => app.close());

describe("during rotation", () => {
  it.each([
    { because: "the new secret", secret: NEW, status: 200 },
    { because: "the old secret", secret: OLD, status: 200 },
    { because: "any other", secret: "another", status: 401 },
    { because: "both glued together", secret: `${NEW},${OLD}`, status: 401 },
  ])("a delivery signed with $because is answered with $status", async ({ secret, status }) => {
    const request = delivery({ topic: "products/update", payload: { id: 10 }, secret });
    const answer = ops.action({ request, params: {}, context: {} });
    expect((await answer.catch((thrown: unknown) => thrown as Response)).status).toBe(status);
  });

  it("a delivery is judged by its bytes: one with a mark before them is not what was signed", async () => {
    const body = JSON.stringify({ id: 10 });
    const { headers } = delivery({ topic: "products/update", payload: { id: 10 }, secret: NEW });
    const signed = createHmac("sha256", NEW).update(body).digest("base64");
    expect(headers.get("x-shopify-hmac-sha256")).toBe(signed);
    const request = new Request(`${APP_URL}/webhooks/ops`, {
      method: "POST",
      headers,
      body: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(body)]),
    });
    const answer = ops.action({ request, params: {}, context: {} });
    expect((await answer.catch((thrown: unknown) => thrown as Response)).status).toBe(401);
  });

  it("a page opened with a session token of the old secret signs in", async () => {
    const { session } = await app.shopify.authenticate.admin(await app.opened());
    expect(session.shop).toBe(SHOP);
  });

  it.each([
    { because: "of the old secret", secret: OLD, status: null },
    { because: "of the new one", secret: NEW, status: null },
    { because: "of another", secret: "another", status: 401 },
    { because: "of the old secret, but past its time", secret: OLD, seconds: -60, status: 401 },
    { because: "of the old secret, but for another app", secret: OLD, audience: "other", status: 401 },
  ])("a session token $because is $status", async ({ secret, seconds = 60, audience = API_KEY, status }) => {
    const token = await tokenBy(secret, { seconds, audience });
    const headers = { ...BROWSER, authorization: `Bearer ${token}` };
    const asked = app.shopify.authenticate.admin(new Request(`${APP_URL}/app`, { headers }));
    const refused = await asked.then(
      () => null,
      (thrown: unknown) => (thrown as Response).status,
    );
    expect(refused).toBe(status);
  });
});

async function tokenBy(secret: string, of: { seconds: number; audience: string }): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ dest: `https://${SHOP}` })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setIssuer(`https://${SHOP}/admin`)
    .setAudience(of.audience)
    .setSubject("101")
    .setIssuedAt(now - 120)
    .setNotBefore(now - 120)
    .setExpirationTime(now + of.seconds)
    .sign(new TextEncoder().encode(secret));
}
