import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

export type RunningDemo = {
  /** The address that the demo prints: the app in the Admin. */
  address: string;
  /** The store's own pages: `${store}/products`. */
  store: string;
  stop(): Promise<void>;
};

const WITHIN_MS = 240_000;

/** Starts `npm run demo` as a person would, in a folder of its own, and waits for the address. */
export async function startDemo(): Promise<RunningDemo> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-e2e-"));
  const child = spawn(process.execPath, ["test/sandbox/demo.ts", "--data", dir], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const stop = async () => {
    child.kill("SIGINT");
    await ended;
    fs.rmSync(dir, { recursive: true, force: true });
  };
  try {
    const address = await new Promise<string>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`The demo printed no address in time:\n${said}`)),
        WITHIN_MS,
      );
      child.stdout.on("data", (chunk: Buffer) => {
        const found = /http:\/\/\S+/.exec(chunk.toString());
        if (!found) return;
        clearTimeout(timer);
        resolve(found[0]);
      });
      void ended.then(() => reject(new Error(`The demo ended by itself:\n${said}`)));
    });
    return { address, store: address.replace(/\/apps\/.*$/, ""), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
