import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type BuiltFromExports, worldFromExports } from "./from-exports.ts";

/** Folders of exports for tests, in a scratch folder that goes with them. */
export type ExportsFolder = {
  scratch: string;
  now: Date;
  build(
    files: Record<string, string | Buffer>,
    options?: { currency?: string; timeZone?: string },
  ): Promise<BuiltFromExports>;
  /** Builds from a folder that is there already. */
  buildFrom(dir: string, options?: { currency?: string; timeZone?: string }): Promise<BuiltFromExports>;
  remove(): Promise<void>;
};

export async function openExportsFolder(): Promise<ExportsFolder> {
  const scratch = await mkdtemp(path.join(os.tmpdir(), "exports-"));
  const now = new Date("2026-11-22T17:00:00Z");
  let folders = 0;
  const buildFrom: ExportsFolder["buildFrom"] = (dir, { currency, timeZone } = {}) =>
    worldFromExports({
      dir,
      name: "mine",
      shopName: "Mine",
      currency,
      timeZone,
      locale: undefined,
      now,
      say: () => undefined,
    });
  return {
    scratch,
    now,
    buildFrom,
    async build(files, options) {
      const dir = path.join(scratch, `exports-${++folders}`);
      await mkdir(dir);
      for (const [name, content] of Object.entries(files)) await writeFile(path.join(dir, name), content);
      return buildFrom(dir, options);
    },
    remove: () => rm(scratch, { recursive: true, force: true }),
  };
}
