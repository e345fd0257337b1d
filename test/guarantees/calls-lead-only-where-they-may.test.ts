/**
 * Server-side request forgery: whatever address comes in, nothing is connected but the hosts that were named, and these
 * only at public addresses. Counted are connections, by the wire itself.
 */
import http from "node:http";
import type { LookupAddress } from "node:dns";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outgoing } from "../../app/adapters/http/outgoing.server.ts";
import { isPublicAddress } from "../../app/adapters/http/public-address.ts";
import { isShopDomain, onlyTo, outwardFetch } from "../../app/connectors/shopify/access.server.ts";

let inside: http.Server;
let port: number;
let asked = 0;
beforeAll(async () => {
  inside = http.createServer((request, response) => {
    asked += 1;
    const to = new URL(request.url ?? "/", "http://x").searchParams.get("to");
    if (to === null) response.end("x".repeat(5_000));
    else response.writeHead(302, { location: to }).end();
  });
  await new Promise<void>((resolve) => inside.listen(0, "127.0.0.1", resolve));
  ({ port } = inside.address() as { port: number });
});
afterAll(() => new Promise((resolve) => inside.close(resolve)));

/** A way to shops that counts what is connected; names lead where the test says. */
function counted(resolves: Record<string, string[]> = {}) {
  const connected: string[] = [];
  const resolved: string[] = [];
  const way = outgoing(
    { hosts: [{ test: isShopDomain }, "storage.googleapis.com"] },
    {
      resolve: async (name): Promise<LookupAddress[]> => {
        resolved.push(name);
        return (resolves[name] ?? ["127.0.0.1"]).map((address) => ({
          address,
          family: address.includes(":") ? 6 : 4,
        }));
      },
      connected: (address) => connected.push(address),
    },
  );
  return { way, connected, resolved };
}

/** Addresses that are no destination at all: not even their names are looked up. */
const NOT_DESTINATIONS = [
  // Metadata of clouds.
  "http://169.254.169.254/latest/meta-data/",
  "https://169.254.169.254/",
  "http://[fd00:ec2::254]/",
  "http://metadata.google.internal/computeMetadata/v1/",
  "https://metadata.google.internal/",
  "http://100.100.100.200/",
  "http://168.63.129.16/",
  "http://192.0.0.192/",
  // This machine and its network, written in every way that an address may be.
  "http://127.0.0.1/",
  "https://127.0.0.1/",
  "https://127.1/",
  "https://0/",
  "https://0.0.0.0/",
  "https://2130706433/",
  "https://0x7f000001/",
  "https://0x7f.0.0.1/",
  "https://0177.0.0.1/",
  "https://017700000001/",
  "https://127.0.0.1.nip.io/",
  "https://localhost/",
  "https://localhost./",
  "https://ops-room.localhost/",
  "https://[::1]/",
  "https://[::]/",
  "https://[::ffff:127.0.0.1]/",
  "https://[::ffff:7f00:1]/",
  "https://[::127.0.0.1]/",
  "https://[64:ff9b::7f00:1]/",
  "https://[2002:7f00:1::]/",
  "https://[fe80::1]/",
  "https://[fc00::1]/",
  "https://10.0.0.1/",
  "https://172.16.0.1/",
  "https://192.168.1.1/",
  "https://100.64.0.1/",
  "https://①②⑦.⓪.⓪.①/",
  // What looks like Shopify.
  "https://evil.example/a.myshopify.com",
  "https://a.myshopify.com.evil.example/",
  "https://amyshopify.com/",
  "https://myshopify.com/",
  "https://a.b.myshopify.com/",
  "https://-a.myshopify.com/",
  "https://a.myshopify.com./",
  "https://a.myshopify.community/",
  "https://a.myshopıfy.com/",
  "https://а.myshopify.com/",
  "https://xn--80a.xn--myshopfy-jza.com/",
  "https://a_b.myshopify.com/",
  "https://storage.googleapis.com.evil.example/",
  "https://evil.storage.googleapis.com/",
  "https://storage.googleapis.com./",
  // The right host in the wrong way.
  "http://a.myshopify.com/",
  "https://a.myshopify.com:8443/",
  "https://a.myshopify.com:80/",
  "http://a.myshopify.com:443/",
  "https://user@a.myshopify.com/",
  "https://user:pass@a.myshopify.com/",
  "https://a.myshopify.com@evil.example/",
  "https://a.myshopify.com%2f@evil.example/",
  "https://evil.example#@a.myshopify.com/",
  "https://evil.example?@a.myshopify.com/",
  // No http at all.
  "file:///etc/passwd",
  "ftp://a.myshopify.com/",
  "gopher://a.myshopify.com/",
  "data:text/plain,secret",
  "blob:https://a.myshopify.com/1",
  "javascript:alert(1)",
];

/** What a destination's own name may lead to when somebody else answers for it, now or at the second look. */
const REBOUND = [
  ["127.0.0.1"],
  ["0.0.0.0"],
  ["10.1.2.3"],
  ["172.31.255.255"],
  ["192.168.0.10"],
  ["169.254.169.254"],
  ["100.64.0.1"],
  ["198.18.0.1"],
  ["224.0.0.1"],
  ["255.255.255.255"],
  ["::1"],
  ["::"],
  ["::ffff:10.0.0.1"],
  ["::ffff:a9fe:a9fe"],
  ["64:ff9b::a00:1"],
  ["2002:a00:1::1"],
  ["fe80::1%eth0"],
  ["fd12::1"],
  ["2001:db8::1"],
  // One good address does not excuse a bad one.
  ["23.227.38.74", "10.0.0.1"],
  ["2620:127:f00f:e::", "::1"],
  [],
];

