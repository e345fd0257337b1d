/** Sizes, rates and slowness: what would cost the others their turn is turned away before it is read, in words. */
import { createHmac } from "node:crypto";
import http from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import {
  neighbourhood,
  rateLimits,
  type RateLimits,
  REQUESTS_PER_MINUTE,
} from "../../app/web/rate-limits.ts";
import { requestIdOf } from "../../app/web/request-id.ts";
import { httpServer } from "../../app/web/serve.server.ts";
import { ADDRESS_LENGTH, BODY_BYTES } from "../../app/web/web-app.server.ts";
import { delivery } from "../contracts/shopify-app.ts";
import { OTHER_SHOP, tokenFor } from "../routes/running-app.ts";
import { API_SECRET, SHOP } from "../sandbox/shopify/test-store.ts";
import { type Door, openDoor } from "./the-door.ts";

const counting = (shop: number, address: number) => {
  let inner = rateLimits({ shop, address });
  const limits: RateLimits = { take: (from) => inner.take(from) };
  return { limits, set: (perMinute: { shop: number; address: number }) => (inner = rateLimits(perMinute)) };
};
const turns = counting(1_000_000, 1_000_000);

let door: Door;
beforeAll(async () => {
  door = await openDoor({ limits: turns.limits });
}, 300_000);
afterAll(() => door.close());
afterEach(() => {
  turns.set({ shop: 1_000_000, address: 1_000_000 });
  vi.useRealTimers();
});

const signed = async (shop = SHOP) => ({ authorization: `Bearer ${await tokenFor({ shop })}` });
const form = (bytes: number) => `a=${"x".repeat(bytes - 2)}`;
const FORM = { "content-type": "application/x-www-form-urlencoded" };

/** A body without a length, as `transfer-encoding: chunked` sends it. */
function unmeasured(bytes: number): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = http.request(`${door.url}/app/settings`, {
      method: "POST",
      headers: { ...FORM, "transfer-encoding": "chunked" },
    });
    request.once("response", (response) => {
      let text = "";
      response.on("data", (part: Buffer) => (text += part.toString()));
      response.once("end", () => resolve({ status: response.statusCode ?? 0, text }));
      response.once("error", () => resolve({ status: response.statusCode ?? 0, text }));
    });
    request.once("error", reject);
    for (let sent = 0; sent < bytes; sent += 10_000)
      request.write("x".repeat(Math.min(10_000, bytes - sent)));
    request.end();
  });
}

describe("a body", () => {
  it.each([
    "/app/settings",
    "/app",
    "/app/messages/new.data",
    "/api/loop",
    "/webhooks/ops",
    "/auth/x",
    "/nowhere",
  ])("above a megabyte is turned away before %s sees it", async (address) => {
    const answer = await door.ask(address, {
      method: "POST",
      body: form(BODY_BYTES + 1),
      headers: { ...FORM, ...(await signed()) },
    });
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({
      ok: false,
      problem: { code: "too_large", message: expect.stringContaining("Nothing was changed") as string },
    });
  });

  it("of exactly a megabyte comes in", async () => {
    const answer = await door.ask("/app/settings", {
      method: "POST",
      body: form(BODY_BYTES),
      headers: { ...FORM, ...(await signed()) },
    });
    expect(answer.status).not.toBe(413);
    await answer.text();
  });

  it("that does not say its length is counted as it comes", async () => {
    expect(await unmeasured(BODY_BYTES + 1)).toMatchObject({ status: 413 });
    expect((await unmeasured(BODY_BYTES)).status).not.toBe(413);
  });

  it("that is packed is not unpacked", async () => {
    const answer = await door.ask("/app/settings", {
      method: "POST",
      body: "x",
      headers: { ...FORM, "content-encoding": "gzip" },
    });
    expect(answer.status).toBe(400);
    await answer.text();
  });

  it("of a webhook arrives byte for byte, so that its signature holds", async () => {
    const body = Buffer.from('{"id":1,"note":"ä\\u0000 €"}\n');
    const { headers } = delivery({ topic: "products/update", payload: {} });
    headers.set("x-shopify-hmac-sha256", createHmac("sha256", API_SECRET).update(body).digest("base64"));
    const send = (sent: Buffer) =>
      door.ask("/webhooks/ops", {
        method: "POST",
        body: new Uint8Array(sent),
        headers: Object.fromEntries(headers),
      });
    expect((await send(body)).status).toBe(200);
    body[9] = 0x20;
    expect((await send(body)).status).toBe(401);
  });
});

