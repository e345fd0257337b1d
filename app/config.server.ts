import path from "node:path";
import { z } from "zod";

/**
 * The only reader of the environment. Each variable says what it is for and where to get it;
 * what is missing or wrong stops the start with those words.
 */
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

const APP_BRIDGE = "https://cdn.shopify.com/shopifycloud/app-bridge.js";

const OPENAI = "https://api.openai.com/v1";

/** US dollars per million tokens. A price of nothing is real: a model on one's own machine. */
const price = z.coerce.number().min(0).max(10_000);

const loopbackUrl = z.url().refine((url) => LOOPBACK.has(new URL(url).hostname), "must be on this machine");

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: "must start with postgresql://" });

const Environment = z.object({
  /**
   * `sandbox`: every outside system is a stand-in on this machine. `production` (the default) refuses stand-ins.
   */
  OPS_ROOM_MODE: z.enum(["production", "sandbox"]).default("production"),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  OPS_ROOM_DATA_DIR: z.string().min(1).default(".data"),
  AUDIT_HEADS_FILE: z.string().min(1).optional(),
  SHOPIFY_API_KEY: z.string().min(1),
  SHOPIFY_API_SECRET: z.string().min(1),
  SHOPIFY_API_SECRET_PREVIOUS: z.string().min(1).optional(),
  SHOPIFY_APP_URL: z.url(),
  SCOPES: z.string().min(1).optional(),
  ENCRYPTION_KEYS: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,32}:[A-Za-z0-9+/]{43}=(,[A-Za-z0-9_-]{1,32}:[A-Za-z0-9+/]{43}=)*$/),
  APP_BRIDGE_URL: z.url().default(APP_BRIDGE),
  SHOPIFY_STAND_IN_URL: loopbackUrl.optional(),
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/ }).default(OPENAI),
  OPENAI_MODEL: z
    .string()
    .regex(/^[\w.:/-]{1,100}$/)
    .default("gpt-5.4-mini"),
  // Assumed: OpenAI's list price of gpt-5.4-mini when it came out in March 2026.
  OPENAI_PRICE_IN: price.default(0.75),
  OPENAI_PRICE_OUT: price.default(4.5),
  HOST: z.string().min(1).optional(),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

/** What it is for, and where to get it. Shown when it is missing or wrong, and in `.env.example`. */
export const VARIABLES: Record<keyof z.input<typeof Environment>, string> = {
  OPS_ROOM_MODE: "production or sandbox. Only the demo and the tests set sandbox.",
  DATABASE_URL:
    "the Postgres that the app works on, under a role that owns nothing (README, Going live). Leave it out and one is started in OPS_ROOM_DATA_DIR.",
  DATABASE_OWNER_URL:
    "the same Postgres under the role that owns the tables; `npm run migrate` uses it. Needed when DATABASE_URL is set.",
  OPS_ROOM_DATA_DIR: "folder of the Postgres that is started when DATABASE_URL is not set.",
  AUDIT_HEADS_FILE:
    "file to which the newest entry of each audit chain is noted, so that `npm run audit:verify` finds a chain whose end was cut. Left out: audit-heads.jsonl in OPS_ROOM_DATA_DIR. Ship it, or the log lines that say the same, to where the database's owner cannot change it.",
  SHOPIFY_API_KEY:
    "the app's Client ID. Partner Dashboard → Apps → your app → Client credentials; `shopify app env show` prints it.",
  SHOPIFY_API_SECRET: "the app's Client secret, from the same place. Keep it out of the repository.",
  SHOPIFY_API_SECRET_PREVIOUS:
    "the Client secret before the present one, while it is being rotated: what Shopify still signs with it is taken as well. Leave it out otherwise.",
  SHOPIFY_APP_URL:
    "the https address at which the app is reached. Under `shopify app dev` leave it out: the CLI gives its tunnel as APP_URL.",
  SCOPES:
    "the access scopes, comma-separated; `shopify app dev` sets it. Left out, shopify.app.toml is read.",
  ENCRYPTION_KEYS:
    "keys that encrypt tokens, texts and what was approved at rest, as id:base64 of 32 bytes, the first one in use, older ones after a comma. Make one: node -e \"console.log('k1:'+require('crypto').randomBytes(32).toString('base64'))\"",
  APP_BRIDGE_URL: "address of App Bridge; only the sandbox changes it.",
  SHOPIFY_STAND_IN_URL: "address of the sandbox's Shopify; refused in production.",
  OPENAI_API_KEY:
    "the key of the model that words messages. platform.openai.com → API keys. Left out: every message comes from its template. With OPS_ROOM_MODE sandbox it counts only beside an OPENAI_BASE_URL on this machine.",
  OPENAI_BASE_URL:
    "address of the model's API, with its version; https in production. Left out: OpenAI's, https://api.openai.com/v1. Another provider that speaks the Responses API will do.",
  OPENAI_MODEL: "name of the model. Left out: gpt-5.4-mini.",
  OPENAI_PRICE_IN:
    "price of a million tokens that are sent, in US dollars, by which each shop's daily limit is counted. Left out, 0.75 is assumed, the list price of gpt-5.4-mini of March 2026; set it for another model.",
  OPENAI_PRICE_OUT:
    "price of a million tokens that come back, in US dollars. Left out, 4.50 is assumed, the list price of gpt-5.4-mini of March 2026; set it for another model.",
  HOST: "the address that `npm start` listens on. Left out: all of this machine's.",
  PORT: "the port that `npm start` listens on; `shopify app dev` sets it. Left out: 3000.",
  TRUSTED_PROXIES:
    "how many proxies of your own stand before the app (a load balancer: 1). So many of the last addresses in X-Forwarded-For are believed; limits per address need it. Left out: 0.",
  LOG_LEVEL: "debug, info, warn, error or silent.",
};

