import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { Refused } from "../../../app/ops/errors.ts";
import { isAlive } from "../../../app/adapters/store/postgres/folder-lock.server.ts";

/** What the demo keeps beside its database, so that the next start finds the same store, keys and address. */
const Kept = z.object({
  /** World folder's content and day, and the sandbox's own version of what it keeps. */
  world: z.string().nullable(),
  apiKey: z.string(),
  apiSecret: z.string(),
  encryptionKeys: z.string(),
  ports: z.object({ admin: z.number(), app: z.number(), shopify: z.number() }).partial(),
});
export type Kept = z.output<typeof Kept>;

export type DemoFolder = {
  dir: string;
  kept: Kept;
  save(): void;
  /** Everything of a former start that belongs to its world; the keys stay. */
  forget(): void;
  release(): void;
};

/**
 * Takes the folder for this process. Throws Refused with the holder's process id and address when a demo runs in it;
 * the mark of a killed one is taken over.
 */
export function takeFolder(dir: string): DemoFolder {
  fs.mkdirSync(dir, { recursive: true });
  const lock = path.join(dir, "demo.lock");
  take(lock, dir);
  const file = path.join(dir, "demo.json");
  const kept = read(file) ?? {
    world: null,
    apiKey: `sandbox-${randomBytes(8).toString("hex")}`,
    apiSecret: randomBytes(24).toString("hex"),
    encryptionKeys: `sandbox:${randomBytes(32).toString("base64")}`,
    ports: {},
  };
  return {
    dir,
    kept,
    save() {
      fs.writeFileSync(`${file}.new`, JSON.stringify(kept, null, 2), { mode: 0o600 });
      fs.renameSync(`${file}.new`, file);
    },
    forget() {
      kept.world = null;
      for (const name of fs.readdirSync(dir))
        if (name.startsWith("shopify.")) fs.rmSync(path.join(dir, name), { recursive: true, force: true });
    },
    release: () => fs.rmSync(lock, { force: true }),
  };
}

function take(lock: string, dir: string): void {
  for (let tries = 0; ; tries++) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: "wx" });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST" || tries > 3) throw error;
    }
    const [pid = 0, address] = fs.readFileSync(lock, "utf8").split("\n");
    if (Number(pid) > 0 && isAlive(Number(pid)) && isDemo(Number(pid)))
      throw new Refused(
        "demo_running",
        `The demo already runs in ${dir} (process ${pid})${address ? `: ${address}` : ""}. Nothing was changed. Open that address, end process ${pid}, or give another folder with --data.`,
      );
    fs.rmSync(lock, { force: true });
  }
}

/** The address is named to whoever tries a second start. */
export function noteAddress(dir: string, address: string): void {
  fs.writeFileSync(path.join(dir, "demo.lock"), `${String(process.pid)}\n${address}`);
}

/** A process number may have gone to another program since. Only Linux tells; elsewhere a living one counts. */
function isDemo(pid: number): boolean {
  try {
    return fs.readFileSync(`/proc/${String(pid)}/cmdline`, "utf8").includes("demo");
  } catch {
    return true;
  }
}

function read(file: string): Kept | null {
  if (!fs.existsSync(file)) return null;
  try {
    return Kept.parse(JSON.parse(fs.readFileSync(file, "utf8")));
  } catch {
    return null; // half written, or of an older version: it is only a sandbox, so it begins anew
  }
}