describe("calls of the app", () => {
  it.each(NOT_DESTINATIONS)("do not leave for %s", async (address) => {
    const { way, connected, resolved } = counted();
    await expect(way(address)).rejects.toThrow();
    expect({ connected, resolved }).toEqual({ connected: [], resolved: [] });
  });

  it.each(REBOUND.map((addresses) => ({ addresses })))(
    "do not leave for a shop whose name leads to $addresses",
    async ({ addresses }) => {
      const { way, connected, resolved } = counted({ "a.myshopify.com": addresses });
      await expect(way("https://a.myshopify.com/admin")).rejects.toMatchObject({
        cause: { code: "NOT_PUBLIC" },
      });
      expect({ connected, resolved }).toEqual({ connected: [], resolved: ["a.myshopify.com"] });
    },
  );

  it("are tried in more than sixty bad ways", () => {
    expect(NOT_DESTINATIONS.length + REBOUND.length).toBeGreaterThanOrEqual(60);
  });

  it("go to the address that was looked at, and are not looked up again", async () => {
    const { way, connected, resolved } = counted({ "a.myshopify.com": ["23.227.38.74"] });
    const leaving = new AbortController();
    const answer = way("https://a.myshopify.com/admin", { signal: leaving.signal });
    await expect.poll(() => connected).toEqual(["23.227.38.74"]);
    leaving.abort();
    await expect(answer).rejects.toThrow();
    expect(resolved).toEqual(["a.myshopify.com"]);
  });

  it.each([
    "http://169.254.169.254/",
    "https://a.myshopify.com/",
    "//evil.example/",
    "/elsewhere",
    "file:///etc/passwd",
  ])("follow no redirect, such as to %s", async (to) => {
    const origin = `http://127.0.0.1:${port}`;
    const way = outgoing({ hosts: [], standIns: [origin] });
    const before = asked;
    await expect(way(`${origin}/?to=${encodeURIComponent(to)}`)).rejects.toThrow("fetch failed");
    expect(asked).toBe(before + 1);
  });

  it("reach a stand-in only where the configuration names it, to the port", async () => {
    const origin = `http://127.0.0.1:${port}`;
    expect((await outgoing({ hosts: [], standIns: [origin] })(origin)).status).toBe(200);
    for (const standIns of [[], [`http://127.0.0.1:${port + 1}`], [`http://localhost:${port}`]])
      await expect(outgoing({ hosts: [], standIns })(origin)).rejects.toMatchObject({
        code: "not_a_destination",
      });
    // A name that is called a stand-in without being this machine's is none.
    await expect(
      outgoing({ hosts: [], standIns: ["http://inside.example"] })("http://inside.example"),
    ).rejects.toMatchObject({ code: "not_a_destination" });
  });

  it("take no more of an answer than was agreed", async () => {
    const origin = `http://127.0.0.1:${port}`;
    const way = (answerBytes: number) => outgoing({ hosts: [], standIns: [origin], answerBytes })(origin);
    expect((await (await way(5_000)).text()).length).toBe(5_000);
    await expect(way(4_999).then((answer) => answer.text())).rejects.toThrow();
  });

  it.each(["PUT", "DELETE", "PATCH", "OPTIONS"])(
    "are not made with %s, which nothing of ours uses",
    async (method) => {
      const { way, connected } = counted();
      await expect(way("https://a.myshopify.com/", { method })).rejects.toMatchObject({
        code: "not_a_destination",
      });
      expect(connected).toEqual([]);
    },
  );
});

describe("calls for one shop", () => {
  const left: string[] = [];
  const way = onlyTo(
    "a.myshopify.com",
    outwardFetch(null, async (input) => {
      left.push(new Request(input).url);
      return new Response();
    }),
  );

  it("go to that shop, and to Shopify's files without its token", async () => {
    const token = { headers: { "x-shopify-access-token": "shpat_secret" } };
    await way("https://a.myshopify.com/admin", token);
    await way("https://storage.googleapis.com/file");
    expect(left.splice(0)).toEqual(["https://a.myshopify.com/admin", "https://storage.googleapis.com/file"]);
    await expect(way("https://b.myshopify.com/admin", token)).rejects.toMatchObject({ code: "another_shop" });
    await expect(way("https://storage.googleapis.com/file", token)).rejects.toMatchObject({
      code: "token_astray",
    });
    await expect(way("https://rented.googleapis.com/file")).rejects.toMatchObject({ code: "not_shopify" });
    expect(left).toEqual([]);
  });
});

describe("an address", () => {
  it.each([
    "23.227.38.74",
    "8.8.8.8",
    "172.15.0.1",
    "172.32.0.1",
    "100.128.0.1",
    "2620:127:f00f:e::",
    "2a00:1450::1",
  ])("is public: %s", (address) => expect(isPublicAddress(address)).toBe(true));

  it.each(["", "localhost", "1.2.3", "::ffff:8.8.8.8", "100.127.255.255", "172.16.0.0", "239.1.1.1"])(
    'is not public: "%s"',
    (address) => expect(isPublicAddress(address)).toBe(false),
  );
});
