import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { cruise } from "dependency-cruiser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

type Rules = { forbidden: { name: string }[]; options: Record<string, unknown> };
const rules = createRequire(import.meta.url)("./imports.cjs") as Rules;

let house: string;
beforeEach(() => {
  house = fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-walls-"));
  for (const name of ["@prisma/client", "openai", "undici"])
    put(`node_modules/${name}/package.json`, JSON.stringify({ name, main: "index.js" }));
  for (const name of ["@prisma/client", "openai", "undici"])
    put(`node_modules/${name}/index.js`, "module.exports = {};");
});
afterEach(() => fs.rmSync(house, { recursive: true, force: true }));

function put(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
  fs.writeFileSync(path.join(house, file), text);
}

async function broken(files: Record<string, string>): Promise<string[]> {
  for (const [file, text] of Object.entries(files)) put(file, text);
  const { doNotFollow, exclude, tsPreCompilationDeps } = rules.options;
  const folders = ["app", "test"].filter((folder) => fs.existsSync(path.join(house, folder)));
  const result = await cruise(folders, {
    ruleSet: { forbidden: rules.forbidden },
    validate: true,
    baseDir: house,
    doNotFollow,
    exclude,
    tsPreCompilationDeps,
  } as Parameters<typeof cruise>[1]);
  if (typeof result.output === "string") throw new Error(result.output);
  return [...new Set(result.output.summary.violations.map((violation) => violation.rule.name))].sort();
}

const thing = "export const thing = 1;\n";
const imports = (from: string) => `import { thing } from "${from}";\nexport const user = thing;\n`;

const PLANTED: { rule: string; from: string; target: string; file: string }[] = [
  ...[
    ["money", "facts"],
    ["untrusted", "facts"],
    ["facts", "words"],
    ["words", "memory"],
    ["memory", "ranking"],
    ["detectors", "drafts"],
    ["ranking", "approvals"],
    ["drafts", "execution"],
    ["approvals", "execution"],
    ["execution", "outcomes"],
  ].map(([stage = "", later = ""]) => ({
    rule: `stage-${stage}-knows-no-later-stage`,
    file: `app/ops/${stage}/a.ts`,
    from: `../${later}/b.ts`,
    target: `app/ops/${later}/b.ts`,
  })),
  { rule: "core-is-pure", file: "app/ops/facts/a.ts", from: "openai", target: "" },
  {
    rule: "detectors-are-strangers",
    file: "app/ops/detectors/a.ts",
    from: "./b.ts",
    target: "app/ops/detectors/b.ts",
  },
  { rule: "only-the-store-imports-prisma", file: "app/jobs/a.ts", from: "@prisma/client", target: "" },
  { rule: "only-the-model-adapter-imports-openai", file: "app/jobs/a.ts", from: "openai", target: "" },
  { rule: "one-way-out", file: "app/jobs/a.ts", from: "node:https", target: "" },
  { rule: "one-way-out", file: "app/shop/a.ts", from: "node:dns/promises", target: "" },
  { rule: "one-way-out", file: "app/connectors/zoho/a.ts", from: "undici", target: "" },
  {
    rule: "few-open-a-seal",
    file: "app/shop/a.ts",
    from: "../ops/untrusted/open.ts",
    target: "app/ops/untrusted/open.ts",
  },
  {
    rule: "ui-knows-no-server",
    file: "app/ui/a.ts",
    from: "../shop.server.ts",
    target: "app/shop.server.ts",
  },
  {
    rule: "routes-are-thin",
    file: "app/routes/a.ts",
    from: "../adapters/store/b.ts",
    target: "app/adapters/store/b.ts",
  },
  {
    rule: "connectors-are-strangers",
    file: "app/connectors/zoho/a.ts",
    from: "../shopify/b.ts",
    target: "app/connectors/shopify/b.ts",
  },
  {
    rule: "one-door",
    file: "app/jobs/a.ts",
    from: "../connectors/shopify/writes.server.ts",
    target: "app/connectors/shopify/writes.server.ts",
  },
  {
    rule: "permits-come-from-the-door",
    file: "app/shop/execution.server.ts",
    from: "../ops/execution/permit.ts",
    target: "app/ops/execution/permit.ts",
  },
  {
    rule: "permits-come-from-the-door",
    file: "app/connectors/shopify/client.server.ts",
    from: "../../ops/execution/permit.ts",
    target: "app/ops/execution/permit.ts",
  },
  {
    rule: "routes-are-thin",
    file: "app/routes/a.ts",
    from: "../jobs/b.ts",
    target: "app/jobs/b.ts",
  },
  {
    rule: "one-key-to-the-door",
    file: "app/shop/a.ts",
    from: "./execution.server.ts",
    target: "app/shop/execution.server.ts",
  },
  {
    rule: "product-does-not-know-its-sandbox",
    file: "app/jobs/a.ts",
    from: "../../test/sandbox/b.ts",
    target: "test/sandbox/b.ts",
  },
  {
    rule: "one-reader-of-the-environment",
    file: "app/ui/a.ts",
    from: "../config.server.ts",
    target: "app/config.server.ts",
  },
  { rule: "resolvable", file: "app/jobs/a.ts", from: "./nowhere.ts", target: "" },
];

describe("the walls of the house", () => {
  it.each(PLANTED)("$rule falls on a planted violation", async ({ rule, file, from, target }) => {
    expect(await broken({ [file]: imports(from), ...(target ? { [target]: thing } : {}) })).toContain(rule);
  });

  it("no-circles falls on two files that need each other", async () => {
    const a = 'import { b } from "./b.ts";\nexport const a = () => b;\n';
    const b = 'import { a } from "./a.ts";\nexport const b = () => a;\n';
    expect(await broken({ "app/jobs/a.ts": a, "app/jobs/b.ts": b })).toEqual(["no-circles"]);
  });

  it("lets the wiring name the type of a permit, which makes none", async () => {
    const wiring =
      'import type { thing } from "../ops/execution/permit.ts";\nexport type User = typeof thing;\n';
    expect(
      await broken({ "app/shop/execution.server.ts": wiring, "app/ops/execution/permit.ts": thing }),
    ).toEqual([]);
  });

  it("stands where nothing is wrong", async () => {
    expect(
      await broken({ "app/ops/drafts/a.ts": imports("../facts/b.ts"), "app/ops/facts/b.ts": thing }),
    ).toEqual([]);
  });

  it("has a planted violation for every rule", () => {
    const proved = new Set([...PLANTED.map(({ rule }) => rule), "no-circles"]);
    expect(rules.forbidden.map(({ name }) => name).filter((name) => !proved.has(name))).toEqual([]);
  });
});
