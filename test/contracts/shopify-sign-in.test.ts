/** Signing in by token exchange, and tokens that run out, against the stand-in and a real database. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readClient } from "../../app/connectors/shopify/client.server.ts";
import { readShop } from "../../app/connectors/shopify/records.server.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { openApp, type App } from "./shopify-app.ts";

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());
beforeEach(() => app.sql("delete from pgboss.job; delete from sessions; delete from shops"));

const stored = async () => {
  const session = await (await app.process.processSessions()).loadSession(`offline_${SHOP}`);
  if (!session) throw new Error("no session");
  return session;
};

/** As if an hour had passed. */
async function runOut(): Promise<void> {
  await app.sql("update sessions set expires = now() + interval '1 minute'");
}

describe("opening the app", () => {
  it("exchanges the session token, keeps both tokens encrypted, and asks for the first read", async () => {
    const { session, sessionToken } = await app.shopify.authenticate.admin(await app.opened());

    expect(session.shop).toBe(SHOP);
    expect(sessionToken.sub).toMatch(/^\d+$/);
    const held = await stored();
    expect(held.expires).toBeInstanceOf(Date);
    const dump = JSON.stringify(await app.sql("select * from sessions"));
    expect(held.accessToken).toBeTruthy();
    expect(dump).not.toContain(held.accessToken);
    expect(dump).not.toContain(held.refreshToken);
    expect(await app.jobs("first_read")).toEqual([{ shop: SHOP }]);
  });

  it("by several page loads at once asks for one first read", async () => {
    await Promise.all([1, 2, 3].map(async () => app.shopify.authenticate.admin(await app.opened())));
    expect(await app.jobs("first_read")).toHaveLength(1);
  });

  it("again later does not read the store from the beginning", async () => {
    const store = await app.process.processStore();
    const profile = { name: "Tiny Mugs", currency: "USD", timeZone: "UTC", locale: "en", scopes: [] };
    await store.shop(SHOP, (unit) => unit.profile.save(profile, new Date()));
    await app.shopify.authenticate.admin(await app.opened());
    expect(await app.jobs("first_read")).toEqual([]);
  });

  it.each(["", "x", "eyJhbGciOiJub25lIn0.e30."])(
    "with the token %j goes back to the frame for another",
    async (token) => {
      const request = await app.opened();
      const url = new URL(request.url);
      url.searchParams.set("id_token", token);
      const answer = await app.shopify.authenticate
        .admin(new Request(url, { headers: request.headers }))
        .catch((thrown: unknown) => thrown as Response);
      expect(answer).toMatchObject({ status: 302 });
      expect((answer as Response).headers.get("location")).toContain("/auth/session-token");
    },
  );

  it("without a store says where to come from, and has no field to type a store's name into", async () => {
    const { loader } = await import("../../app/routes/auth.$.tsx");
    const headers = (await app.opened()).headers;
    const visit = (path: string) =>
      loader({
        request: new Request(`http://localhost:9${path}`, { headers }),
        params: { "*": path.slice(6) },
        context: {},
      });
    const away = await visit("/auth/anything").catch((thrown: unknown) => thrown as Response);
    expect(away?.headers.get("location")).toBe("/auth/login");
    const page = await visit("/auth/login");
    expect(page?.status).toBe(200);
    expect(await page?.text()).toMatch(/^(?!.*<(form|input)).*Shopify admin/s);
  });
});

describe("a token for jobs", () => {
  it("is the stored one while it is fresh", async () => {
    await app.shopify.authenticate.admin(await app.opened());
    expect(await app.shopify.shopifyAccess(SHOP).token()).toBe((await stored()).accessToken);
  });

  it("is refreshed once when it runs out, however many ask", async () => {
    await app.shopify.authenticate.admin(await app.opened());
    const before = await stored();
    await runOut();
    const tokens = await Promise.all(
      Array.from({ length: 20 }, () => app.shopify.shopifyAccess(SHOP).token()),
    );

    expect(new Set(tokens).size).toBe(1);
    expect(tokens[0]).not.toBe(before.accessToken);
    expect((await stored()).refreshToken).not.toBe(before.refreshToken);
  });

  it("that Shopify no longer takes is replaced at the first call, and the call made again", async () => {
    await app.shopify.authenticate.admin(await app.opened());
    const session = await stored();
    session.accessToken = "shpat_of_an_earlier_installation";
    await (await app.process.processSessions()).storeSession(session);

    const { shop } = await readShop(readClient(app.shopify.shopifyAccess(SHOP)));

    expect(shop.name).toBe("Tiny Mugs");
    expect((await stored()).accessToken).not.toBe(session.accessToken);
  });

  it("that Shopify takes away for good has the next page sign in anew, whatever time it had left", async () => {
    await app.shopify.authenticate.admin(await app.opened());
    app.store.shopify.admin.uninstallApp();
    await expect(readShop(readClient(app.shopify.shopifyAccess(SHOP)))).rejects.toMatchObject({
      code: "shopify_token",
    });
    app.store.shopify.admin.installApp();
    await app.shopify.authenticate.admin(await app.opened());
    expect((await readShop(readClient(app.shopify.shopifyAccess(SHOP)))).shop.name).toBe("Tiny Mugs");
  });

  it("is refused where the app is not installed", async () => {
    await expect(app.shopify.shopifyAccess("other.myshopify.com").token()).rejects.toMatchObject({
      name: "Refused",
      code: "not_installed",
    });
  });

  it("is not asked for with an address that is no store's", () => {
    expect(() => app.shopify.shopifyAccess("evil.example")).toThrow("address of a Shopify store");
  });

  it("that Shopify does not renew is said; nothing else is thrown at the job", async () => {
    await app.shopify.authenticate.admin(await app.opened());
    await runOut();
    app.store.shopify.admin.uninstallApp();
    await expect(app.shopify.shopifyAccess(SHOP).token()).rejects.toMatchObject({
      name: "Unavailable",
      code: "shopify_token",
    });
  });
});
