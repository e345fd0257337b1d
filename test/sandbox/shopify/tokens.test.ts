import { SignJWT } from "jose";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { API_KEY, API_SECRET, NOW, openTestStore, SHOP, type TestStore, tinyWorld } from "./test-store.ts";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const SHOP_NAME = "{ shop { name } }";

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(async () => {
  await store.shopify.stop();
});

async function json(response: Response): Promise<Record<string, unknown>> {
  return (await response.json()) as Record<string, unknown>;
}

async function query(token: string): Promise<number> {
  const headers = { "x-shopify-access-token": token };
  return (await store.post("/admin/api/2026-07/graphql.json", { query: SHOP_NAME }, headers)).status;
}

async function idToken(over: {
  secret?: string;
  audience?: string;
  dest?: string;
  expires?: number;
}): Promise<string> {
  return new SignJWT({ dest: over.dest ?? `https://${SHOP}` })
    .setProtectedHeader({ alg: "HS256" })
    .setAudience(over.audience ?? API_KEY)
    .setSubject("7")
    .setExpirationTime(over.expires ?? Math.floor(NOW.getTime() / 1000) + 60)
    .sign(new TextEncoder().encode(over.secret ?? API_SECRET));
}

describe("token exchange", () => {
  it("gives an expiring offline token with the app's scopes", async () => {
    const response = await store.exchange();
    expect(response.status).toBe(200);
    expect(await json(response)).toMatchObject({
      scope:
        "read_products,write_products,read_inventory,write_inventory,read_inventory_transfers,write_inventory_transfers,read_locations,read_orders,read_fulfillments,read_merchant_managed_fulfillment_orders,write_merchant_managed_fulfillment_orders",
      expires_in: 3600,
      refresh_token_expires_in: 90 * 86_400,
    });
  });

  it("adds the optional scopes that the merchant granted, and no other", async () => {
    const world = tinyWorld();
    world.shop.grants = ["read_all_orders", "write_customers"];
    const granting = await openTestStore({ world });
    const { scope } = await json(await granting.exchange());
    await granting.shopify.stop();
    expect(String(scope).split(",")).toContain("read_all_orders");
    expect(String(scope).split(",")).not.toContain("write_customers");
  });

  const past = Math.floor(NOW.getTime() / 1000) - 11;
  it.each([
    { because: "another secret signed it", token: () => idToken({ secret: "not the app's" }) },
    { because: "it is for another app", token: () => idToken({ audience: "other" }) },
    { because: "it is of another shop", token: () => idToken({ dest: "https://other.myshopify.com" }) },
    { because: "it expired more than 10 s ago", token: () => idToken({ expires: past }) },
    { because: "it is no token at all", token: () => Promise.resolve("nonsense") },
  ])("refuses an id token: $because", async ({ token }) => {
    const response = await store.exchange({ subject_token: await token() });
    expect(response.status).toBe(400);
    expect(await json(response)).toMatchObject({ error: "invalid_subject_token" });
  });

  it("takes an id token that expired within the last 10 s", async () => {
    expect((await store.exchange({ subject_token: await idToken({ expires: past + 2 }) })).status).toBe(200);
  });

  it.each([
    { because: "the secret is wrong", body: { client_secret: "x" }, error: "invalid_client" },
    { because: "the client is unknown", body: { client_id: "x" }, error: "invalid_client" },
    { because: "it would not expire", body: { expiring: "0" }, error: "invalid_request" },
    { because: "the subject is no id token", body: { subject_token_type: "x" }, error: "invalid_request" },
    {
      because: "it asks for a token of no kind",
      body: { requested_token_type: "x" },
      error: "invalid_request",
    },
    { because: "there is no such grant", body: { grant_type: "password" }, error: "unsupported_grant_type" },
  ])("refuses a request: $because", async ({ body, error }) => {
    const response = await store.exchange(body);
    expect(response.status).toBe(400);
    expect(await json(response)).toMatchObject({ error });
  });
});

describe("an access token", () => {
  it("is good for 60 minutes and not a second more", async () => {
    const { access_token: token } = await json(await store.exchange());
    store.clock.now = new Date(NOW.getTime() + 60 * MINUTE - 1000);
    expect(await query(String(token))).toBe(200);
    store.clock.now = new Date(NOW.getTime() + 60 * MINUTE);
    expect(await query(String(token))).toBe(401);
  });

  it("is refused when it was never given", async () => {
    expect(await query("shpat_invented")).toBe(401);
  });
});

describe("refresh", () => {
  async function refresh(token: unknown): Promise<Record<string, unknown> & { status: number }> {
    const body = {
      client_id: API_KEY,
      client_secret: API_SECRET,
      grant_type: "refresh_token",
      refresh_token: token,
    };
    const response = await store.post("/admin/oauth/access_token", body);
    return { ...(await json(response)), status: response.status };
  }

  it("gives a new pair, and the new token works", async () => {
    const first = await json(await store.exchange());
    const second = await refresh(first["refresh_token"]);
    expect(second["refresh_token"]).not.toBe(first["refresh_token"]);
    expect(await query(String(second["access_token"]))).toBe(200);
  });

  it("may be tried again with the old token until the new one is used, because the answer may have been lost", async () => {
    const first = await json(await store.exchange());
    const lost = await refresh(first["refresh_token"]);
    expect(lost.status).toBe(200);
    const again = await refresh(first["refresh_token"]);
    expect(again.status).toBe(200);
    expect((await refresh(again["refresh_token"])).status).toBe(200);
    expect(await refresh(first["refresh_token"])).toMatchObject({ status: 400, error: "invalid_grant" });
  });

  it.each([
    { days: 89, status: 200, because: "it lives 90 days" },
    { days: 90, status: 400, because: "it is over after 90 days" },
  ])("after $days days answers $status: $because", async ({ days, status }) => {
    const first = await json(await store.exchange());
    store.clock.now = new Date(NOW.getTime() + days * DAY);
    expect((await refresh(first["refresh_token"])).status).toBe(status);
  });
});

describe("uninstalling", () => {
  it("ends every token and every sign-in, until the app is installed again", async () => {
    const { access_token: token } = await json(await store.exchange());
    store.shopify.admin.uninstallApp();
    expect(await query(String(token))).toBe(401);
    expect((await store.exchange()).status).toBe(400);
    store.shopify.admin.installApp();
    expect((await store.exchange()).status).toBe(200);
  });
});
