/**
 * Shopify's own scanner (`shopify app doctor`, hidden in CLI 4.8.2), offline. Most of its checks read only apps of React
 * Router, so it also scans a copy in which packages are called as there; the copy is never built. That it finds faults is
 * proved by planting some.
 */
import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";

const CLI = path.resolve("node_modules/@shopify/cli/bin/run.js");
const COPIED = [
  "app",
  "extensions",
  "prisma",
  "public",
  "package.json",
  "shopify.app.toml",
  "shopify.web.toml",
  "tsconfig.json",
];
const RENAMED = [
  [/@shopify\/shopify-app-remix/g, "@shopify/shopify-app-react-router"],
  [/@remix-run\/(node|react)(?=["'/])/g, "react-router"],
  [/@remix-run\//g, "@react-router/"],
] as const;

/** One fault each, of the kinds that the scanner finds by itself in an app's source. */
const FAULTS: Record<string, { file: string; text: string }> = {
  UNAUTHENTICATED_ENDPOINT: {
    file: "app/routes/api.planted.tsx",
    text: `import prisma from "../db.server";
export async function action({ request }) { return Response.json(await prisma.order.deleteMany({ where: await request.json() })); }\n`,
  },
  REQUEST_CONTROLLED_ADMIN_CONTEXT: {
    file: "app/routes/api.any-shop.tsx",
    text: `import { unauthenticated } from "../shopify.server";
export async function loader({ request }) {
  const shop = new URL(request.url).searchParams.get("shop");
  const { admin } = await unauthenticated.admin(shop);
  return admin.graphql("{ shop { name } }");
}\n`,
  },
  CREDENTIAL_LOG_LEAKAGE: {
    file: "app/routes/app.log.tsx",
    text: `import { authenticate } from "../shopify.server";
export async function loader({ request }) {
  const { session } = await authenticate.admin(request);
  console.log("token", session.accessToken);
  return null;
}\n`,
  },
  CREDENTIAL_BROWSER_LEAKAGE: {
    file: "app/routes/app.leak.tsx",
    text: `import { authenticate } from "../shopify.server";
export async function loader({ request }) {
  const { session } = await authenticate.admin(request);
  return { accessToken: session.accessToken };
}\n`,
  },
  UNSAFE_INNERHTML: {
    file: "app/routes/app.inner.tsx",
    text: `export default function Page({ html }) { return <div dangerouslySetInnerHTML={{ __html: html }} />; }\n`,
  },
  APP_PROXY_LIQUID_INJECTION: {
    file: "app/routes/proxy.planted.tsx",
    text: `import { authenticate } from "../shopify.server";
export async function loader({ request }) {
  await authenticate.public.appProxy(request);
  const name = new URL(request.url).searchParams.get("name");
  return new Response(\`<h1>\${name}</h1>\`, { headers: { "Content-Type": "application/liquid" } });
}\n`,
  },
  COMMITTED_SECRET: {
    file: "app/planted.server.ts",
    // Put together here, so that no scanner takes this file for the leak.
    text: `export const token = "${["shpat", "0123456789abcdef".repeat(2)].join("_")}";\n`,
  },
  EXPIRING_OFFLINE_TOKEN: { file: "app/shopify.server.ts", text: "" },
};

const Scan = z.object({
  scan: z.object({
    issues: z.array(
      z.object({ id: z.string(), severity: z.string(), location: z.object({ file: z.string() }).optional() }),
    ),
    scan: z.object({
      files_scanned: z.number(),
      coverage_gaps: z.array(
        z.object({ code: z.string(), check_id: z.string().optional(), file: z.string().optional() }),
      ),
    }),
  }),
});

let dir: string;
beforeAll(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-scan-"));
});
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

/** The scanner reports to nobody: no analytics, no home of its own, no terminal. */
async function scanned(folder: string) {
  const env = {
    NODE_ENV: "test" as const,
    PATH: `${path.resolve("node_modules/.bin")}${path.delimiter}${process.env["PATH"] ?? ""}`,
    HOME: path.join(dir, "home"),
    XDG_CONFIG_HOME: path.join(dir, "home"),
    XDG_CACHE_HOME: path.join(dir, "home"),
    CI: "1",
    NO_COLOR: "1",
    SHOPIFY_CLI_NO_ANALYTICS: "1",
    SHOPIFY_CLI_DISABLE_AUTO_UPDATE: "1",
    // Whoever wanted the network would find nobody.
    HTTPS_PROXY: "http://127.0.0.1:9",
    HTTP_PROXY: "http://127.0.0.1:9",
  };
  const args = [CLI, "app", "doctor", "--json", "--blocking", "low", "--skip-instructions", "--path", folder];
  const { code, out, err } = await new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      args,
      { env, cwd: folder, maxBuffer: 256 * 1024 * 1024 },
      (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, out: stdout, err: stderr }),
    );
  });
  if (!out.startsWith("{")) throw new Error(`the scanner said nothing that can be read: ${err || out}`);
  const { issues, scan } = Scan.parse(JSON.parse(out)).scan;
  return { code, issues, files: scan.files_scanned, gaps: scan.coverage_gaps };
}

function copied(name: string): string {
  const to = path.join(dir, name);
  for (const one of COPIED) {
    fs.cpSync(one, path.join(to, one), {
      recursive: true,
      filter: (file) => !/node_modules|\.test\.tsx?$|\/dist(\/|$)/.test(file),
    });
  }
  for (const file of fs.globSync(["app/**/*.{ts,tsx}", "package.json"], { cwd: to })) {
    const at = path.join(to, file);
    let text = fs.readFileSync(at, "utf8");
    for (const [from, as] of RENAMED) text = text.replace(from, as);
    fs.writeFileSync(at, text);
  }
  return to;
}

it("finds nothing in the tree as it is", { timeout: 300_000 }, async () => {
  const { code, issues, files } = await scanned(process.cwd());
  expect({ code, issues }).toEqual({ code: 0, issues: [] });
  expect(files).toBeGreaterThan(500);
});

it(
  "finds nothing in the copy, and leaves no check undone but known faults of packages",
  { timeout: 300_000 },
  async () => {
    const { code, issues, gaps } = await scanned(copied("copy"));
    expect({ code, issues }).toEqual({ code: 0, issues: [] });
    // dependencies.test.ts has that one.
    expect(gaps.map(({ check_id, file }) => check_id ?? file)).toEqual(["KNOWN_CVE_IN_DEPENDENCY"]);
  },
);

it("finds each planted fault in the copy", { timeout: 300_000 }, async () => {
  const to = copied("planted");
  for (const { file, text } of Object.values(FAULTS)) fs.appendFileSync(path.join(to, file), text);
  // The check of proxies runs only in an app that has one.
  const proxy = '\n[app_proxy]\nurl = "https://ops-room.example/proxy"\nsubpath = "ops"\nprefix = "apps"\n';
  fs.appendFileSync(path.join(to, "shopify.app.toml"), proxy);
  const wiring = path.join(to, "app/shopify.server.ts");
  const flag = "expiringOfflineAccessTokens: true";
  expect(fs.readFileSync(wiring, "utf8")).toContain(flag);
  fs.writeFileSync(
    wiring,
    fs.readFileSync(wiring, "utf8").replace(flag, "expiringOfflineAccessTokens: false"),
  );

  const { code, issues } = await scanned(to);
  const found = Object.entries(FAULTS).filter(([id, { file }]) =>
    issues.some((issue) => issue.id === id && issue.location?.file === file),
  );
  expect(found.map(([id]) => id)).toEqual(Object.keys(FAULTS));
  expect(code).not.toBe(0);
});
