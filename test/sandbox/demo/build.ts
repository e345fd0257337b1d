import fs from "node:fs";
import path from "node:path";
import { runToEnd } from "./children.ts";
import type { Say } from "./say.ts";

const RESULT = "build/server/index.js";
/** What the build is made of. Folders count too: a file that was removed changes its folder. */
const SOURCES = ["app", "public", "package-lock.json", "remix.config.js", "tsconfig.json"];

/** Builds the app when there is no build, or when a source is younger than it. */
export async function ensureBuild(input: { say: Say; logDir: string }): Promise<void> {
  const built = fs.statSync(RESULT, { throwIfNoEntry: false });
  if (built && newest(SOURCES) <= built.mtimeMs) return;
  input.say("Building the app…");
  await runToEnd({
    name: "build",
    args: ["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--config", "remix.config.js"],
    env: { NODE_ENV: "production" },
    logDir: input.logDir,
  });
}

function newest(places: readonly string[]): number {
  let latest = 0;
  for (const place of places) {
    const stat = fs.statSync(place, { throwIfNoEntry: false });
    if (!stat) continue;
    latest = Math.max(latest, stat.mtimeMs);
    if (!stat.isDirectory()) continue;
    const inside = fs.readdirSync(place).filter((name) => !/\.test\.tsx?$/.test(name));
    latest = Math.max(latest, newest(inside.map((name) => path.join(place, name))));
  }
  return latest;
}
