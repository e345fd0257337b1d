/** Nobody gets past a route without Shopify's own fresh word on who they are. */
import fs from "node:fs";
import { SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { APP_URL } from "../contracts/shopify-app.ts";
import { API_KEY, SHOP } from "../sandbox/shopify/test-store.ts";
import { OTHER_SHOP, runningApp, type RunningApp, tokenFor } from "./running-app.ts";

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp();
}, 120_000);
afterAll(() => running.close());

const ROUTES = [
  "inbox",
  "alert",
  "draft",
  "waiting",
  "whoMay",
  "pdf",
  "orders",
  "newMessage",
  "modelPreview",
  "history",
  "auditLog",
  "auditFile",
  "data",
  "customerExport",
  "receipt",
  "sources",
  "settings",
  "productAlerts",
  "loop",
] as const;
const POSTS = [
  "inbox",
  "alert",
  "draft",
  "waiting",
  "whoMay",
  "orders",
  "newMessage",
  "auditLog",
  "data",
  "receipt",
  "sources",
  "settings",
] as const;

const tokens: { because: string; token: () => Promise<string> }[] = [
  { because: "it is signed with another secret", token: () => tokenFor({ secret: "somebody-else" }) },
  { because: "it is meant for another app", token: () => tokenFor({ audience: "another-app" }) },
  { because: "it ran out half a minute ago", token: () => tokenFor({ expiresInSeconds: -30 }) },
  { because: "it carries no signature", token: async () => unsigned() },
  { because: "its shop was changed after signing", token: async () => withOtherShop(await tokenFor()) },
  { because: "it is not a token", token: async () => "give-me-the-inbox" },
];

describe("the lists of this test", () => {
  const FOLDER = "app/routes";
  /** What signs in by other means, or shows nothing of a shop; each has its own test. */
  const OTHERWISE = /^(_index|app|app\.\$|auth\.\$|healthz|readyz|webhooks\..+)\.tsx?$/;
  const ours = fs.readdirSync(FOLDER).filter((name) => !OTHERWISE.test(name));
  const withAction = ours.filter((name) =>
    /export const action\b/.test(fs.readFileSync(`${FOLDER}/${name}`, "utf8")),
  );

  it("name every route of a shop, and every form", () => {
    expect(ROUTES).toHaveLength(ours.length);
    expect(POSTS).toHaveLength(withAction.length);
  });
});

describe.each(tokens)("a token is refused when $because", ({ token }) => {
  it.each(ROUTES)("by %s", async (route) => {
    const { status, body } = await running.ask(route, {
      token: await token(),
      params: { alertId: "1", draftId: "1", effectId: "1" },
    });

    expect(status).toBe(401);
    expect(JSON.stringify(body)).not.toContain(SHOP);
  });

  it.each(POSTS)("by a form of %s", async (route) => {
    const answer = await running.ask(route, {
      token: await token(),
      params: { alertId: "1", draftId: "1" },
      fields: [["intent", "approve"]],
    });

    expect(answer.status).toBe(401);
  });
});

describe("a whole page", () => {
  /** As the Admin's frame asks for it: the token stands in the address. */
  const page = async (token: string) => {
    const address = new URL(APP_URL + "/app");
    const host = Buffer.from(`admin.shopify.com/store/${SHOP.split(".")[0] ?? ""}`).toString("base64");
    address.search = new URLSearchParams({ embedded: "1", shop: SHOP, host, id_token: token }).toString();
    return running.page(address.href);
  };

  it.each(tokens)("is sent for a new token when $because", async ({ token }) => {
    const { status, headers } = await page(await token());

    expect(status).toBe(302);
    expect(headers.get("location")).toMatch(/^\/auth\/session-token\?/);
  });

  it("is shown with a good one", async () => {
    expect((await page(await tokenFor())).status).toBe(200);
  });
});

describe("a good token", () => {
  it("opens the inbox, which before the first read says what will be read", async () => {
    const { status, body } = await running.ask("inbox");

    expect(status).toBe(200);
    expect(body).toMatchObject({ firstRun: { done: false } });
  });

  it.each(["history", "sources", "settings", "loop"] as const)(
    "gets a clear refusal from %s before the store was read",
    async (route) => {
      const { status, body } = await running.ask(route);

      expect(status).toBe(409);
      expect(body).toMatchObject({ ok: false, problem: { code: "not_read_yet" } });
    },
  );

  it("is told on a product's page that reading goes on, not that nothing needs a decision", async () => {
    const query = { productId: "gid://shopify/Product/1" };
    expect(await running.ask("productAlerts", { query })).toMatchObject({
      status: 200,
      body: { state: "reading", alerts: [] },
    });
  });
});

describe("the block on the product page", () => {
  it("is answered with CORS headers, refusals too", async () => {
    const ask = async (productId: string) =>
      running.ask("productAlerts", {
        query: { productId },
        token: await tokenFor({ shop: OTHER_SHOP }),
        headers: { origin: "https://extensions.shopifycdn.com" },
      });
    const good = await ask("gid://shopify/Product/1");
    const bad = await ask("1 or 1=1");

    expect(good).toMatchObject({ status: 200, body: { alerts: [] } });
    expect(bad).toMatchObject({ status: 400, body: { ok: false, problem: { code: "not_a_product" } } });
    for (const { headers } of [good, bad]) expect(headers.get("access-control-allow-origin")).toBe("*");
  });

  it("has its preflight answered", async () => {
    const answer = await running.ask("productAlerts", {
      method: "OPTIONS",
      headers: { origin: "https://extensions.shopifycdn.com" },
    });

    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-headers")).toContain("Authorization");
  });
});

function unsigned(): string {
  return new UnsecuredJWT({ dest: `https://${SHOP}` })
    .setIssuer(`https://${SHOP}/admin`)
    .setAudience(API_KEY)
    .setSubject("101")
    .setExpirationTime("1m")
    .encode();
}

/** Another payload under the old signature. */
async function withOtherShop(token: string): Promise<string> {
  const [head = "", , signature = ""] = token.split(".");
  const [, payload = ""] = (
    await new SignJWT({ dest: `https://${OTHER_SHOP}` })
      .setProtectedHeader({ alg: "HS256" })
      .setAudience(API_KEY)
      .setSubject("101")
      .setExpirationTime("1m")
      .sign(new TextEncoder().encode("any"))
  ).split(".");
  return `${head}.${payload}.${signature}`;
}
