import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { readConfig, VARIABLES } from "../../app/config.server.ts";

const key = `k1:${Buffer.alloc(32).toString("base64")}`;
const complete = {
  SHOPIFY_API_KEY: "id",
  SHOPIFY_API_SECRET: "secret",
  SHOPIFY_APP_URL: "https://ops.example",
  ENCRYPTION_KEYS: key,
};

describe("the environment", () => {
  it("has every variable in .env.example and no other", () => {
    const named = [...fs.readFileSync(".env.example", "utf8").matchAll(/^([A-Z_]+)=/gm)].map(
      ([, name]) => name,
    );
    expect(named.sort()).toEqual(Object.keys(VARIABLES).sort());
  });

  it.each(Object.keys(complete))("names %s when it is missing, with what it is for", (name) => {
    const without = Object.fromEntries(Object.entries(complete).filter(([other]) => other !== name));
    expect(() => readConfig(without)).toThrow(
      `${name} is missing: ${VARIABLES[name as keyof typeof VARIABLES]}`,
    );
  });

  it.each([
    {
      because: "a key of 16 bytes",
      env: { ENCRYPTION_KEYS: "k1:AAAAAAAAAAAAAAAAAAAAAA==" },
      says: "ENCRYPTION_KEYS is wrong",
    },
    {
      because: "two keys of one name",
      env: { ENCRYPTION_KEYS: `${key},${key}` },
      says: "names two keys alike",
    },
    {
      because: "another App Bridge in production",
      env: { APP_BRIDGE_URL: "https://cdn.example/app-bridge.js" },
      says: "APP_BRIDGE_URL is set, but OPS_ROOM_MODE is production",
    },
    {
      because: "a stand-in in production",
      env: { SHOPIFY_STAND_IN_URL: "http://127.0.0.1:1" },
      says: "OPS_ROOM_MODE is production",
    },
    {
      because: "a stand-in on another machine",
      env: { OPS_ROOM_MODE: "sandbox", SHOPIFY_STAND_IN_URL: "http://shop.example" },
      says: "must be on this machine",
    },
    {
      because: "plain http in production",
      env: { SHOPIFY_APP_URL: "http://ops.example" },
      says: "must start with https://",
    },
    {
      because: "a model over plain http in production",
      env: { OPENAI_BASE_URL: "http://127.0.0.1:9/v1" },
      says: "OPENAI_BASE_URL must start with https://",
    },
    {
      because: "a model at no address",
      env: { OPENAI_BASE_URL: "ftp://models.example" },
      says: "OPENAI_BASE_URL is wrong",
    },
    { because: "a price below nothing", env: { OPENAI_PRICE_IN: "-1" }, says: "OPENAI_PRICE_IN is wrong" },
    { because: "a price in words", env: { OPENAI_PRICE_OUT: "cheap" }, says: "OPENAI_PRICE_OUT is wrong" },
    {
      because: "no owner for migrations",
      env: { DATABASE_URL: "postgresql://a/b" },
      says: "DATABASE_OWNER_URL is missing",
    },
    {
      because: "a database address that is none",
      env: { DATABASE_URL: "http://a/b", DATABASE_OWNER_URL: "postgres://a/b" },
      says: "DATABASE_URL is wrong (must start with postgresql://)",
    },
    {
      because: "an owner without a database",
      env: { DATABASE_OWNER_URL: "postgresql://a/b" },
      says: "DATABASE_URL is missing, though DATABASE_OWNER_URL is set",
    },
    { because: "an unknown mode", env: { OPS_ROOM_MODE: "test" }, says: "OPS_ROOM_MODE is wrong" },
  ])("refuses $because", ({ env, says }) => {
    expect(() => readConfig({ ...complete, ...env })).toThrow(says);
  });

  it("takes the tunnel of `shopify app dev` where no address is given", () => {
    const tunnel = "https://tunnel.example";
    expect(readConfig({ ...complete, SHOPIFY_APP_URL: "", APP_URL: tunnel }).shopify.appUrl).toBe(tunnel);
    expect(readConfig({ ...complete, APP_URL: tunnel }).shopify.appUrl).toBe(complete.SHOPIFY_APP_URL);
  });

  it("says what is wrong alone and what is wrong together at once", () => {
    expect(() => readConfig({ ...complete, PORT: "x", DATABASE_OWNER_URL: "postgresql://a/b" })).toThrow(
      /PORT is wrong[\s\S]*DATABASE_URL is missing, though/,
    );
  });

  it("says all that is wrong at once, and treats empty as missing", () => {
    expect(() => readConfig({ SHOPIFY_API_KEY: "" })).toThrow(
      /SHOPIFY_API_KEY is missing[\s\S]*SHOPIFY_API_SECRET is missing[\s\S]*ENCRYPTION_KEYS is missing/,
    );
  });

  it("reads several encryption keys, the one in use first", () => {
    const { encryptionKeys } = readConfig({
      ...complete,
      ENCRYPTION_KEYS: `${key},old:${Buffer.alloc(32, 1).toString("base64")}`,
    });
    expect(encryptionKeys.map(({ id, key: bytes }) => [id, bytes.length])).toEqual([
      ["k1", 32],
      ["old", 32],
    ]);
  });

  it.each([
    { because: "none is set", env: {}, apiKey: null },
    { because: "one is set", env: { OPENAI_API_KEY: "sk-1" }, apiKey: "sk-1" },
    {
      because: "the sandbox has no stand-in of the model",
      env: { OPS_ROOM_MODE: "sandbox", OPENAI_API_KEY: "sk-1" },
      apiKey: null,
    },
    {
      because: "the sandbox has one",
      env: {
        OPS_ROOM_MODE: "sandbox",
        OPENAI_API_KEY: "sk-1",
        OPENAI_BASE_URL: "http://127.0.0.1:9/v1/",
      },
      apiKey: "sk-1",
    },
  ])("gives the model's key $apiKey: $because", ({ env, apiKey }) => {
    const { model } = readConfig({ ...complete, ...env });
    expect(model.apiKey).toBe(apiKey);
    expect(model.baseUrl).toMatch(/\/v1$/);
    expect(model.pricePerMillion).toEqual({ in: 0.75, out: 4.5 });
  });
});
