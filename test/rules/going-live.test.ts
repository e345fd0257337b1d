import fs from "node:fs";
import path from "node:path";
import { parse } from "smol-toml";
import { describe, expect, it } from "vitest";

const CLI = "node_modules/@shopify/cli/dist";
const { scripts } = JSON.parse(fs.readFileSync("package.json", "utf8")) as {
  scripts: Record<string, string>;
};

type Web = { name: string; roles: string[]; commands: { predev: string; dev: string } };

/** What `shopify app dev` starts: one process for each of these files. */
const webs = ["shopify.web.toml", "app/jobs/shopify.web.toml"].map(
  (file) => parse(fs.readFileSync(file, "utf8")) as Web,
);

/** The CLI's own code where it makes up the environment of what it starts. */
function environmentOfTheCli(): string {
  const chunks = fs.readdirSync(CLI).filter((name) => name.startsWith("chunk-"));
  const found = chunks
    .map((name) => fs.readFileSync(path.join(CLI, name), "utf8"))
    .flatMap((code) => /\{SHOPIFY_API_KEY:\w+,.{0,1600}/.exec(code) ?? []);
  if (found.length === 0) throw new Error("the Shopify CLI no longer says what environment it gives");
  return found.join("\n");
}

describe("going live as the README says", () => {
  it("has the CLI start the app and the worker, each after the database is up to date", () => {
    expect(webs.map(({ roles }) => roles)).toEqual([["frontend", "backend"], ["background"]]);
    for (const { commands } of webs)
      for (const command of Object.values(commands)) {
        const [, script = ""] = /^npm run (\S+)$/.exec(command) ?? [];
        expect(Object.keys(scripts)).toContain(script);
      }
  });

  it.each(["SHOPIFY_API_KEY", "SHOPIFY_API_SECRET", "SCOPES", "APP_URL", "FRONTEND_PORT", "PORT"])(
    "is given %s by the CLI",
    (name) => {
      expect(environmentOfTheCli()).toMatch(new RegExp(`[{,]${name}:`));
    },
  );

  it("has the database client after `npm ci`, for which no package of others may run a script", () => {
    expect(scripts["postinstall"]).toMatch(/^prisma generate\b/);
    expect(fs.existsSync("node_modules/.prisma/client/index.js")).toBe(true);
  });
});
