import { describe, expect, it } from "vitest";
import { changed } from "./proxy.ts";

const ADMIN = "http://localhost:4000";

describe("the proxy before the app", () => {
  it("lets the mini Admin embed the app, and nobody else beside those whom the app names", () => {
    const policy = "frame-ancestors https://a.myshopify.com https://admin.shopify.com;";
    expect(changed({ "content-security-policy": policy }, ADMIN)).toEqual({
      "content-security-policy": `frame-ancestors ${ADMIN} https://a.myshopify.com https://admin.shopify.com;`,
    });
  });

  it("takes the preload of Shopify's own script off", () => {
    expect(changed({ link: "<https://cdn.shopify.com/x.js>; rel=preload" }, ADMIN)).toEqual({});
    expect(changed({ link: "</own.css>; rel=preload" }, ADMIN)).toEqual({ link: "</own.css>; rel=preload" });
  });

  it("leads to the mini Admin what leads to Shopify's", () => {
    expect(changed({ location: "https://admin.shopify.com/store/a/apps/key/app?x=1" }, ADMIN)).toEqual({
      location: `${ADMIN}/store/a/apps/ops-room/app?x=1`,
    });
    expect(changed({ location: "/app" }, ADMIN)).toEqual({ location: "/app" });
  });
});
