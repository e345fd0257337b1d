/**
 * Each answer says who may frame it: the shop that Shopify signed in, and Shopify Admin. What anybody can write into an
 * address changes nothing. The pages come from the route manifest of the build, so that a new one cannot be forgotten.
 */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { APP_URL } from "../contracts/shopify-app.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { tokenFor } from "../routes/running-app.ts";
import { type Door, openDoor } from "./the-door.ts";

const OTHER = "other-shop.myshopify.com";
const ADMIN = "https://admin.shopify.com";
const HTML = { accept: "text/html" };

let door: Door;
beforeAll(async () => {
  door = await openDoor();
}, 300_000);
afterAll(() => door.close());

/** Addresses of all routes of the build, with something in place of each id. */
function addresses(): { id: string; address: string; isPage: boolean }[] {
  const routes = Object.values(door.build.routes);
  return routes.map((route) => {
    const parts: string[] = [];
    for (let at = route; ;) {
      if (at.path) parts.unshift(at.path);
      const parent = at.parentId === undefined ? undefined : door.build.routes[at.parentId];
      if (!parent) break;
      at = parent;
    }
    // The root shows itself only where no other page is.
    if (route.id === "root") parts.push("nowhere");
    const address = `/${parts.join("/").replace(/:\w+/g, "none").replace("*", "nowhere")}`;
    return { id: route.id, address, isPage: route.module.default !== undefined };
  });
}

async function opened(address: string, query: Record<string, string> = {}): Promise<Response> {
  const host = Buffer.from(`admin.shopify.com/store/${SHOP.split(".")[0] ?? ""}`).toString("base64");
  const id_token = await tokenFor();
  return door.ask(
    `${address}?${new URLSearchParams({ embedded: "1", shop: SHOP, host, id_token, ...query }).toString()}`,
    { headers: HTML },
  );
}

const policyOf = (answer: Response) =>
  Object.fromEntries(
    (answer.headers.get("content-security-policy") ?? "").split(";").flatMap((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return name === "" ? [] : [[name, sources] as const];
    }),
  );

describe("every answer", () => {
  it("of every route of the manifest, signed in, may stand in its shop's frame and in Shopify Admin's", async () => {
    const all = addresses();
    const pages: string[] = [];
    for (const { id, address } of all) {
      const answer = await opened(address);
      const policy = policyOf(answer);
      expect({ id, ancestors: policy["frame-ancestors"] }).toEqual({
        id,
        ancestors: [`https://${SHOP}`, ADMIN],
      });
      for (const [name, sources] of [
        ["object-src", ["'none'"]],
        ["base-uri", ["'none'"]],
        ["form-action", ["'self'"]],
      ] as const)
        expect({ id, name, sources: policy[name] }).toEqual({ id, name, sources });
      expect(policy["script-src"]?.join(" ")).not.toMatch(/unsafe|\*/);
      if ((answer.headers.get("content-type") ?? "").includes("text/html")) pages.push(id);
      await answer.text();
    }
    // The list is not empty by accident: every page with a component was opened as a page.
    const expected = all.filter(({ isPage }) => isPage).map(({ id }) => id);
    expect(pages).toEqual(expect.arrayContaining(expected));
    expect(expected.length).toBeGreaterThan(8);
  }, 60_000);

  it("without a sign-in may stand in Shopify Admin's frame alone, or in none", async () => {
    for (const { id, address } of [...addresses(), { id: "login", address: "/auth/login" }]) {
      const answer = await door.ask(`${address}?shop=${SHOP}&embedded=1&host=x`, { headers: HTML });
      const ancestors = policyOf(answer)["frame-ancestors"];
      expect({ id, ancestors }).toEqual({ id, ancestors: id === "login" ? ["'none'"] : [ADMIN] });
      await answer.text();
    }
  }, 60_000);

  it("carries the other headers, and names no software", async () => {
    for (const { address } of addresses()) {
      const answer = await opened(address);
      const { headers } = answer;
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("strict-origin");
      expect(headers.get("permissions-policy")).toContain("camera=()");
      expect(headers.get("cache-control")).toMatch(/no-store/);
      expect(headers.get("x-powered-by")).toBeNull();
      expect(headers.get("x-frame-options")).toBeNull();
      expect(headers.get("set-cookie")).toBeNull();
      expect(headers.get("x-request-id")).toMatch(/^[\w-]{36}$/);
      await answer.text();
    }
  }, 60_000);
});