describe("an address or a head", () => {
  it("longer than any of ours is turned away", async () => {
    const address = `/app?x=${"y".repeat(ADDRESS_LENGTH)}`;
    expect((await door.ask(address)).status).toBe(414);
    const head = await door.ask("/app", { headers: { "x-long": "y".repeat(20_000) } });
    expect(head.status).toBe(431);
  });

  it("that comes slowly is not waited for", () => {
    const server = httpServer(() => undefined);
    expect(server.headersTimeout).toBeLessThanOrEqual(10_000);
    expect(server.requestTimeout).toBeLessThanOrEqual(30_000);
    expect(server.maxHeadersCount).toBeLessThanOrEqual(100);
  });
});

describe("requests", () => {
  it("of one shop are answered up to its share, then told when to come again; another shop's go on", async () => {
    turns.set({ shop: 3, address: 1_000 });
    const statuses: number[] = [];
    for (let n = 0; n < 4; n += 1) {
      const answer = await door.ask("/api/loop", { headers: await signed() });
      statuses.push(answer.status);
      if (n < 3) await answer.text();
      else {
        expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
        expect(Number(answer.headers.get("retry-after"))).toBeLessThanOrEqual(60);
        expect(await answer.json()).toMatchObject({
          problem: {
            code: "too_many_requests",
            message: expect.stringMatching(/this store.*Try again in/) as string,
          },
        });
      }
    }
    expect(statuses.slice(0, 3)).not.toContain(429);
    expect(statuses[3]).toBe(429);
    expect((await door.ask("/api/loop", { headers: await signed(OTHER_SHOP) })).status).not.toBe(429);
  });

  it("that nobody signed are counted by their address, and do not use up a shop's share", async () => {
    turns.set({ shop: 1, address: 2 });
    const forged = { authorization: `Bearer ${await tokenFor({ secret: "another" })}` };
    const statuses = [];
    for (const headers of [{}, forged, { authorization: "Bearer x" }])
      statuses.push((await door.ask("/app", { headers })).status);
    expect(statuses.map((status) => status === 429)).toEqual([false, false, true]);
    expect((await door.ask("/api/loop", { headers: await signed() })).status).not.toBe(429);
  });

  it("of Shopify's webhooks, of load balancers and for files are never counted", async () => {
    turns.set({ shop: 0, address: 0 });
    expect((await door.ask("/app")).status).toBe(429);
    const { headers } = delivery({ topic: "products/update", payload: { id: 1 } });
    for (let n = 0; n < 3; n += 1) {
      const body = JSON.stringify({ id: 1 });
      const sent = { method: "POST", body, headers: Object.fromEntries(headers) };
      expect((await door.ask("/webhooks/ops", sent)).status).toBe(200);
      expect((await door.ask("/healthz")).status).toBe(200);
      expect((await door.ask("/readyz")).status).toBe(200);
      expect((await door.ask("/favicon.svg")).status).toBe(200);
    }
  });

  it("are answered again once the minute is over", async () => {
    vi.useFakeTimers({ now: 0 });
    const limits = rateLimits({ shop: 1, address: 1 });
    const from = { shop: SHOP, address: "192.0.2.1" };
    expect([await limits.take(from), await limits.take(from)]).toEqual([null, 60]);
    vi.advanceTimersByTime(45_000);
    expect(await limits.take(from)).toBe(15);
    vi.advanceTimersByTime(15_001);
    expect(await limits.take(from)).toBeNull();
  });

  it("leave room for a batch of 500 approvals and the pages around it", () => {
    expect(REQUESTS_PER_MINUTE.shop).toBeGreaterThanOrEqual(2 * 500 + 500);
  });

  it.each([
    { address: "192.0.2.7", is: "192.0.2.7" },
    { address: "::ffff:192.0.2.7", is: "192.0.2.7" },
    { address: "2001:db8:1:2:3:4:5:6", is: "2001:db8:1:2" },
    { address: "2001:db8:1:2::9", is: "2001:db8:1:2" },
    { address: "2001:0db8:0001:0002::", is: "2001:db8:1:2" },
    { address: "::1", is: "0:0:0:0" },
    { address: "fe80::1%eth0", is: "fe80:0:0:0" },
    { address: "", is: "" },
  ])("from $address count as those of $is", ({ address, is }) => {
    expect(neighbourhood(address)).toBe(is);
  });
});

