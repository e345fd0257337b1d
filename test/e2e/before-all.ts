import os from "node:os";
import path from "node:path";
import { ensureBuild } from "../sandbox/demo/build.ts";
import { say } from "../sandbox/demo/say.ts";
import { ensureDefaultWorld } from "../sandbox/worlds/gift-shop/ensure.ts";

/** What every demo of the walks starts from is made before the first: two that start at once would both make it. */
export async function setup(): Promise<void> {
  await ensureDefaultWorld();
  await ensureBuild({ say, logDir: path.join(os.tmpdir(), "ops-room-e2e-build") });
}
