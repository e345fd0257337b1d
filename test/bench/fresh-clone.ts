import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Bench, round } from "./bench.ts";

export const freshClone: Bench = {
  title: "Fresh clone to usable inbox, packages already in npm's cache; then a second start",
  async run() {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-clone-"));
    fs.chmodSync(dir, 0o755); // as root, Postgres runs as another user and must reach it
    try {
      const began = performance.now();
      const clone = spawnSync("git", ["clone", "-q", ".", path.join(dir, "ops-room")], { stdio: "inherit" });
      if (clone.status !== 0) throw new Error("git clone failed; its words stand above.");
      const first = await untilAddress(path.join(dir, "ops-room"));
      const firstSeconds = (performance.now() - began) / 1000;
      await ended(first);
      const again = performance.now();
      const second = await untilAddress(path.join(dir, "ops-room"));
      const secondSeconds = (performance.now() - again) / 1000;
      await ended(second);
      return { fresh_clone_to_inbox_s: round(firstSeconds), second_start_s: round(secondSeconds) };
    } finally {
      fs.rmSync(dir, { recursive: true, force: true });
    }
  },
};

/** Starts the demo in a folder and waits until it prints its address. */
async function untilAddress(cwd: string): Promise<ChildProcess> {
  // A newcomer's shell, not this script's: npm's own variables and its PATH entries would bring our packages along.
  const PATH = (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .filter((entry) => !entry.includes("node_modules"))
    .join(path.delimiter);
  const env: Record<string, string | undefined> = { ...process.env, PATH };
  for (const name of Object.keys(env)) if (/^npm_/i.test(name)) env[name] = undefined; // spawn leaves these out
  const demo = spawn("npm", ["run", "demo"], {
    cwd,
    env: env as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "inherit"],
    detached: true, // a group of its own, so that all of it can be told to end
  });
  await new Promise<void>((resolve, reject) => {
    let output = "";
    demo.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
      if (/http:\/\/localhost:\d+\/store\//.test(output)) resolve();
    });
    demo.once("close", (code) =>
      reject(new Error(`The demo ended with code ${String(code)} before it was ready.`)),
    );
  });
  return demo;
}

async function ended(demo: ChildProcess): Promise<void> {
  const closed = new Promise((resolve) => demo.once("close", resolve));
  if (demo.pid !== undefined) process.kill(-demo.pid, "SIGINT");
  await closed;
}