describe("the id of a request", () => {
  it.each([
    { because: "a trace of a proxy", given: "4bf92f3577b34da6a3ce929d0e0e4736", kept: true },
    { because: "a UUID", given: "0af7651916cd43dd-8448-eb211c80319c", kept: true },
    { because: "none", given: undefined, kept: false },
    { because: "too short to tell one from another", given: "1", kept: false },
    { because: "a forged line", given: 'abcdefgh\n{"level":30}', kept: false },
    { because: "quotes", given: 'abcdefgh"', kept: false },
    { because: "too long", given: "a".repeat(129), kept: false },
  ])("is kept where it is sane: $because", async ({ given, kept }) => {
    expect(requestIdOf(given, () => "made")).toBe(kept ? given : "made");
    if (given === undefined || !kept) return;
    const answer = await door.ask("/healthz", { headers: { "x-request-id": given } });
    expect(answer.headers.get("x-request-id")).toBe(given);
  });
});

describe("whoever may ask", () => {
  it.each([
    { because: "a cookie", headers: { cookie: "session=1; token=x" } },
    {
      because: "another site's form",
      status: 403,
      headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    },
    { because: "basic authentication", headers: { authorization: "Basic dXNlcjpwYXNz" } },
  ])("is known by Shopify's session token alone: $because changes nothing", async ({ headers, status }) => {
    // A form that another site has a browser send carries cookies at most: there is nothing for it to ride on.
    const answer = await door.ask("/app/settings", {
      method: "POST",
      body: "intent=save",
      headers: { ...FORM, ...headers },
    });
    expect(status === undefined ? [302, 401] : [status]).toContain(answer.status);
    expect(answer.headers.get("set-cookie")).toBeNull();
    await answer.text();
  });

  it.each([
    "/auth/exit-iframe?exitIframe=https%3A%2F%2Fevil.example&shop=tiny-mugs.myshopify.com&host=x",
    "/auth/session-token?shopify-reload=https%3A%2F%2Fevil.example&shop=tiny-mugs.myshopify.com",
    "/app?shop=evil.example&host=x",
    `/app?shop=tiny-mugs.myshopify.com&host=${Buffer.from("evil.example/store/x").toString("base64")}`,
    "/?redirect=https://evil.example",
    "//evil.example/app",
    "/\\evil.example",
    "/auth/login?return_to=https://evil.example",
  ])("is led to no other site: %s", async (address) => {
    const answer = await door.ask(address);
    const location = answer.headers.get("location");
    if (location !== null)
      expect(new URL(location, "http://localhost:9").hostname).toMatch(/^(localhost|admin\.shopify\.com)$/);
    const page = await answer.text();
    expect(page).not.toMatch(/(href|src|action)="[^"]*evil/);
    expect(answer.headers.get("content-security-policy")).not.toMatch(/script-src[^;]*unsafe/);
    // Scripts in the pages of Shopify's library, which could name an address, have no nonce: none of them runs.
    if (address.startsWith("/auth/")) expect(page).not.toMatch(/<script[^>]*nonce/);
  });
});