describe("the shop of an address", () => {
  it.each([
    { because: "another real shop", shop: OTHER },
    { because: "another site", shop: "evil.example" },
    { because: "a policy of its own", shop: "evil.example; script-src *" },
    { because: "a wildcard", shop: "*" },
    { because: "a shop with a path", shop: "a.myshopify.com/../evil" },
    { because: "Shopify's own look", shop: "a.myshopify.com.evil.example" },
    { because: "a line break", shop: "a.myshopify.com\r\nx-evil: 1" },
    { because: "userinfo", shop: "a.myshopify.com@evil.example" },
  ])("changes nothing: $because", async ({ shop }) => {
    for (const address of [
      "/app",
      "/auth/session-token",
      "/auth/exit-iframe",
      "/auth/login",
      "/nowhere",
      "/",
    ]) {
      const query = new URLSearchParams({ shop, embedded: "1", host: "YQ", "shopify-reload": "/app" });
      const unsigned = await door.ask(`${address}?${query.toString()}`, { headers: HTML });
      const signed = await opened(address, { shop });
      // Shopify's library stands behind /auth/ and would take the name as it came: it is not asked.
      const isSent = address.startsWith("/auth/") && !/^[a-z0-9-]+\.myshopify\.com$/.test(shop);
      const inNone = isSent || ["/auth/login", "/auth/exit-iframe"].includes(address);
      expect(policyOf(unsigned)["frame-ancestors"]).toEqual(inNone ? ["'none'"] : [ADMIN]);
      expect(policyOf(signed)["frame-ancestors"]).toEqual(inNone ? ["'none'"] : [`https://${SHOP}`, ADMIN]);
      for (const answer of [unsigned, signed]) {
        expect({ address, broken: answer.status >= 500 }).toEqual({ address, broken: false });
        expect(answer.headers.get("x-evil")).toBeNull();
        const to = new URL(answer.headers.get("location") ?? "/", APP_URL).hostname;
        expect(to).toMatch(/^(localhost|admin\.shopify\.com)$/);
        await answer.text();
      }
    }
  });

  it("changes nothing, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.domain(), fc.webUrl()),
        async (shop) => {
          const address = `/auth/session-token?${new URLSearchParams({ shop, embedded: "1" }).toString()}`;
          const answer = await door.ask(address, { headers: HTML });
          await answer.text();
          expect(answer.status).toBe(200);
          // The page that says where to come from stands in no frame.
          expect([ADMIN, "'none'"]).toContain(policyOf(answer)["frame-ancestors"]?.join(" "));
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    { because: "forged", token: { secret: "another secret" } },
    { because: "for another app", token: { audience: "another app" } },
    { because: "long expired", token: { expiresInSeconds: -60 } },
  ])("is not taken from a token that is $because", async ({ token }) => {
    const id_token = await tokenFor({ shop: OTHER, ...token });
    const answer = await door.ask(
      `/app?${new URLSearchParams({ id_token, embedded: "1", shop: OTHER }).toString()}`,
    );
    expect(policyOf(answer)["frame-ancestors"]).toEqual([ADMIN]);
    await answer.text();
  });
});

describe("a page's scripts", () => {
  it("have the nonce of their own answer, which no other answer has", async () => {
    const nonces = new Set<string>();
    for (let visit = 0; visit < 5; visit += 1) {
      const answer = await opened("/app");
      const page = await answer.text();
      const [, nonce = ""] =
        /'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "") ?? [];
      nonces.add(nonce);
      const inline = [...page.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)].map(
        ([, attributes = ""]) => attributes,
      );
      expect(inline.length).toBeGreaterThan(2);
      for (const attributes of inline) expect(attributes).toContain(`nonce="${nonce}"`);
      expect(page).not.toMatch(/<[^>]+\son[a-z]+=/i);
    }
    expect(nonces.size).toBe(5);
  });
});