export type Config = {
  mode: "production" | "sandbox";
  /** Null: an embedded Postgres in `dataDir`. */
  databaseUrl: string | null;
  databaseOwnerUrl: string | null;
  dataDir: string;
  auditHeadsFile: string;
  shopify: {
    apiKey: string;
    apiSecret: string;
    /** Null: no rotation is under way. */
    previousApiSecret: string | null;
    appUrl: string;
    scopes: string[] | null;
    appBridgeUrl: string;
    standInUrl: string | null;
  };
  encryptionKeys: readonly { id: string; key: Buffer }[];
  model: {
    /** Null: nothing is ever sent to a model. */
    apiKey: string | null;
    baseUrl: string;
    name: string;
    /** US dollars per million tokens. */
    pricePerMillion: { in: number; out: number };
  };
  web: { host: string | null; port: number; trustedProxies: number };
  logLevel: z.output<typeof Environment>["LOG_LEVEL"];
};

/** Thrown with one line per variable: its name, what is wrong, what it is for and where to get it. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = givenOf(env);
  const parsed = Environment.safeParse(given);
  const refused = [...explain(parsed.error?.issues ?? [], given), ...together(given)];
  if (!parsed.success || refused.length > 0) throw new ConfigError(headed(refused));
  const e = parsed.data;
  const encryptionKeys = keysOf(e.ENCRYPTION_KEYS);

  return {
    mode: e.OPS_ROOM_MODE,
    databaseUrl: e.DATABASE_URL ?? null,
    databaseOwnerUrl: e.DATABASE_OWNER_URL ?? null,
    dataDir: e.OPS_ROOM_DATA_DIR,
    auditHeadsFile: e.AUDIT_HEADS_FILE ?? path.join(e.OPS_ROOM_DATA_DIR, "audit-heads.jsonl"),
    shopify: {
      apiKey: e.SHOPIFY_API_KEY,
      apiSecret: e.SHOPIFY_API_SECRET,
      previousApiSecret: e.SHOPIFY_API_SECRET_PREVIOUS ?? null,
      appUrl: e.SHOPIFY_APP_URL,
      scopes: e.SCOPES ? e.SCOPES.split(",").map((scope) => scope.trim()) : null,
      appBridgeUrl: e.APP_BRIDGE_URL,
      standInUrl: e.SHOPIFY_STAND_IN_URL ?? null,
    },
    encryptionKeys,
    model: modelOf(e),
    web: { host: e.HOST ?? null, port: e.PORT, trustedProxies: e.TRUSTED_PROXIES },
    logLevel: e.LOG_LEVEL,
  };
}

/** What is set; an empty value is none. */
function givenOf(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const given = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value === undefined || value === "" ? [] : [[name, value]],
    ),
  );
  // The CLI's name for the tunnel of `shopify app dev`.
  if (given["APP_URL"] !== undefined) given["SHOPIFY_APP_URL"] ??= given["APP_URL"];
  return given;
}

/** What each variable cannot know alone. Read from the raw values, so that all that is wrong is said at once. */
function together(given: Readonly<Record<string, string>>): string[] {
  const refused: string[] = [];
  if ((given["OPS_ROOM_MODE"] ?? "production") === "production") {
    if (given["SHOPIFY_STAND_IN_URL"])
      refused.push(refusal("SHOPIFY_STAND_IN_URL", "is set, but OPS_ROOM_MODE is production"));
    if ((given["APP_BRIDGE_URL"] ?? APP_BRIDGE) !== APP_BRIDGE)
      refused.push(refusal("APP_BRIDGE_URL", "is set, but OPS_ROOM_MODE is production"));
    if (/^http:/i.test(given["SHOPIFY_APP_URL"] ?? ""))
      refused.push(refusal("SHOPIFY_APP_URL", "must start with https://"));
    if (/^http:/i.test(given["OPENAI_BASE_URL"] ?? ""))
      refused.push(refusal("OPENAI_BASE_URL", "must start with https://"));
  }
  if (given["DATABASE_URL"] && !given["DATABASE_OWNER_URL"])
    refused.push(refusal("DATABASE_OWNER_URL", "is missing"));
  if (given["DATABASE_OWNER_URL"] && !given["DATABASE_URL"])
    refused.push(refusal("DATABASE_URL", "is missing, though DATABASE_OWNER_URL is set"));
  const ids = keysOf(given["ENCRYPTION_KEYS"] ?? "").map(({ id }) => id);
  if (new Set(ids).size < ids.length) refused.push(refusal("ENCRYPTION_KEYS", "names two keys alike"));
  return refused;
}

/** In the sandbox every outside system is a stand-in: a key that lies about in the environment reaches nobody. */
function modelOf(e: z.output<typeof Environment>): Config["model"] {
  const isStandIn = LOOPBACK.has(new URL(e.OPENAI_BASE_URL).hostname);
  return {
    apiKey: e.OPS_ROOM_MODE === "production" || isStandIn ? (e.OPENAI_API_KEY ?? null) : null,
    baseUrl: e.OPENAI_BASE_URL.replace(/\/+$/, ""),
    name: e.OPENAI_MODEL,
    pricePerMillion: { in: e.OPENAI_PRICE_IN, out: e.OPENAI_PRICE_OUT },
  };
}

/** `id:base64` of 32 bytes each, separated by commas; the first one is in use. */
export function keysOf(text: string): Config["encryptionKeys"] {
  return text.split(",").map((entry) => {
    const [id = "", key = ""] = entry.split(":");
    return { id, key: Buffer.from(key, "base64") };
  });
}

function explain(issues: readonly z.core.$ZodIssue[], given: Record<string, unknown>): string[] {
  return issues.map((issue) => {
    const name = String(issue.path[0]);
    return refusal(name, name in given ? `is wrong (${issue.message})` : "is missing");
  });
}

function refusal(name: string, what: string): string {
  return `  ${name} ${what}: ${VARIABLES[name as keyof typeof VARIABLES]}`;
}

function headed(lines: readonly string[]): string {
  return [
    "Ops Room cannot start; nothing was changed. Set these in the environment or in .env:",
    ...lines,
  ].join("\n");
}

let cached: Config | undefined;

/** The process's own configuration, read once. Throws ConfigError. */
export function config(): Config {
  cached ??= readConfig(process.env);
  return cached;
}
